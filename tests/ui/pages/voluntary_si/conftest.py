"""A new person as a card gives her."""

import pytest

from desktop.services.people.person_form import PersonDraft
from tests.services.builders import person_draft


@pytest.fixture
def scanned() -> PersonDraft:
    """A new person as a card gives her: everything but the phone."""
    return person_draft("Trần Thị Bình", birth="15/03/1992", sex="female", personal_id="001192000002", phone="")
