"""A reply read against a batch: every row matched, what each line becomes, and what stops the import."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import Phrase, say
from desktop.services.lists import guards
from desktop.services.lists.building import batch_title, loaded_batch
from desktop.services.lists.replies.line_keys import keys_of
from desktop.services.lists.replies.matching import Index, RowMatch, index_of, match_rows
from desktop.services.lists.replies.reply_sheet import KEYS, TARGETS, ReplySheet
from desktop.storage.book import Transaction
from desktop.storage.lists import batches, lines, replies
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.lines import BatchLine, Handling, Outcome
from desktop.storage.lists.replies import RowOutcome
from desktop.storage.people import people

ANSWERS = {
    RowOutcome.ACCEPTED: Outcome.ACCEPTED,
    RowOutcome.REJECTED: Outcome.REJECTED,
    RowOutcome.UNCLEAR: Outcome.UNCLEAR,
}


@dataclass(frozen=True, slots=True)
class Read:
    """A reply read against its batch.

    Attributes:
        lines: all of the batch. open_lines: those that still wait for an answer, or for a better one; accepted ones
            too that this reply speaks of otherwise.
        outcomes: outcome and reason of each line that the reply answers.
        problems: sentences that stop the import.
    """

    batch: Batch
    lines: tuple[BatchLine, ...]
    open_lines: tuple[BatchLine, ...]
    index: Index
    matches: tuple[RowMatch, ...]
    outcomes: Mapping[UUID, tuple[Outcome, str]]
    problems: tuple[str, ...]


def read_reply(tx: Transaction, batch_id: UUID, sheet: ReplySheet, columns: Mapping[str, int]) -> Read:
    """Match a reply with a batch.

    Raises:
        CounterError: the batch was not sent, or is closed.
    """
    batch = guards.sent(tx, batch_id)
    own = lines.of_batch(tx, batch.id)
    index = _index(tx, own)
    problems = tuple(_problems(tx, sheet, columns))
    if problems:
        return Read(batch, own, (), index, (), {}, problems)
    rows = [(number, cells) for number, texts in sheet.rows if _answers(cells := _cells(texts, columns))]
    found = match_rows(rows, index, has_result="result" in columns, from_1904=sheet.from_1904)
    by_id = {line.id: line for line in own}
    matches = tuple(_with_history(match, by_id) for match in found)
    doubted = {match.line_id for match in matches if match.outcome is RowOutcome.UNCLEAR}
    open_lines = tuple(
        line
        for line in own
        if line.handling is Handling.NONE and (line.outcome is not Outcome.ACCEPTED or line.id in doubted)
    )
    wrong = _other_batch(tx, batch, matches)
    return Read(batch, own, open_lines, index, matches, _outcomes(matches, open_lines), (wrong,) if wrong else ())


def _index(tx: Transaction, own: Sequence[BatchLine]) -> Index:
    known = people.who_stand(tx, list({line.person_id for line in own}))
    return index_of(keys_of(line, known[line.person_id].person if line.person_id in known else None) for line in own)


def _problems(tx: Transaction, sheet: ReplySheet, columns: Mapping[str, int]) -> list[str]:
    found: list[str] = []
    earlier = replies.by_digest(tx, sheet.digest)
    if earlier is not None:
        day, batch = format_date(earlier.received_on), batch_title(loaded_batch(tx, earlier.batch_id))
        found.append(say("Trả lời này đã nhập ngày {day} cho {batch}.", day=day, batch=batch))
    keyed = any(key in columns for key in KEYS)
    if not sheet.rows or (keyed and not any(_answers(_cells(texts, columns)) for _, texts in sheet.rows)):
        found.append(say("Tệp {file} không có dòng trả lời nào dưới dòng tiêu đề.", file=sheet.file_name))
    if not keyed:
        found.append(say("Chưa chọn cột số định danh, mã số hoặc số biên lai để đối chiếu."))
    if "result" not in columns and "reason" not in columns:
        found.append(say("Chưa chọn cột kết quả hoặc lý do."))
    chosen = list(columns.values())
    twice = sorted({place for place in chosen if chosen.count(place) > 1})
    found.extend(_twice(sheet, columns, place) for place in twice)
    return found


def _twice(sheet: ReplySheet, columns: Mapping[str, int], place: int) -> Phrase:
    names = ", ".join(str(say(TARGETS[target])) for target, column in columns.items() if column == place)
    heading = sheet.headings[place] if place < len(sheet.headings) else ""
    return say("Cột “{column}” được chọn cho nhiều mục: {names}.", column=heading, names=names)


def _cells(texts: Sequence[str], columns: Mapping[str, int]) -> dict[str, str]:
    return {target: texts[place] for target, place in columns.items() if place < len(texts)}


def _answers(cells: Mapping[str, str]) -> bool:
    """Whether a row is about somebody: a second row of headings and signatures below the table are not."""
    named = bool(cells.get("name")) and bool(cells.get("result") or cells.get("reason"))
    return named or any(cells.get(key) for key in KEYS)


def _with_history(match: RowMatch, own: Mapping[UUID, BatchLine]) -> RowMatch:
    """A row that contradicts what has been settled already stops as unclear."""
    line = None if match.line_id is None else own.get(match.line_id)
    if line is None or match.outcome not in {RowOutcome.ACCEPTED, RowOutcome.REJECTED}:
        return match
    if line.outcome is Outcome.ACCEPTED and match.outcome is RowOutcome.REJECTED:
        told = say("Trả lời trước đã nhận dòng này. Xin hỏi lại cơ quan BHXH.")
        return replace(match, outcome=RowOutcome.UNCLEAR, reason=told)
    if line.handling is not Handling.NONE:
        told = say("Dòng này đã xử lý sau trả lời trước. Xin xem lại.")
        return replace(match, outcome=RowOutcome.UNCLEAR, reason=told)
    return match


def _outcomes(matches: Sequence[RowMatch], open_lines: Sequence[BatchLine]) -> dict[UUID, tuple[Outcome, str]]:
    """What each open line becomes; clear rows count before unclear ones that may mean the same line."""
    waiting = {line.id for line in open_lines}
    found: dict[UUID, tuple[Outcome, str]] = {}
    for match in sorted(matches, key=lambda one: one.outcome is RowOutcome.UNCLEAR):
        meant = match.candidates if match.outcome is RowOutcome.UNCLEAR else (match.line_id,)
        for line_id in meant:
            if line_id is not None and line_id in waiting and match.outcome in ANSWERS:
                found.setdefault(line_id, (ANSWERS[match.outcome], match.reason))
    return found


def _other_batch(tx: Transaction, batch: Batch, matches: Sequence[RowMatch]) -> str:
    """Why the reply is not for this batch, naming the one it fits; empty when it is."""
    here = sum(match.outcome is not RowOutcome.UNKNOWN for match in matches)
    if here == len(matches):
        return ""
    counts = {}
    for other in batches.find(tx, states=(BatchState.SENT, BatchState.ANSWERED, BatchState.CLOSED)):
        if other.id != batch.id:
            index = _index(tx, lines.of_batch(tx, other.id))
            counts[other] = sum(bool(index.hits(match.cells)) for match in matches)
    best = max(counts, key=lambda other: counts[other], default=None)
    if best is not None and counts[best] > here:
        return say(
            "Trả lời này khớp {count} dòng với {other}, chỉ {here} dòng với {batch}. Xin nhập vào đúng đợt.",
            count=counts[best],
            other=batch_title(best),
            here=here,
            batch=batch_title(batch),
        )
    if not here:
        return say("Không dòng nào của trả lời khớp với {batch} hoặc đợt đã gửi nào.", batch=batch_title(batch))
    return ""
