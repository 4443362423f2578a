"""Batches as the page shows them: the list of all, and one with its lines, answers and next acts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.month import Month
from desktop.domain.papers.agency_list import Row
from desktop.domain.partial_date import format_date
from desktop.domain.people import Person
from desktop.domain.texts.phrases import joined, say
from desktop.services.desk import Desk
from desktop.services.lists.batch_rows import BatchRow, BatchView, LineView, NextAct, RowView, batch_row, list_batches
from desktop.services.lists.building import batch_title, fresh_lines, loaded_batch, typed_rows
from desktop.services.lists.checking import LineProblem, problems_of
from desktop.services.lists.form_choice import VOLUNTARY_SI
from desktop.services.lists.replies.differences import cell_differences
from desktop.services.lists.replies.line_keys import keys_of
from desktop.services.lists.replies.matching import Index, candidates_of, index_of
from desktop.services.lists.rows.kinds import KIND_NAMES
from desktop.services.lists.rows.options import stored_options
from desktop.services.shown import Chip, Tone
from desktop.storage.book import Transaction
from desktop.storage.lists import lines, replies
from desktop.storage.lists.batches import Batch, BatchState
from desktop.storage.lists.give_backs import gives_back
from desktop.storage.lists.lines import BatchLine, Handling, LineKind, Outcome
from desktop.storage.lists.replies import ReplyRow, RowOutcome
from desktop.storage.people import people

__all__ = [
    "BatchRow",
    "BatchState",
    "BatchView",
    "Handling",
    "LineKind",
    "LineView",
    "NextAct",
    "Outcome",
    "RowView",
    "list_batches",
    "open_batch",
]
CHIPS = {
    Outcome.ACCEPTED: Chip(Tone.OK, say("Khớp")),
    Outcome.REJECTED: Chip(Tone.BAD, say("Bị trả lại")),
    Outcome.MISSING: Chip(Tone.WARN, say("Thiếu trong trả lời")),
    Outcome.UNCLEAR: Chip(Tone.UNSURE, say("Chưa khớp")),
    Outcome.PENDING: Chip(Tone.WARN, say("Chờ trả lời")),
}
VOIDED = Chip(Tone.BAD, say("Biên lai đã hủy"))
ACTS = {
    Outcome.REJECTED: (NextAct.RELIST, NextAct.REFUND, NextAct.CALL, NextAct.ACCEPT, NextAct.LEAVE),
    Outcome.MISSING: (NextAct.ASK, NextAct.RELIST, NextAct.ACCEPT, NextAct.CALL, NextAct.LEAVE),
    Outcome.UNCLEAR: (NextAct.CHOOSE, NextAct.ASK, NextAct.RELIST, NextAct.ACCEPT, NextAct.CALL, NextAct.LEAVE),
}
HANDLED = {
    Handling.REFUND: say("Lập hoàn trả sau"),
    Handling.ACCEPTED: say("Cơ quan BHXH đã nhận sau"),
    Handling.LEFT: say("Để nguyên"),
}


@dataclass(frozen=True, slots=True)
class _Around:
    """What else the lines of a batch are shown with."""

    batch: Batch
    people: Mapping[UUID, Person]
    problems: Mapping[UUID, tuple[LineProblem, ...]]
    rows: Sequence[ReplyRow]
    latest: Mapping[UUID, ReplyRow]
    unclear: Mapping[UUID, Sequence[ReplyRow]]
    index: Index
    relisted: Mapping[UUID, str]
    corrected: Mapping[UUID, str]
    without_clinic: Mapping[str, frozenset[UUID]]


def open_batch(desk: Desk, batch_id: UUID) -> BatchView:
    """One batch; ``CounterError`` when there is none of that key."""
    with desk.book.reading() as tx:
        batch = loaded_batch(tx, batch_id)
        made = fresh_lines(tx, desk, batch)
        around = _around(tx, desk, batch, made)
        row = batch_row(tx, batch)
    views = tuple(_line(line, around) for line in made)
    return BatchView(
        row=row,
        lines=views,
        steps=tuple(_steps(row, views)),
        problems=tuple(problem for line in made for problem in around.problems.get(line.id, ())),
        unknown=tuple(_row_view(one, around.index) for one in around.rows if one.outcome is RowOutcome.UNKNOWN),
        unsettled=unsettled(made, around.people) if batch.state is BatchState.ANSWERED else (),
    )


def unsettled(made: Sequence[BatchLine], known: Mapping[UUID, Person]) -> tuple[str, ...]:
    """Each line that nobody has settled: ``Dòng 17, Hoàng Văn Sơn: bị trả lại``."""
    return tuple(
        say(
            "Dòng {position}, {name}: {outcome}",
            position=line.position,
            name=known[line.person_id].full_name if line.person_id in known else "",
            outcome=CHIPS[line.outcome].text,
        )
        for line in made
        if not is_settled(line)
    )


def is_settled(line: BatchLine) -> bool:
    """Whether nothing is left to do about a line."""
    return line.outcome is Outcome.ACCEPTED or line.handling is not Handling.NONE


def _around(tx: Transaction, desk: Desk, batch: Batch, made: Sequence[BatchLine]) -> _Around:
    drafted = batch.state is BatchState.DRAFT
    found: dict[UUID, tuple[LineProblem, ...]] = {}
    for problem in problems_of(desk, batch, made) if drafted and made else ():
        found[problem.line_id] = (*found.get(problem.line_id, ()), problem)
    person_ids = list({line.person_id for line in made})
    known = {person_id: record.person for person_id, record in people.who_stand(tx, person_ids).items()}
    rows = () if drafted else replies.rows_of_batch(tx, batch.id)
    index = index_of(() if drafted else (keys_of(line, known.get(line.person_id)) for line in made))
    return _Around(
        batch=batch,
        people=known,
        problems=found,
        rows=rows,
        latest={row.line_id: row for row in rows if row.line_id is not None},
        unclear=_unclear(rows, index),
        index=index,
        relisted=_relisted(tx, made),
        corrected=_corrected(tx, made),
        without_clinic=_without_clinic(made) if drafted else {},
    )


def _without_clinic(made: Sequence[BatchLine]) -> dict[str, frozenset[UUID]]:
    """Who has no first-visit clinic yet, by household."""
    found: dict[str, frozenset[UUID]] = {}
    for line in made:
        row = line.rows[0]
        home = str(row.get("household") or "")
        if home and not row.get("clinic_code"):
            found[home] = found.get(home, frozenset()) | {line.person_id}
    return found


def _unclear(rows: Sequence[ReplyRow], index: Index) -> dict[UUID, list[ReplyRow]]:
    """The unclear rows that may mean each line."""
    found: dict[UUID, list[ReplyRow]] = {}
    for row in rows:
        for line_id in _meant(row, index) if row.outcome is RowOutcome.UNCLEAR else ():
            found.setdefault(line_id, []).append(row)
    return found


def _relisted(tx: Transaction, made: Sequence[BatchLine]) -> dict[UUID, str]:
    """Where each line that was listed again stands now."""
    later = lines.correcting(tx, [line.id for line in made if line.handling is Handling.RELISTED])
    titles = {
        batch_id: batch_title(loaded_batch(tx, batch_id)) for batch_id in {one.batch_id for one in later.values()}
    }
    return {line_id: titles[line.batch_id] for line_id, line in later.items()}


def _corrected(tx: Transaction, made: Sequence[BatchLine]) -> dict[UUID, str]:
    """The refused line that each line puts right."""
    earlier = lines.get_many(tx, [line.corrects_id for line in made if line.corrects_id is not None])
    titles = {
        batch_id: batch_title(loaded_batch(tx, batch_id)) for batch_id in {one.batch_id for one in earlier.values()}
    }
    return {
        line.id: say("{batch}, dòng {position}", batch=titles[before.batch_id], position=before.position)
        for line in made
        if line.corrects_id is not None and (before := earlier.get(line.corrects_id)) is not None
    }


def _line(line: BatchLine, around: _Around) -> LineView:
    person = around.people.get(line.person_id)
    rows, drafted = typed_rows(line), around.batch.state is BatchState.DRAFT
    first, code = rows[0], around.batch.form_code
    settled = is_settled(line) or around.batch.state is BatchState.CLOSED
    problems = around.problems.get(line.id, ())
    mine, latest = around.unclear.get(line.id, ()), around.latest.get(line.id)
    return LineView(
        line_id=line.id,
        position=line.position,
        receipt_id=line.receipt_id,
        person_id=line.person_id,
        name=str(first.get("full_name") or ""),
        number=str(first.get("personal_id") or first.get("si_number") or ""),
        phone="" if person is None else person.phone,
        receipt_number=str(first.get("receipt_number") or ""),
        what=_what(rows),
        amount=line.amount,
        kind=line.kind,
        kind_name=KIND_NAMES[line.kind],
        paper=first.get("paper") is True,
        note=stored_options(line.kind, line.rows).note,
        outcome=line.outcome,
        outcome_chip=None if drafted else VOIDED if _is_voided(line) else CHIPS[line.outcome],
        said=_said(line),
        handling=line.handling,
        handled=_handled(line, around),
        settled=settled,
        acts=_acts(line, mine, around) if not settled else (),
        problems=tuple(problem.sentence for problem in problems),
        blocking=any(problem.blocking for problem in problems),
        differences=() if person is None or latest is None else cell_differences(person, latest.cells),
        rows=tuple(_row_view(row, around.index) for row in mine) if not settled else (),
        corrects=around.corrected.get(line.id, ""),
        clinic_code=str(first.get("clinic_code") or "") if drafted and code != VOLUNTARY_SI else None,
        household_without_clinic=len(
            around.without_clinic.get(str(first.get("household") or ""), frozenset()) - {line.person_id}
        ),
    )


def _acts(line: BatchLine, mine: Sequence[ReplyRow], around: _Around) -> tuple[NextAct, ...]:
    if around.batch.state is not BatchState.ANSWERED:
        return ()
    stopped = (NextAct.REFUND,) if gives_back(line) else () if line.active else (NextAct.RELIST, NextAct.REFUND)
    acts = (act for act in ACTS.get(line.outcome, ()) if act not in stopped)
    return tuple(act for act in acts if act is not NextAct.CHOOSE or mine)


def _is_voided(line: BatchLine) -> bool:
    """Whether the receipt of a sent line was voided since; a later list takes it back."""
    return not line.active and line.handling is not Handling.RELISTED and not gives_back(line)


def _what(rows: Sequence[Row]) -> str:
    """``12 tháng từ 10/2026``."""
    months = sum(count for row in rows if isinstance(count := row.get("months"), int))
    day, month = rows[0].get("first_day"), rows[0].get("first_month")
    if isinstance(day, date):
        return say("{months} tháng từ {since}", months=months, since=format_date(day))
    if isinstance(month, Month):
        return say("{months} tháng từ {since}", months=months, since=month)
    return say("{months} tháng còn thiếu", months=months)


def _said(line: BatchLine) -> str:
    if line.outcome is Outcome.PENDING:
        return ""
    told = {
        Outcome.ACCEPTED: say("Đã nhận"),
        Outcome.REJECTED: say("Không nhận"),
        Outcome.MISSING: say("Trả lời không có dòng này"),
        Outcome.UNCLEAR: "",
    }[line.outcome]
    return joined(": ", (told, line.reason))


def _handled(line: BatchLine, around: _Around) -> str:
    if line.handling is Handling.RELISTED:
        return say("Đưa vào {batch}", batch=around.relisted.get(line.id, say("danh sách chờ gom")))
    return HANDLED.get(line.handling, "")


def _meant(row: ReplyRow, index: Index) -> tuple[UUID, ...]:
    """The lines an unclear row may mean."""
    found = candidates_of(row.cells, index)
    return found if row.line_id is None or row.line_id in found else (row.line_id, *found)


def _row_view(row: ReplyRow, index: Index) -> RowView:
    names = ("name", "personal_id", "si_number", "hi_number", "receipt", "result", "reason")
    return RowView(
        row_id=row.id,
        row_number=row.row_number,
        text=joined(" · ", (row.cells.get(name, "") for name in names)),
        reason=row.reason,
        line_ids=_meant(row, index) if row.outcome is RowOutcome.UNCLEAR else (),
    )


def _steps(row: BatchRow, views: Sequence[LineView]) -> list[Chip]:
    steps = [Chip(Tone.OK if row.lines else Tone.INFO, say("Gom {count} dòng", count=row.lines))]
    if row.state is BatchState.DRAFT:
        blocking = sum(view.blocking for view in views)
        tone = Tone.BAD if blocking else Tone.OK
        steps.append(Chip(tone, say("Kiểm tra {count} lỗi", count=blocking)))
        steps.append(Chip(Tone.INFO, say("Chờ gửi")))
        return steps
    assert row.sent_on is not None
    steps.append(Chip(Tone.OK, say("Gửi {day}", day=format_date(row.sent_on))))
    if row.answered_on is None:
        steps.append(Chip(Tone.WARN, say("Chờ trả lời")))
        return steps
    steps.append(Chip(Tone.OK, say("Nhập trả lời {day}", day=format_date(row.answered_on))))
    if row.state is BatchState.CLOSED:
        steps.append(Chip(Tone.OK, say("Xong")))
    else:
        tone = Tone.WARN if row.to_see else Tone.OK
        steps.append(Chip(tone, say("Xử lý {count} dòng", count=row.to_see)))
    return steps
