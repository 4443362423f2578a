"""Changes text fields of a person draft by their names."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from desktop.services.people.person_form import PersonDraft


def with_fields(draft: PersonDraft, texts: Mapping[str, str]) -> PersonDraft:
    """The draft with these texts; ``TypeError`` for a name that is no field."""
    changes: dict[str, Any] = dict(texts)
    return dataclasses.replace(draft, **changes)
