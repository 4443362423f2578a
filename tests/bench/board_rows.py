"""The board of a commune of ten thousand people in the real window: opening it, and going from bar to bar."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.application import Program, build_counter_window
from desktop.storage.bare_rows import bare_rows
from desktop.ui.pages.advice.advice_page import AdvicePage
from desktop.ui.pages.board.board_page import BoardPage
from tests.bench.books import NOW, PASSPHRASE, Books
from tests.bench.row import Row
from tests.bench.scale import Scale

OPENING_MS, DRILLING_MS, ADVISING_MS = 300.0, 100.0, 50.0
PATIENCE, WAITING = 60.0, 0.001
_BARE = "SELECT id, full_name, sort_key, birth_year, hamlet, commune_code FROM people"


def boards(scale: Scale, books: Books) -> tuple[Row, Row, Row]:
    """The middle of some openings of a board that was never read, of some drills, of some changes of advice."""
    path = books.commune(scale.board_people)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["bench"])  # lives as long as this variable
    with tempfile.TemporaryDirectory() as data:
        program = _opened(path, Path(data))
        opening, drilling, bare = [], [], []
        for _ in range(scale.board_rounds):
            bare.append(_spent(lambda: _read_bare(program)))
            opening.append(_open(program))
            drilling.extend(_drill(program) for _ in range(3))
        advising = _advise(program, 3 * scale.board_rounds)
        program.dispose()
        application.processEvents()
    middle = statistics.median(bare)
    rows = _rows(scale, statistics.median(opening), statistics.median(drilling), middle)
    return *rows, _advice_row(statistics.median(advising), middle)


def _opened(path: Path, data: Path) -> Program:
    program = build_counter_window(data, lambda: NOW)
    program.window.resize(1366, 696)
    program.window.show()
    program.open(path, PASSPHRASE)
    _wait(lambda: program.window.has_book and program.warm_up.left == 0)
    _page(program)  # its parts are loaded and made once
    return program


def _page(program: Program) -> BoardPage:
    program.window.open_page("board")
    _settle(program)
    page = program.window.navigator.current
    assert isinstance(page, BoardPage)
    return page


def _open(program: Program) -> float:
    """Milliseconds from the key to the painted board, read anew."""
    _page(program).reading.board = None
    program.window.open_page("home")
    _settle(program)
    return _spent(lambda: _page(program))


def _drill(program: Program) -> float:
    """Milliseconds from the arrow key to the people of the next bar."""
    page = program.window.navigator.current
    assert isinstance(page, BoardPage)
    page.focus_first()
    _settle(program)

    def work() -> None:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        _settle(program)

    return _spent(work)


def _advise(program: Program, rounds: int) -> list[float]:
    """Milliseconds from the arrow key on the slider of incomes to everything worked out and painted."""
    program.window.open_page("advice")
    _settle(program)
    page = program.window.navigator.current
    assert isinstance(page, AdvicePage)
    page.change(replace(page.inputs, birth="15/03/1992", sex="female"))
    _settle(program)

    def work() -> None:
        QTest.keyClick(page.income.slider, Qt.Key.Key_Right)
        _settle(program)

    return [_spent(work) for _ in range(rounds)]


def _read_bare(program: Program) -> None:
    desk = program.window.counter.open_desk
    with desk.book.reading() as tx:
        bare_rows(tx, _BARE, ())


def _settle(program: Program) -> None:
    _wait(lambda: program.window.counter.worker.waiting == 0)
    QApplication.processEvents()


def _wait(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE
    QApplication.processEvents()
    while not condition():
        time.sleep(WAITING)  # the worker needs the interpreter meanwhile
        if time.monotonic() > ends:
            raise TimeoutError("the window did not come to rest")
        QApplication.processEvents()


def _spent(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def _rows(scale: Scale, opening: float, drilling: float, bare: float) -> tuple[Row, Row]:
    return (
        Row(
            name=f"board of {scale.board_people:,} people opens [ms]",
            ours=opening,
            baseline=bare,
            aim=f"<= {OPENING_MS:.0f} ms",
            limit=OPENING_MS,
            on_ratio=False,
            note="from the key to the painted page, counted anew; the baseline reads six columns of all people",
            held_back="one pass over all people in Python: a few microseconds each",
        ),
        Row(
            name=f"board of {scale.board_people:,} people, next bar [ms]",
            ours=drilling,
            baseline=bare,
            aim=f"<= {DRILLING_MS:.0f} ms",
            limit=DRILLING_MS,
            on_ratio=False,
            note="from the arrow key to the households of the bar; what was read is kept while nothing changes",
        ),
    )


def _advice_row(advising: float, bare: float) -> Row:
    return Row(
        name="adviser, another income [ms]",
        ours=advising,
        baseline=bare,
        aim=f"<= {ADVISING_MS:.0f} ms",
        limit=ADVISING_MS,
        on_ratio=False,
        note="from the arrow key on the slider to the painted page with its chart; the baseline is the board's",
    )
