"""Which ethnic groups (dân tộc) are minorities; the table of codes stands in ``desktop.domain.ethnic_groups``."""

from __future__ import annotations

from desktop.domain.ethnic_groups import ETHNIC_GROUPS

_NO_MINORITY = frozenset({"01", "55", "99"})
"""Kinh, no known group, foreigners."""


def is_minority(code: str) -> bool:
    """Whether a code is one of the 53 minorities (dân tộc thiểu số)."""
    return code in ETHNIC_GROUPS and code not in _NO_MINORITY
