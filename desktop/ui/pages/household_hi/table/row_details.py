"""Group, proof and the card held elsewhere of the row in hand; opened with Alt+4 in place of the what-ifs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.household_hi import SUPPORTED_GROUPS
from desktop.domain.partial_date import format_date
from desktop.domain.people import Insurance, SupportClaim
from desktop.services.household_hi.hi_choices import HiGroupChoice
from desktop.services.household_hi.hi_facts import HiRow
from desktop.services.people.claims import ClaimDraft
from desktop.ui.i18n import t
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import LineField, TextField
from desktop.ui.widgets.panels.card import Card


class RowDetails(Card):
    """The fields that a row of the table has no room for.

    Signals:
        group_chosen: another group (code). edited: end of the other card, or the proof.
        close_wanted: the clerk is done.
    """

    group_chosen = Signal(str)
    edited = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.person_id: UUID | None = None
        self._group = ""
        self.group = ChoiceField(t("Nhóm tham gia"))
        self.covered_until = DateLine(t("Thẻ ngoài sổ có giá trị đến ngày"))
        self.number, self.issuer = TextField(t("Số giấy chứng minh")), TextField(t("Nơi cấp"))
        self.since, self.until = DateLine(t("Giấy có giá trị từ ngày")), DateLine(t("Giấy có giá trị đến ngày"))
        self.boxes = {
            "group": FieldBox(t("Nhóm tham gia"), self.group),
            "covered_until": FieldBox(t("Thẻ ngoài sổ có giá trị đến"), self.covered_until),
            "claim.paper_number": FieldBox(t("Số giấy chứng minh"), self.number),
            "claim.issuer": FieldBox(t("Nơi cấp"), self.issuer),
            "claim.valid_from": FieldBox(t("Giấy có giá trị từ"), self.since),
            "claim.valid_to": FieldBox(t("Giấy có giá trị đến"), self.until),
        }
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        places = ((0, 0, 2), (0, 2, 1), (1, 0, 1), (1, 1, 1), (1, 2, 1), (1, 3, 1))
        for (row, column, span), box in zip(places, self.boxes.values(), strict=True):
            self._grid.addWidget(box, row, column, 1, span)
        for column in range(4):
            self._grid.setColumnStretch(column, 1)
        self.body.addLayout(self._grid)
        self.close_button = LinkButton(t("Xong"), key="Alt+4")
        self.close_button.clicked.connect(self.close_wanted)
        self.head.addWidget(self.close_button)
        self.group.value_changed.connect(self._chosen)
        for field in self._lines():
            field.value_changed.connect(lambda _value: self.edited.emit())

    def set_groups(self, choices: Sequence[HiGroupChoice]) -> None:
        """The groups of the day with their support."""
        self.group.set_options([(choice.code, t(choice.label), _support(choice.percent)) for choice in choices])

    def show_row(self, name: str, row: HiRow, claims: tuple[SupportClaim, ...]) -> None:
        """Show the row in hand; what is being typed stays."""
        self.title.setText(t("Nhóm và thẻ cũ: {name}", name=name))
        self.setAccessibleName(self.title.text())
        changed = row.person_id != self.person_id or row.group != self._group
        self.person_id, self._group = row.person_id, row.group
        self.group.set_value(row.group)
        if not self.covered_until.hasFocus():
            self.covered_until.setText(row.covered_until)
        supported = row.group in SUPPORTED_GROUPS
        held = next((one for one in claims if _proves(one, row.group)), None) if supported else None
        self.boxes["claim.paper_number"].set_hint(_held(held) if held else "")
        for name_, box in self.boxes.items():
            if name_.startswith("claim."):
                box.setVisible(supported)
        if changed:
            claim = row.claim or ClaimDraft(group=row.group)
            self.number.set_value(claim.paper_number)
            self.issuer.set_value(claim.issuer)
            self.since.setText(claim.valid_from)
            self.until.setText(claim.valid_to)

    def claim(self) -> ClaimDraft | None:
        """The proof as typed; None when nothing is."""
        typed = any(field.text().strip() for field in (self.number, self.issuer, self.since, self.until))
        if self._group not in SUPPORTED_GROUPS or not typed:
            return None
        return ClaimDraft(
            group=self._group,
            paper_number=self.number.value(),
            issuer=self.issuer.value(),
            valid_from=self.since.text().strip(),
            valid_to=self.until.text().strip(),
        )

    def show_problems(self, sentences: dict[str, list[str]]) -> None:
        """The sentences of the row's cells that stand here."""
        for cell, box in self.boxes.items():
            told = " ".join(dict.fromkeys(sentences.get(cell, [])))
            if box.problem() != told:
                box.show_problem(told)

    def cell_in_hand(self) -> str:
        """The cell that has the focus."""
        return next((cell for cell, box in self.boxes.items() if box.control.hasFocus()), "")

    def _chosen(self, group: object) -> None:
        if isinstance(group, str):
            self.group_chosen.emit(group)

    def _lines(self) -> Iterator[LineField]:
        yield from (self.covered_until, self.number, self.issuer, self.since, self.until)


def _support(percent: str) -> str:
    return t("hỗ trợ {percent}", percent=percent) if percent else ""


def _proves(claim: SupportClaim, group: str) -> bool:
    return claim.insurance is Insurance.HOUSEHOLD_HI and claim.group == group


def _held(claim: SupportClaim) -> str:
    paper = claim.paper_number or t("đã ghi")
    if claim.valid_to is None:
        return t("Trong sổ: {paper}", paper=paper)
    return t("Trong sổ: {paper}, đến {day}", paper=paper, day=format_date(claim.valid_to))
