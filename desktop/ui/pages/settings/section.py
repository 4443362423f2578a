"""What the settings page asks of each of its sections, and small helpers that they share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.papers.forms import Form
from desktop.domain.problem import Problem
from desktop.domain.texts.phrases import say
from desktop.services.book.book_opening import public_key
from desktop.services.book.clinics import Clinic, list_clinics
from desktop.services.book.settings import Settings, load_settings, receipt_form
from desktop.services.counter.drafts import Draft, from_state, load_draft, to_state
from desktop.services.desk import Desk, User
from desktop.ui.i18n import t
from desktop.ui.pages.opening.sentences import sentence
from desktop.ui.theme.scale import Space
from desktop.ui.widgets.fields.field_box import FieldBox
from desktop.ui.widgets.panels.problem_board import ProblemBoard
from desktop.ui.widgets.text import Text

PAGE, SUBJECT = "settings", "book"
"""Under which a book keeps its one draft of settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsDraft:
    """What was typed and not kept."""

    settings: Settings
    user_name: str
    collector_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsState:
    """Everything the page shows, read in one go."""

    settings: Settings
    receipt_form: Form
    user: User
    clinics: tuple[Clinic, ...]
    public_key: str
    commune: str
    unsaved: bool


def kept_draft(desk: Desk, typed: SettingsDraft) -> Draft:
    """What was typed, as a draft of the book."""
    title = say("Cài đặt: {name}", name=desk.book.name)
    return Draft(page=PAGE, subject=SUBJECT, title=title, state=to_state(typed))


def read_state(desk: Desk) -> SettingsState:
    """Read it, with what was typed and not kept in place of what the book holds; on the worker."""
    stored = load_draft(desk, PAGE, SUBJECT)
    draft = None if stored is None else from_state(SettingsDraft, stored.state)
    settings = draft.settings if draft else load_settings(desk)
    known = desk.places.knows(settings.commune_code)
    return SettingsState(
        settings=settings,
        receipt_form=receipt_form(desk),
        user=replace(desk.user, name=draft.user_name, collector_code=draft.collector_code) if draft else desk.user,
        clinics=list_clinics(desk, with_hidden=True),
        public_key=public_key(desk),
        commune=desk.places.place_name(settings.commune_code) if known else "",
        unsaved=draft is not None,
    )


class Section(QWidget):
    """One subject of the page.

    Signals:
        edited: something was typed or chosen. save_wanted: the section's own button or Enter asks to save.
    """

    TITLE = ""
    HINT = ""

    edited = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = ProblemBoard(sentence, self)
        self._fields: set[str] = set()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.GAP)
        if self.TITLE:
            self.column.addWidget(Text(t(self.TITLE), "page_title"))
        if self.HINT:
            self.column.addWidget(Text(t(self.HINT), "quiet", wrap=True))

    def show_state(self, state: SettingsState) -> None:
        """Show what the book holds."""

    def save_too(self) -> None:
        """F9 was pressed while this section is in front: keep what it keeps by itself."""

    def knows(self, field: str) -> bool:
        """Whether a field's problems are shown here."""
        return field in self._fields

    def show_problems(self, problems: Iterable[Problem]) -> int:
        """Each beside its field; returns how many places are to be mended."""
        count = self.board.show(problems)
        if count:
            self.board.focus_first()
        return count

    def box(self, field: str, label: str, control: QWidget, hint: str = "") -> FieldBox:
        """A labelled control whose problems are those of ``field``."""
        made = FieldBox(label, control, hint=hint)
        self._fields.add(field)
        self.board.register(field, made)
        return made

    def grid(self, *boxes: QWidget, across: int = 2) -> QGridLayout:
        """Boxes in rows of ``across``, aligned at the top."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.GAP)
        grid.setVerticalSpacing(12)
        for place, box in enumerate(boxes):
            grid.addWidget(box, place // across, place % across, Qt.AlignmentFlag.AlignTop)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        return grid
