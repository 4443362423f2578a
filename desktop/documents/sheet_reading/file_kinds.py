"""What a file is by its content, whatever its name says."""

from __future__ import annotations

import mmap
import stat
from enum import Enum
from pathlib import Path

from desktop.documents.sheet_reading.opened import Note, RefusedInChildError
from desktop.domain.texts.phrases import mark
from desktop.domain.texts.text import file_text

_DATES_FROM_1904 = b"\x22\x00\x02\x00\x01\x00\x0e\x00\x02\x00"
"""In .xls the record DATEMODE with 1, and the head of the record that always follows it."""
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BM", b"MZ", b"\x7fELF")
_WEB_PAGES = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<head", b"<meta")
_WORKBOOK_NAMES = {".xlsx", ".xlsm", ".xls", ".ods", ".xlsb"}
_TEXT_INSIDE = mark("Tệp {file} mang đuôi {suffix} nhưng là tệp chữ; đã đọc như tệp CSV.")
_WORKBOOK_INSIDE = mark("Tệp {file} mang đuôi {suffix} nhưng là bảng tính; đã đọc như bảng tính.")


class FileKind(Enum):
    """How a file is opened."""

    ZIP = "zip"
    OLD_EXCEL = "ole"
    TEXT = "text"


def file_kind(path: Path) -> FileKind:
    """Tell how to open a file; refuses one that is empty, locked or no sheet."""
    if not stat.S_ISREG(path.stat().st_mode):  # a pipe would keep us waiting for ever, a device never ends
        raise RefusedInChildError("missing" if path.is_dir() else "not_a_sheet")
    with path.open("rb") as stream:
        start = stream.read(4096)
        if not start.strip():
            raise RefusedInChildError("empty", sheet="")
        if start.startswith(_OLE):
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as whole:
                _check_ole(whole)
            return FileKind.OLD_EXCEL
    if start.startswith(_ZIP):
        return FileKind.ZIP
    if start.startswith(_OTHERS):
        raise RefusedInChildError("not_a_sheet")
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_WEB_PAGES):
        raise RefusedInChildError("web_page")
    return FileKind.TEXT


def other_name_note(path: Path, kind: FileKind) -> tuple[Note, ...]:
    """Say so when the content is not what the file's name promises."""
    suffix = path.suffix.lower()
    values = {"file": file_text(path), "suffix": suffix}
    if kind is FileKind.TEXT:
        return ((_TEXT_INSIDE, values),) if suffix in _WORKBOOK_NAMES else ()
    return () if suffix in _WORKBOOK_NAMES else ((_WORKBOOK_INSIDE, values),)


def counts_from_1904(path: Path) -> bool:
    """Whether an .xls workbook counts its days from 1904."""
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as whole:
        return whole.find(_DATES_FROM_1904) >= 0


def _check_ole(content: mmap.mmap) -> None:
    """An old container holds a workbook, an encrypted .xlsx, or a document of another kind."""
    if content.find(_named("EncryptedPackage")) >= 0:
        raise RefusedInChildError("locked")
    if content.find(_named("Workbook")) < 0 and content.find(_named("Book")) < 0:
        raise RefusedInChildError("not_a_sheet")


def _named(stream: str) -> bytes:
    return stream.encode("utf-16-le") + b"\0\0"
