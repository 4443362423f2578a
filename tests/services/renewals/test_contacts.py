"""Contacts on both engines: written once, never changed, what is wrong is said and nothing is written."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import CounterError
from desktop.domain.problem import Problem
from desktop.services.book.journal_sentences import journal_sentence
from desktop.services.desk import Desk
from desktop.services.people.person_form import LONGEST_TEXT
from desktop.services.renewals.contact_log import (
    Channel,
    LogContact,
    Outcome,
    contact_text,
    history_of,
    log_contact,
    log_messages,
)
from desktop.services.renewals.promised_day import read_promised_day
from desktop.storage.column_types import new_key
from desktop.storage.counter import contacts, journal
from desktop.storage.row_sums import rows_sum
from desktop.storage.tables import contacts as contacts_table
from tests.services.builders import Clock, registered
from tests.services.renewals.stories import TODAY, contact


def entries(desk: Desk) -> list[tuple[str, Mapping[str, Any]]]:
    with desk.book.reading() as tx:
        return [(entry.act, entry.data) for entry in reversed(journal.page(tx, limit=1000))]


def test_a_contact_is_kept_with_its_day_and_told_in_the_journal(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(TODAY)
    person = registered(any_desk)
    made = contact(any_desk, person, None, Outcome.PROMISED, "  sáng   thứ Ba ", promised_on=date(2026, 11, 24))
    (line,) = history_of(any_desk, person)
    assert (line.contact, line.by) == (made, any_desk.user.name)
    assert line.text == "23/11/2026 · Gọi điện · Hẹn đến 24/11/2026 · sáng thứ Ba"
    act, data = entries(any_desk)[-1]
    assert (act, data["rows"]) == ("contact_logged", rows_sum([made]))
    assert journal_sentence(act, data, {str(person): "Nguyễn Văn An"}) == (
        "Liên hệ Nguyễn Văn An: gọi điện, hẹn đến 24/11/2026. sáng thứ Ba"
    )


def test_the_newest_comes_first(any_desk: Desk, clock: Clock) -> None:
    clock.go_to(TODAY)
    person = registered(any_desk)
    contact(any_desk, person, None, Outcome.NOT_REACHED)
    clock.moment += timedelta(minutes=1)
    contact(any_desk, person, None, Outcome.AGREED)
    assert [line.contact.outcome for line in history_of(any_desk, person)] == [Outcome.AGREED, Outcome.NOT_REACHED]
    assert contact_text(history_of(any_desk, person)[0].contact) == "23/11/2026 · Gọi điện · Đồng ý"


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"outcome": Outcome.PROMISED}, "promised_on", "missing_field"),
        ({"outcome": Outcome.PROMISED, "promised_on": TODAY - timedelta(days=1)}, "promised_on", "out_of_range"),
        ({"outcome": Outcome.PROMISED, "promised_on": date(2030, 1, 1)}, "promised_on", "out_of_range"),
        ({"note": "x" * (LONGEST_TEXT + 1)}, "note", "too_long"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    any_desk: Desk, clock: Clock, change: dict[str, Any], field: str, code: str
) -> None:
    clock.go_to(TODAY)
    person = registered(any_desk)
    before = entries(any_desk)
    command = replace(LogContact(contact_id=new_key(), person_id=person), **change)
    answer = log_contact(any_desk, command)
    assert isinstance(answer, tuple)
    (problem,) = answer
    assert isinstance(problem, Problem)
    assert (problem.field, problem.code) == (field, code)
    assert (history_of(any_desk, person), entries(any_desk)) == ((), before)


def test_somebody_who_is_not_in_the_book_cannot_be_contacted(any_desk: Desk) -> None:
    person = registered(any_desk)
    before = entries(any_desk)
    for command in (
        LogContact(contact_id=new_key(), person_id=new_key()),
        LogContact(contact_id=new_key(), person_id=person, household_id=new_key()),
    ):
        with pytest.raises(CounterError):
            log_contact(any_desk, command)
    assert entries(any_desk) == before


def test_contacts_are_never_changed_or_taken_away(any_desk: Desk) -> None:
    person = registered(any_desk)
    made = contact(any_desk, person, None, Outcome.REFUSED)
    for statement in (update(contacts_table).values(note="khác"), delete(contacts_table)):
        with pytest.raises((DBAPIError, CounterError)), any_desk.book.writing() as tx:
            tx.connection.execute(statement)
    with any_desk.book.reading() as tx:
        assert contacts.of_person(tx, person) == (made,)


def test_messages_are_logged_for_everyone_in_one_entry(any_desk: Desk) -> None:
    people = [registered(any_desk, f"Nguyễn Văn {name}", personal_id="", phone="") for name in ("Ba", "Tư")]
    before = len(entries(any_desk))
    assert log_messages(any_desk, [(person, None) for person in people]) == 2
    assert log_messages(any_desk, []) == 0
    (entry,) = entries(any_desk)[before:]
    assert (entry[0], entry[1]["people"]) == ("messages_logged", 2)
    for person in people:
        (line,) = history_of(any_desk, person)
        assert (line.contact.channel, line.contact.outcome) == (Channel.MESSAGE, Outcome.SENT)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("26", date(2026, 11, 26)),
        ("23", TODAY),
        ("22", date(2026, 12, 22)),
        ("31", date(2026, 12, 31)),
        ("26/11", date(2026, 11, 26)),
        ("5/1", date(2027, 1, 5)),
        ("05/01/2027", date(2027, 1, 5)),
        ("0501", date(2027, 1, 5)),
        ("29/2", date(2028, 2, 29)),
        ("mai", date(2026, 11, 24)),
        ("hôm nay", TODAY),
        ("Thứ ba", date(2026, 11, 24)),
        ("t2", date(2026, 11, 30)),
        ("chủ nhật", date(2026, 11, 29)),
        ("+3", date(2026, 11, 26)),
        ("32", None),
        ("31/2", None),
        ("bao giờ rảnh", None),
        ("", None),
    ],
)
def test_the_promised_day_is_typed_in_a_few_keys(typed: str, day: date | None) -> None:
    assert read_promised_day(typed, TODAY) == day


@given(st.text(max_size=12) | st.from_regex(r"[0-9]{1,2}(/[0-9]{1,2})?", fullmatch=True), st.dates(date(2024, 1, 1)))
def test_a_day_without_its_year_is_never_past(typed: str, on: date) -> None:
    if on > date(9980, 1, 1):
        return
    day = read_promised_day(typed, on)
    assert day is None or day >= on or any(character.isdigit() for character in typed[4:])
