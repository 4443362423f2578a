"""Whole processes: what one took, and the bare window that ours is held against."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
LAUNCH = Path(__file__).with_name("launch.py")
BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableWidget(0, 5))
window.resize(1366, 696)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
BARE_BEATS = """
import sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QTableWidget(0, 5))
window.show()
gaps, last = [], [time.perf_counter()]
def beat():
    now = time.perf_counter()
    gaps.append((now - last[0]) * 1000 - 5)
    last[0] = now
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.setInterval(5)
timer.timeout.connect(beat)
timer.start()
QTimer.singleShot(2000, app.quit)
app.exec()
print(max(gaps[20:]))
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one process took; ``output`` is both of its streams."""

    seconds: float
    cpu: float
    mebibytes: float
    code: int
    output: str


def run(command: Sequence[str], **environment: str) -> Taken:
    """Run a command without a display, with these variables beside those of this process."""
    variables = {name: value for name, value in os.environ.items() if name != "QUAY_AN_SINH_PASSPHRASE"}
    variables |= {"QT_QPA_PLATFORM": "offscreen"} | environment
    launched = subprocess.run(
        [sys.executable, "-S", "-E", str(LAUNCH), *command], check=True, capture_output=True, cwd=PROJECT, env=variables
    )
    return Taken(**json.loads(launched.stdout))


def must_run(command: Sequence[str], **environment: str) -> Taken:
    """The same for a command that has to succeed."""
    taken = run(command, **environment)
    if taken.code != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {taken.code}: {taken.output[-800:]}")
    return taken


def program(*arguments: str) -> list[str]:
    """Our program's command line."""
    return [sys.executable, "-m", "desktop", *arguments]


def bare_window() -> Taken:
    """A bare PySide6 main window with an empty table, shown and closed."""
    return must_run([sys.executable, "-c", BARE_WINDOW])


def bare_longest_gap() -> float:
    """The worst lateness in ms of a bare window's event loop in two idle seconds: the machine's own part."""
    return float(must_run([sys.executable, "-c", BARE_BEATS]).output.strip().splitlines()[-1])


def medians(taken: Sequence[Taken]) -> Taken:
    """The median of each measure."""
    return Taken(
        statistics.median(one.seconds for one in taken),
        statistics.median(one.cpu for one in taken),
        statistics.median(one.mebibytes for one in taken),
        0,
        "",
    )
