"""A participant of the book: head, timeline, both covers, renewal."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.people import Insurance
from desktop.services.payment.renewal import RenewalProposal
from desktop.services.people.person_overview import Lane, PersonOverview
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import CardDifferences
from desktop.ui.pages.person.cover_box import CoverBox
from desktop.ui.pages.person.difference_box import DifferenceBox
from desktop.ui.pages.person.person_header import PersonHeader
from desktop.ui.pages.person.renewal_panel import RenewalPanel
from desktop.ui.shell.split_page import SplitPage, scrolling
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.panels import timeline
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.timeline import SpanKind, Timeline

_TONES = {Insurance.VOLUNTARY_SI: "si", Insurance.HOUSEHOLD_HI: "hi"}


class KnownPersonView(QWidget):
    """The parts of picture 02; the page joins them to services and keys."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header, self.differences = PersonHeader(), DifferenceBox()
        self.timeline = Timeline(today)
        self.si = CoverBox(Insurance.VOLUNTARY_SI, "F4")
        self.hi = CoverBox(Insurance.HOUSEHOLD_HI, "Shift+F4")
        self.panel = RenewalPanel()
        self._legend = Card(t("Lịch tham gia"), hint=t("■ đã đóng   ┄ kỳ tới, chưa đóng   ▨ gián đoạn"))
        self._build()

    def show_overview(self, overview: PersonOverview) -> None:
        """Show everything but the renewal."""
        self.header.show_person(overview)
        self.timeline.show_lanes(
            tuple(_lane(lane) for lane in overview.lanes),
            tuple(timeline.Flag(flag.day, flag.text, _TONES[flag.insurance]) for flag in overview.flags),
            overview.today,
        )
        self.si.show_cover(overview.si, explained=False)
        self.hi.show_cover(overview.hi, explained=False)
        self.panel.show_waiting()

    def show_proposal(self, overview: PersonOverview, proposal: RenewalProposal) -> None:
        """Show the renewal; where there is an amount it can be explained."""
        self.panel.show_proposal(proposal)
        self.si.show_cover(overview.si, explained=proposal.si is not None)
        self.hi.show_cover(overview.hi, explained=proposal.hi is not None)

    def show_card(self, card: CardDifferences | None) -> None:
        """What the scanned card says otherwise than the book."""
        if card is None:
            self.differences.show_differences((), "")
            return
        by_old = t("Tìm thấy theo số CMND cũ. ") if card.by_old_id else ""
        told = by_old + t("Thẻ và sổ khác nhau {count} chỗ", count=len(card.differences))
        self.differences.show_differences(card.differences, told)

    def changeEvent(self, event: QEvent) -> None:
        """The bars of the covers take the new theme's colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.si.restyle()
            self.hi.restyle()

    def _build(self) -> None:
        self._legend.body.addWidget(self.timeline)
        self._legend.body.setContentsMargins(16, 8, 16, 8)
        self._legend.body.setSpacing(4)
        covers = QHBoxLayout()
        covers.setSpacing(Space.GAP)
        covers.addWidget(self.si, 1)
        covers.addWidget(self.hi, 1)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.differences)
        column.addWidget(self._legend)
        column.addLayout(covers, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.header)
        outer.addWidget(SplitPage(main, scrolling(self.panel), side_width=336), 1)


def _lane(lane: Lane) -> timeline.Lane:
    spans = tuple(timeline.Span(bar.first, bar.last, bar.text, SpanKind(bar.kind)) for bar in lane.bars)
    return timeline.Lane(lane.title, lane.subtitle, _TONES[lane.insurance], spans)
