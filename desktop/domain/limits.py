"""Bounds that keep typing errors and hostile input out of date arithmetic; no law, only sense."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from desktop.domain.problem import Problem

FIRST_YEAR = 1900
LAST_YEAR = 2200
MONTHS_OF_A_LIFE = 1200


def months_range() -> Mapping[str, str]:
    """The values of an ``out_of_range`` count of months."""
    return {"lowest": "0", "highest": str(MONTHS_OF_A_LIFE)}


def day_range() -> Mapping[str, str]:
    """The values of an ``out_of_range`` date."""
    return {"lowest": f"01/01/{FIRST_YEAR}", "highest": f"31/12/{LAST_YEAR}"}


def in_field_order(problems: Iterable[Problem], fields: Sequence[str]) -> tuple[Problem, ...]:
    """Each problem once, in the order in which the request's fields stand; unknown fields last."""
    order = {field: place for place, field in enumerate(fields)}
    distinct: dict[tuple[object, ...], Problem] = {}
    for one in problems:
        distinct.setdefault((one.field, one.code, *sorted(one.values.items())), one)
    places = ((order.get(root_field(one.field), len(order)), _index(one.field)) for one in distinct.values())
    return tuple(one for _, one in sorted(zip(places, distinct.values(), strict=True), key=itemgetter(0)))


def root_field(field: str) -> str:
    """``members`` of ``members[0].months``."""
    return field.split("[", 1)[0].split(".", 1)[0]


def _index(field: str) -> int:
    """1 of ``members[1].months``; -1 for a field that is no list."""
    digits = field.partition("[")[2].partition("]")[0]
    return int(digits) if digits.isdecimal() and len(digits) < 10 else -1
