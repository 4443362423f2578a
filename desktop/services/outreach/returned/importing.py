"""Bring a returned visit sheet in: first dry, as a preview; then written at once, or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.errors import CounterError
from desktop.domain.texts.phrases import say
from desktop.services.acts import journal_act
from desktop.services.desk import Desk
from desktop.services.outreach.kinds import MET_THERE
from desktop.services.outreach.planning import TakeAlong, about_round, required, take_in
from desktop.services.outreach.results import result_text, write_results
from desktop.services.outreach.returned.plan import (
    WRITES,
    PlannedRow,
    Verdict,
    plan_rows,
    planned_contact,
    reasons_text,
)
from desktop.services.outreach.returned.sheet import ReturnedSheet
from desktop.services.people.register_person import RegisteredPerson, register_in
from desktop.storage.book import Transaction
from desktop.storage.outreach import rounds, taken
from desktop.storage.outreach.rounds import Round
from desktop.storage.row_sums import rows_sum

__all__ = ["ImportResults", "ResultPreview", "ResultsStored", "Verdict", "import_results", "preview_results"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResults:
    """A returned sheet for a round; ``replace_results`` writes over results that say something else."""

    round_id: UUID
    sheet: ReturnedSheet
    replace_results: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One row of the sheet and what would become of it; ``said`` is its result, or why it stops."""

    row_number: int
    verdict: Verdict
    name: str
    said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPreview:
    """What a sheet would do; nothing is written. ``problem`` stops the import as a whole."""

    rows: tuple[PreviewRow, ...]
    problem: str = ""

    def count(self, *verdicts: Verdict) -> int:
        """How many rows these become."""
        return sum(row.verdict in verdicts for row in self.rows)

    @property
    def writes(self) -> int:
        """How many rows would be written."""
        return self.count(*WRITES)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsStored:
    """What was written: results, people registered anew, people of the book who joined the round, rows that stopped."""

    round: Round
    results: int
    new_people: int
    joined: int
    stopped: int


def preview_results(desk: Desk, command: ImportResults) -> ResultPreview:
    """The dry run.

    Raises:
        CounterError: the book has no such round, or it was called off.
    """
    with desk.book.reading() as tx:
        made = required(tx, command.round_id)
        if problem := _other_round(tx, made, command.sheet):
            return ResultPreview(rows=(), problem=problem)
        planned = plan_rows(tx, desk, made, command.sheet, replace_results=command.replace_results)
        shown = tuple(_preview(desk, made, one) for one in planned)
    return ResultPreview(rows=shown, problem="" if shown else say("Phiếu này không có dòng kết quả nào."))


def import_results(desk: Desk, command: ImportResults) -> ResultsStored:
    """Write every row that does not stop: new people first, then the results, one journal entry for all of them.

    Raises:
        CounterError: the sheet is another round's, which is named; nothing in it is new; the round was called off.
    """
    with desk.book.writing() as tx:
        made = required(tx, command.round_id)
        if problem := _other_round(tx, made, command.sheet):
            raise CounterError(problem, say("Chưa có gì được ghi."))
        planned = plan_rows(tx, desk, made, command.sheet, replace_results=command.replace_results)
        wanted = [one for one in planned if one.verdict in WRITES]
        if not wanted:
            raise CounterError(
                say("Phiếu này không có kết quả nào mới để ghi."), say("Xin xem lý do ở từng dòng rồi sửa phiếu.")
            )
        new = _register(tx, desk, wanted)
        there = {one.person_id for one in taken.of_round(tx, made.id)}
        join = [one.person_id for one in wanted if one.person_id is not None and one.person_id not in there]
        take_in(tx, desk, made, [TakeAlong(person_id=key, reason=MET_THERE) for key in join])
        homes = {one.person_id: one.household_id for one in taken.of_round(tx, made.id)}
        found = [planned_contact(desk, made, one, homes) for one in wanted]
        write_results(tx, desk, made, found)
        counts = Counter(one.verdict for one in planned)
        journal_act(
            tx,
            desk,
            "visit_sheet_imported",
            about_round(made.id),
            title=made.title,
            file=command.sheet.file_name,
            digest=command.sheet.digest,
            results=len(found),
            new=new,
            stopped=counts[Verdict.STOPPED],
            rows=rows_sum(found),
        )
        stored = rounds.get(tx, made.id)
        assert stored is not None
    return ResultsStored(
        round=stored, results=len(found), new_people=new, joined=len(join) - new, stopped=counts[Verdict.STOPPED]
    )


def _register(tx: Transaction, desk: Desk, wanted: Sequence[PlannedRow]) -> int:
    count = 0
    for one in wanted:
        if one.new is not None:
            made = register_in(tx, desk, one.new)
            if not isinstance(made, RegisteredPerson):  # the plan has just checked the same draft
                raise CounterError(say("Không đăng ký được {name}.", name=one.name), say("Xin xem lại dòng này."))
            count += 1
    return count


def _other_round(tx: Transaction, made: Round, sheet: ReturnedSheet) -> str:
    """Why the sheet is not this round's; empty when it is, or does not say."""
    if not sheet.code or sheet.code == str(made.id):
        return ""
    try:
        other = rounds.get(tx, UUID(sheet.code))
    except ValueError:
        other = None
    if other is None:
        return say("Phiếu này mang mã đợt {code} không có trong sổ.", code=sheet.code)
    return say("Phiếu này là của đợt {title}. Xin mở đợt ấy rồi nhập.", title=other.title)


def _preview(desk: Desk, made: Round, one: PlannedRow) -> PreviewRow:
    told = ""
    if one.verdict is Verdict.STOPPED:
        told = reasons_text(one)
    elif one.verdict is not Verdict.EMPTY:
        told = result_text(planned_contact(desk, made, one, {}))
    return PreviewRow(row_number=one.row.number, verdict=one.verdict, name=one.name, said=told)
