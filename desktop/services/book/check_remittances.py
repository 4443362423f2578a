"""Checks of what was handed to the agency: as the journal told it, numbered without a gap, each act held once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.forms import FormSet
from desktop.domain.papers.frozen import FrozenContentError
from desktop.domain.papers.frozen_slip import thaw_slip
from desktop.domain.people import Insurance
from desktop.services.book.findings import Finding
from desktop.services.remittances.confirm import CONFIRMED
from desktop.services.remittances.remit import REMITTED, REVERSED, about_remittance, shown_number
from desktop.storage import remittance_acts, remittances
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.remittances import ItemKind, Remittance, RemittanceItem

Items = Mapping[UUID, list[RemittanceItem]]


def check_remittances(tx: Transaction, forms: FormSet) -> Iterator[Finding]:
    """Every finding about slips, their items, and their confirmations."""
    slips = {slip.id: slip for slip in remittances.every(tx)}
    items: dict[UUID, list[RemittanceItem]] = defaultdict(list)
    for item in remittances.every_item(tx):
        items[item.remittance_id].append(item)
    yield from _in_journal(tx, slips, items)
    yield from _numbers(slips.values())
    for slip in slips.values():
        yield from _sums(slip, items[slip.id])
        yield from _frozen(slip, forms)
        if slip.reverses_id is not None:
            yield from _reversal(slip, slips, items)
    yield from _acts(tx, slips, items)
    yield from _confirmations(tx, slips)


def _where(slip: Remittance) -> str:
    return f"giấy nộp số {shown_number(slip)}"


def _in_journal(tx: Transaction, slips: Mapping[UUID, Remittance], items: Items) -> Iterator[Finding]:
    told = {entry.subject: entry.data for act in (REMITTED, REVERSED) for entry in health.journal_of_act(tx, act)}
    for slip in slips.values():
        data: Mapping[str, Any] = told.pop(about_remittance(slip.id), {})
        if data.get("rows") != remittances.digest(slip, items[slip.id]):
            where = _where(slip)
            message = f"{where.capitalize()} khác với nhật ký: đã bị sửa sau khi lập, hoặc nhật ký không ghi."
            yield Finding("remittance_changed", where, message)
    for data in told.values():
        where = f"giấy nộp số {data.get('number', '')}"
        yield Finding("remittance_missing", where, f"Nhật ký ghi {where} mà sổ không còn.")


def _numbers(slips: Any) -> Iterator[Finding]:
    years: dict[int, list[int]] = defaultdict(list)
    for slip in slips:
        years[slip.year].append(slip.number)
    for year, numbers in years.items():
        if sorted(numbers) != list(range(1, len(numbers) + 1)):
            yield Finding("remittance_number_gap", f"giấy nộp năm {year}", f"Giấy nộp tiền năm {year} không liền số.")


def _sums(slip: Remittance, own: Sequence[RemittanceItem]) -> Iterator[Finding]:
    sums = [sum((one.amount for one in own if one.insurance is kind), Money(0)) for kind in Insurance]
    if sums != [slip.voluntary_si, slip.household_hi]:
        where = _where(slip)
        told = f"{where.capitalize()} ghi {format_money(slip.total)} đ, các khoản cộng lại {format_money(sum(sums))} đ."
        yield Finding("remittance_sum_differs", where, told)


def _frozen(slip: Remittance, forms: FormSet) -> Iterator[Finding]:
    """The slip as it was printed says the same amounts; a reversal keeps the content of what it takes back."""
    where, sign = _where(slip), 1 if slip.reverses_id is None else -1
    try:
        content = thaw_slip(slip.content, forms)
    except FrozenContentError:
        yield Finding("remittance_unreadable", where, f"Nội dung {where} không đọc được.")
        return
    told = (content.paid(Insurance.VOLUNTARY_SI) * sign, content.paid(Insurance.HOUSEHOLD_HI) * sign)
    if told != (slip.voluntary_si, slip.household_hi):
        yield Finding("remittance_sum_differs", where, f"{where.capitalize()}: tờ đã in ghi số tiền khác với sổ.")


def _reversal(slip: Remittance, slips: Mapping[UUID, Remittance], items: Items) -> Iterator[Finding]:
    assert slip.reverses_id is not None
    before = slips.get(slip.reverses_id)
    negated = sorted((one.kind, one.act_id, -one.amount) for one in items[slip.reverses_id])
    own = sorted((one.kind, one.act_id, one.amount) for one in items[slip.id])
    if before is None or before.reverses_id is not None or own != negated:
        where = _where(slip)
        yield Finding("reversal_differs", where, f"{where.capitalize()} không rút lại đúng giấy nộp mà nó nêu.")


def _acts(tx: Transaction, slips: Mapping[UUID, Remittance], items: Items) -> Iterator[Finding]:
    """Each item is its act's amount; an act stands in one slip that counts."""
    known = {(act.kind, act.act_id): act for act in remittance_acts.every_act(tx)}
    reversed_slips = {slip.reverses_id for slip in slips.values()}
    held: set[tuple[ItemKind, UUID]] = set()
    for slip in slips.values():
        standing = slip.reverses_id is None and slip.id not in reversed_slips
        sign = 1 if slip.reverses_id is None else -1
        for one in items[slip.id]:
            key, where = (one.kind, one.act_id), _where(slip)
            act = known.get(key)
            if act is None or (act.amount * sign, act.insurance) != (one.amount, one.insurance):
                yield Finding("remittance_item_differs", where, f"{where.capitalize()} có khoản không khớp với sổ.")
            if standing and key in held:
                yield Finding("remitted_twice", where, f"{where.capitalize()} có khoản đã nộp ở giấy khác.")
            held |= {key} if standing else set()


def _confirmations(tx: Transaction, slips: Mapping[UUID, Remittance]) -> Iterator[Finding]:
    told = {entry.subject: str(entry.data["rows"]) for entry in health.journal_of_act(tx, CONFIRMED)}
    for one in remittances.confirmations(tx):
        slip = slips.get(one.remittance_id)
        where = "xác nhận nộp tiền" if slip is None else f"xác nhận của {_where(slip)}"
        if told.pop(about_remittance(one.remittance_id), None) != remittances.confirmation_digest(one):
            message = f"{where.capitalize()} khác với nhật ký: đã bị sửa, hoặc nhật ký không ghi."
            yield Finding("confirmation_changed", where, message)
    for subject in told:
        yield Finding("confirmation_missing", subject, "Nhật ký ghi một xác nhận nộp tiền mà sổ không còn.")
