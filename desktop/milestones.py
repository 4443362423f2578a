"""When the start of the program reached what, in milliseconds since the process began."""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from pathlib import Path


class Milestones:
    """Marks in order; the first time of each counts."""

    def __init__(self) -> None:
        self._reached: dict[str, float] = {}

    def reach(self, name: str) -> None:
        """Now; safe on any thread."""
        self._reached.setdefault(name, time.monotonic())

    def line(self) -> str:
        """One JSON object."""
        begun = time.monotonic() - process_age()
        return json.dumps({name: round((at - begun) * 1000) for name, at in self._reached.items()})


def process_age() -> float:
    """Seconds since this process began, to a hundredth on Linux (elsewhere as exact as the system tells)."""
    if sys.platform == "linux":
        # the 22nd field, counted after the name in brackets; ticks since the machine started
        ticks = int(
            Path("/proc/self/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[19]
        )
        return time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    return time.time() - float(importlib.import_module("psutil").Process().create_time())
