"""Damaged key files and foreign files in place of a backup: the right passphrase, a refusal with its sentence, or none.

A failure is any other exception, a wrong key, a slot that opens as another user, or a book that is not as it was.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from desktop.domain.errors import CounterError
from desktop.services.backups.restore import RestoreBook, difference, restore_book
from desktop.services.desk import Desk
from desktop.storage.book_file import keyfile
from tests.fuzz.cells import cell
from tests.fuzz.office import office
from tests.fuzz.sheets import SCRAPS
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE

SHARE, FOREIGN_SHARE = 20, 2_000


def failures(count: int, seed: int) -> list[str]:
    """Open a twentieth of ``count`` damaged key files and restore some foreign files; what went wrong."""
    chance, failed = random.Random(seed), []
    with office() as (desk, folder):
        assert desk.book.path is not None
        whole = keyfile.key_file_of(desk.book.path).read_bytes()
        for number in range(-(-count // SHARE)):
            content = _damaged(whole, chance)
            try:
                _check(folder / "other.keys", content, desk)
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"key file {number}: {type(error).__name__}: {error}: {content[:120]!r}"[:500])
        desk.book.close()
        book = desk.book.path.read_bytes()
        for number in range(-(-count // FOREIGN_SHARE)):
            content = _foreign(book, chance)
            try:
                _restore(desk, folder, content)
                assert desk.book.path.read_bytes() == book
            except Exception as error:  # noqa: BLE001  (likewise)
                failed.append(f"foreign file {number}: {type(error).__name__}: {error}: {content[:40]!r}"[:500])
    return failed


def _damaged(whole: bytes, chance: random.Random) -> bytes:
    """One value of one slot is another, or bytes are."""
    if chance.random() < 0.3:
        place = chance.randrange(len(whole))
        return whole[:place] + chance.choice(SCRAPS) + whole[place + chance.randrange(4) :]
    told: dict[str, Any] = json.loads(whole)
    hurt = told if chance.random() < 0.2 else chance.choice(told["slots"])
    hurt[chance.choice(list(hurt))] = chance.choice(
        [cell(chance), str(CLERK.id), None, [], {}, -1, 2**40, "recovery", "passphrase", "AAAA"]
    )
    return json.dumps(told, default=str).encode("utf-8", "replace")


def _check(path: Path, content: bytes, desk: Desk) -> None:
    path.write_bytes(content)
    try:
        keys = keyfile.read_key_file(path)
        if any(slot.memory_kib > CHEAP.memory_kib * 64 or slot.passes > 8 for slot in keys.slots):
            return  # slow on purpose, and within what the reader allows
        found = keyfile.unlocked(keys, PASSPHRASE)
    except CounterError as refused:
        _require_sentence(refused)
        return
    assert found.raw_key == desk.book.raw_key
    assert found.user in {CLERK.id, None}


def _require_sentence(refused: CounterError) -> None:
    assert refused.title, "refused without a sentence"


def _foreign(book: bytes, chance: random.Random) -> bytes:
    kind = chance.randrange(4)
    if kind == 0:
        return chance.randbytes(chance.randrange(10_000))
    if kind == 1:
        return book[: chance.randrange(len(book))]
    if kind == 2:
        return b"SQLite format 3\0" + chance.randbytes(5_000)
    changed = bytearray(book)
    for _ in range(20):
        changed[chance.randrange(len(changed))] ^= 0xFF
    return bytes(changed)


def _restore(desk: Desk, folder: Path, content: bytes) -> None:
    assert desk.book.path is not None
    backup = folder / "lạ.quay"
    backup.write_bytes(content)
    keyfile.key_file_of(backup).write_bytes(keyfile.key_file_of(desk.book.path).read_bytes())
    command = RestoreBook(backup=backup, book=desk.book.path, raw_key=desk.book.raw_key)
    try:
        difference(command)
        restored = restore_book(command, desk.parameters, desk.places, lambda: NOW)
    except CounterError as refused:
        _require_sentence(refused)
        return
    raise AssertionError(f"restored: {restored}")
