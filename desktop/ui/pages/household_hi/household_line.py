"""The small line beside the page's title, and the chip of the household's order."""

from __future__ import annotations

from desktop.domain.people import HEAD
from desktop.services.desk import Desk
from desktop.services.people.find_people import place_text
from desktop.ui.i18n import t
from desktop.ui.pages.household_hi.hi_state import HiState

_UNCOUNTED = 6
"""A household up to this size is seen whole; a larger one tells its number."""


def household_line(desk: Desk, state: HiState) -> str:
    """``Hộ 0100070123 · chủ hộ Nguyễn Văn An · Thôn Đông, xã An Hòa``."""
    household = state.facts.household
    code = t("Hộ mới") if household is None else household.code and t("Hộ {code}", code=household.code)
    payer = state.payer()
    near, commune = _where(state)
    count = len(state.draft.rows)
    parts = (
        code,
        t("chủ hộ {name}", name=state.name(payer)) if payer is not None else "",
        place_text(desk.places, near, commune),
        t("{count} người", count=count) if count > _UNCOUNTED else "",
    )
    return " · ".join(part for part in parts if part)


def head_chip(state: HiState) -> tuple[str, str]:
    """Text and tone: one head is right, any other number is to be mended."""
    heads = sum(row.relation == HEAD for row in state.draft.rows)
    if state.facts.household is not None and not heads:
        heads = 1  # the head of the book just does not pay in this payment
    if heads == 1:
        unknown = any(not row.relation for row in state.draft.rows)
        return (t("Chưa đủ quan hệ"), "warn") if unknown else (t("1 chủ hộ, hộ hợp lệ"), "ok")
    return (t("{count} chủ hộ", count=heads) if heads else t("Chưa có chủ hộ")), "bad"


def _where(state: HiState) -> tuple[str, str]:
    payer = state.payer()
    if payer is None:
        return "", ""
    known, typed = state.facts.members.get(payer), state.draft.new_person(payer)
    if known is not None:
        address = known.person.address
        return address.hamlet or address.street, address.commune_code
    return ("", "") if typed is None else (typed.hamlet or typed.street, typed.commune_code)
