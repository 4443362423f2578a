"""Random weeks of lists: whatever is gathered, sent, answered and settled in any order, nothing is lost or twice."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.domain.errors import CounterError
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.check_book import check_book
from desktop.services.desk import Desk
from desktop.services.lists.batches import BatchRow, BatchState, BatchView, Handling, list_batches, open_batch
from desktop.services.lists.drafts import (
    AddLines,
    ChangeLine,
    DeleteDraft,
    MakeBatch,
    RemoveLines,
    add_lines,
    change_line,
    delete_draft,
    make_batch,
    remove_lines,
)
from desktop.services.lists.replies.importing import import_reply, preview_reply
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.services.lists.settling import (
    ChooseRow,
    CloseBatch,
    RelistLine,
    SettleLine,
    choose_row,
    close_batch,
    relist_line,
    settle_line,
)
from desktop.services.lists.waiting import waiting_lines
from desktop.storage.book_file import opening
from desktop.storage.lists import batches, lines
from tests.services.builders import Clock
from tests.services.lists.stories import command, hi_receipt, made_sheet, reply_row, set_up, si_receipt, sums_of
from tests.storage.engines import CLERK, NOW, PASSPHRASE, make_template

PARAMETERS, PLACES = load_parameters(), load_places()
TEMPLATES = tempfile.TemporaryDirectory(prefix="quay-lists-")
TEMPLATE = make_template(Path(TEMPLATES.name))
FORMS = ("d05_ts", "mau_so_4", "mau_so_3")
RESULTS = st.sampled_from(["Đã nhận", "Đã nhận", "Từ chối", "???", "", None, "twice"])
PICK = st.integers(0, 50)
SETTLING = ["relist", "refund", "left", "accepted", "undo", "choose", "close"]
FORWARD = [BatchState.DRAFT, BatchState.SENT, BatchState.ANSWERED, BatchState.CLOSED]


class Lists(RuleBasedStateMachine):
    """A clerk and an agency who do anything, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="quay-lists-"))
        path = TEMPLATE.copy_to(self.folder / "random.quay")
        book = opening.open_book(path, PASSPHRASE, now=NOW)
        self.desk = Desk(book=book, parameters=PARAMETERS, places=PLACES, user=CLERK, now=Clock(NOW))
        self.places = 0
        self.sent: dict[UUID, bytes] = {}
        self.states: dict[UUID, BatchState] = {}

    def teardown(self) -> None:
        assert check_book(self.desk).problems == ()
        self.desk.book.close()
        shutil.rmtree(self.folder)

    @initialize()
    def open_the_office(self) -> None:
        """A list that was sent, one that was answered, a draft, and a household that waits."""
        set_up(self.desk)
        for _ in range(2):
            for supported_before in (0, 0, 115):
                self.new_participant(supported_before=supported_before)
            self.gather(form=0, most=3)
            self.send(list_batches(self.desk, states=(BatchState.DRAFT,))[0])
        self.answer(pick=1, results=["Đã nhận", "Từ chối", "twice"])
        self.new_participant(supported_before=0)
        self.gather(form=0, most=1)
        self.new_household(groups=("near_poor",))

    @rule(supported_before=st.sampled_from([0, 0, 115]))
    def new_participant(self, supported_before: int) -> None:
        self.places += 1
        si_receipt(self.desk, f"Bùi Văn Số {self.places}", self.places, supported_before=supported_before)

    @precondition(lambda self: self.places < 40)
    @rule(groups=st.sampled_from([(), ("near_poor",)]))
    def new_household(self, groups: tuple[str, ...]) -> None:
        names = [f"Trần Thị Số {self.places + place}" for place in (1, 2)]
        hi_receipt(self.desk, self.places + 1, *names, groups=dict(zip(names, groups, strict=False)))
        self.places += 2

    @rule(form=PICK, most=st.integers(1, 3))
    def gather(self, form: int, most: int) -> None:
        found = waiting_lines(self.desk).forms
        if found:
            one = found[form % len(found)]
            chosen = tuple((line.receipt_id, line.person_id) for line in one.lines[:most])
            make_batch(self.desk, MakeBatch(form_code=one.form_code, chosen=chosen))

    @rule(pick=PICK)
    def send_a_draft(self, pick: int) -> None:
        row = self.any_batch(pick, BatchState.DRAFT)
        if row is not None and row.lines:
            self.send(row)

    @rule(pick=PICK, line=PICK, act=st.sampled_from(["add", "remove", "change", "delete", "send"]))
    def work_on_a_draft(self, pick: int, line: int, act: str) -> None:
        row = self.any_batch(pick, BatchState.DRAFT)
        if row is None:
            return
        view = open_batch(self.desk, row.batch_id)
        key = {"batch_id": row.batch_id, "version": row.version}
        acts: dict[str, Callable[[], object]] = {
            "add": lambda: add_lines(self.desk, AddLines(**key)),
            "remove": lambda: remove_lines(self.desk, RemoveLines(**key, line_ids=self.any_line(view, line))),
            "change": lambda: change_line(
                self.desk, ChangeLine(**key, line_id=self.any_line(view, line)[0], paper=True)
            ),
            "delete": lambda: delete_draft(self.desk, DeleteDraft(**key)),
            "send": lambda: self.send(row),
        }
        with suppress(CounterError, IndexError):
            acts[act]()

    @rule(pick=PICK, results=st.lists(RESULTS, min_size=3, max_size=3))
    def answer(self, pick: int, results: list[str | None]) -> None:
        row = self.any_batch(pick, BatchState.SENT, BatchState.ANSWERED)
        if row is None:
            return
        view = open_batch(self.desk, row.batch_id)
        rows = []
        for place in range(len(view.lines)):
            result = results[place % len(results)]
            if result == "twice":
                rows += [reply_row(view, place), reply_row(view, place, "Từ chối", "trùng")]
            elif result is not None:
                rows.append(reply_row(view, place, result))
        asked = command(self.desk, row, made_sheet(rows))
        preview = preview_reply(self.desk, asked)
        with suppress(CounterError):
            stored = import_reply(self.desk, asked)
            assert not preview.problems
            assert sum(stored.outcomes.values()) == len(view.lines)

    @rule(
        pick=PICK, line=PICK, act=st.sampled_from(["relist", "refund", "left", "accepted", "undo", "choose", "close"])
    )
    def settle(self, pick: int, line: int, act: str) -> None:
        row = self.any_batch(pick, BatchState.ANSWERED)
        if row is None:
            return
        view = open_batch(self.desk, row.batch_id)
        one = view.lines[line % len(view.lines)]
        key = {"batch_id": row.batch_id, "version": row.version, "line_id": one.line_id}
        handlings = {"refund": Handling.REFUND, "left": Handling.LEFT, "accepted": Handling.ACCEPTED}
        with suppress(CounterError, IndexError):
            if act == "relist":
                relist_line(self.desk, RelistLine(**key))
            elif act == "choose":
                choose_row(self.desk, ChooseRow(**key, row_id=one.rows[0].row_id))
            elif act == "close":
                close_batch(self.desk, CloseBatch(batch_id=row.batch_id, version=row.version))
                assert all(shown.settled for shown in view.lines)
            else:
                settle_line(self.desk, SettleLine(**key, handling=handlings.get(act, Handling.NONE)))

    @invariant()
    def the_sums_agree(self) -> None:
        sums = sums_of(self.desk)
        assert sums.agree, sums
        assert waiting_lines(self.desk).total == sums.waiting

    @invariant()
    def what_was_sent_never_changes_and_nothing_goes_back(self) -> None:
        with self.desk.book.reading() as tx:
            found = batches.find(tx, with_content=True)
            every = [line for batch in found for line in lines.of_batch(tx, batch.id)]
        for batch in found:
            if batch.id in self.sent:
                assert batch.content == self.sent[batch.id]
            assert FORWARD.index(batch.state) >= FORWARD.index(self.states.get(batch.id, BatchState.DRAFT))
            self.states[batch.id] = batch.state
        assert self.sent.keys() <= {batch.id for batch in found}
        for form in FORMS:
            numbers = sorted(one.number for one in found if one.form_code == form and one.state is not BatchState.DRAFT)
            assert numbers == list(range(1, len(numbers) + 1))
        listed = Counter((line.receipt_id, line.person_id) for line in every if line.active)
        assert not listed or max(listed.values()) == 1

    def send(self, row: BatchRow) -> None:
        done = send_batch(self.desk, SendBatch(batch_id=row.batch_id, version=row.version))
        assert isinstance(done, BatchRow), done
        with self.desk.book.reading() as tx:
            stored = batches.get(tx, row.batch_id)
        assert stored is not None
        assert stored.content is not None
        self.sent[row.batch_id] = stored.content

    def any_batch(self, pick: int, *states: BatchState) -> BatchRow | None:
        found = list_batches(self.desk, states=states)
        return found[pick % len(found)] if found else None

    @staticmethod
    def any_line(view: BatchView, pick: int) -> tuple[UUID, ...]:
        return (view.lines[pick % len(view.lines)].line_id,) if view.lines else ()


Lists.TestCase.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestRandomLists = Lists.TestCase
