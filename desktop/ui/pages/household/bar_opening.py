"""Which bar of the household page opens for which key, and for whom; one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.domain.people import HEAD
from desktop.services.people.household_overview import HouseholdOverview, MemberRow
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.household.bars import Bar
from desktop.ui.pages.household.household_acts import HouseholdActs
from desktop.ui.pages.household.members_card import MembersCard


class BarOpening(QObject):
    """Opens the bars of ``acts`` for the member chosen in the table; ``overview`` is the household shown."""

    def __init__(self, counter: Counter, acts: HouseholdActs, members: MembersCard, parent: QObject) -> None:
        super().__init__(parent)
        self._counter, self._acts, self._members = counter, acts, members
        self.overview: HouseholdOverview | None = None
        acts.undo_shown.connect(lambda: self.show_bar(acts.undo))

    def show_bar(self, shown: Bar | None) -> None:
        """This one alone; None hides all."""
        for bar in self._acts.bars:
            bar.setVisible(bar is shown)

    def any_shown(self) -> bool:
        """Whether a bar is in view."""
        return any(bar.isVisible() for bar in self._acts.bars)

    def scan(self, text: str) -> None:
        """A scanned card is the person to add."""
        self.show_bar(self._acts.add)
        self._acts.read_scan(text)

    def add(self) -> None:
        """Ins."""
        self.show_bar(self._acts.add)
        self._acts.add.start()

    def remove(self) -> None:
        """Del."""
        row = self._members.table.current_row()
        if row is not None:
            self.show_bar(self._acts.remove)
            self._acts.remove.start(row, self._others(row))

    def new_head(self) -> None:
        """Alt+1: the chosen member becomes head."""
        row = self._members.table.current_row()
        if row is None or self.overview is None:
            return
        if row.relation == HEAD:
            self._counter.shell.toast(t("{name} đang là chủ hộ. Chọn người khác rồi bấm Alt+1.", name=row.name))
            return
        self.show_bar(self._acts.new_head)
        self._acts.new_head.start(row, self._others(row))

    def code(self) -> None:
        """Alt+2."""
        if self.overview is not None:
            self.show_bar(self._acts.code)
            self._acts.code.start(self.overview.code)

    def split(self) -> None:
        """Alt+3."""
        members = self._members.table.table_model.rows()
        if len(members) < 2:
            self._counter.shell.toast(t("Hộ phải có từ hai người mới tách được."))
            return
        self.show_bar(self._acts.split)
        self._acts.split.start(members)

    def join(self) -> None:
        """Alt+4."""
        self.show_bar(self._acts.join)
        self._acts.join.start()

    def _others(self, row: MemberRow) -> list[MemberRow]:
        members = () if self.overview is None else self.overview.members
        return [one for one in members if one.person_id != row.person_id]
