"""In giấy của người này: the papers that fit a person or household, numbered; one key opens each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.texts.phrases import capital, joined, say, small
from desktop.services.papers.catalogue import SubjectKind
from desktop.services.papers.making import PaperOffer, offers, preview_paper
from desktop.services.people.household_overview import HouseholdOverview
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.arguments import ReceiptArgument
from desktop.ui.pages.receipts.paper_dialog import show_paper
from desktop.ui.shell.split_page import scrolling
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.text import Text

_NUMBERED = 9
_ROW, _REASON, _AROUND = 48, 22, 160


def choose_paper(counter: Counter, subject: SubjectKind, key: UUID, name: str) -> None:
    """Offer the papers of a person or household over the page."""
    desk = counter.open_desk

    def found(offered: tuple[PaperOffer, ...]) -> None:
        window = counter.shell
        if isinstance(window, QWidget):
            window.show_dialog(PaperChooser(counter, window, name, offered))

    counter.worker.run(lambda: offers(desk, subject, key), found)


def choose_household_paper(counter: Counter, overview: HouseholdOverview | None) -> None:
    """The same for the household in view, once it is there."""
    if overview is not None:
        name = capital(joined(" ", (say("hộ"), overview.code, overview.head_name)))
        choose_paper(counter, SubjectKind.HOUSEHOLD, overview.household_id, shown(name))


class PaperChooser(DimmedDialog):
    """Alt+1 … Alt+9, or Tab and Enter; what cannot be made says why."""

    TITLE = mark("In giấy")

    def __init__(self, counter: Counter, window: QWidget, name: str, offered: Sequence[PaperOffer]) -> None:
        rows_height = sum(_ROW + (_REASON if offer.reason else 0) for offer in offered)
        super().__init__(window, width=560, height=_AROUND + rows_height)
        self._counter, self._offered = counter, tuple(offered)
        self.note = Text("", "body", tone="bad", wrap=True)
        self.note.hide()
        self.ACTS = tuple(
            Act(key=f"Alt+{place}", label=offer.kind.title, method=f"open_{place}")
            for place, offer in enumerate(self._offered[:_NUMBERED], 1)
        )
        self.buttons: list[SecondaryButton] = []
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        for place, offer in enumerate(self._offered, 1):
            setattr(self, f"open_{place}", partial(self.open, offer))
            column.addWidget(self._row(place, offer))
        column.addStretch(1)
        self.body.addWidget(Text(t("Giấy của {name}", name=name), "page_title", wrap=True))
        self.body.addWidget(self.note)
        self.body.addWidget(scrolling(rows), 1)
        leave = SecondaryButton(t("Đóng"), key="Esc")
        leave.clicked.connect(self.escape)
        self.body.addWidget(leave)

    def open(self, offer: PaperOffer) -> None:
        """Show a paper; receipts open on their own page, where printing them is counted."""
        if offer.reason:
            self.note.setText(t("{paper}: {reason}", paper=t(offer.kind.title), reason=shown(offer.reason)))
            self.note.show()
            return
        counter, desk = self._counter, self._counter.open_desk
        if offer.kind.counted and isinstance(offer.key, UUID):
            self.finish(None)
            counter.shell.open_page("receipt", ReceiptArgument(receipt_ids=(offer.key,)))
            return
        self.finish(None)
        counter.worker.run(
            lambda: preview_paper(desk, offer.kind, offer.key), lambda paper: show_paper(counter, paper), receiver=None
        )

    def _row(self, place: int, offer: PaperOffer) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        button = SecondaryButton(
            t(offer.kind.title), key=f"Alt+{place}" if place <= _NUMBERED else "", icon_name="print"
        )
        button.clicked.connect(partial(self.open, offer))
        column.addWidget(button)
        if offer.reason:
            reason = t("Chưa làm được: {reason}", reason=shown(small(offer.reason)))
            column.addWidget(Text(reason, "hint", wrap=True))
            button.setAccessibleDescription(reason)
        self.buttons.append(button)
        return holder
