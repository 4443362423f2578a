"""The three days of the tour: what happens on each, in the order of a counter's day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from desktop.domain.money import Money
from desktop.services.day.movements import MovementKind
from desktop.tour.advising import (
    consultation_becomes_a_payment,
    household_tries_otherwise,
    passer_by_thinks_it_over,
)
from desktop.tour.agency import lists_sent, replies_brought_in
from desktop.tour.bank import statement_brought_in
from desktop.tour.changes import poverty_line_of_next_year, proofs_that_end
from desktop.tour.commune import board_broken_down, board_looked_into, month_reported, potential_left
from desktop.tour.corrections import money_back, refund, right_payer
from desktop.tour.day import Day
from desktop.tour.drawer import close_day, move_money, open_day
from desktop.tour.office import batch_of_schedules, choices_to_take_home, every_paper, papers_of_a_person
from desktop.tour.payments import join, renew, several_by_one_payer, waits_for_transfer, written_by_hand
from desktop.tour.people import Known, TourPeople
from desktop.tour.remitting import bank_the_safe, confirmed, remit
from desktop.tour.renewing import renewals_of_next_month
from desktop.tour.sheets import ledgers_exported, lists_on_screen_exported, residents_brought_in
from desktop.tour.sights import see_damaged_card, see_people, see_problems, see_search
from desktop.tour.stories import (
    household_of_five,
    near_poor_household,
    new_participant_near_poor,
    renewal,
    three_years_ahead,
)
from desktop.tour.visits import promise_kept, results_typed, round_planned

FLOAT = Money(200_000)
PAYMENTS = 40
ADVISED, VISITED = 35, slice(36, None)
"""Of those who may join: who is advised, and who may be met on the round of visits."""
TRIES = 3
"""Of those who renew: whose household tries otherwise."""


def first_day(day: Day, people: TourPeople, passphrase: str) -> None:
    """Friday closed, Monday opened; the stories, more payments, two voids, the day counted and sealed."""
    _first_morning(day)
    _stories(day, people)
    _office(day)
    _first_afternoon(day, people, passphrase)
    passer_by_thinks_it_over(day)
    consultation_becomes_a_payment(day, people.joining[ADVISED])
    round_planned(day, people.joining[VISITED])
    close_day(day, "mot")


def _first_morning(day: Day) -> None:
    close_day(day, "truoc")
    open_day(day, "mo-quay")
    move_money(day, MovementKind.FLOAT, FLOAT, "tiền lẻ đầu ngày", "them-tien-le")


def _stories(day: Day, people: TourPeople) -> None:
    new_participant_near_poor(day)
    three_years_ahead(day)
    household_of_five(day)
    renewal(day, people.both)
    near_poor_household(day)


def _office(day: Day) -> None:
    see_search(day)
    see_damaged_card(day)
    see_problems(day)
    see_people(day)
    residents_brought_in(day)
    choices_to_take_home(day)
    papers_of_a_person(day)
    every_paper(day)
    batch_of_schedules(day)
    lists_on_screen_exported(day)


def _first_afternoon(day: Day, people: TourPeople, passphrase: str) -> None:
    joining = _joining(people, 0)
    several_by_one_payer(day, tuple(next(joining) for _ in range(3)))
    waits_for_transfer(day, next(joining))
    written_by_hand(day, next(joining))
    for _ in range(6):
        join(day, next(joining))
    right_payer(day, _last_number(day), passphrase)
    join(day, next(joining))
    money_back(day, _last_number(day), passphrase)


def second_day(day: Day, people: TourPeople, passphrase: str) -> None:
    """The lists are sent, awaited money is found, the first day's money is handed over, a sealed day is put right."""
    first = day.clock().date()
    _next_morning(day)
    open_day(day)
    joining = _joining(people, 13)
    results_typed(day)
    statement_brought_in(day)
    for known in people.renewing[:2]:
        renew(day, known)
    for _ in range(10):
        join(day, next(joining))
    money_back(day, _number_of_yesterday(day), passphrase, "ngay-da-chot")
    household_tries_otherwise(day, people.renewing[TRIES])
    lists_sent(day)
    bank_the_safe(day)
    remit(day, first)
    close_day(day, "hai")


def third_day(day: Day, people: TourPeople, passphrase: str) -> None:
    """The agency answers, the slip is confirmed, next month is called and renewed, a cover refunded, all exported."""
    _next_morning(day)
    open_day(day)
    joining = _joining(people, 23)
    replies_brought_in(day)
    confirmed(day)
    promise_kept(day, people.joining[VISITED])
    renewals_of_next_month(day)
    poverty_line_of_next_year(day)
    proofs_that_end(day)
    while _payments(day) < PAYMENTS:
        join(day, next(joining))
    refund(day, people.joining[8], passphrase)
    close_day(day, "ba")
    ledgers_exported(day)
    _commune(day)


def _commune(day: Day) -> None:
    board_looked_into(day)
    board_broken_down(day)
    month_reported(day)
    potential_left(day)


def _joining(people: TourPeople, done: int) -> Iterator[Known]:
    return iter(people.joining[done:])


def _next_morning(day: Day) -> None:
    day.clock.moment += timedelta(days=1)


def _payments(day: Day) -> int:
    """One for each time that money changed hands, awaited money too."""
    paid = [one for one in day.stories if "read_back" in one]
    return len(paid) + sum(len(one.get("posted", ())) for one in day.stories)


def _taken(day: Day) -> list[tuple[str, str]]:
    """Number and day of each receipt of the quick payments."""
    return [(one["number"], told["day"]) for told in day.stories for one in told.get("taken", ())]


def _last_number(day: Day) -> str:
    return _taken(day)[-1][0]


def _number_of_yesterday(day: Day) -> str:
    """A receipt that one person paid for in cash the day before, not voided then."""
    yesterday = (day.clock().date() - timedelta(days=1)).isoformat()
    own = [
        told["taken"][0]["number"]
        for told in day.stories
        if told.get("day") == yesterday and len(told.get("taken", ())) == 1 and told["means"] == "cash"
    ]
    voided = {one["number"] for one in day.stories if "voided" in one["story"]}
    return str(next(number for number in own[2:] if number not in voided))
