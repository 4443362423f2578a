"""The recovery sheet: the code that opens a book when its passphrase is lost, and the key that checks its receipts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.documents.flow import Block, Frame, centred, divide, draw_pages, gap, paragraph, stack
from desktop.documents.fonts import BOLD, ITALIC, REGULAR, Style, fit
from desktop.documents.page import A4_PORTRAIT, Align, Paper, PaperFacts, date_in_words

_SIDE, _TOP, _BOTTOM = 56.0, 48.0, 40.0
_WIDTH = A4_PORTRAIT[0] - 2 * _SIDE
_ROOM = A4_PORTRAIT[1] - _TOP - _BOTTOM
_BODY, _BOLD, _QR_SIDE = Style(REGULAR, 12), Style(BOLD, 13), 110.0
_ADVICE = (
    "Cất tờ này trong tủ có khóa hoặc phong bì niêm phong, không để cạnh máy tính của quầy.",
    "Không chụp ảnh, không gửi qua tin nhắn hay thư điện tử: ai có mã này và tệp sổ là mở được sổ.",
    "Khi quên mật khẩu: mở chương trình, chọn sổ, chọn “Dùng mã khôi phục” rồi gõ mã dưới đây.",
    "Sổ gồm hai tệp đi cùng nhau (.quay và .quay.keys): sao lưu cả hai.",
)


def render_recovery_sheet(
    *,
    book_name: str,
    recovery_code: str,
    public_key_hex: str,
    made_on: date,
    organisation: str = "",
    practice: bool = False,
) -> bytes:
    """Draw the sheet that is printed when a book is made.

    Args:
        book_name: the file's name, so that the sheet is found for the right book.
        recovery_code: as the key file takes it; its groups (by ``-`` or space, else of four) are printed large.
        public_key_hex: 64 hex digits; printed as text and as a QR.
        made_on: the day the book was made.
        organisation: who keeps the book.
        practice: marks the page "TẬP".
    """
    facts = PaperFacts(
        title=f"Tờ khôi phục sổ {book_name}",
        author=organisation,
        subject="Mã khôi phục và khóa công khai của sổ",
        made_on=made_on,
        practice=practice,
    )
    paper = Paper(A4_PORTRAIT, facts)
    frame = Frame(side=_SIDE, top=_TOP, bottom=_BOTTOM)
    blocks = [
        centred(_SIDE, _WIDTH, organisation, Style(BOLD, 12)),
        gap(10),
        centred(_SIDE, _WIDTH, "TỜ KHÔI PHỤC SỔ", Style(BOLD, 22)),
        centred(_SIDE, _WIDTH, date_in_words(made_on), Style(ITALIC, 12)),
        gap(16),
        paragraph(_SIDE, _WIDTH, f"Tên sổ: {book_name}", _BOLD),
        gap(8),
        *(paragraph(_SIDE, _WIDTH, f"– {line}", _BODY) for line in _ADVICE),
        gap(20),
        paragraph(_SIDE, _WIDTH, "Mã khôi phục", _BOLD),
        _code(code_groups(recovery_code)),
        gap(24),
        _public_key(public_key_hex),
    ]
    draw_pages(paper, divide(blocks, _ROOM, frame), frame, f"Tờ khôi phục sổ {book_name}")
    return paper.finish()


def code_groups(code: str) -> list[str]:
    """The groups of a recovery code: its own, else four characters each."""
    groups = code.replace("-", " ").split()
    if len(groups) != 1:
        return groups
    return [code[start : start + 4] for start in range(0, len(code), 4)]


def _code(groups: Sequence[str]) -> Block:
    """Groups in large type, four to a row, each under its ordinal so that a line is not skipped when typing."""
    rows = [groups[start : start + 4] for start in range(0, len(groups), 4)]
    cell, height = _WIDTH / 4, 50.0

    def draw(paper: Paper, top: float) -> None:
        for line, row in enumerate(rows):
            for place, group in enumerate(row):
                x, y = _SIDE + cell * place, top - 8 - height * (line + 1)
                paper.box(x, y, cell, height)
                paper.text(x + 4, y + height - 10, str(line * 4 + place + 1), Style(REGULAR, 8))
                style = fit(group, Style(BOLD, 24), cell - 16)
                paper.text(x + cell / 2, y + 15, group, style, Align.CENTRE)

    return Block(height * len(rows) + 10, draw)


def _public_key(key: str) -> Block:
    """The key as text in groups of eight and as a QR beside it."""
    x, width = _SIDE + _QR_SIDE + 20, _WIDTH - _QR_SIDE - 20
    groups = [key[start : start + 8] for start in range(0, len(key), 8)]
    text = stack(
        [
            paragraph(x, width, "Khóa công khai của sổ", _BOLD),
            paragraph(
                x, width, "Dùng để kiểm tra chữ ký trong mã vuông của biên lai; có thể đưa cho bất kỳ ai.", _BODY
            ),
            gap(6),
            *(
                paragraph(x, width, " ".join(groups[row : row + 4]), Style(REGULAR, 13))
                for row in range(0, len(groups), 4)
            ),
        ]
    )

    def draw(paper: Paper, top: float) -> None:
        paper.qr(_SIDE, top - _QR_SIDE, _QR_SIDE, key)
        text.draw(paper, top)

    return Block(max(text.height, _QR_SIDE), draw)
