"""Saves the papers of a receipt as the clerk does: each in view, Ctrl+S, its name, Enter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractButton

from desktop.domain.requests import plain_request
from desktop.domain.texts.text import fold
from desktop.services.payment.quote_again import frozen_request
from desktop.services.payment.receipts import StoredReceipt
from desktop.tour.day import Day
from desktop.ui.pages.receipts.paper_dialog import PaperDialog
from desktop.ui.pages.receipts.paper_view import Sheet
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.receipts.save_file_dialog import SaveFileDialog


def save_papers(day: Day, story: str) -> list[str]:
    """Save every paper that the receipt page offers; returns the files' names."""
    page = day.page
    assert isinstance(page, ReceiptPage)
    names = []
    for chip in page.tabs.findChildren(QAbstractButton):
        day.clerk.click(chip)
        day.at_rest()
        names.append(save_in_view(day, f"{story}-{fold(chip.text()).replace(' ', '-')}.pdf"))
    return names


def save_in_view(day: Day, name: str) -> str:
    """Save the paper in view under a name in the tour's folder."""
    day.clerk.press("Ctrl+S")
    return save_as(day, name)


def paper_from_dialog(day: Day, stem: str) -> str:
    """The paper that a dialog comes to show: a picture, then saved, which closes it."""
    day.clerk.wait_for(lambda: isinstance(day.dialog, PaperDialog), f"the paper {stem}")
    dialog = day.dialog
    assert isinstance(dialog, PaperDialog)
    day.clerk.wait_for(lambda: bool(dialog.view.findChildren(Sheet)), f"the paper {stem} drawn")
    day.at_rest()
    day.picture(stem)
    return save_in_view(day, f"{stem}.pdf")


def save_as(day: Day, name: str) -> str:
    """Answer the dialog that asks where: this name in the tour's folder."""
    path = day.folder / name
    dialog = day.dialog
    assert isinstance(dialog, SaveFileDialog)
    dialog.field.selectAll()
    day.clerk.type(str(path))
    day.clerk.press("Enter")
    day.clerk.wait_for(lambda: day.dialog is None, f"{name} saved")
    day.at_rest()
    return name


def amounts_of(stored: StoredReceipt) -> dict[str, Any]:
    """What a receipt says of its amounts, for the journal."""
    content = stored.content
    request = frozen_request(content)
    return {
        "number": content.shown_number,
        "insurance": content.insurance.value,
        "gross": int(content.gross),
        "supports": {label: int(amount) for label, amount in content.supports},
        "total": int(content.total),
        "in_words": content.in_words,
        "paid_on": content.issued_on.isoformat(),
        "request": None if request is None else plain_request(request),
        "rows": [
            {"name": row.name, "from": row.period_from, "to": row.period_to, "amount": int(row.amount)}
            for row in content.rows
        ],
        "unconfirmed": list(content.unconfirmed),
        "seal": stored.seal,
    }
