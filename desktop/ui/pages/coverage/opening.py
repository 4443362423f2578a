"""The way from a person's or a household's page to the coverage calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from desktop.ui.context import Counter
from desktop.ui.pages.arguments import HouseholdArgument, PersonArgument

if TYPE_CHECKING:
    from desktop.ui.pages.person.person_loader import PersonLoader


def open_person_coverage(counter: Counter, loader: PersonLoader) -> None:
    """Of the person that is shown; nothing before they are."""
    if loader.overview is not None:
        counter.shell.open_page("coverage", PersonArgument(person_id=loader.overview.person.id))


def open_household_coverage(counter: Counter, household_id: UUID | None) -> None:
    """Of the household that is shown."""
    if household_id is not None:
        counter.shell.open_page("coverage", HouseholdArgument(household_id=household_id))
