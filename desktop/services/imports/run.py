"""Tries an import and does it: the same plan, written or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.documents.sheet_reading import SheetRefusedError
from desktop.domain.texts.text import file_text
from desktop.services.acts import journal_act
from desktop.services.collecting import without_collecting
from desktop.services.desk import Desk
from desktop.services.imports.plans.matching import Matches, match, match_again
from desktop.services.imports.plans.plan import GroupPlan
from desktop.services.imports.plans.planning import Planner
from desktop.services.imports.proposal import KIND
from desktop.services.imports.report import ImportOutcome, ImportReport
from desktop.services.imports.rows.groups import Group
from desktop.services.imports.rows.reading import ReadSheet, read_groups
from desktop.services.imports.rows.row import ReadRow
from desktop.services.imports.sheet import ImportSheet, Progress, Scope, Stop
from desktop.services.imports.steps import Steps
from desktop.services.imports.tally import Tally
from desktop.services.imports.writing import Writer
from desktop.services.people.import_keys import ImportKeys, about_import
from desktop.storage.book import Transaction
from desktop.storage.counter import journal
from desktop.storage.lists import sheet_columns
from desktop.storage.people import search

PORTION_ROWS = 4_000
"""So many rows are planned and written at a time; between two portions other windows can save."""


def dry_run(desk: Desk, sheet: ImportSheet, progress: Progress | None = None, stop: Stop | None = None) -> ImportReport:
    """What an import would do, without writing and without holding up other windows.

    Raises:
        SheetRefusedError: the file is not read; code ``stopped`` when ``stop`` said so.
    """
    work = _Work(desk, sheet, Steps(progress), stop or _never)
    with without_collecting():
        work.read()
        with desk.book.reading() as tx:
            work.match(tx)
            for portion in work.portions():
                work.plan(tx, portion)
    return work.tally.report()


def run_import(
    desk: Desk, sheet: ImportSheet, progress: Progress | None = None, stop: Stop | None = None
) -> ImportOutcome:
    """Bring the rows in, as :func:`dry_run` told, checked again against the book as it is now.

    ``Scope.FILE``: one transaction; nothing is written when a row is stopped or ``stop`` says so. ``Scope.ROW``: whole
    households in portions, between which other windows can save; what is written when it stops, stays. Bringing the
    same sheet again goes on: what is in the book already counts as the same.

    Raises:
        SheetRefusedError: the file is not read. BookError: the book cannot be written.
    """
    work = _Work(desk, sheet, Steps(progress), stop or _never)
    try:
        with without_collecting():
            work.read()
            with desk.book.reading() as tx:
                work.match(tx)
            outcome = _whole_file(work) if sheet.scope is Scope.FILE else _row_by_row(work)
    except SheetRefusedError as refused:
        if refused.code != "stopped":
            raise
        return ImportOutcome(report=work.tally.report(), written=False, cancelled=True, rows_left=work.rows_left)
    with desk.book.writing() as tx:
        sheet_columns.remember(tx, KIND, sheet.headings, sheet.columns, at=desk.now())
    return outcome


def _whole_file(work: _Work) -> ImportOutcome:
    with work.desk.book.reading() as tx:
        plans = [work.plan(tx, portion) for portion in work.portions(share=0.5)]
    if work.tally.report().stopped:
        return ImportOutcome(report=work.tally.report(), written=False, refused=True)
    with work.desk.book.writing() as tx:
        if work.is_stale(tx):
            work.match(tx)
            work.tally = work.new_tally()
            plans = [work.plan(tx, portion) for portion in work.portions(share=0.5)]
            if work.tally.report().stopped:
                return ImportOutcome(report=work.tally.report(), written=False, refused=True)
        if not has_changes(plans):
            return ImportOutcome(report=work.tally.report(), written=False)
        for done, portion in enumerate(plans):
            work.steps.planned(len(plans) + done, 2 * len(plans))
            work.look_for_stop()
            work.writer.write(tx, portion)
        work.journal_imported(tx)
    return ImportOutcome(report=work.tally.report(), written=True, import_id=work.keys.key)


def _row_by_row(work: _Work) -> ImportOutcome:
    cancelled = False
    try:
        for portion in work.portions():
            _write_portion(work, portion)
    except SheetRefusedError as refused:
        if refused.code != "stopped":
            raise
        cancelled = True
    if work.begun:
        with work.desk.book.writing() as tx:
            work.journal_imported(tx, cancelled=cancelled)
    return ImportOutcome(
        report=work.tally.report(),
        written=work.begun,
        cancelled=cancelled,
        rows_left=work.rows_left,
        import_id=work.keys.key if work.begun else None,
    )


def _write_portion(work: _Work, portion: Sequence[Group]) -> None:
    """Plan outside the lock, write inside; look up and plan again where others have written in between."""
    with work.desk.book.reading() as tx:
        if work.is_stale(tx):
            work.match_rest(tx)
        plans = work.planned(tx, portion, work.matches)
    if has_changes([plans]):
        with work.desk.book.writing() as tx:
            before = journal.last_number(tx)
            if work.is_stale(tx):
                plans = work.planned(tx, portion, match_again(tx, rows_of(portion), work.matches, work.newest))
            if has_changes([plans]):
                if not work.begun:
                    work.journal_begun(tx)
                work.writer.write(tx, plans)
            # what others wrote stays outstanding: the rows that follow have not been compared with it
            work.number += journal.last_number(tx) - before
            work.matches.claimed.update(row.person_id for plan in plans for row in plan.written)
    work.tally.add(plans)


def has_changes(portions: Sequence[Sequence[GroupPlan]]) -> bool:
    """Whether anything is to be written."""
    return any(plan.writes for plans in portions for plan in plans)


@dataclass(slots=True)
class _Work:
    """One import under way."""

    desk: Desk
    sheet: ImportSheet
    steps: Steps
    stop: Stop
    keys: ImportKeys = field(default_factory=ImportKeys)
    read_sheet: ReadSheet = field(default_factory=lambda: ReadSheet([], [], (), ""))
    matches: Matches = field(default_factory=lambda: Matches({}, {}, set()))
    number: int = 0
    newest: int = 0
    rows_left: int = 0
    begun: bool = False
    tally: Tally = field(init=False)
    planner: Planner = field(init=False)
    writer: Writer = field(init=False)

    def __post_init__(self) -> None:
        self.tally = self.new_tally()
        self.planner = Planner(self.desk, self.sheet.strategy, self.file_name, self.keys)
        self.writer = Writer(self.desk, self.file_name, self.keys.key)

    @property
    def file_name(self) -> str:
        """As reports and the journal name the file."""
        return file_text(self.sheet.path)

    def new_tally(self) -> Tally:
        """An empty tally with what is noted about the sheet."""
        tally = Tally(self.desk, self.sheet)
        for column, note in self.read_sheet.notes:
            tally.note(self.sheet.heading_row, note, column)
        return tally

    def read(self) -> None:
        """Read the sheet."""
        self.read_sheet = read_groups(self.desk, self.sheet, self.steps, self.stop)
        self.tally = self.new_tally()
        self.rows_left = len(self.read_sheet.rows)

    def match(self, tx: Transaction) -> None:
        """Look everyone up in the book as it is now."""
        ticks = iter(range(1, 1_000_000))

        def tick() -> None:
            self.look_for_stop()
            self.steps.matching(next(ticks) / 20)

        self.number, self.newest = journal.last_number(tx), search.last_indexed(tx)
        self.matches = match(tx, self.read_sheet.rows, tick)

    def match_rest(self, tx: Transaction) -> None:
        """Look up again whoever has not been reached, since others have written."""
        rest = rows_of(self.read_sheet.groups)[-self.rows_left :]
        self.matches = match_again(tx, rest, self.matches, self.newest)
        self.number, self.newest = journal.last_number(tx), search.last_indexed(tx)

    def is_stale(self, tx: Transaction) -> bool:
        """Whether anyone has done anything since the book was looked at."""
        return journal.last_number(tx) != self.number

    def portions(self, share: float = 1) -> Iterator[Sequence[Group]]:
        """The groups in portions of some rows; asks for a stop before each and tells how far it is."""
        total = len(self.read_sheet.rows)
        self.rows_left = total
        for portion in in_portions(self.read_sheet.groups):
            self.look_for_stop()
            self.steps.planned(int((total - self.rows_left) * share), total)
            yield portion
            self.rows_left -= sum(len(group.rows) for group in portion)
        self.steps.planned(int(total * share), total)

    def planned(self, tx: Transaction, portion: Sequence[Group], matches: Matches) -> list[GroupPlan]:
        """The plans of a portion."""
        return self.planner.plan(tx, portion, matches)

    def plan(self, tx: Transaction, portion: Sequence[Group]) -> list[GroupPlan]:
        """The plans of a portion, counted."""
        plans = self.planned(tx, portion, self.matches)
        self.tally.add(plans)
        return plans

    def look_for_stop(self) -> None:
        """Raise when the clerk has asked to stop."""
        if self.stop():
            raise SheetRefusedError("stopped", {"file": self.file_name})

    def journal_begun(self, tx: Transaction) -> None:
        """The entry that stands even when the program is ended in the middle."""
        self.begun = True
        journal_act(tx, self.desk, "people_import_begun", about_import(self.keys.key), **self._told())

    def journal_imported(self, tx: Transaction, *, cancelled: bool = False) -> None:
        """The entry of the whole import."""
        report = self.tally.report()
        counts: dict[str, Any] = {name: getattr(report, name) for name in ("rows", "new", "changed", "same")}
        counts |= {"stopped": report.stopped_rows, "households": report.households, "openings": report.openings}
        told = self._told() | counts | {"cancelled": cancelled}
        journal_act(tx, self.desk, "people_imported", about_import(self.keys.key), **told)

    def _told(self) -> dict[str, Any]:
        return {"file": self.file_name, "digest": self.read_sheet.digest, "sheet": self.sheet.sheet}


def rows_of(groups: Sequence[Group]) -> list[ReadRow]:
    """The rows of groups in the order in which they are planned."""
    return [row for group in groups for row in group.rows]


def in_portions(groups: Sequence[Group]) -> Iterator[Sequence[Group]]:
    """Whole groups, some thousand rows at a time."""
    portion: list[Group] = []
    rows = 0
    for group in groups:
        portion.append(group)
        rows += len(group.rows)
        if rows >= PORTION_ROWS:
            yield portion
            portion, rows = [], 0
    if portion:
        yield portion


def _never() -> bool:
    return False
