"""What a line asks for (loại): tăng mới, đóng tiếp, đóng lại; giảm and điều chỉnh are the clerk's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from desktop.domain.covers import Card, Cycle
from desktop.domain.openings import HiOpening, SiOpening
from desktop.domain.texts.phrases import say
from desktop.services.lists.rows.facts import LineFacts
from desktop.storage.lists.lines import LineKind

KIND_NAMES: Mapping[LineKind, str] = {
    LineKind.NEW: say("tăng mới"),
    LineKind.CONTINUE: say("đóng tiếp"),
    LineKind.AGAIN: say("đóng lại"),
    LineKind.STOP: say("giảm"),
    LineKind.CHANGE: say("điều chỉnh"),
}
GATEWAY_KINDS: Mapping[LineKind, str] = {
    LineKind.NEW: "TM",
    LineKind.CONTINUE: "ON",
    LineKind.AGAIN: "ON",
    LineKind.STOP: "GH",
    LineKind.CHANGE: "DC",
}
"""PA of the gateways, which have no key of their own for those who join again."""


def usual_kind(facts: LineFacts) -> LineKind:
    """New when nothing was paid before, again after a gap, continued otherwise."""
    return _si_kind(facts, facts.cover) if isinstance(facts.cover, Cycle) else _hi_kind(facts, facts.cover)


def _si_kind(facts: LineFacts, cycle: Cycle) -> LineKind:
    earlier = [one for one in facts.earlier if isinstance(one, Cycle)]
    opening = facts.opening if isinstance(facts.opening, SiOpening) else None
    elsewhere = int(facts.content.request.get("paid_elsewhere") or 0)
    if not earlier and not (opening and (opening.paid_months or opening.last_month)) and not elsewhere:
        return LineKind.NEW
    lasts = [one.last_month for one in earlier if one.last_month is not None]
    if opening is not None and opening.last_month is not None:
        lasts.append(opening.last_month)
    before = [last for last in lasts if cycle.first_month is None or last < cycle.first_month]
    if cycle.first_month is None:
        return LineKind.CONTINUE
    return LineKind.CONTINUE if before and max(before) + 1 == cycle.first_month else LineKind.AGAIN


def _hi_kind(facts: LineFacts, card: Card) -> LineKind:
    ends = [one.valid_to for one in facts.earlier if isinstance(one, Card)]
    if isinstance(facts.opening, HiOpening) and facts.opening.valid_to is not None:
        ends.append(facts.opening.valid_to)
    before = [end for end in ends if end < card.valid_from]
    if not ends:
        return LineKind.NEW
    return LineKind.CONTINUE if before and max(before) + timedelta(days=1) == card.valid_from else LineKind.AGAIN
