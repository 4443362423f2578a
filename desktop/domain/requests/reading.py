"""From a JSON object to a typed request that may still be incomplete, with every problem of its shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from desktop.domain.household_hi import HOUSEHOLD, HiIncomplete, HiMemberIncomplete
from desktop.domain.household_hi.check import FIELDS as HI_FIELDS
from desktop.domain.money import Money
from desktop.domain.people import Insurance, Sex
from desktop.domain.problem import Problem
from desktop.domain.requests.fields import OBJECT, TEXT, FieldReader
from desktop.domain.requests.json_text import fault_in
from desktop.domain.voluntary_si import ExtraSupport, SiIncomplete
from desktop.domain.voluntary_si.check import FIELDS as SI_FIELDS

EXTRA_FIELDS = ("name", "percent_of_line_premium", "amount", "whole_cycle")
MEMBER_FIELDS = ("name", "months", "last_card_ends", "group")
WHOLE_COUNT = {"lowest": "0", "highest": "một số tròn"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read (None when not even the kind is clear) and what is wrong with the shape."""

    request: SiIncomplete | HiIncomplete | None
    problems: tuple[Problem, ...]

    def without_repeats(self, found: Iterable[Problem]) -> tuple[Problem, ...]:
        """The rules' problems that say more than the shape's: not about a field that could not be read."""
        unread = {own.field for own in self.problems if own.code != "unknown_field"}
        return tuple(one for one in found if unread.isdisjoint(_fields_around(one.field)))


def read_request(value: Any) -> Reading:
    """Read one request as parsed from JSON."""
    if reason := fault_in(value):
        return Reading(None, (Problem("", "bad_json", {"reason": reason}),))
    if not isinstance(value, dict):
        return Reading(None, (Problem("", "wrong_type", {"expected": OBJECT}),))
    problems: list[Problem] = []
    kind = FieldReader(value, problems).word("kind")
    if kind == Insurance.VOLUNTARY_SI:
        return Reading(_voluntary_si(value, problems), tuple(problems))
    if kind == Insurance.HOUSEHOLD_HI:
        return Reading(_household_hi(value, problems), tuple(problems))
    if kind is not None:
        problems.append(Problem("kind", "unknown_kind", {"allowed": ", ".join(Insurance)}))
    elif not problems:
        problems.append(Problem("kind", "missing_field"))
    FieldReader(value, problems).day("paid_on")  # asked for by every kind
    return Reading(None, tuple(problems))


def _fields_around(field: str) -> Iterator[str]:
    """``members[0].months``, ``members[0]`` and ``members``."""
    yield field
    for place in (place for place, letter in enumerate(field) if letter in ".["):
        yield field[:place]


def restored_request(plain: Mapping[str, Any]) -> SiIncomplete | HiIncomplete:
    """A request that was kept by ``plain_request``; ``ValueError`` if it is none."""
    extras = [
        {key: Decimal(part) if key == "percent_of_line_premium" else part for key, part in extra.items()}
        for extra in plain.get("extra_support", ())
    ]
    reading = read_request({**plain, "extra_support": extras} if extras else dict(plain))
    if reading.problems or reading.request is None:
        raise ValueError(f"not a kept request: {reading.problems}")
    return reading.request


def _voluntary_si(value: Mapping[str, Any], problems: list[Problem]) -> SiIncomplete:
    reader = FieldReader(value, problems)
    reader.refuse_unknown(("kind", *SI_FIELDS))
    sex = reader.choice("sex", tuple(Sex))
    return SiIncomplete(
        paid_on=reader.day("paid_on"),
        income=reader.dong("income"),
        method=reader.word("method"),
        start=reader.month("start"),
        groups=_groups(reader.objects("groups"), problems),
        months=reader.whole("months", "months_not_allowed", {"allowed": "số tháng tròn"}),
        supported_months_before=reader.whole("supported_months_before", "out_of_range", WHOLE_COUNT) or 0,
        paid_months_before=reader.whole("paid_months_before", "out_of_range", WHOLE_COUNT),
        extra_support=_extras(reader.objects("extra_support"), problems),
        birth=reader.partial_date("birth"),
        sex=None if sex is None else Sex(sex),
    )


def _groups(values: list[Any] | None, problems: list[Problem]) -> tuple[str, ...]:
    for index, value in enumerate(values or ()):
        if not isinstance(value, str):
            problems.append(Problem(f"groups[{index}]", "wrong_type", {"expected": TEXT}))
    # a faulty entry keeps its place, so that the others are named by theirs
    return tuple(value if isinstance(value, str) else "" for value in values or ("other",))


def _extras(values: list[Any] | None, problems: list[Problem]) -> tuple[ExtraSupport, ...]:
    return tuple(_extra(value, f"extra_support[{index}]", problems) for index, value in enumerate(values or ()))


def _extra(value: Any, place: str, problems: list[Problem]) -> ExtraSupport:
    if not isinstance(value, dict):
        problems.append(Problem(place, "wrong_type", {"expected": OBJECT}))
        return ExtraSupport(name="")
    reader = FieldReader(value, problems, f"{place}.")
    reader.refuse_unknown(EXTRA_FIELDS)
    amount = reader.dong("amount")
    if amount is None and value.get("amount") is not None:
        amount = Money(0)  # there is an amount, though faulty: a percent is not missing
    return ExtraSupport(
        name=reader.text("name") or "",
        percent_of_line_premium=reader.percent("percent_of_line_premium"),
        amount=amount,
        whole_cycle=reader.switch("whole_cycle"),
    )


def _household_hi(value: Mapping[str, Any], problems: list[Problem]) -> HiIncomplete:
    reader = FieldReader(value, problems)
    reader.refuse_unknown(("kind", *HI_FIELDS))
    return HiIncomplete(
        paid_on=reader.day("paid_on"),
        already_paid_this_year=reader.whole("already_paid_this_year", "out_of_range", WHOLE_COUNT) or 0,
        members=_members(reader.objects("members"), problems),
    )


def _members(values: list[Any] | None, problems: list[Problem]) -> tuple[HiMemberIncomplete, ...] | None:
    if values is None:
        return None
    return tuple(_member(value, f"members[{index}]", problems) for index, value in enumerate(values))


def _member(value: Any, place: str, problems: list[Problem]) -> HiMemberIncomplete:
    if not isinstance(value, dict):
        problems.append(Problem(place, "wrong_type", {"expected": OBJECT}))
        return HiMemberIncomplete()
    reader = FieldReader(value, problems, f"{place}.")
    reader.refuse_unknown(MEMBER_FIELDS)
    group = reader.word("group")
    return HiMemberIncomplete(
        name=reader.text("name"),
        months=reader.whole("months", "months_not_allowed", {"allowed": "số tháng tròn"}),
        last_card_ends=reader.day("last_card_ends"),
        group=HOUSEHOLD if group is None else group,
    )
