"""Open the refund dialog from a person, a receipt, or a change in life."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import Refunded
from desktop.services.corrections.refunds_list import insured_person, person_name
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import RefundArgument
from desktop.ui.pages.corrections.refund_dialog import RefundDialog


def open_refund(counter: Counter, person_id: UUID, cause: RefundCause | None = None, day: date | None = None) -> None:
    """The dialog for a person's covers, with cause and day where they are known; then the list of refunds."""
    argument, desk = RefundArgument(person_id=person_id, cause=cause, day=day), counter.open_desk
    counter.worker.run(lambda: person_name(desk, person_id), partial(_show, counter, argument))


def open_refund_of_receipt(counter: Counter, receipt_id: UUID) -> None:
    """The same for who is insured by a receipt."""
    desk = counter.open_desk

    def found(person_id: UUID | None) -> None:
        if person_id is None:
            counter.shell.toast(t("Biên lai này không còn kỳ đóng hoặc thẻ nào để hoàn trả."))
        else:
            open_refund(counter, person_id)

    counter.worker.run(lambda: insured_person(desk, receipt_id), found)


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
