"""Why a file is not read, each reason by name."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import Phrase, mark, say

REFUSALS: dict[str, tuple[str, str]] = {
    "missing": (
        mark("Không mở được tệp {file}."),
        mark("Xin kiểm tra tệp còn ở đó và không bị chương trình khác giữ, rồi chọn lại."),
    ),
    "empty": (
        mark("{place} không có dòng nào."),
        mark("Xin chọn tờ khác hoặc tệp khác."),
    ),
    "locked": (
        mark("Tệp {file} đặt mật khẩu."),
        mark("Xin mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại."),
    ),
    "not_a_sheet": (
        mark("Tệp {file} không phải bảng tính."),
        mark("Xin chọn tệp .xlsx, .xls, .ods hoặc .csv."),
    ),
    "damaged": (
        mark("Tệp {file} bị hỏng, không đọc được."),
        mark("Xin mở bằng Excel, lưu thành tệp mới rồi chọn lại, hoặc xin lại tệp."),
    ),
    "web_page": (
        mark("Tệp {file} là trang web hoặc tệp XML, không phải bảng tính."),
        mark("Xin mở bằng Excel, lưu dạng .xlsx rồi chọn lại."),
    ),
    "open_quote": (
        mark("Tệp {file} có dấu ngoặc kép mở ở dòng {found} mà không đóng."),
        mark("Xin sửa dòng ấy rồi chọn lại."),
    ),
    "too_many_rows": (
        mark("{place} có dữ liệu tới {found}; chương trình đọc tối đa {limit} dòng."),
        mark("Xin xóa ô thừa ở cuối tờ, hoặc chia thành nhiều tệp."),
    ),
    "too_many_columns": (
        mark("{place} có dữ liệu tới {found}; chương trình đọc tối đa {limit} cột."),
        mark("Xin xóa các ô thừa bên phải rồi chọn lại."),
    ),
    "too_many_cells": (
        mark("{place} rộng {found} ô; chương trình chỉ đọc tờ dưới {limit} ô."),
        mark("Xin xóa ô thừa, hoặc chia thành nhiều tệp."),
    ),
    "too_large": (
        mark("Tệp {file} mở ra quá lớn ({found}); chương trình chỉ đọc tới {limit}."),
        mark("Xin chia thành nhiều tệp."),
    ),
    "out_of_memory": (
        mark("Tệp {file} cần quá nhiều bộ nhớ nên chương trình dừng đọc."),
        mark("Xin chia thành nhiều tệp, hoặc xóa các ô thừa rồi chọn lại."),
    ),
    "unknown_encoding": (
        mark("Không chắc chữ trong tệp {file} ghi theo bảng mã nào (từ dòng {found})."),
        mark("Xin mở bằng Excel, chuyển chữ sang Unicode, lưu dạng .xlsx rồi chọn lại."),
    ),
    "mixed_fonts": (
        mark("Cột {column} có cả chữ Unicode và chữ {encoding}; ô {found} không chắc là “{text}” hay “{other}”."),
        mark("Xin chuyển cả cột sang Unicode rồi chọn lại."),
    ),
    "no_such_sheet": (
        mark("Tệp {file} không có tờ {sheet}."),
        mark("Xin chọn tờ khác."),
    ),
    "changed": (
        mark("Tệp {file} bị chương trình khác ghi lại trong lúc đang đọc."),
        mark("Xin lưu và đóng tệp ở chương trình kia rồi chọn lại."),
    ),
    "stopped": (mark("Đã dừng đọc tệp {file}."), mark("Chưa có gì thay đổi.")),
}


class SheetRefusedError(CounterError):
    """A file that is not read; nothing of it was taken.

    Attributes:
        code: one of ``REFUSALS``.
        values: what the sentence names.
    """

    def __init__(self, code: str, values: Mapping[str, str]) -> None:
        title, advice = REFUSALS[code]
        super().__init__(say(title, place=_place(values), **values), say(advice))
        self.code = code
        self.values = dict(values)


def _place(values: Mapping[str, str]) -> Phrase:
    """The sheet inside its file; a text file has none."""
    if values.get("sheet"):
        return say("Tờ {sheet} của tệp {file}", sheet=values["sheet"], file=values["file"])
    return say("Tệp {file}", file=values["file"])
