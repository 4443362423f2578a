"""How long the window stood still: the longest gap between two beats of its event loop."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5


@dataclass(slots=True)
class Stalls:
    """Gaps of the event loop in milliseconds, by what was going on."""

    gaps: list[tuple[str, float]] = field(default_factory=list)

    def longest(self, *, first_use: bool) -> float:
        """The longest gap among steps that used a page first, or among all others."""
        return max((gap for label, gap in self.gaps if label.endswith("!") == first_use), default=0.0)


class StallProbe(QObject):
    """Beats every few milliseconds and notes late beats.

    Attributes:
        label: what is going on; a label ending in ``!`` is a page's first use.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.label = ""
        self.stalls = Stalls()
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin, or go on after a pause."""
        self._last = time.perf_counter()
        self._timer.start()

    def pause(self) -> None:
        """Leave out what follows (the tour's own pictures)."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        late = (now - self._last) * 1000 - BEAT
        self._last = now
        if late > BEAT:
            self.stalls.gaps.append((self.label, late))
