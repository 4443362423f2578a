"""The key file ``NAME.quay.keys``: the book's raw key, wrapped once for every passphrase and for the recovery code."""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Final
from uuid import UUID

import argon2.low_level
import msgspec
import uuid_utils.compat
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.domain.texts.phrases import say
from desktop.storage.book_file.files import name_without_replacing, sync_folder
from desktop.storage.book_file.recovery_code import new_recovery_code, read_recovery_code
from desktop.storage.book_file.swapping import finish_swap
from desktop.storage.errors import (
    BookError,
    already_there,
    damaged,
    newer_version,
    not_a_book,
    translated_os_error,
    unreadable,
    wrong_passphrase,
)

FORMAT: Final = 1
KEY_BYTES: Final = 32
SUFFIX: Final = ".keys"
BOOK_SUFFIX: Final = ".quay"


class SlotKind(StrEnum):
    """What opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 -- a kind, not a secret
    RECOVERY = "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one guess costs (Argon2id). The default takes some 0.25 s; tests hand in a cheap one."""

    passes: int = 4
    memory_kib: int = 131_072
    lanes: int = 2


PRODUCTION: Final = Cost()
_HIGHEST: Final = Cost(passes=64, memory_kib=4_194_304, lanes=64)
"""A forged file must not make the program ask for all memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The raw key wrapped for one secret. Bytes are base64 in the file; the ids of book and user are bound in.

    Attributes:
        user: whose passphrase it is; older key files have none, and then it is the book's first user's.
    """

    id: UUID
    kind: SlotKind
    label: str
    passes: int
    memory_kib: int
    lanes: int
    salt: str
    nonce: str
    wrapped: str
    user: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """The content of a key file."""

    format: int
    book: UUID
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """What a secret opened.

    Attributes:
        raw_key: the book's key.
        user: whose passphrase it was; None for a slot without a user and for the recovery code.
        recovery: it was the recovery code.
    """

    raw_key: bytes = field(repr=False)
    user: UUID | None = None
    recovery: bool = False


def key_file_of(book_path: Path) -> Path:
    """Where a book's key file lies: beside it."""
    return book_path.with_name(book_path.name + SUFFIX)


def new_raw_key() -> bytes:
    """A random key for a new book."""
    return secrets.token_bytes(KEY_BYTES)


def new_key_file(book_id: UUID) -> KeyFile:
    """A key file without slots."""
    return KeyFile(format=FORMAT, book=book_id, slots=())


def with_passphrase(
    keys: KeyFile, raw_key: bytes, passphrase: str, *, label: str, user: UUID | None = None, cost: Cost = PRODUCTION
) -> KeyFile:
    """The key file with a passphrase slot of this label and user, in place of the one that they had."""
    return with_slot(keys, passphrase_slot(keys.book, raw_key, passphrase, label=label, user=user, cost=cost))


def passphrase_slot(
    book_id: UUID, raw_key: bytes, passphrase: str, *, label: str, user: UUID | None = None, cost: Cost = PRODUCTION
) -> Slot:
    """The slot of a passphrase; deriving it is slow on purpose, putting it into a key file is not."""
    return replace(_slot(_bound(book_id, user), raw_key, secret_bytes(passphrase), cost), label=label, user=user)


def with_slot(keys: KeyFile, slot: Slot, *, first_user: UUID | None = None) -> KeyFile:
    """The key file with a passphrase slot at the place of the same owner's, or at the end.

    ``first_user`` is whose the slots without a user are.
    """
    kept = list(keys.slots)
    for place, present in enumerate(kept):
        if present.kind is SlotKind.PASSPHRASE and _same_owner(present, slot, first_user):
            kept[place] = slot
            return replace(keys, slots=tuple(kept))
    return replace(keys, slots=(*kept, slot))


def without_user(keys: KeyFile, user: UUID, *, first_user: UUID) -> KeyFile:
    """The key file without a user's passphrase slots."""
    owned = {user, None} if user == first_user else {user}
    kept = (slot for slot in keys.slots if slot.kind is not SlotKind.PASSPHRASE or slot.user not in owned)
    return replace(keys, slots=tuple(kept))


def with_recovery_code(keys: KeyFile, raw_key: bytes, *, cost: Cost = PRODUCTION) -> tuple[KeyFile, str]:
    """The key file with a fresh recovery slot in place of the old one, and the code to print."""
    code = new_recovery_code()
    secret = (read_recovery_code(code) or "").encode()
    others = (slot for slot in keys.slots if slot.kind is not SlotKind.RECOVERY)
    slot = replace(_slot(_bound(keys.book, None), raw_key, secret, cost), kind=SlotKind.RECOVERY)
    return replace(keys, slots=(*others, slot)), code


def unlock(keys: KeyFile, secret: str) -> bytes:
    """The raw key, by a passphrase or by the recovery code, whichever it is.

    Raises:
        BookError: ``wrong_passphrase`` when no slot opens with it.
    """
    return unlocked(keys, secret).raw_key


def unlocked(keys: KeyFile, secret: str, *, likely: UUID | None = None) -> Unlocked:
    """As :func:`unlock`, and whose secret it was; the slot of the ``likely`` user is tried first.

    Raises:
        BookError: ``wrong_passphrase`` when no slot opens with it.
    """
    code = read_recovery_code(secret)
    typed = secret_bytes(secret)
    for slot in sorted(keys.slots, key=lambda one: likely is None or one.user != likely):
        tried = typed if slot.kind is SlotKind.PASSPHRASE else (code or "").encode()
        if tried and (raw_key := _unwrap(_bound(keys.book, slot.user), slot, tried)) is not None:
            return Unlocked(raw_key=raw_key, user=slot.user, recovery=slot.kind is SlotKind.RECOVERY)
    raise wrong_passphrase()


def raw_key_of(path: Path, secret: str) -> bytes:
    """The raw key of a book, to someone who has a passphrase or the recovery code.

    Raises:
        BookError: ``wrong_passphrase, not_a_book, unreadable``; the missing key file is named.
    """
    return unlocked_of(path, secret).raw_key


def unlocked_of(path: Path, secret: str, *, likely: UUID | None = None) -> Unlocked:
    """As :func:`raw_key_of`, and whose secret it was.

    Raises:
        BookError: ``wrong_passphrase, not_a_book, unreadable``; the missing key file is named.
    """
    finish_swap(path)
    if not path.is_file():
        raise unreadable(say("Không thấy tệp sổ {name}.", name=path.name), say("Xin kiểm tra thư mục và tên tệp."))
    keys_path = key_file_of(path)
    if not keys_path.exists() and path.suffix != BOOK_SUFFIX:
        raise not_a_book(path.name)
    return unlocked(read_key_file(keys_path), secret, likely=likely)


def read_key_file(path: Path) -> KeyFile:
    """Read a key file.

    Raises:
        BookError: ``unreadable`` when it is missing (named) or cannot be read, ``damaged``, ``newer_version``.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise missing(path) from None
    except OSError as error:
        raise translated_os_error(error, path.name) from error
    try:
        if msgspec.json.decode(content, type=_Format).format > FORMAT:
            raise newer_version(path.name)
        keys = msgspec.json.decode(content, type=KeyFile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise damaged(path.name) from error
    if keys.format != FORMAT or not keys.slots or not all(map(_sound, keys.slots)):
        raise damaged(path.name)
    return keys


def write_key_file(path: Path, keys: KeyFile, *, new: bool = False) -> None:
    """Write a key file whole or not at all: beside it first, forced to the disk, then renamed.

    ``new`` refuses to replace a file that is there.

    Raises:
        BookError: the folder cannot be written, the disk is full, or the file exists though it should be new.
    """
    content = msgspec.json.format(msgspec.json.encode(keys), indent=1)
    beside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        with beside.open("xb") as file:
            os.chmod(beside, 0o600)  # noqa: PTH101 -- the name just made
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if new:
            name_without_replacing(beside, path)
        else:
            beside.replace(path)
            sync_folder(path.parent)
    except FileExistsError as error:
        raise already_there(path.name) from error
    except OSError as error:
        raise translated_os_error(error, path.name) from error
    finally:
        beside.unlink(missing_ok=True)


def missing(path: Path) -> BookError:
    """The key file does not lie beside the book."""
    return unreadable(
        say("Không thấy tệp khóa {name}.", name=path.name),
        say("Xin chép tệp này về cạnh tệp sổ; thiếu nó thì không ai mở được sổ."),
    )


class _Format(msgspec.Struct):
    format: int


def secret_bytes(passphrase: str) -> bytes:
    """A passphrase as bytes: the same however the keyboard composes its marks."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _same_owner(present: Slot, slot: Slot, first_user: UUID | None) -> bool:
    if slot.user is None:
        return present.user is None and present.label == slot.label
    return present.user == slot.user or (present.user is None and slot.user == first_user)


def _bound(book: UUID, user: UUID | None) -> bytes:
    """What a slot is of: one that names another book or user than it was made for opens nothing."""
    return book.bytes + (b"" if user is None else user.bytes)


def _slot(bound: bytes, raw_key: bytes, secret: bytes, cost: Cost) -> Slot:
    if not secret:
        raise ValueError("an empty secret protects nothing")
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = AESGCM(_derived(secret, salt, cost))
    return Slot(
        id=uuid_utils.compat.uuid7(),
        kind=SlotKind.PASSPHRASE,
        label="",
        passes=cost.passes,
        memory_kib=cost.memory_kib,
        lanes=cost.lanes,
        salt=_text(salt),
        nonce=_text(nonce),
        wrapped=_text(wrapping.encrypt(nonce, raw_key, bound)),
    )


def _unwrap(bound: bytes, slot: Slot, secret: bytes) -> bytes | None:
    cost = Cost(passes=slot.passes, memory_kib=slot.memory_kib, lanes=slot.lanes)
    wrapping = AESGCM(_derived(secret, _bytes(slot.salt), cost))
    try:
        return wrapping.decrypt(_bytes(slot.nonce), _bytes(slot.wrapped), bound)
    except InvalidTag:
        return None


def _derived(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    return argon2.low_level.hash_secret_raw(
        secret,
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=argon2.low_level.Type.ID,
    )


def _sound(slot: Slot) -> bool:
    """Whether a slot's numbers and sizes can be ours."""
    try:
        sizes = [len(_bytes(part)) for part in (slot.salt, slot.nonce, slot.wrapped)]
    except (binascii.Error, ValueError):
        return False
    within = (
        1 <= slot.passes <= _HIGHEST.passes
        and 1 <= slot.lanes <= _HIGHEST.lanes
        and 8 * slot.lanes <= slot.memory_kib <= _HIGHEST.memory_kib
    )
    return within and sizes == [16, 12, KEY_BYTES + 16]


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
