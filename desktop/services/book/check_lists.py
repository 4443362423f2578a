"""Checks of the lists to the agency: each line against its receipt, what was sent against what was frozen, the sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.money import Money, format_money
from desktop.domain.papers.agency_list import AgencyList
from desktop.domain.papers.forms import FormSet
from desktop.domain.papers.frozen import FrozenContentError
from desktop.domain.papers.frozen_list import thaw_list
from desktop.services.acts import about_batch
from desktop.services.book.findings import Finding
from desktop.services.lists.building import batch_title, typed_rows
from desktop.services.lists.rows.content import ListHead, make_list
from desktop.services.lists.standing import ACTS, batch_standing
from desktop.services.lists.sums import read_sums
from desktop.storage.book import Transaction
from desktop.storage.book_file import health
from desktop.storage.lists import batches, give_backs, lines, waiting
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.lines import BatchLine, Handling
from desktop.storage.payment import voids
from desktop.storage.payment.receipts import digest_of


def check_lists(tx: Transaction, forms: FormSet) -> Iterator[Finding]:
    """Every finding about the lists to the agency."""
    journal = {entry.subject: entry.data for entry in health.journal_of_act(tx, "list_sent")}
    standing = _told_standing(tx)
    places: Counter[tuple[UUID, UUID]] = Counter()
    known: set[str] = set()
    for batch in batches.find(tx, with_content=True):
        own = lines.of_batch(tx, batch.id)
        known.add(about_batch(batch.id))
        places.update((line.receipt_id, line.person_id) for line in own if line.active)
        yield from _amounts(tx, batch, own)
        yield from _states(tx, batch, own)
        if batch.content is not None:
            yield from _frozen(batch, own, forms)
            yield from _in_journal(batch, journal)
            yield from _standing(tx, batch, standing)
    yield from _gone(known, journal)
    yield from _twice(places)
    yield from _numbers(tx)
    yield from _sums(tx)


def _amounts(tx: Transaction, batch: Batch, own: Sequence[BatchLine]) -> Iterator[Finding]:
    """A line says what its receipt says of this person."""
    found = waiting.of_receipts(tx, list({line.receipt_id for line in own}))
    paid = {(one.receipt_id, one.person_id): one.amount for one in found}
    back = give_backs.amounts(tx, own)
    for line in own:
        where = f"{batch_title(batch)}, dòng {line.position}"
        amount = paid.get((line.receipt_id, line.person_id))
        if amount is not None and give_backs.gives_back(line):
            amount = back.get(line.id, -amount)
        if amount is None:
            yield Finding("line_without_receipt", where, f"{where}: sổ không còn biên lai của dòng này.")
            continue
        rows = Money(sum(cell for row in typed_rows(line) if isinstance(cell := row.get("pays"), int)))
        if not amount == line.amount == rows:
            told = f"{where} ghi {format_money(line.amount)} đ, biên lai ghi {format_money(amount)} đ."
            yield Finding("line_amount_differs", where, told)


def _states(tx: Transaction, batch: Batch, own: Sequence[BatchLine]) -> Iterator[Finding]:
    """Only a line that was put into a later list, or whose receipt was voided, stops counting."""
    gone = voids.void_of(tx, list({line.receipt_id for line in own}))
    for line in own:
        stopped = line.handling is Handling.RELISTED or line.receipt_id in gone or give_backs.gives_back(line)
        if line.active is stopped:
            where = f"{batch_title(batch)}, dòng {line.position}"
            yield Finding("line_state_differs", where, f"{where}: trạng thái và cách xử lý không khớp nhau.")


def _frozen(batch: Batch, own: Sequence[BatchLine], forms: FormSet) -> Iterator[Finding]:
    where = batch_title(batch)
    try:
        content = thaw_list(batch.content or b"")
    except FrozenContentError:
        yield Finding("list_unreadable", where, f"Nội dung đã gửi của {where} không đọc được.")
        return
    named = (content.form_code, content.form_version, content.number, content.year)
    if named != (batch.form_code, batch.form_version, batch.number, batch.year) or not _same(content, own, forms):
        yield Finding("list_changed", where, f"Nội dung đã gửi của {where} khác với các dòng trong sổ.")


def _same(content: AgencyList, own: Sequence[BatchLine], forms: FormSet) -> bool:
    """Whether the frozen rows are those of the lines; sentences around them may have other words by now."""
    try:
        form = forms.of_version(content.form_code, content.form_version)
    except KeyError:
        return True
    head = ListHead(
        office=content.office,
        number=content.number,
        year=content.year,
        made_on=content.made_on,
        practice=content.practice,
    )
    made = make_list(form, head, [typed_rows(line) for line in own])
    return [sheet.blocks for sheet in made.sheets] == [sheet.blocks for sheet in content.sheets]


def _in_journal(batch: Batch, journal: Mapping[str, Mapping[str, Any]]) -> Iterator[Finding]:
    where = batch_title(batch)
    data = journal.get(about_batch(batch.id))
    if data is None:
        yield Finding("list_not_in_journal", where, f"Nhật ký không ghi việc gửi {where}.")
    elif data.get("digest") != digest_of(batch.content or b""):
        yield Finding("list_changed", where, f"Nội dung của {where} đã bị sửa sau khi gửi.")


def _told_standing(tx: Transaction) -> dict[str, str]:
    """How the last act about each list left it."""
    last: dict[str, tuple[int, str]] = {}
    for act in ACTS:
        for entry in health.journal_of_act(tx, act):
            if "standing" in entry.data:
                last[entry.subject] = max(last.get(entry.subject, (0, "")), (entry.seq, str(entry.data["standing"])))
    return {subject: told for subject, (_seq, told) in last.items()}


def _standing(tx: Transaction, batch: Batch, told: Mapping[str, str]) -> Iterator[Finding]:
    if told.get(about_batch(batch.id)) not in {None, batch_standing(tx, batch.id)}:
        where = batch_title(batch)
        message = f"Ngày, trả lời hoặc cách xử lý các dòng của {where} đã bị sửa từ bên ngoài."
        yield Finding("list_standing_differs", where, message)


def _gone(known: set[str], journal: Mapping[str, Mapping[str, Any]]) -> Iterator[Finding]:
    """A list that was sent stays in the book."""
    for subject, data in journal.items():
        if subject not in known:
            where = str(data.get("batch", ""))
            yield Finding("list_missing", where, f"Nhật ký ghi đã gửi {where} nhưng sổ không còn đợt này.")


def _twice(places: Counter[tuple[UUID, UUID]]) -> Iterator[Finding]:
    for (receipt_id, _person_id), count in places.items():
        if count > 1:
            told = f"Một dòng biên lai nằm trong {count} đợt cùng lúc."
            yield Finding("listed_twice", f"biên lai {receipt_id}", told)


def _numbers(tx: Transaction) -> Iterator[Finding]:
    """What was sent is numbered 1, 2, 3 … in its form and year."""
    series: dict[tuple[str, int], list[Batch]] = {}
    for batch in batches.find(tx, states=(BatchState.SENT, BatchState.ANSWERED, BatchState.CLOSED)):
        series.setdefault((batch.form_code, batch.year), []).append(batch)
    for sent in series.values():
        if sorted(batch.number for batch in sent) != list(range(1, len(sent) + 1)):
            where = batch_title(max(sent, key=lambda batch: batch.number))
            yield Finding("list_number_gap", where, f"Các đợt đã gửi đến {where} không liền số.")


def _sums(tx: Transaction) -> Iterator[Finding]:
    sums = read_sums(tx)
    if not sums.agree:
        listed = sums.sent + sums.drafted + sums.waiting
        told = f"Biên lai cộng lại {format_money(sums.receipts)} đ, danh sách và phần chờ gom {format_money(listed)} đ."
        yield Finding("list_sums_differ", "danh sách gửi cơ quan BHXH", told)
