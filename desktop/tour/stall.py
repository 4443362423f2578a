"""How long the window stood still: the longest gap between two beats of its event loop."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5
LOOK = "look"
"""The label of a change of theme or language: every page is styled or made anew."""


@dataclass(slots=True)
class Stalls:
    """Gaps of the event loop in milliseconds, by what was going on."""

    gaps: list[tuple[str, float]] = field(default_factory=list)

    def longest(self) -> dict[str, float]:
        """The longest gap at a page's first use, at a change of theme or language, and in all other steps."""
        longest = {"first_use": 0.0, "after": 0.0, "look_change": 0.0}
        for label, gap in self.gaps:
            kind = "look_change" if label == LOOK else "first_use" if label.endswith("!") else "after"
            longest[kind] = max(longest[kind], round(gap, 1))
        return longest


class StallProbe(QObject):
    """Beats every few milliseconds and notes late beats.

    Attributes:
        label: what is going on; a label ending in ``!`` is a page's first use, ``LOOK`` a change of theme or language.
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
