"""``--self-check``: whether an installed program has everything it needs; leaves nothing behind."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.application import build_counter_window, vietnam_time
from desktop.cli.streams import print_json, print_problems
from desktop.domain.problem import Problem
from desktop.services.book import self_check as books
from desktop.ui import self_check as window
from desktop.ui.i18n import Language
from desktop.ui.settings import WindowSettings


def self_check() -> None:
    """Print ``{"self_check": "ok", …}``, or what is wrong and exit 1."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        steps: tuple[tuple[str, Callable[[], Any]], ...] = (
            ("parameters", lambda: len(tuple(books.read_law().parameters.paths()))),
            ("forms", books.read_forms),
            ("old_book", lambda: books.upgrade_old_book(folder, books.read_law())),
            ("papers", lambda: books.pay_in_empty_book(folder, books.read_law())),
            ("qr", books.make_and_read_qr),
            ("window", lambda: _window(folder / "data")),
        )
        problems = tuple(one for name, step in steps if (one := _problem(name, step, found)) is not None)
    if problems:
        print_problems(*problems)
        raise typer.Exit(1)
    print_json({"self_check": "ok", "version": __version__, **found})


def _problem(name: str, step: Callable[[], Any], found: dict[str, Any]) -> Problem | None:
    try:
        found[name] = step()
    except Exception as error:  # noqa: BLE001  (whatever is wrong is what this command is asked for)
        return Problem(name, "internal", {"error": f"{type(error).__name__}: {error}"[:200]})
    return None


def _window(folder: Path) -> dict[str, Any]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(["quay-an-sinh"])
    program = build_counter_window(folder, vietnam_time, settings=WindowSettings(language=Language.ENGLISH))
    try:
        program.ask()
        return {
            "painted": window.painted(program.window),
            "fonts": window.fonts(),
            "icons": window.icons(),
            "english": window.english(),
        }
    finally:
        program.dispose()
        application.processEvents()
