"""Sentences of the opening page's own problems, and of errors that are no problem of a field."""

from __future__ import annotations

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.ui.i18n import mark, t

_OWN = {
    "passphrase_short": mark("Mật khẩu cần ít nhất {least} ký tự. Một câu dài dễ nhớ là tốt nhất."),
    "passphrase_differs": mark("Hai lần gõ chưa giống nhau. Xin gõ lại lần hai."),
    "unknown_commune": mark("Chưa chọn xã, phường trong danh sách. Xin gõ vài chữ rồi chọn một dòng."),
    "bad_file_name": mark("Tên sổ dài quá {limit} ký tự hoặc có ký tự không đặt tên tệp được. Xin sửa lại."),
    "file_exists": mark("Đã có tệp {name} trong thư mục. Xin chọn tên khác; tệp đang có không bị ghi đè."),
    "wrong_recovery_code": mark("Mã khôi phục không mở được sổ này. Xin xem lại tên sổ trên phiếu và từng ký tự."),
    "wrong_present": mark("Mật khẩu đang dùng chưa đúng. Xin gõ lại."),
    "bad_percent": mark("Tỷ lệ chưa đọc được. Xin nhập từ 0 đến 100, nhiều nhất hai số lẻ, ví dụ 12,5."),
    "not_a_number": mark("Xin ghi một số, ví dụ 1,5."),
    "day_needed": mark("Xin nhập đủ ngày, tháng, năm, ví dụ 01/01/2027."),
    "sheet_not_kept": mark("Xin in hoặc lưu phiếu, cất vào nơi có khóa, rồi đánh dấu ô này."),
}
_TAKE_OVER = mark("Mở trên máy này")
"""The button that the advice of a locked book names."""
_FIELDS = {
    "hi_target": mark("Mục tiêu BHYT"),
    "si_target": mark("Mục tiêu BHXH tự nguyện"),
    "agency": mark("Cơ quan BHXH"),
    "organisation": mark("Tổ chức dịch vụ thu"),
    "point_code": mark("Mã điểm thu"),
    "user_name": mark("Họ tên người thu"),
    "collector_code": mark("Mã nhân viên thu"),
    "code": mark("Mã"),
    "present": mark("Mật khẩu đang dùng"),
    "since": mark("Từ ngày"),
    "form_name": mark("Mẫu biên lai"),
    "receipt_symbol": mark("Ký hiệu biên lai"),
    "name": mark("Tên sổ"),
    "folder": mark("Thư mục"),
}


def sentence(problem: Problem) -> str:
    """The sentence beside a field, in the window's language."""
    own = _OWN.get(problem.code)
    if own is not None:
        return t(own, **problem.values)
    label = _FIELDS.get(problem.field)
    if label is not None and problem.code == "missing_field":
        return t("Chưa có {field}. Xin nhập vào.", field=_inside(t(label)))
    if label is not None and problem.code == "too_long":
        return t("{field} dài quá {limit} ký tự. Xin viết ngắn lại.", field=t(label), **problem.values)
    return message(problem, t)


def _inside(label: str) -> str:
    """A label inside a sentence: "mã điểm thu", but "BHXH cơ sở"."""
    return label if label[:2].isupper() else f"{label[:1].lower()}{label[1:]}"


def error_code(error: BaseException) -> str:
    """The stable code of an expected error of a book, or an empty text."""
    problems = error.problems if isinstance(error, CounterError) else ()
    return problems[0].code if problems else ""


def offers_take_over(error: BaseException) -> bool:
    """Whether the book is locked by another machine that may be gone (and does not lie on a network share)."""
    return error_code(error) == "in_use" and isinstance(error, CounterError) and f"“{_TAKE_OVER}”" in error.advice


def told(error: CounterError) -> tuple[str, str]:
    """Title, as a heading without its full stop, and advice, in the window's language."""
    return t(error.title).removesuffix("."), t(error.advice)
