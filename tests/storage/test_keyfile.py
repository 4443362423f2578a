"""The key file: every secret opens it however it is typed, nothing else does, and it is written whole or not at all."""

import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.book_file import keyfile
from desktop.storage.book_file.keyfile import KeyFile, SlotKind
from desktop.storage.book_file.recovery_code import new_recovery_code, read_recovery_code
from desktop.storage.errors import BookError
from tests.storage.engines import CHEAP

BOOK = UUID("01a00000-0000-7000-8000-00000000000b")
RAW = bytes(range(32))


@pytest.fixture(scope="module")
def keys() -> KeyFile:
    return keyfile.with_passphrase(keyfile.new_key_file(BOOK), RAW, "Mật khẩu dài", label="Lan", cost=CHEAP)


@pytest.mark.parametrize("typed", ["Mật khẩu dài", unicodedata.normalize("NFD", "Mật khẩu dài")])
def test_a_passphrase_opens_however_its_marks_are_composed(keys: KeyFile, typed: str) -> None:
    assert keyfile.unlock(keys, typed) == RAW


@pytest.mark.parametrize("typed", ["", "mật khẩu dài", "Mật khẩu dài ", "Mat khau dai", "\ud800", "x" * 10_000])
def test_another_passphrase_does_not(keys: KeyFile, typed: str) -> None:
    with pytest.raises(BookError) as caught:
        keyfile.unlock(keys, typed)
    assert caught.value.code == "wrong_passphrase"
    assert caught.value.problems[0].field == "book"


def test_the_recovery_code_opens_however_it_is_typed(keys: KeyFile) -> None:
    with_code, code = keyfile.with_recovery_code(keys, RAW, cost=CHEAP)
    for typed in (code, code.lower(), code.replace("-", " "), f"  {code.replace('-', '')} ", code.replace("0", "O")):
        assert keyfile.unlock(with_code, typed) == RAW
    assert keyfile.unlock(with_code, "Mật khẩu dài") == RAW


def test_a_new_recovery_code_replaces_the_old_one(keys: KeyFile) -> None:
    first, old = keyfile.with_recovery_code(keys, RAW, cost=CHEAP)
    second, new = keyfile.with_recovery_code(first, RAW, cost=CHEAP)
    assert keyfile.unlock(second, new) == RAW
    with pytest.raises(BookError, match="Mật khẩu chưa đúng"):
        keyfile.unlock(second, old)
    assert [slot.kind for slot in second.slots] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]


def test_a_changed_passphrase_replaces_its_users_slot_only(keys: KeyFile) -> None:
    both = keyfile.with_passphrase(keys, RAW, "của Hoa", label="Hoa", cost=CHEAP)
    changed = keyfile.with_passphrase(both, RAW, "mới của Lan", label="Lan", cost=CHEAP)
    assert keyfile.unlock(changed, "của Hoa") == keyfile.unlock(changed, "mới của Lan") == RAW
    with pytest.raises(BookError):
        keyfile.unlock(changed, "Mật khẩu dài")


def test_an_empty_passphrase_protects_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        keyfile.with_passphrase(keyfile.new_key_file(BOOK), RAW, "", label="Lan", cost=CHEAP)


def test_the_wrapped_key_belongs_to_its_book(keys: KeyFile) -> None:
    moved = replace(keys, book=UUID("01a00000-0000-7000-8000-00000000000c"))
    with pytest.raises(BookError) as caught:
        keyfile.unlock(moved, "Mật khẩu dài")
    assert caught.value.code == "wrong_passphrase"


def test_two_slots_of_one_secret_share_nothing(keys: KeyFile) -> None:
    again = keyfile.with_passphrase(keyfile.new_key_file(BOOK), RAW, "Mật khẩu dài", label="Lan", cost=CHEAP)
    first, second = keys.slots[0], again.slots[0]
    assert {first.salt, first.nonce, first.wrapped}.isdisjoint({second.salt, second.nonce, second.wrapped})


def test_the_file_comes_back_and_holds_no_raw_key(keys: KeyFile, tmp_path: Path) -> None:
    path = tmp_path / "sổ.quay.keys"
    keyfile.write_key_file(path, keys, new=True)
    assert keyfile.read_key_file(path) == keys
    text = path.read_text()
    assert json.loads(text)["book"] == str(BOOK)
    assert RAW.hex() not in text
    assert path.stat().st_mode & 0o077 == 0
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_never_replaces_another(keys: KeyFile, tmp_path: Path) -> None:
    path = tmp_path / "quay.quay.keys"
    path.write_text("của người khác")
    with pytest.raises(BookError, match=re.escape("quay.quay.keys")):
        keyfile.write_key_file(path, keys, new=True)
    assert path.read_text() == "của người khác"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BookError, match=re.escape("quay.quay.keys")) as caught:
        keyfile.read_key_file(tmp_path / "quay.quay.keys")
    assert caught.value.code == "unreadable"


def _changed(keys: KeyFile, tmp_path: Path, **changes: object) -> bytes:
    path = tmp_path / "made"
    keyfile.write_key_file(path, keys)
    content = json.loads(path.read_text())
    content["slots"][0] |= changes
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"null",
        b"[]",
        b"\xff\xfe",
        b"not json",
        b'{"format": 1}',
        b'{"format": 1, "book": "x", "slots": []}',
    ],
)
def test_a_file_that_is_none_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "quay.quay.keys"
    path.write_bytes(content)
    with pytest.raises(BookError) as caught:
        keyfile.read_key_file(path)
    assert caught.value.code == "damaged"


@pytest.mark.parametrize(
    "changes",
    [{"memory_kib": 2**40}, {"passes": 0}, {"lanes": 10**9}, {"salt": "!!"}, {"nonce": "AAAA"}, {"wrapped": ""}],
)
def test_numbers_that_cannot_be_ours_are_refused_before_the_memory_is_asked_for(
    keys: KeyFile, tmp_path: Path, changes: dict[str, object]
) -> None:
    path = tmp_path / "quay.quay.keys"
    path.write_bytes(_changed(keys, tmp_path, **changes))
    with pytest.raises(BookError) as caught:
        keyfile.read_key_file(path)
    assert caught.value.code == "damaged"


def test_a_newer_format_says_so(tmp_path: Path) -> None:
    path = tmp_path / "quay.quay.keys"
    path.write_text('{"format": 2, "something": "new"}')
    with pytest.raises(BookError) as caught:
        keyfile.read_key_file(path)
    assert caught.value.code == "newer_version"


def test_codes_are_printed_in_groups_and_read_back() -> None:
    codes = {new_recovery_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z*~$=U]", code)
        assert read_recovery_code(code) == code[:-2].replace("-", "")


@given(st.integers(0, 24), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_symbol_is_noticed(place: int, symbol: str) -> None:
    code = "5KGBV-6ZR0B-EN0Q7-QKPAN-NJ6E8-1".replace("-", "")
    changed = f"{code[:place]}{symbol}{code[place + 1 :]}"
    assert (read_recovery_code(changed) is not None) == (changed == code)


@given(st.text(max_size=40))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    read = read_recovery_code(text)
    assert read is None or len(read) == 25


@pytest.mark.parametrize("claimed", [UUID(int=7), None], ids=["another user", "the first user"])
def test_a_slot_that_names_another_user_opens_nothing(claimed: UUID | None) -> None:
    """A clerk who writes the supervisor's id into their own slot would approve as the supervisor."""
    raw_key, own = keyfile.new_raw_key(), UUID(int=9)
    empty = keyfile.new_key_file(BOOK)
    keys = keyfile.with_passphrase(empty, raw_key, "bốn chữ của tôi", label="Lan", user=own, cost=CHEAP)
    assert keyfile.unlocked(keys, "bốn chữ của tôi").user == own
    forged = replace(keys, slots=tuple(replace(slot, user=claimed) for slot in keys.slots))
    with pytest.raises(BookError) as told:
        keyfile.unlocked(forged, "bốn chữ của tôi")
    assert told.value.code == "wrong_passphrase"
