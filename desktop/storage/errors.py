"""What can go wrong with the book, in the clerk's words; light, so that a key can be derived while SQLAlchemy loads."""

from __future__ import annotations

from typing import Final

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import Phrase, mark, say


class BookError(CounterError):
    """A book that cannot be opened, read or written.

    Attributes:
        code: ``wrong_passphrase, not_a_book, damaged, newer_version, in_use, unreadable``.
    """

    def __init__(self, code: str, title: str, advice: str) -> None:
        super().__init__(title, advice, (Problem("book", code),))
        self.code = code


class ConflictError(CounterError):
    """The rows of the book do not allow this act.

    Attributes:
        code: ``stale`` (someone else saved first), ``taken`` (a number belongs to another person), ``head_needed``,
            ``two_heads``, ``member_twice``, ``member_elsewhere``, ``not_a_member``, ``receipts_used_up``,
            ``no_receipt_book``, ``receipt_book_closed``, ``number_outside``, ``number_used``, ``number_spoiled``,
            ``unbalanced``, ``listed`` (a receipt line stands in a batch already), ``reply_twice``.
        field: the column or input it is about, or empty.
    """

    def __init__(self, code: str, field: str = "", **values: str) -> None:
        title, advice = CONFLICTS[code]
        super().__init__(Phrase(title, values), Phrase(advice, values), (Problem(field, code, values),))
        self.code = code
        self.field = field


CONFLICTS: Final[dict[str, tuple[str, str]]] = {
    "stale": (mark("Thông tin này vừa được sửa ở nơi khác."), mark("Xin mở lại để xem bản mới, rồi sửa tiếp.")),
    "taken": (
        mark("Số {number} đã thuộc về người khác trong sổ."),
        mark("Xin kiểm tra lại số, hoặc mở người đang có số đó."),
    ),
    "head_needed": (mark("Hộ phải có đúng một chủ hộ."), mark("Xin chọn chủ hộ mới trước.")),
    "two_heads": (mark("Hộ có hai chủ hộ."), mark("Xin chọn lại quan hệ cho một trong hai người.")),
    "member_twice": (mark("Một người có hai lần trong hộ."), mark("Xin bỏ bớt một dòng.")),
    "member_elsewhere": (mark("Người này đang thuộc một hộ khác."), mark("Xin cho người này rời hộ cũ trước.")),
    "not_a_member": (mark("Người này không ở trong hộ."), mark("Xin mở lại hộ để xem các thành viên.")),
    "receipts_used_up": (
        mark("Quyển biên lai {label} đã hết số."),
        mark("Xin mở quyển mới trong Cài đặt, mục Quyển biên lai, rồi thu tiếp."),
    ),
    "no_receipt_book": (
        mark("Người thu chưa được giao quyển biên lai nào của năm {year}."),
        mark("Xin nhờ giao một quyển trong Cài đặt, mục Quyển biên lai, rồi thu tiếp."),
    ),
    "receipt_book_closed": (
        mark("Quyển biên lai {label} đã đóng ngày {day}."),
        mark("Số của quyển đã đóng không dùng nữa. Xin chọn quyển khác."),
    ),
    "number_outside": (
        mark("Số {number} nằm ngoài quyển {label} (từ {first} đến {last})."),
        mark("Xin xem lại số và quyển trên tờ biên lai."),
    ),
    "number_used": (
        mark("Số {number} của quyển {label} đã dùng cho một biên lai."),
        mark("Xin xem lại số trên tờ biên lai."),
    ),
    "number_spoiled": (
        mark("Số {number} của quyển {label} đã ghi là hỏng."),
        mark("Số hỏng không dùng lại. Xin xem lại số trên tờ biên lai."),
    ),
    "listed": (
        mark("Có dòng biên lai đã nằm trong một đợt khác."),
        mark("Xin mở lại danh sách chờ gom rồi chọn lại."),
    ),
    "reply_twice": (mark("Trả lời này đã được nhập rồi."), mark("Xin mở đợt đã nhập để xem kết quả.")),
    "unbalanced": (mark("Các bút toán không cân."), mark("Chưa có gì được lưu. Xin báo bộ phận hỗ trợ.")),
}


def damaged(name: str) -> BookError:
    """The key is right and the pages do not answer to it."""
    return BookError(
        "damaged",
        say("Tệp sổ {name} bị hỏng.", name=name),
        say("Xin đừng ghi thêm. Mở bản sao lưu gần nhất, hoặc gửi cả hai tệp cho bộ phận hỗ trợ."),
    )


def not_a_book(name: str) -> BookError:
    """The file is something else."""
    return BookError(
        "not_a_book", say("{name} không phải là sổ của chương trình.", name=name), say("Xin chọn tệp có đuôi .quay.")
    )


def wrong_passphrase() -> BookError:
    """No slot of the key file opens with it."""
    return BookError(
        "wrong_passphrase", say("Mật khẩu chưa đúng."), say("Xin gõ lại; nếu đã quên, dùng mã khôi phục in khi lập sổ.")
    )


def newer_version(name: str) -> BookError:
    """A newer program has upgraded the book."""
    return BookError(
        "newer_version",
        say("Sổ {name} đã được dùng với bản chương trình mới hơn.", name=name),
        say("Xin cập nhật chương trình trên máy này rồi mở lại."),
    )


def unreadable(title: str, advice: str) -> BookError:
    """The surroundings (disk, folder, network, server) do not let us."""
    return BookError("unreadable", title, advice)


def already_there(name: str) -> BookError:
    """A new file would take the place of another."""
    return unreadable(say("Đã có tệp {name}.", name=name), say("Xin chọn tên khác; tệp đang có không bị ghi đè."))


def full_disk() -> BookError:
    """There is no room to write."""
    return unreadable(
        say("Ổ đĩa đã đầy nên chưa lưu được."),
        say("Xin xóa bớt tệp không cần rồi làm lại; những gì đã lưu vẫn còn."),
    )


def read_only() -> BookError:
    """The folder or file refuses to be written."""
    return unreadable(
        say("Không ghi được vào thư mục chứa sổ."),
        say("Xin chép sổ (cả tệp .quay và .quay.keys) sang thư mục ghi được."),
    )


def busy() -> BookError:
    """Another program held the book longer than we wait."""
    return BookError(
        "in_use", say("Sổ đang được chương trình khác ghi."), say("Chưa có gì được lưu. Xin chờ vài giây rồi làm lại.")
    )


def translated_os_error(error: OSError, name: str) -> BookError:
    """The clerk's words for what the operating system refused."""
    if error.errno in {27, 28, 122}:  # EFBIG, ENOSPC, EDQUOT
        return full_disk()
    if error.errno in {1, 13, 30}:  # EPERM, EACCES, EROFS
        return read_only()
    return unreadable(
        say("Không đọc hoặc ghi được {name}.", name=name), say("Xin kiểm tra ổ đĩa, tên tệp và quyền rồi mở lại.")
    )
