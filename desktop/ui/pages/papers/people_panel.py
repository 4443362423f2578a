"""Whose paper: a person or a household, found by name or taken from the work list."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.money import format_money
from desktop.domain.people import HEAD
from desktop.domain.texts.phrases import capital
from desktop.services.counter.work_kinds import Work
from desktop.services.desk import Desk
from desktop.services.papers.batches.choice import (
    SubjectRow,
    SubjectRows,
    keys_of_households,
    keys_of_work,
    row_of,
    rows_of_work,
)
from desktop.services.papers.catalogue import SubjectKey, SubjectKind
from desktop.services.people.household_overview import household_of, household_overview
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import HouseholdArgument
from desktop.ui.pages.home.work_tabs import TITLES
from desktop.ui.pages.papers.subject_list import SubjectList
from desktop.ui.pages.papers.subject_panel import BatchSource, SubjectPanel
from desktop.ui.pages.shared.person_search import PersonSearch
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.people.person_list import PersonRow
from desktop.ui.widgets.people.person_picker import PersonPicker
from desktop.ui.widgets.text import Text
from desktop.ui.worker import CancelToken


class PeoplePanel(SubjectPanel):
    """Search, a list of the work that is due, how many there are."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(counter, parent)
        self._kind = SubjectKind.PERSON
        self._loading: CancelToken | None = None
        self._found: SubjectRow | None = None
        self._count = 0
        self.search = SearchField(t("Tìm người"), t("họ tên, số định danh"), key="", icon_name="search")
        self.picker = PersonPicker(self.search, PersonSearch(counter, self, households=True), self)
        self.work = ChoiceField(t("Danh sách việc"), [(str(tab), t(title)) for tab, title in TITLES.items()])
        self.work.set_value(str(Work.ALL))
        self.list = SubjectList(t("Người, hộ để in"))
        self.count_text = Text("", "hint", wrap=True)
        self.search_box = FieldBox(t("Tìm người, hộ"), self.search)
        self.column.setSpacing(Space.STEP)
        self.column.addWidget(self.search_box)
        self.column.addWidget(FieldBox(t("Danh sách việc"), self.work))
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.count_text)
        self.picker.person_chosen.connect(self._picked)
        self.work.value_changed.connect(lambda _value: self.load())
        self.list.row_changed.connect(lambda _key: self.subject_changed.emit())

    def show_for(self, kind: SubjectKind) -> None:
        """People, households, or the work list itself."""
        if kind is not self._kind:
            self._found = None
        self._kind = kind
        self.search_box.setVisible(kind is not SubjectKind.WORK_LIST)
        self.load()

    def show_subject(self, kind: SubjectKind, key: UUID) -> None:
        """Bring a person or household to the front."""
        self._kind = kind
        desk = self.counter.open_desk
        self.counter.worker.run(lambda: row_of(desk, kind, key), self._add, receiver=self)

    def key(self) -> SubjectKey:
        """The person or household in front; the tab of the work list where the paper is about that."""
        return self._tab if self._kind is SubjectKind.WORK_LIST else self.list.current_key()

    def waiting_for(self) -> str:
        """What to do while nobody is chosen."""
        return t("Chưa chọn ai. Gõ tên để tìm, hoặc chọn một danh sách việc khác.")

    def sources(self) -> tuple[BatchSource, ...]:
        """The rows chosen, everyone of the list, every household."""
        if self._kind is SubjectKind.WORK_LIST:
            return ()
        tab, kind, chosen = self._tab, self._kind, self.list.chosen_keys()
        title = t(TITLES[tab])
        found = [
            BatchSource(
                t("{list}: mọi dòng ({count})", list=title, count=format_money(self._count)),
                lambda desk: keys_of_work(desk, tab, kind),
            )
        ]
        if len(chosen) > 1 or (chosen and not self._count):
            found.insert(0, BatchSource(t("Các dòng đang chọn ({count})", count=len(chosen)), lambda _desk: chosen))
        if kind is SubjectKind.HOUSEHOLD:
            found.append(BatchSource(t("Mọi hộ trong sổ"), keys_of_households))
        return tuple(found)

    def load(self) -> None:
        """Read the list again."""
        if self._loading is not None:
            self._loading.cancel()
        desk, tab = self.counter.open_desk, self._tab
        kind = SubjectKind.HOUSEHOLD if self._kind is SubjectKind.HOUSEHOLD else SubjectKind.PERSON
        self._loading = self.counter.worker.run(lambda: rows_of_work(desk, tab, kind), self._show)

    @property
    def _tab(self) -> Work:
        return Work(str(self.work.value()))

    def _picked(self, key: object) -> None:
        desk, kind = self.counter.open_desk, self._kind
        self.counter.worker.run(lambda: _row_for(desk, kind, key), self._add, receiver=self)

    def _add(self, row: SubjectRow | None) -> None:
        """Who was found stands on top of the list."""
        if row is None:
            self.counter.shell.toast(t("Người này chưa ở trong hộ nào. Xin lập hộ ở trang của người đó trước."))
            return
        self._found = row
        self.load()
        self.list.setFocus()

    def _show(self, found: SubjectRows) -> None:
        self._count = found.count
        picked = () if self._found is None else (self._found,)
        keys = {row.key for row in picked}
        rows = [*picked, *(row for row in found.rows if row.key not in keys)]
        self.list.show_rows([_shown(row) for row in rows], next(iter(keys), None))
        counted = t("{count} dòng", count=format_money(found.count))
        more = t("Đang xem {shown} trong {count} dòng", shown=len(found.rows), count=format_money(found.count))
        self.count_text.setText(counted if found.count <= len(found.rows) else more)
        if self._kind is SubjectKind.WORK_LIST:
            self.subject_changed.emit()


def _row_for(desk: Desk, kind: SubjectKind, key: object) -> SubjectRow | None:
    """The person or household meant by what was found: a person stands for their household and the other way round."""
    if isinstance(key, HouseholdArgument) and kind is SubjectKind.HOUSEHOLD:
        return row_of(desk, kind, key.household_id)
    if isinstance(key, HouseholdArgument):
        members = household_overview(desk, key.household_id).members
        head = next((member.person_id for member in members if member.relation == HEAD), None)
        return None if head is None else row_of(desk, kind, head)
    if not isinstance(key, UUID):
        return None
    home = household_of(desk, key) if kind is SubjectKind.HOUSEHOLD else key
    return None if home is None else row_of(desk, kind, home)


def _shown(row: SubjectRow) -> PersonRow:
    return PersonRow(key=row.key, name=capital(row.name), number=row.detail)
