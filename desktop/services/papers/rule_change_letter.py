"""The letter to a payer about a figure that changes: every payment of theirs before and after, drawn as a reminder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.reminder_letter import ReminderItem, ReminderLetter
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.rule_change import RuleChange
from desktop.domain.texts.phrases import capital, joined, say, small
from desktop.domain.texts.words import in_words
from desktop.services.book.settings import Settings, office_of, read_settings
from desktop.services.desk import Desk, today
from desktop.services.papers.amounts import references_of
from desktop.services.rule_change.choices import basis_of, change_about, shown_value
from desktop.services.rule_change.preview import rows_of_people
from desktop.services.rule_change.rows import PreviewRow
from desktop.storage.book import Transaction
from desktop.storage.people import people


def rule_change_content(tx: Transaction, desk: Desk, person_id: UUID, about: str) -> ReminderLetter:
    """The letter to one person.

    Raises:
        CounterError: nothing changes for the person, nothing of it can be worked out, or no figure is to change.
    """
    return rule_change_contents(tx, desk, (person_id,), about)[0]


def rule_change_contents(tx: Transaction, desk: Desk, person_ids: Sequence[UUID], about: str) -> list[ReminderLetter]:
    """The letters to some people, in their order; raises for the first who gets none."""
    change, settings = change_about(desk, about), read_settings(tx)
    rows = rows_of_people(tx, desk, change, person_ids)
    persons = people.get_many(tx, person_ids)
    return [
        _letter(desk, settings, change, persons[key].person, [row for row in rows if row.person_id == key])
        for key in person_ids
    ]


def _letter(
    desk: Desk, settings: Settings, change: RuleChange, person: Person, rows: Sequence[PreviewRow]
) -> ReminderLetter:
    form = _form(desk, change)
    items = tuple(_item(row) for row in rows if row.difference is not None)
    if not items:
        raise CounterError(
            say("Chưa tính được lần đóng tới của người này."),
            joined(" ", (row.problem for row in rows if row.problem)) or say("Người này không có kỳ đóng nào."),
        )
    total = sum((item.amount for item in items), Money(0))
    lines = [line for row in rows for line in row.after_lines]
    return ReminderLetter(
        form=form,
        office=office_of(desk, settings),
        name=person.full_name,
        address=desk.places.address_line(person.address, today(desk)),
        items=items,
        total=total,
        in_words=in_words(total),
        made_on=today(desk),
        phone=settings.office_phone,
        notes=tuple(
            form.texts["not_known"].format(what=row.what, why=row.problem) for row in rows if row.difference is None
        ),
        references=tuple(dict.fromkeys((*references_of(lines), *([basis_of(change)] if change.trial else ())))),
        confirmed=(change.confirmed or change.after is None) and all(row.confirmed for row in rows),
        practice=settings.practice,
    )


def _form(desk: Desk, change: RuleChange) -> Form:
    """The form with the change in its opening; a trial stands in the title too."""
    form = desk.forms().on("rule_change_letter", today(desk))
    which = "trial" if change.trial else "opening" if change.after is not None else "ended"
    opening = form.texts[which].format(
        day=format_date(change.since),
        figure=small(change.description),
        before=shown_value(change.before),
        after=shown_value(change.after),
        reference=basis_of(change),
    )
    title = form.texts["trial_title"].format(title=form.title) if change.trial else form.title
    return replace(form, title=title, texts={**form.texts, "opening": opening})


def _item(row: PreviewRow) -> ReminderItem:
    assert row.after is not None
    return ReminderItem(
        what=row.what,
        due="" if row.due is None else format_date(row.due),
        amount=row.after,
        last=row.before,
        reason=capital(joined("; ", row.notes)) if row.notes else "",
    )
