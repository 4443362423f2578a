"""Open the refund dialog from a person, a receipt, or a change in life."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.services.corrections.causes import CAUSES, RefundCause
from desktop.services.corrections.refund import Refunded
from desktop.services.corrections.refunds_list import InsuredBy, insured_by, person_name
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import RefundArgument
from desktop.ui.pages.corrections.refund_dialog import RefundDialog


def open_refund(counter: Counter, person_id: UUID, cause: RefundCause | None = None, day: date | None = None) -> None:
    """The dialog for a person's covers, with cause and day where they are known; then the list of refunds."""
    _open(counter, RefundArgument(person_id=person_id, cause=cause, day=day))


def open_refund_of_receipt(counter: Counter, receipt_id: UUID) -> None:
    """The same for who is insured by a receipt, with its cover chosen and the first cause of its insurance."""
    desk = counter.open_desk

    def found(cover: InsuredBy | None) -> None:
        if cover is None:
            counter.shell.toast(t("Biên lai này không còn kỳ đóng hoặc thẻ nào để hoàn trả."))
            return
        cause = CAUSES[cover.insurance][0]
        _open(counter, RefundArgument(person_id=cover.person_id, cause=cause, receipt_id=receipt_id))

    counter.worker.run(lambda: insured_by(desk, receipt_id), found)


def _open(counter: Counter, argument: RefundArgument) -> None:
    desk = counter.open_desk
    counter.worker.run(lambda: person_name(desk, argument.person_id), partial(_show, counter, argument))


def _show(counter: Counter, argument: RefundArgument, name: str) -> None:
    window = counter.shell
    if not isinstance(window, QWidget):
        return
    dialog = RefundDialog(counter, window, argument, name)
    dialog.closed.connect(partial(_closed, counter))
    window.show_dialog(dialog)


def _closed(counter: Counter, result: object) -> None:
    if isinstance(result, Refunded):
        counter.announcer.announce(result)
        counter.shell.toast(t("Đã lập phiếu hoàn trả {slip}.", slip=result.slip))
        counter.shell.open_page("refunds", result)
