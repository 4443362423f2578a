"""Runs the tour: a practice book, the real window, three days of stories, and what they leave behind."""

from __future__ import annotations

import gc
import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from desktop.application import build_counter_window
from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import public_key
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.services.practice.practice_people import practice_households
from desktop.tour.clerk import Clerk
from desktop.tour.day import Day, TourClock
from desktop.tour.opening import see_first_start, see_wrong_passphrase
from desktop.tour.people import TourPeople, find_people
from desktop.tour.pictures import Album
from desktop.tour.sights import see_looks, see_pages, unlock
from desktop.tour.stall import StallProbe
from desktop.tour.three_days import first_day, second_day, third_day

VIETNAM = timezone(timedelta(hours=7))
BOOK_MADE = datetime(2026, 11, 20, 17, 0, tzinfo=VIETNAM)
"""A Friday: its payments are in the drawer and its day is not closed."""
TOUR_DAY = datetime(2026, 11, 23, 9, 0, tzinfo=VIETNAM)
PEOPLE, SEED = 120, 11


def run_tour(folder: Path, passphrase: str) -> dict[str, Any]:
    """Leave PDFs, pictures, ``book.quay`` and ``journal.json`` in a folder; returns the journal.

    Raises:
        CounterError: the folder holds a book already; nothing in it is touched.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / "book.quay").exists():
        problem = Problem("out", "already_there", {"file": "book.quay"})
        raise CounterError("Thư mục đã có sổ của lần trước.", "Xin chọn thư mục mới.", (problem,))
    application = QApplication.instance() or QApplication(sys.argv[:1])
    clock = TourClock(BOOK_MADE)
    book = folder / "book.quay"
    people = _make_book(book, passphrase, clock)
    program = build_counter_window(folder / "data", clock)
    day = Day(
        program=program,
        clerk=Clerk(program.window),
        album=Album(folder),
        probe=StallProbe(),
        folder=folder,
        clock=clock,
    )
    try:
        _spend(day, book, passphrase, people)
        day.album.finish()
        journal = _journal(day)
    finally:
        program.dispose()
        application.processEvents()
    (folder / "journal.json").write_text(json.dumps(journal, ensure_ascii=False, indent=1), encoding="utf-8")
    return journal


def _make_book(book: Path, passphrase: str, clock: TourClock) -> TourPeople:
    """A practice book made on the Friday before; who of it comes on the tour's days."""
    parameters, places = load_parameters(), load_places()
    made = make_practice(
        MakePractice(path=book, people=PEOPLE, seed=SEED, passphrase=passphrase), parameters, places, clock
    )
    clock.moment = TOUR_DAY
    try:
        return find_people(made.desk, practice_households(places, PEOPLE, SEED))
    finally:
        made.desk.book.close()


def _spend(day: Day, book: Path, passphrase: str, people: TourPeople) -> None:
    window = day.program.window
    window.resize(1366, 696)
    QCursor.setPos(-1, -1)  # a pointer left over the window would hover in the pictures
    day.program.ask()
    window.show()
    window.activateWindow()
    day.probe.start()
    see_first_start(day)
    see_wrong_passphrase(day, book)
    day.clerk.type(passphrase)
    day.go("Enter", "home")
    day.clerk.wait_for(lambda: day.program.warm_up.left == 0, "modules loaded ahead")
    gc.freeze()  # as the window does
    day.picture("quay")
    first_day(day, people, passphrase)
    second_day(day, people, passphrase)
    third_day(day, people, passphrase)
    see_pages(day)
    unlock(day, passphrase)
    see_looks(day)
    day.picture("quay-cuoi-ngay")


def _journal(day: Day) -> dict[str, Any]:
    return {
        "day": TOUR_DAY.date().isoformat(),
        "last_day": day.clock().date().isoformat(),
        "stories": day.stories,
        "public_key": public_key(day.desk),
        "pictures": day.album.names,
        "longest_stall_ms": day.probe.stalls.longest(),
    }
