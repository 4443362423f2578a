"""The bars of who leaves a household and how it splits or merges: reason, what becomes of cover, relations, undo."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.people import HEAD
from desktop.domain.problem import Problem
from desktop.services.life.leave import Cover
from desktop.services.life.life_page import EventRow
from desktop.services.people.household_overview import HouseholdOverview, MemberRow
from desktop.services.people.households import MemberEntry
from desktop.ui.context import Counter
from desktop.ui.i18n import shown, t
from desktop.ui.pages.arguments import HouseholdArgument
from desktop.ui.pages.household.bars import Bar
from desktop.ui.pages.life.relations_grid import RelationsGrid
from desktop.ui.pages.shared.person_search import PersonSearch
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.people.person_picker import PersonPicker


class ReasonBar(Bar):
    """A bar with a reason, and below it relations where the act needs them."""

    def __init__(self, title: str, act: str, relations: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(title, act, parent)
        self.reason = TextField(t("Lý do"), placeholder=placeholder)
        self.reason_box = FieldBox(t("Lý do"), self.reason)
        self.board.register("reason", self.reason_box)
        self.relations = RelationsGrid(self.board, relations, columns=3)
        self.relations.hide()
        self._column = QVBoxLayout()
        self.fields.addLayout(self._column, 1)

    def restart(self) -> None:
        """Empty, without problems, in view."""
        self.reason.set_value("")
        self.board.show(())
        self.show()


class RemoveBar(ReasonBar):
    """Why a member leaves, and whether paid cover is kept or paid back; when the head leaves, who is head then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        placeholder = t("ví dụ: chuyển đi nơi khác, lấy chồng xa")
        super().__init__(t("Bỏ khỏi hộ"), t("Bỏ khỏi hộ"), "relations", placeholder, parent)
        keep = (Cover.KEEP.value, t("giữ thẻ và kỳ đến hết hạn"))
        self.cover = ChoiceField(t("Thẻ đã đóng"), [keep, (Cover.REFUND.value, t("xin hoàn trả, lập phiếu sau"))])
        self.member: MemberRow | None = None
        self._column.addWidget(self.relations)
        self._column.addWidget(FieldBox(t("Thẻ đã đóng"), self.cover))
        self._column.addWidget(self.reason_box)

    def start(self, member: MemberRow, others: Sequence[MemberRow] = ()) -> None:
        """Ask for this member."""
        self.member = member
        self.cover.set_value(Cover.KEEP.value)
        head_leaves = member.relation == HEAD and bool(others)
        self.relations.ask([(one.person_id, one.name, "") for one in others] if head_leaves else ())
        leaves = t("{name} rời hộ từ hôm nay. Người đã mất thì bấm F8 để ghi biến động.", name=member.name)
        kept = t("Thẻ và kỳ đã đóng vẫn giữ đến hết hạn, trừ khi chọn hoàn trả.")
        note = f"{leaves} {kept}"
        if head_leaves:
            told = t("{name} là chủ hộ: xin chọn chủ hộ mới (00) và quan hệ của những người ở lại.", name=member.name)
            note = f"{note} {told}"
        self.show_note(note)
        self.restart()
        first = self.relations.fields[0][1] if self.relations.fields else self.reason
        first.setFocus(Qt.FocusReason.TabFocusReason)


class HeadBar(ReasonBar):
    """A new head, and everyone's relation to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        placeholder = t("ví dụ: chủ hộ cũ già yếu")
        super().__init__(t("Đổi chủ hộ"), t("Đổi chủ hộ"), "others", placeholder, parent)
        self.member: MemberRow | None = None
        self._column.addWidget(self.relations)
        self._column.addWidget(self.reason_box)

    def start(self, member: MemberRow, others: Sequence[MemberRow]) -> None:
        """The member becomes head; the others are asked about."""
        self.member = member
        self.relations.ask([(one.person_id, one.name, "") for one in others], with_head=False)
        told = t("{name} thành chủ hộ. Quan hệ của những người khác tính theo chủ hộ mới.", name=member.name)
        self.show_note(told)
        self.restart()
        if self.relations.fields:
            self.relations.fields[0][1].setFocus(Qt.FocusReason.TabFocusReason)

    def entries(self) -> tuple[MemberEntry, ...]:
        """Everybody: the new head and the relations chosen so far."""
        assert self.member is not None
        return (*self.relations.entries(), MemberEntry(person_id=self.member.person_id, relation=HEAD))

    def problems(self) -> tuple[Problem, ...]:
        """Relations that are not chosen yet."""
        return tuple(
            Problem(f"others[{place}].relation", "missing_field")
            for place, (_person, field) in enumerate(self.relations.fields)
            if field.value() is None
        )


class SplitBar(ReasonBar):
    """Who goes, as what in the new household; when the head goes, who is head of those who stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        placeholder = t("ví dụ: con lấy vợ ra ở riêng")
        super().__init__(t("Tách hộ"), t("Tách hộ"), "going", placeholder, parent)
        self.staying = RelationsGrid(self.board, "staying", columns=3)
        self.code = TextField(t("Mã hộ mới"), placeholder=t("để trống nếu chưa có"))
        code_box = FieldBox(t("Mã hộ mới"), self.code)
        self.board.register("code", code_box)
        self._members: tuple[MemberRow, ...] = ()
        for widget in (self.relations, self.staying, code_box, self.reason_box):
            self._column.addWidget(widget)

    def start(self, members: Sequence[MemberRow]) -> None:
        """Everybody stays until chosen."""
        self._members = tuple(members)
        self.code.set_value("")
        self.relations.ask([(one.person_id, one.name, "") for one in members], leaving_out=t("ở lại hộ này"))
        for _person, field in self.relations.fields:
            field.value_changed.connect(lambda _value: self._ask_staying())
        self._ask_staying()
        told = t("Chọn quan hệ trong hộ mới cho người tách ra, một người là chủ hộ (00); ai không chọn thì ở lại.")
        self.show_note(f"{told} {t('Thẻ và thứ tự đã đóng trong năm theo người đã đóng.')}")
        self.restart()
        self.relations.fields[0][1].setFocus(Qt.FocusReason.TabFocusReason)

    def going(self) -> tuple[MemberEntry, ...]:
        """Who goes."""
        return self.relations.entries()

    def stay(self) -> tuple[MemberEntry, ...]:
        """Relations of who stays, asked for when the head goes."""
        return self.staying.entries()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """A place among those who go is a place among those asked."""
        rows = [place for place, (_key, field) in enumerate(self.relations.fields) if field.value() != ""]
        super().show_problems([_moved(problem, "going", rows) for problem in problems])

    def _ask_staying(self) -> None:
        going = {entry.person_id for entry in self.going()}
        head_goes = any(one.relation == HEAD and one.person_id in going for one in self._members)
        left = [one for one in self._members if one.person_id not in going]
        asked = [person_id for person_id, _field in self.staying.fields]
        if not head_goes:
            self.staying.ask(())
        elif asked != [one.person_id for one in left]:
            self.staying.ask([(one.person_id, t("{name} (ở lại)", name=one.name), "") for one in left])


class JoinBar(ReasonBar):
    """Another household is found by any of its people; everybody of it gets a relation to this one's head.

    Signals:
        household_wanted: the key of the person chosen.
    """

    household_wanted = Signal(object)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        placeholder = t("ví dụ: về ở chung")
        super().__init__(t("Nhập hộ khác vào hộ này"), t("Nhập hộ"), "coming", placeholder, parent)
        self.other: HouseholdOverview | None = None
        self.search = SearchField(t("Tìm hộ sẽ nhập vào"), t("Gõ tên một người của hộ kia, mã hộ"))
        picker = PersonPicker(
            self.search, PersonSearch(counter, self, households=True), self, nobody=t("Không thấy ai khớp.")
        )
        picker.person_chosen.connect(self._picked)
        self._search_box = FieldBox(t("Hộ nhập vào"), self.search)
        self.board.register("other_id", self._search_box)
        for widget in (self._search_box, self.relations, self.reason_box):
            self._column.addWidget(widget)

    def start(self) -> None:
        """Ready for a name."""
        self.other = None
        self.relations.ask(())
        self._search_box.set_hint("")
        self.show_note(t("Mọi người của hộ kia vào hộ này, hộ kia đóng lại. Thẻ và thứ tự đã đóng giữ nguyên."))
        self.restart()
        self.search.line.setFocus()

    def show_other(self, other: HouseholdOverview) -> None:
        """The household found; its people are asked about."""
        self.other = other
        self._search_box.show_problem("")
        self._search_box.set_hint(" · ".join(part for part in (shown(other.label), other.head_name) if part))
        self.relations.ask([(one.person_id, one.name, "") for one in other.members], with_head=False)
        if self.relations.fields:
            self.relations.fields[0][1].setFocus(Qt.FocusReason.TabFocusReason)

    def say_none(self) -> None:
        """The person found lives in no household."""
        self._search_box.show_problem(t("Người này chưa ở hộ nào. Bấm Ins để thêm người này vào hộ."))

    def _picked(self, key: object) -> None:
        self.household_wanted.emit(key.household_id if isinstance(key, HouseholdArgument) else key)


class UndoBar(ReasonBar):
    """The latest change of the household that still stands, and why it is taken back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Hoàn tác"), t("Hoàn tác"), "none", t("ví dụ: ghi nhầm người"), parent)
        self.event_id: UUID | None = None
        self._column.addWidget(self.reason_box)

    def start(self, row: EventRow) -> None:
        """Ask for this event."""
        self.event_id = row.event_id
        told = t("{name} ghi ngày {day}", name=shown(row.name), day=f"{row.noted_at:%d/%m/%Y}")
        self.show_note(f"{told}. {shown(row.told)}".strip())
        self.restart()
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)


def _moved(problem: Problem, field: str, rows: Sequence[int]) -> Problem:
    """The problem of the n-th entry at the row that it came from."""
    head, _bracket, rest = problem.field.partition("[")
    number, _bracket, tail = rest.partition("]")
    if head != field or not number.isdigit() or int(number) >= len(rows):
        return problem
    return Problem(f"{field}[{rows[int(number)]}]{tail}", problem.code, problem.values)
