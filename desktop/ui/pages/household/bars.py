"""The bars above the members: add one, let one go, change the head, set the code. Enter on the last field acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.domain.identity import RELATIONS
from desktop.domain.people import HEAD
from desktop.domain.problem import Problem
from desktop.domain.texts.messages import message
from desktop.services.people.person_form import PersonDraft
from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.shared.person_search import PersonSearch
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.buttons import SecondaryButton
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.fields.field_state import is_input
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.fields.search_field import SearchField
from desktop.ui.widgets.panels.card import Card
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.people.person_picker import PersonPicker
from desktop.ui.widgets.text import Text


def relation_field(label: str, *, with_head: bool) -> ChoiceField:
    """Relations by code: "01 vợ"; typing the code chooses."""
    options = [(code, f"{code} {t(name)}") for code, name in RELATIONS.items() if with_head or code != HEAD]
    return ChoiceField(label, options)


class Bar(Card):
    """A small form that stands above the members while it is needed.

    Signals:
        act_wanted: the form is filled in; the page does it.
        closed: the clerk gave up.
    """

    act_wanted = Signal()
    closed = Signal()

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.board = ProblemBoard(message, self)
        self.board.unplaced.connect(self._show_lost)
        self.fields = QHBoxLayout()
        self.fields.setSpacing(Space.GAP)
        self.fields.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.note = Text("", "quiet", wrap=True)
        self._lost = Text("", "quiet", tone="bad", wrap=True)
        self._lost.hide()
        act_button, give_up = SecondaryButton(act, key="Enter"), SecondaryButton(t("Thôi"), key="Esc")
        act_button.clicked.connect(self.act_wanted)
        give_up.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(act_button)
        row.addWidget(give_up)
        row.addStretch(1)
        for part in (self.fields, row):
            self.body.addLayout(part)
        self.body.insertWidget(1, self.note)
        self.body.addWidget(self._lost)
        self.note.hide()
        self.hide()

    def show_note(self, sentence: str) -> None:
        """What happens, before it does."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each beside its field."""
        self.board.show(problems)
        self.board.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the last field acts; on others the page goes on."""
        here = QApplication.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here is not None and here is self._last_input():
            if not event.isAutoRepeat():
                self.act_wanted.emit()
            event.accept()
            return
        event.ignore()

    def _last_input(self) -> QWidget | None:
        inputs = [widget for widget in self.findChildren(QWidget) if is_input(widget)]
        return inputs[-1] if inputs else None

    def _show_lost(self, sentences: Sequence[str]) -> None:
        self._lost.setText(" ".join(sentences))
        self._lost.setVisible(bool(sentences))


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who is to be added: someone of the book, or a new person with the card's draft."""

    person_id: UUID
    name: str
    new_person: PersonDraft | None = None


class AddBar(Bar):
    """Search (or scan), relation, Enter.

    Signals:
        unknown_typed: nobody of this name; the clerk may want a new person.
    """

    unknown_typed = Signal(str)

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(t("Thêm người vào hộ"), t("Thêm vào hộ"), parent)
        self.chosen: Chosen | None = None
        self._names: dict[object, str] = {}
        self.search = SearchField(t("Tìm người để thêm"), t("Quét thẻ, hoặc gõ tên, số"), key="Ins")
        search = PersonSearch(counter, self)

        def remember(text: str, answer: Callable[..., None]) -> None:
            def named(found: object) -> None:
                self._names |= {row.key: row.name for row in getattr(found, "rows", ())}
                answer(found)

            search(text, named)

        nobody = t("Chưa có ai khớp. Bấm Enter để ghi người mới vào sổ, rồi quay lại đây.")
        picker = PersonPicker(self.search, remember, self, nobody=nobody)
        picker.person_chosen.connect(self._pick)
        picker.nothing_found.connect(self.unknown_typed)
        self.relation = relation_field(t("Quan hệ với chủ hộ"), with_head=True)
        self._person_box = FieldBox(t("Người thêm vào"), self.search)
        relation_box = FieldBox(t("Quan hệ với chủ hộ"), self.relation)
        self.board.register("member.person_id", self._person_box)
        self.board.register("member.relation", relation_box)
        self.fields.addWidget(self._person_box, 2)
        self.fields.addWidget(relation_box, 1)

    def start(self) -> None:
        """Ready for a name or a scan."""
        self.chosen = None
        self.relation.set_value(None)
        self.board.show(())
        self._person_box.set_hint("")
        self.show()
        self.search.line.setFocus()

    def choose(self, chosen: Chosen) -> None:
        """Someone was found or scanned; the relation is next."""
        self.chosen = chosen
        new = t(" (người mới, sẽ lưu cùng lúc)") if chosen.new_person is not None else ""
        self._person_box.show_problem("")
        self._person_box.set_hint(f"{chosen.name}{new}")
        self.show()
        self.relation.setFocus(Qt.FocusReason.TabFocusReason)

    def problems(self) -> tuple[Problem, ...]:
        """What is missing, before the book is asked."""
        found = [] if self.chosen is not None else [Problem("member.person_id", "missing_field")]
        if self.relation.value() is None:
            found.append(Problem("member.relation", "missing_field"))
        return tuple(found)

    def _pick(self, person_id: object) -> None:
        if isinstance(person_id, UUID):
            self.choose(Chosen(person_id, self._names.get(person_id, "")))


class CodeBar(Bar):
    """The household's code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Mã hộ"), t("Lưu mã hộ"), parent)
        self.code = TextField(t("Mã hộ"), placeholder=t("để trống nếu chưa có"))
        box = FieldBox(t("Mã hộ"), self.code)
        self.board.register("code", box)
        self.fields.addWidget(box)

    def start(self, code: str) -> None:
        """Show the code in force."""
        self.code.set_value(code)
        self.board.show(())
        self.show()
        self.code.setFocus(Qt.FocusReason.TabFocusReason)
