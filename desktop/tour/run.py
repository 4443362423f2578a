"""Runs the tour: a practice book, the real window, the day's stories, and what they leave behind."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from desktop.application import build_counter_window
from desktop.domain.errors import CounterError
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.book_opening import public_key
from desktop.services.desk import Desk
from desktop.services.payment.renewal import propose_renewal
from desktop.services.practice.practice_book import MakePractice, make_practice
from desktop.services.practice.practice_people import card_text, practice_households
from desktop.tour.agency import lists_to_the_agency
from desktop.tour.clerk import Clerk
from desktop.tour.day import Day, TourClock
from desktop.tour.office import batch_of_schedules, choices_to_take_home, every_paper, papers_of_a_person
from desktop.tour.opening import see_first_start, see_wrong_passphrase
from desktop.tour.pictures import Album
from desktop.tour.sheets import lists_on_screen_exported, residents_brought_in
from desktop.tour.sights import (
    see_damaged_card,
    see_looks,
    see_pages,
    see_people,
    see_problems,
    see_search,
    unlock,
)
from desktop.tour.stall import StallProbe
from desktop.tour.stories import (
    household_of_five,
    near_poor_household,
    new_participant_near_poor,
    renewal,
    three_years_ahead,
)

TOUR_DAY = datetime(2026, 11, 23, 9, 0, tzinfo=timezone(timedelta(hours=7)))
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
    clock = TourClock(TOUR_DAY)
    book = folder / "book.quay"
    card, name = _make_book(book, passphrase, clock)
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
        _spend(day, book, passphrase, card, name)
        day.album.finish()
        journal = _journal(day)
    finally:
        program.dispose()
        application.processEvents()
    (folder / "journal.json").write_text(json.dumps(journal, ensure_ascii=False, indent=1), encoding="utf-8")
    return journal


def _make_book(book: Path, passphrase: str, clock: TourClock) -> tuple[str, str]:
    """A practice book; returns the card and the name of someone in it who can renew both covers."""
    parameters, places = load_parameters(), load_places()
    made = make_practice(
        MakePractice(path=book, people=PEOPLE, seed=SEED, passphrase=passphrase), parameters, places, clock
    )
    try:
        for household in practice_households(places, PEOPLE, SEED):
            for person in household.people:
                if person.personal_id and _renews_both(made.desk, person.id):
                    return card_text(person, places), person.full_name
    finally:
        made.desk.book.close()
    raise RuntimeError("nobody in the practice book can renew both covers")


def _renews_both(desk: Desk, person_id: Any) -> bool:
    proposal = propose_renewal(desk, person_id)
    return set(proposal.insurances) == set(Insurance)


def _spend(day: Day, book: Path, passphrase: str, card: str, name: str) -> None:
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
    day.picture("quay")
    new_participant_near_poor(day)
    three_years_ahead(day)
    household_of_five(day)
    renewal(day, card, name)
    near_poor_household(day)
    see_search(day)
    see_damaged_card(day)
    see_problems(day)
    see_people(day)
    residents_brought_in(day)
    choices_to_take_home(day)
    papers_of_a_person(day)
    every_paper(day)
    batch_of_schedules(day)
    lists_to_the_agency(day)
    lists_on_screen_exported(day)
    see_pages(day)
    unlock(day, passphrase)
    see_looks(day)
    day.picture("quay-cuoi-ngay")


def _journal(day: Day) -> dict[str, Any]:
    return {
        "day": day.clock().date().isoformat(),
        "stories": day.stories,
        "public_key": public_key(day.desk),
        "pictures": day.album.names,
        "longest_stall_ms": day.probe.stalls.longest(),
    }
