"""What every panel that says whose paper it is has in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.desk import Desk
from desktop.services.papers.catalogue import SubjectKey, SubjectKind
from desktop.ui.context import Counter

Keys = Callable[[Desk], tuple[UUID, ...]]


@dataclass(frozen=True, slots=True)
class BatchSource:
    """Whom a batch may print for: how it is offered, and how the keys are found on the worker."""

    label: str
    keys: Keys


class SubjectPanel(QWidget):
    """One way to say whose paper it is.

    Signals:
        subject_changed: the key now chosen is another one.
    """

    subject_changed = Signal()

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_for(self, kind: SubjectKind) -> None:
        """Load what can be chosen for a kind of subject."""
        del kind

    def key(self) -> SubjectKey:
        """Whose paper it is; None while nobody is chosen."""
        return None

    def waiting_for(self) -> str:
        """What to do while nobody is chosen."""
        return ""

    def sources(self) -> tuple[BatchSource, ...]:
        """Whom a batch may print for, the likeliest first; none when this paper is made one at a time."""
        return ()
