"""Standard input and output as UTF-8, whatever the locale; JSON out."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import Any

from desktop.domain.problem import Problem
from desktop.domain.requests.plain import plain_problem

STANDARD_INPUT = "-"


def use_utf8() -> None:
    """Write UTF-8 even where the locale is C; what cannot be written is escaped instead of raising."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def read_standard_input() -> bytes:
    """Everything on standard input; nothing if there is none."""
    return sys.stdin.buffer.read() if sys.stdin is not None else b""


def argument_text(argument: str) -> str:
    """An argument as UTF-8, also where Python could only read it byte by byte."""
    return os.fsencode(argument).decode("utf-8", errors="replace") if not argument.isascii() else argument


def print_json(value: Any) -> None:
    """Print one JSON value on one line; nothing where standard output is closed (a windowed program has none)."""
    if sys.stdout is None:
        return
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def print_problems(*problems: Problem) -> None:
    """Print ``{"problems": […]}``."""
    print_json({"problems": [plain_problem(problem) for problem in problems]})
