"""Writes a file whole or not at all, with a sentence for each way it can fail."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import CounterError
from desktop.services.new_file import write_new
from desktop.ui.i18n import t


def _nothing() -> None:
    """Most papers leave nothing to take back."""


def save_new_file(path: Path, make: Callable[[], bytes], take_back: Callable[[], object] = _nothing) -> Path:
    """Write a new file; nothing that exists is overwritten.

    ``make`` is called only once the folder has taken a file: a receipt that is handed out counts as printed.
    ``take_back`` undoes that when the file could not be written.

    Raises:
        CounterError: with what to do; no file is left behind.
    """
    try:
        write_new(path, make)
    except OSError as error:
        with suppress(CounterError):  # the book may be on the same full disk: then it stays counted, the safe side
            take_back()
        raise CounterError(*_sentences(error, path)) from error
    return path


def free_name(folder: Path, name: str) -> Path:
    """A name that is not taken: ``a.pdf``, ``a (2).pdf`` and so on."""
    wanted, number = folder / name, 2
    while wanted.exists():
        wanted = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return wanted


def _sentences(error: OSError, path: Path) -> tuple[str, str]:
    if error.errno == errno.EEXIST:
        return t("Đã có tệp {name}.", name=path.name), t("Xin đổi tên; tệp đang có không bị ghi đè.")
    if error.errno == errno.ENOSPC:
        return t("Đĩa đã đầy."), t("Xin lưu vào đĩa khác hoặc xóa bớt tệp.")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return t("Thư mục {folder} không cho ghi.", folder=path.parent), t("Xin chọn thư mục khác.")
    if error.errno == errno.ENOENT:
        return t("Không có thư mục {folder}.", folder=path.parent), t("Xin chọn thư mục khác.")
    return t("Chưa lưu được tệp."), t("Xin chọn tên hoặc thư mục khác. ({reason})", reason=error.strerror or "")
