"""The form of what happened: what, from which day, and what only that kind needs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.life import LifeKind
from desktop.domain.money import Money
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.domain.texts.phrases import capital
from desktop.domain.voluntary_si.figures import GROUP_NAMES, GROUPS, PROVED_BY_PAPER
from desktop.services.life.leave import Died
from desktop.services.life.life_page import KIND_NAMES, LifeView, refund_possible
from desktop.services.life.other_cover import OTHER_GROUPS, NoteChange
from desktop.services.life.plan_si import PlanChange
from desktop.services.people.claims import ClaimDraft
from desktop.ui.i18n import t
from desktop.ui.pages.life.relations_grid import RelationsGrid
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import PrimaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField, DateLine
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.money_field import MoneyField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

_KINDS = (
    LifeKind.DIED,
    LifeKind.OTHER_COVER,
    LifeKind.COMPULSORY_SI,
    LifeKind.ONE_TIME,
    LifeKind.PENSION,
    LifeKind.MOVED_AWAY,
    LifeKind.PLANNED,
)
_METHODS = ("1", "3", "6", "12")
Command = Died | NoteChange | PlanChange


class LifeForm(Card):
    """One kind at a time; fields that it does not need are hidden and keep what was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Ghi biến động"), parent=parent)
        self._view: LifeView | None = None
        self.kind = ChoiceField(t("Việc xảy ra"), [(kind.value, t(KIND_NAMES[kind])) for kind in _KINDS])
        self.day = DateField(t("Từ ngày"))
        self.group = ChoiceField(t("Nhóm"), [(code, t(name)) for code, name in OTHER_GROUPS.items()])
        self.method = ChoiceField(t("Kỳ đóng"), [(code, t("{months} tháng", months=code)) for code in _METHODS])
        self.income = MoneyField(t("Thu nhập chọn để đóng"))
        kept = ("", t("giữ như hiện nay"))
        self.support = ChoiceField(
            t("Nhóm được hỗ trợ"), [kept, *((code, t(capital(GROUP_NAMES[code]))) for code in GROUPS)]
        )
        self.paper = TextField(t("Giấy tờ chứng minh, số giấy"), placeholder=t("số giấy chứng nhận"))
        self.since, self.until = DateLine(t("Có giá trị từ ngày")), DateLine(t("Có giá trị đến ngày"))
        self.reason = TextField(t("Ghi chú"), placeholder=t("ví dụ: số giấy chứng tử, nơi làm việc"))
        self.board = ProblemBoard(lambda problem: message(problem, t), self)
        self._told = Text("", "quiet", wrap=True)
        self._lost = Text("", "quiet", tone="bad", wrap=True)
        self._boxes = {
            name: FieldBox(label, field)
            for name, label, field in (
                ("kind", t("Việc xảy ra"), self.kind),
                ("day", t("Từ ngày"), self.day),
                ("group", t("Nhóm"), self.group),
                ("method", t("Kỳ đóng"), self.method),
                ("income", t("Thu nhập chọn để đóng"), self.income),
                ("groups", t("Nhóm được hỗ trợ"), self.support),
                ("claim.paper_number", t("Giấy tờ chứng minh"), self.paper),
                ("claim.valid_from", t("Từ ngày"), self.since),
                ("claim.valid_to", t("Đến ngày"), self.until),
                ("reason", t("Ghi chú"), self.reason),
            )
        }
        self.relations = RelationsGrid(self.board, "relations", columns=1)
        self.save = PrimaryButton(t("Ghi biến động"), key="F9")
        self._build()

    def show_person(self, view: LifeView) -> None:
        """For this person; what was typed for another is gone."""
        same = self._view is not None and self._view.person_id == view.person_id
        self._view = view
        if not same:
            self.clear()
        self._show_kind()

    def clear(self) -> None:
        """Empty, as for a new event."""
        self.kind.set_value(None)
        self.day.set_value(None)
        self.group.set_value(None)
        self.support.set_value("")
        for line in (self.paper, self.since, self.until):
            line.setText("")
        self.reason.set_value("")
        if self._view is not None:
            self.income.set_value(self._view.income)
            self.method.set_value(self._view.method or None)
        self.board.show(())
        self._lost.hide()
        self._show_kind()

    def plan(self, method: str = "", income: Money | None = None) -> None:
        """The change of the next cycle is wanted, as typed elsewhere."""
        self.kind.set_value(LifeKind.PLANNED.value)
        if method:
            self.method.set_value(method)
        if income is not None:
            self.income.set_value(income)
        self._show_kind()
        self.method.setFocus()

    def command(self) -> Command | tuple[Problem, ...]:
        """What is to be done, or what is missing before the book is asked."""
        view, kind = self._view, self._chosen()
        if view is None or kind is None:
            return (Problem("kind", "missing_field"),)
        reason, day = self.reason.value(), self.day.line.text()
        if kind is LifeKind.DIED:
            relations = self.relations.entries() if self._asks_head() else ()
            return Died(person_id=view.person_id, day=day, relations=relations, reason=reason)
        if kind is LifeKind.PLANNED:
            income = self.income.value()
            if income is None:
                return (Problem("income", "missing_field"),)
            method = str(self.method.value() or "")
            wanted = str(self.support.value() or "")
            return PlanChange(
                person_id=view.person_id,
                method=method,
                income=income,
                groups=(wanted,) if wanted else None,
                claim=self._claim(wanted),
                note=reason,
            )
        group = str(self.group.value() or "") if kind is LifeKind.OTHER_COVER else ""
        return NoteChange(person_id=view.person_id, kind=kind, day=day, group=group, reason=reason)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each beside its field; what has none stands above the button."""
        self._lost.hide()
        self.board.show(problems)
        self.board.focus_first()

    def _chosen(self) -> LifeKind | None:
        value = self.kind.value()
        return None if value is None else LifeKind(str(value))

    def _asks_proof(self) -> bool:
        return self._chosen() is LifeKind.PLANNED and self.support.value() in PROVED_BY_PAPER

    def _claim(self, group: str) -> ClaimDraft | None:
        """The proof as typed; None when none is asked for or nothing is typed: the book may hold one."""
        typed = (self.paper.value(), self.since.text().strip(), self.until.text().strip())
        if not self._asks_proof() or not any(typed):
            return None
        return ClaimDraft(group=group, paper_number=typed[0], valid_from=typed[1], valid_to=typed[2])

    def _asks_head(self) -> bool:
        return self._view is not None and self._view.is_head and bool(self._view.others)

    def _show_kind(self) -> None:
        kind = self._chosen()
        planned = kind is LifeKind.PLANNED
        for name, shown in (
            ("day", kind is not None and not planned),
            ("group", kind is LifeKind.OTHER_COVER),
            ("method", planned),
            ("income", planned),
            ("groups", planned),
            ("claim.paper_number", self._asks_proof()),
            ("claim.valid_from", self._asks_proof()),
            ("claim.valid_to", self._asks_proof()),
            ("reason", kind is not None),
        ):
            self._boxes[name].setVisible(shown)
        if kind is LifeKind.DIED and self._asks_head() and self._view is not None:
            self.relations.ask([(kin.person_id, kin.name, "") for kin in self._view.others])
        else:
            self.relations.ask(())
        self._told.setText(self._explained())
        self._told.setVisible(bool(self._told.text()))

    def _explained(self) -> str:
        kind, view = self._chosen(), self._view
        if view is None or kind is None:
            return ""
        if kind is LifeKind.PLANNED:
            if view.last_paid is None:
                return t("Chưa có kỳ nào đã đóng.")
            return t("Kỳ đang đóng đến hết {month}. Mức, kỳ và nhóm mới có hiệu lực từ kỳ sau.", month=view.last_paid)
        told = []
        if kind is LifeKind.DIED:
            told.append(t("Không thu tiền, không nhắc đóng cho người này nữa."))
        if kind is LifeKind.DIED and self._asks_head():
            told.append(t("Người này là chủ hộ: xin chọn chủ hộ mới (00) và quan hệ của mọi người với chủ hộ mới."))
        if refund_possible(kind) and view.refundable:
            told.append(t("Còn kỳ hoặc thẻ đã đóng: ghi xong có thể lập hoàn trả."))
        if kind is LifeKind.MOVED_AWAY:
            told.append(t("Không nhắc đóng nữa; vẫn thu được nếu người này quay lại."))
        return " ".join(told)

    def _build(self) -> None:
        for name, box in self._boxes.items():
            self.board.register(name, box)
            if not name.startswith("claim.valid"):
                self.body.addWidget(box)
            if name == "claim.paper_number":
                days = QHBoxLayout()
                days.setSpacing(Space.GAP)
                days.addWidget(self._boxes["claim.valid_from"])
                days.addWidget(self._boxes["claim.valid_to"])
                self.body.addLayout(days)
            if name == "day":
                self.body.addWidget(self.relations)
        self.board.register("note", self._boxes["reason"])
        self.body.addWidget(self._told)
        self.body.addWidget(self._lost)
        self._lost.hide()
        self.body.addWidget(self.save)
        self.body.addStretch(1)
        self.kind.value_changed.connect(lambda _kind: self._show_kind())
        self.support.value_changed.connect(lambda _group: self._show_kind())
        self.board.unplaced.connect(self._show_lost)

    def _show_lost(self, sentences: Sequence[str]) -> None:
        self._lost.setText(" ".join(sentences))
        self._lost.setVisible(bool(sentences))
