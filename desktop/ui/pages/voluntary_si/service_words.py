"""Words that the services write on this page, named for translation; what holds figures stays as it is."""

from __future__ import annotations

from desktop.ui.i18n import mark, t

WORDS = frozenset(
    (
        mark("Về sau"),
        mark("Còn thiếu"),
        mark("24 – 60 tháng"),
        mark("chưa đến tuổi hưu"),
        mark("đã đủ 15 năm"),
        mark("thiếu quá 60 tháng"),
        mark("Hạn đóng"),
        mark("Đã hỗ trợ sau kỳ này"),
        mark("Kỳ sau bắt đầu"),
        mark("đóng khi đăng ký"),
        mark("chưa có chính sách đang hiệu lực"),
        mark("Hộ nghèo"),
        mark("Xã đảo, đặc khu"),
        mark("Hộ cận nghèo"),
        mark("Dân tộc thiểu số"),
        mark("Nhóm khác"),
    )
)


def word(text: str) -> str:
    """The text in the window's language where it is one of the words."""
    return t(text) if text in WORDS else text
