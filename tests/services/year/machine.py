"""A year at a counter of two clerks: whatever they do in whatever order, the money adds up after every act."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.domain.errors import CounterError
from desktop.domain.money import Money
from desktop.domain.papers.day_book import NOTES
from desktop.domain.papers.receipt import Means
from desktop.parameters import load_parameters
from desktop.parameters.places import load_places
from desktop.services.book.approval import Approval
from desktop.services.book.check_book import check_book
from desktop.services.book.receipt_books import AddReceiptBook, add_receipt_book
from desktop.services.book.users import AddUser, add_user
from desktop.services.corrections.causes import RefundCause
from desktop.services.corrections.refund import RefundCover, RefundDraft, refund_cover
from desktop.services.corrections.refund_worksheet import refund_worksheets
from desktop.services.corrections.void_receipt import SameAmounts, VoidReceipt, void_receipt
from desktop.services.day.closing import CloseDay, CloseReason, DayClosed, close_day
from desktop.services.day.day_state import day_state
from desktop.services.day.movements import MoveCash, move_cash
from desktop.services.day.opening import OpenDay, open_day
from desktop.services.desk import Desk, today
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_loading import initial_hi_draft, load_hi_facts
from desktop.services.life.merge_people import MergePeople, merge_people
from desktop.services.life.other_cover import NoteChange, note_change
from desktop.services.life.undo import TakeBack, take_back
from desktop.services.lists.batch_rows import list_batches
from desktop.services.lists.batches import BatchState, open_batch
from desktop.services.lists.sending import SendBatch, send_batch
from desktop.services.papers.declarations import RefundAccount
from desktop.services.payment.collect_payment import (
    Collected,
    CollectPayment,
    HiPart,
    Payer,
    SiPart,
    collect_payment,
)
from desktop.services.payment.handwritten import EnterHandwritten, enter_handwritten, handwritten_books
from desktop.services.payment.receipt_papers import print_receipt
from desktop.services.payment.renewal import propose_renewal
from desktop.services.remittances.confirm import Confirm, confirm
from desktop.services.remittances.owed import lies_in, owed
from desktop.services.remittances.remit import Remit, Remitted, Reverse, remit, reverse
from desktop.services.transfers.waiting import (
    AwaitTransfer,
    CancelTransfer,
    PostTransfer,
    await_transfer,
    cancel_transfer,
    post_transfer,
    waiting_list,
)
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from desktop.storage.counter import users
from desktop.storage.counter.cash_movements import MovementKind
from desktop.storage.counter.users import Role, User
from desktop.storage.payment.receipt_books import ReceiptBook
from desktop.storage.payment.refunds import Payout
from desktop.storage.people import people
from desktop.storage.people.life_events import LifeKind
from desktop.storage.remittances import Source
from tests.services.builders import Clock, household_of, registered
from tests.services.lists.stories import answered, gathered, reply_row, set_up
from tests.services.year import recount
from tests.storage.engines import CHEAP, CLERK, NOW, PASSPHRASE, make_template

PARAMETERS, PLACES = load_parameters(), load_places()
TEMPLATES = tempfile.TemporaryDirectory(prefix="quay-year-")
TEMPLATE = make_template(Path(TEMPLATES.name))
FIRST_DAY = NOW.replace(year=2026, month=1, day=5)
LAST_DAY = NOW.replace(year=2027, month=1, day=20)
NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Bùi Thị Giang")
APPROVED = Approval(PASSPHRASE)
ACCOUNT = RefundAccount(name="Nguyễn Văn An", number="0011001932418", bank="Agribank")
CHECKED_EVERY = 25
"""The whole check costs more than an act; the sums are counted again after each one."""


class Year(RuleBasedStateMachine):
    """Two clerks, six people, a year that only goes forward; every act is done or refused whole."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="quay-year-"))
        path = TEMPLATE.copy_to(self.folder / "year.quay")
        self.clock = Clock(FIRST_DAY)
        book = opening.open_book(path, PASSPHRASE, now=FIRST_DAY)
        boss = replace(CLERK, role=Role.SUPERVISOR)
        with book.writing() as tx:
            users.save(tx, boss, at=FIRST_DAY)
        self.desk = Desk(book=book, parameters=PARAMETERS, places=PLACES, user=boss, now=self.clock)
        self.people: list[UUID] = []
        self.receipts: list[UUID] = []
        self.commands: list[CollectPayment] = []
        self.slips: list[tuple[UUID, Money]] = []
        self.events: list[UUID] = []
        self.sealed: list[tuple[str, int]] = []
        self.acts = 0

    def teardown(self) -> None:
        assert check_book(self.desk).problems == ()
        self.desk.book.close()
        shutil.rmtree(self.folder)

    @initialize()
    def an_office(self) -> None:
        set_up(self.desk)
        second = add_user(
            self.desk,
            AddUser(
                name="Lê Thị Hai",
                collector_code="NV02",
                role=Role.CLERK,
                passphrase="bốn chữ khác hẳn",
                approval=APPROVED,
                cost=CHEAP,
            ),
        )
        assert isinstance(second, User), second
        self.desks = (self.desk, replace(self.desk, user=second))
        self.people = [
            registered(self.desk, name, phone="", personal_id=f"00109000010{place}") for place, name in enumerate(NAMES)
        ]
        household_of(self.desk, *self.people[:3])
        by_hand = AddReceiptBook(
            symbol="VT/26", label="01", year=2026, first_number=101, last_number=160, handwritten=True
        )
        own = AddReceiptBook(symbol="HAI/26", label="01", year=2026, first_number=1, last_number=6, holder_id=second.id)
        for wanted in (by_hand, own):
            assert isinstance(add_receipt_book(self.desk, wanted), ReceiptBook)

    # time

    @rule(hours=st.integers(1, 30))
    def hours_go_by(self, hours: int) -> None:
        """A day that is still open may be left so: what comes then is refused until it is closed."""
        self._go_on(timedelta(hours=hours))

    @rule(days=st.integers(1, 15))
    def both_close_and_days_go_by(self, days: int) -> None:
        self._close_all()
        self._go_on(timedelta(days=days))

    @rule()
    def the_year_ends(self) -> None:
        """The last minute of the year, where numbers and figures change."""
        self._close_all()
        new_year = self.clock.moment.replace(month=12, day=31, hour=23, minute=59)
        if timedelta(0) < new_year - self.clock.moment < timedelta(days=60):
            self.clock.moment = new_year

    def _go_on(self, passed: timedelta) -> None:
        self.clock.moment = min(self.clock.moment + passed, LAST_DAY)

    # the day

    @rule(who=st.integers(0, 1), pieces=st.none() | st.integers(0, 6))
    def open_the_day(self, who: int, pieces: int | None) -> None:
        notes = None if pieces is None else {NOTES[2]: pieces}
        open_day(self.desks[who], OpenDay(command_id=new_key(), notes=notes))

    @rule(who=st.integers(0, 1), wrong=st.integers(-1, 1), keeps=st.integers(0, 1))
    def close_the_day(self, who: int, wrong: int, keeps: int) -> None:
        self._close(self.desks[who], wrong, keeps)

    def _close_all(self) -> None:
        for desk in self.desks:
            self._close(desk, 0, 0)

    def _close(self, desk: Desk, wrong: int, keeps: int) -> None:
        state = day_state(desk)
        if state.session is None or not state.session.is_open or state.facts.expected is None:
            return
        expected = int(state.facts.expected) + wrong * 1_000
        pieces = _pieces(max(0, expected))
        counted = sum(note * count for note, count in pieces.items())
        problem_free = counted == state.facts.expected
        closed = close_day(
            desk,
            CloseDay(
                command_id=new_key(),
                session_id=state.session.id,
                notes=pieces,
                reason=CloseReason.NONE if problem_free else CloseReason.NOT_FOUND,
                handed_over=Money(0 if keeps else counted),
            ),
        )
        if isinstance(closed, DayClosed):
            taken = sum((one.amount for one in state.facts.receipts), Money(0))
            self.sealed.append((str(closed.session.id), int(taken)))

    @rule(who=st.integers(0, 1), kind=st.sampled_from(MovementKind), amount=st.integers(-9, 9))
    def move_money(self, who: int, kind: MovementKind, amount: int) -> None:
        corrects = UUID(self.sealed[-1][0]) if self.sealed and kind is MovementKind.CORRECTION else None
        move_cash(
            self.desks[who],
            MoveCash(
                command_id=new_key(),
                kind=kind,
                amount=Money(amount * 50_000),
                note="thử",
                corrects_id=corrects,
                approval=APPROVED,
            ),
        )

    # payments

    @rule(data=st.data(), who=st.integers(0, 1), method=st.sampled_from(("1", "3", "6", "12", "VS")))
    def pay_si(self, data: st.DataObject, who: int, method: str) -> None:
        desk = self.desks[who]
        part = self._si_part(desk, data.draw(st.sampled_from(self.people)), method)
        if part is not None:
            self._collect(desk, (part,), data.draw(st.sampled_from(Means)))

    @rule(data=st.data(), who=st.integers(0, 1))
    def pay_hi(self, data: st.DataObject, who: int) -> None:
        desk = self.desks[who]
        part = self._hi_part(desk, data.draw(st.sampled_from(self.people)))
        if part is not None:
            self._collect(desk, (part,), data.draw(st.sampled_from(Means)))

    @rule(data=st.data(), who=st.integers(0, 1))
    def pay_for_several(self, data: st.DataObject, who: int) -> None:
        desk = self.desks[who]
        chosen = data.draw(st.lists(st.sampled_from(self.people), min_size=2, max_size=3, unique=True))
        parts = [part for person in chosen if (part := self._si_part(desk, person, "3")) is not None]
        if len(parts) > 1:
            self._collect(desk, tuple(parts), Means.CASH, Payer(name="Người trả thay"))

    @rule(data=st.data(), who=st.integers(0, 1))
    def renew(self, data: st.DataObject, who: int) -> None:
        desk = self.desks[who]
        proposal = propose_renewal(desk, data.draw(st.sampled_from(self.people)))
        parts: list[SiPart | HiPart] = []
        if proposal.si is not None:
            parts.append(SiPart(draft=proposal.si.draft, expected=proposal.si.change.now))
        if proposal.hi is not None:
            parts.append(HiPart(draft=proposal.hi.draft, expected=proposal.hi.change.now))
        if parts:
            self._collect(desk, tuple(parts), Means.CASH)

    @rule(data=st.data(), who=st.integers(0, 1), ago=st.integers(0, 20), skipped=st.integers(0, 1))
    def enter_a_sheet_written_by_hand(self, data: st.DataObject, who: int, ago: int, skipped: int) -> None:
        desk = self.desks[who]
        books = [book for book in handwritten_books(desk) if book.receipt_book.year == today(desk).year]
        then = today(desk) - timedelta(days=ago)
        as_of = replace(desk, as_of=then)
        part = self._si_part(as_of, data.draw(st.sampled_from(self.people)), "3")
        if not books or part is None:
            return
        command = EnterHandwritten(
            payment=CollectPayment(command_id=new_key(), parts=(part,)),
            receipt_book_id=books[0].receipt_book.id,
            numbers=(books[0].next_number + skipped,),
            written_on=then,
            reason="mất điện",
            skipped_reason="tờ rách" if skipped else "",
        )
        with suppress(CounterError):
            done = enter_handwritten(desk, command)
            if isinstance(done, Collected):
                self.receipts += [receipt.receipt_id for receipt in done.receipts]

    @precondition(lambda self: self.commands)
    @rule(data=st.data())
    def press_f9_again(self, data: st.DataObject) -> None:
        again = collect_payment(self.desk, data.draw(st.sampled_from(self.commands)))
        assert isinstance(again, Collected)
        assert again.repeated

    @precondition(lambda self: self.receipts)
    @rule(data=st.data())
    def print_a_receipt(self, data: st.DataObject) -> None:
        assert print_receipt(self.desk, data.draw(st.sampled_from(self.receipts))).pdf.startswith(b"%PDF")

    # transfers

    @rule(data=st.data(), who=st.integers(0, 1))
    def await_money(self, data: st.DataObject, who: int) -> None:
        desk = self.desks[who]
        part = self._si_part(desk, data.draw(st.sampled_from(self.people)), "6")
        if part is not None:
            command = CollectPayment(command_id=new_key(), parts=(part,), means=Means.TRANSFER)
            with suppress(CounterError):
                await_transfer(desk, AwaitTransfer(payment=command, about="BHXH"))

    @rule(who=st.integers(0, 1), give_up=st.booleans())
    def money_comes(self, who: int, give_up: bool) -> None:  # noqa: FBT001 - hypothesis gives it by name
        waiting = waiting_list(self.desk)
        if not waiting:
            return
        one = waiting[0]
        with suppress(CounterError):
            if give_up:
                cancel_transfer(
                    self.desks[who], CancelTransfer(transfer_id=one.id, version=one.version, reason="không chuyển")
                )
                return
            done = post_transfer(self.desks[who], PostTransfer(transfer_id=one.id, version=one.version))
            if isinstance(done, Collected):
                self.receipts += [receipt.receipt_id for receipt in done.receipts]

    # corrections

    @precondition(lambda self: self.receipts)
    @rule(data=st.data(), who=st.integers(0, 1), back=st.booleans())
    def void(self, data: st.DataObject, who: int, back: bool) -> None:  # noqa: FBT001 - likewise
        receipt_id = data.draw(st.sampled_from(self.receipts))
        again = None if back else SameAmounts(payment_id=new_key(), payer=Payer(name="Tên đúng"))
        command = VoidReceipt(
            command_id=new_key(), receipt_id=receipt_id, reason="sai tên", approval=APPROVED, replacement=again
        )
        with suppress(CounterError):
            done = void_receipt(self.desks[who], command)
            if not isinstance(done, tuple) and done.replacement is not None:
                self.receipts.append(done.replacement.receipt_id)

    @rule(
        data=st.data(),
        who=st.integers(0, 1),
        cause=st.sampled_from(RefundCause),
        payout=st.sampled_from(Payout),
        ahead=st.integers(0, 60),
    )
    def pay_back(self, data: st.DataObject, who: int, cause: RefundCause, payout: Payout, ahead: int) -> None:
        desk = self.desks[who]
        person, day = data.draw(st.sampled_from(self.people)), today(desk) + timedelta(days=ahead)
        for sheet in refund_worksheets(desk, person, cause, day)[:1]:
            draft = RefundDraft(
                person_id=person,
                cover_id=sheet.cover_id,
                cause=cause,
                day=day,
                seen=sheet.computed,
                payout=payout,
                account=ACCOUNT if payout is Payout.AGENCY else None,
            )
            with suppress(CounterError):
                refund_cover(desk, RefundCover(command_id=new_key(), draft=draft, approval=APPROVED))

    # the agency

    @rule(who=st.integers(0, 1), source=st.sampled_from(Source))
    def hand_over(self, who: int, source: Source) -> None:
        desk = self.desks[who]
        with suppress(CounterError):
            done = remit(desk, Remit(command_id=new_key(), source=source, expected=owed(desk).total))
            if isinstance(done, Remitted):
                self.slips.append((done.remittance_id, done.total))

    @precondition(lambda self: self.slips)
    @rule(data=st.data(), back=st.booleans())
    def settle_a_slip(self, data: st.DataObject, back: bool) -> None:  # noqa: FBT001 - likewise
        slip, amount = data.draw(st.sampled_from(self.slips))
        with suppress(CounterError):
            if back:
                reverse(
                    self.desk,
                    Reverse(command_id=new_key(), remittance_id=slip, reason="nộp nhầm", approval=APPROVED),
                )
            else:
                confirm(
                    self.desk,
                    Confirm(command_id=new_key(), remittance_id=slip, confirmed_on=today(self.desk), amount=amount),
                )

    @rule(form=st.sampled_from(("d05_ts", "mau_so_4")))
    def send_a_list(self, form: str) -> None:
        with suppress(CounterError):
            made = gathered(self.desk, form)
            send_batch(self.desk, SendBatch(batch_id=made.batch_id, version=made.version))

    @rule(refuse=st.booleans())
    def the_agency_answers(self, refuse: bool) -> None:  # noqa: FBT001 - likewise
        waiting = list_batches(self.desk, states=(BatchState.SENT,))
        if not waiting:
            return
        view = open_batch(self.desk, waiting[0].batch_id)
        rows = [
            reply_row(view, place, *(("Trả lại", "Sai") if refuse and place == 0 else ()))
            for place in range(len(view.lines))
        ]
        with suppress(CounterError):
            answered(self.desk, waiting[0], *rows)

    # lives

    @rule(data=st.data())
    def two_records_are_one(self, data: st.DataObject) -> None:
        if len(self.people) < 4:
            return
        stays, gone = data.draw(st.lists(st.sampled_from(self.people), min_size=2, max_size=2, unique=True))
        with self.desk.book.reading() as tx:
            records = people.get_many(tx, [stays, gone])
        command = MergePeople(
            stays_id=stays,
            gone_id=gone,
            taken=frozenset(),
            reason="một người hai hồ sơ",
            stays_version=records[stays].version,
            gone_version=records[gone].version,
        )
        with suppress(CounterError):
            done = merge_people(self.desk, command)
            if not isinstance(done, tuple):
                self.events.append(done.event_id)

    @rule(data=st.data(), kind=st.sampled_from((LifeKind.MOVED_AWAY, LifeKind.OTHER_COVER, LifeKind.COMPULSORY_SI)))
    def something_changes(self, data: st.DataObject, kind: LifeKind) -> None:
        person = data.draw(st.sampled_from(self.people))
        day = today(self.desk).strftime("%d/%m/%Y")
        done = note_change(self.desk, NoteChange(person_id=person, kind=kind, day=day, group="employee", reason="thử"))
        if not isinstance(done, tuple):
            self.events.append(done.event_id)

    @precondition(lambda self: self.events)
    @rule(data=st.data())
    def it_was_not_so(self, data: st.DataObject) -> None:
        with suppress(CounterError):
            take_back(self.desk, TakeBack(event_id=data.draw(st.sampled_from(self.events)), reason="ghi nhầm"))

    # what must hold

    @invariant()
    def the_money_adds_up(self) -> None:
        self.acts += 1
        with self.desk.book.reading() as tx:
            recount.recount(tx)
            recount.day_books(tx, self.sealed)
            assert all(lies_in(tx, self.desk, source) >= 0 for source in (Source.SAFE,))
        if self.acts % CHECKED_EVERY == 0:
            assert check_book(self.desk).problems == ()

    def _si_part(self, desk: Desk, person: UUID, method: str) -> SiPart | None:
        facts = load_si_facts(desk, person)
        draft = replace(initial_si_draft(facts), method=method, months=24 if method == "VS" else None)
        offer = offer_si(facts, draft)
        return None if offer.quote is None else SiPart(draft=draft, expected=offer.quote.participant_pays)

    def _hi_part(self, desk: Desk, person: UUID) -> HiPart | None:
        draft = initial_hi_draft(desk, person)
        offer = offer_hi(load_hi_facts(desk, draft.household_id, tuple(row.person_id for row in draft.rows)), draft)
        return None if offer.quote is None else HiPart(draft=draft, expected=offer.quote.total)

    def _collect(
        self, desk: Desk, parts: tuple[SiPart | HiPart, ...], means: Means, payer: Payer | None = None
    ) -> None:
        command = CollectPayment(command_id=new_key(), parts=parts, means=means, payer=payer)
        with suppress(CounterError):
            done = collect_payment(desk, command)
            if isinstance(done, tuple) and {problem.field for problem in done} == {"session"}:
                self._close(desk, 0, 0)
                done = collect_payment(desk, command)
            if isinstance(done, Collected):
                self.commands.append(command)
                self.receipts += [receipt.receipt_id for receipt in done.receipts]


def _pieces(amount: int) -> dict[Money, int]:
    """Notes for an amount; what no note can make is left out."""
    found = {}
    for note in NOTES:
        found[note], amount = divmod(amount, note)
    return {note: count for note, count in found.items() if count}
