"""Which page a draft belongs to, and what that page needs to bring it back."""

from __future__ import annotations

from uuid import UUID

from desktop.services.counter.draft_people import joined, new_people
from desktop.services.counter.drafts import Draft
from desktop.services.desk import Desk
from desktop.services.people.opening_form import DRAFT_PAGE
from desktop.ui.pages.arguments import PersonArgument, RoundArgument

ROUND_PAGE = "outreach_round"
"""Whose drafts are the results typed for a round of visits and not written yet."""
Target = tuple[str, PersonArgument | RoundArgument | None]
"""Name of a page and its argument."""


def resume(desk: Desk, draft: Draft) -> Target:
    """The way back to a draft, whose people are by now those of the book where they came into it."""
    return target_of(joined(desk, draft))


def target_of(draft: Draft) -> Target:
    """Page name and argument; the page loads the rest itself.

    Someone who is not in the book yet travels with the draft, alone or in a household's rows.
    """
    try:
        subject = UUID(draft.subject)
    except ValueError:
        return draft.page, None
    if draft.page == ROUND_PAGE:
        return draft.page, RoundArgument(round_id=subject)
    if draft.page == DRAFT_PAGE:
        return "person", PersonArgument(person_id=subject, before=True)
    new_person = next((one for one in new_people(draft) if one.person_id == subject), None)
    return draft.page, PersonArgument(person_id=subject, new_person=new_person)
