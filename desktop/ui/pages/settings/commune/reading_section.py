"""What the commune's sections share: they read for themselves, each act is kept at once and told to the open pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from desktop.domain.problem import Problem
from desktop.services.desk import Desk
from desktop.ui.context import Counter
from desktop.ui.pages.settings.section import Section, SettingsState
from desktop.ui.widgets.panels.card import NoticeBox

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CommuneChanged:
    """Announced when hamlets, spellings, targets or the order of visits were changed."""


class ReadingSection(Section):
    """``read`` is what it shows, ``show_read`` shows it; ``act`` does one act and reads again."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.note = NoticeBox(tone="bad")
        self.note.hide()
        self.board.unplaced.connect(self._say)

    def show_state(self, state: SettingsState) -> None:
        """Read when the settings are read."""
        del state
        self.reload()

    def reload(self) -> None:
        """Read on the worker."""
        self.counter.read(self.read, self.show_read, receiver=self)

    def read(self, desk: Desk) -> object:
        """What is shown; on the worker."""
        raise NotImplementedError

    def show_read(self, found: object) -> None:
        """Show it."""
        raise NotImplementedError

    def act(self, work: Callable[[Desk], T], done: Callable[[T], object]) -> None:
        """Do an act on the worker: its problems stand beside the fields, else ``done`` gets what it made."""

        def answered(made: T) -> None:
            problems = made if isinstance(made, tuple) and all(isinstance(one, Problem) for one in made) else ()
            self.show_problems(problems)
            if not problems:
                done(made)
                self.counter.announcer.announce(CommuneChanged())
                self.reload()

        self.counter.read(work, answered, receiver=self)

    def _say(self, sentences: tuple[str, ...]) -> None:
        self.note.set("", " ".join(sentences), "bad")
        self.note.setVisible(bool(sentences))
