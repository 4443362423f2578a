"""Papers made from what is stored: receipt, contribution schedule, "Vì sao tôi đóng số này"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop.documents.receipt import render_receipt
from desktop.documents.schedule import render_schedule
from desktop.documents.why import WhyPaper, render_why
from desktop.domain.texts.phrases import say
from desktop.domain.texts.text import fold
from desktop.services.acts import about_receipt, journal_act
from desktop.services.desk import Desk
from desktop.services.payment.receipts import StoredReceipt, get_receipt, read_receipt
from desktop.storage.payment import receipts


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A PDF, the file name to offer, its size (``A5`` or ``A4``), the title, and which copy it is (0 the first).

    ``copy`` is the number under which the book counted the printing; 0 for papers that are not counted.
    """

    pdf: bytes
    file_name: str
    size: str
    title: str
    reprint: int = 0
    copy: int = 0


def preview_receipt(desk: Desk, receipt_id: UUID) -> Paper:
    """The receipt as it would print now; nothing is recorded."""
    stored = get_receipt(desk, receipt_id)
    return _receipt(stored, stored.prints)


def print_receipt(desk: Desk, receipt_id: UUID) -> Paper:
    """The receipt to print: the first time as original, later as "BẢN SAO lần n".

    The print is counted and journaled before the paper is handed out, so that no second original can appear; when
    nothing came out of it, :func:`desktop.services.payment.prints.take_back_print` makes it undone.
    """
    with desk.book.writing() as tx:
        stored = read_receipt(tx, receipt_id)
        paper = _receipt(stored, stored.prints)  # what cannot be drawn is not counted
        copy = receipts.add_print(tx, receipt_id, by=desk.user.id, at=desk.now())
        journal_act(
            tx, desk, "receipt_printed", about_receipt(receipt_id), number=stored.content.shown_number, copy=copy
        )
    return replace(paper, copy=copy)


def _receipt(stored: StoredReceipt, reprint: int) -> Paper:
    number = stored.content.shown_number
    return Paper(
        pdf=render_receipt(stored.content, reprint=reprint, seal_text=stored.seal),
        file_name=_file_name("bien-lai", stored),
        size="A5",
        title=say("Biên lai {number}", number=number),
        reprint=reprint,
    )


def schedule_paper(desk: Desk, receipt_id: UUID) -> Paper:
    """The contribution schedule of a receipt, from its frozen content."""
    stored = get_receipt(desk, receipt_id)
    content = stored.content
    return Paper(
        pdf=render_schedule(
            content.schedule, content.office, content.issued_on, content.shown_number, practice=content.practice
        ),
        file_name=_file_name("lich-dong", stored),
        size="A4",
        title=say("Lịch đóng kèm biên lai {number}", number=content.shown_number),
    )


def why_paper(desk: Desk, receipt_id: UUID) -> Paper:
    """The page "Vì sao tôi đóng số này" of a receipt, from its frozen content."""
    stored = get_receipt(desk, receipt_id)
    content = stored.content
    page = WhyPaper(
        office=content.office,
        person_name=content.schedule.person_name,
        subject=content.content,
        lines=content.lines,
        total=content.total,
        in_words=content.in_words,
        made_on=content.issued_on,
        unconfirmed=tuple(desk.parameters.description(path) for path in content.unconfirmed),
        practice=content.practice,
    )
    return Paper(
        pdf=render_why(page),
        file_name=_file_name("vi-sao", stored),
        size="A4",
        title=say("Vì sao tôi đóng số này, biên lai {number}", number=content.shown_number),
    )


def _file_name(kind: str, stored: StoredReceipt) -> str:
    content = stored.content
    symbol = fold(content.symbol).replace("/", "-")
    return f"{kind}-{symbol}-{content.shown_number}.pdf"
