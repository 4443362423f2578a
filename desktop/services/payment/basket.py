"""Gom vào một lần nộp: what several people owe is gathered, and one payer pays for all; it survives Esc and a crash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.money import Money, format_money
from desktop.domain.texts.phrases import say
from desktop.services.counter.drafts import Draft, delete_draft, load_draft, save_draft
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import MOST_PARTS, HiPart, Payer, SiPart, subject_of
from desktop.services.payment.frozen_command import plain_part, read_part
from desktop.services.payment.read_back import ReadBack
from desktop.services.people.duplicates import DuplicateDecision
from desktop.services.plain import from_plain, to_plain

PAGE = SUBJECT = "basket"
"""The page of the draft, and its one subject for each user."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """One enrolment, or the two of a renewal, as it was read back; ``drafts`` end with the payment."""

    parts: tuple[SiPart | HiPart, ...]
    read_back: ReadBack
    payer: Payer | None = None
    decisions: tuple[DuplicateDecision, ...] = ()
    drafts: tuple[tuple[str, str], ...] = ()

    @property
    def people(self) -> frozenset[UUID]:
        """Who is paid for."""
        own: set[UUID] = set()
        for part in self.parts:
            months = [row for row in part.draft.rows if row.months] if isinstance(part, HiPart) else []
            own |= {part.draft.person_id} if isinstance(part, SiPart) else {row.person_id for row in months}
        return frozenset(own)


@dataclass(frozen=True, slots=True, kw_only=True)
class Basket:
    """What is gathered, in the order in which it came."""

    items: tuple[Gathered, ...] = ()

    @property
    def people(self) -> int:
        """How many people are paid for."""
        return len(frozenset().union(*(item.people for item in self.items)))

    @property
    def total(self) -> Money:
        """What all of them pay."""
        return Money(sum(item.read_back.total for item in self.items))

    def with_item(self, item: Gathered) -> Basket:
        """With one more; whoever was in it already is there once, as agreed last."""
        return Basket(items=(*self.without(item).items, item))

    def without(self, item: Gathered) -> Basket:
        """Without everything that is for the same participants or households."""
        gone = {subject_of(part) for part in item.parts}
        left = tuple(one for one in self.items if not gone & {subject_of(part) for part in one.parts})
        return Basket(items=left)


def load_basket(desk: Desk) -> Basket:
    """What the user has gathered; empty when nothing, or what another version of the program gathered."""
    draft = load_draft(desk, PAGE, SUBJECT)
    if draft is None:
        return Basket()
    try:
        return Basket(items=tuple(_read(item) for item in draft.state["items"]))
    except (ValueError, KeyError, TypeError):
        return Basket()


def put_in(desk: Desk, item: Gathered) -> Basket:
    """Gather one more.

    Raises:
        CounterError: more than one act takes.
    """
    basket = load_basket(desk).with_item(item)
    if sum(len(one.parts) for one in basket.items) > MOST_PARTS:
        raise CounterError(
            say("Một lần nộp nhận tối đa {limit} khoản.", limit=MOST_PARTS),
            say("Xin thu những khoản đang gom trước, rồi gom tiếp."),
        )
    return _keep(desk, basket)


def take_out(desk: Desk, item: Gathered) -> Basket:
    """Take one out; its own page's draft stays."""
    return _keep(desk, load_basket(desk).without(item))


def _keep(desk: Desk, basket: Basket) -> Basket:
    if not basket.items:
        delete_draft(desk, PAGE, SUBJECT)
        return basket
    told = say("{count} người, {total} đ", count=basket.people, total=format_money(basket.total))
    title = say("Đang gom: {name}", name=told)
    state = {"items": [_plain(item) for item in basket.items]}
    save_draft(desk, Draft(page=PAGE, subject=SUBJECT, title=str(title), state=state))
    return basket


def _plain(item: Gathered) -> dict[str, Any]:
    return {**to_plain(item), "parts": [plain_part(part) for part in item.parts]}


def _read(plain: Mapping[str, Any]) -> Gathered:
    parts = tuple(read_part(part) for part in plain["parts"])
    payer = None if plain["payer"] is None else from_plain(Payer, plain["payer"])
    return replace(
        Gathered(parts=parts, read_back=from_plain(ReadBack, plain["read_back"]), payer=payer),
        decisions=tuple(from_plain(DuplicateDecision, one) for one in plain["decisions"]),
        drafts=tuple((str(page), str(subject)) for page, subject in plain["drafts"]),
    )
