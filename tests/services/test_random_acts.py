"""Random days at the counter: whatever is done in whatever order, the book stays whole."""

import shutil
import tempfile
from contextlib import suppress
from datetime import date, timedelta
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
from desktop.services.household_hi.hi_enrolment import offer_hi
from desktop.services.household_hi.hi_loading import initial_hi_draft, load_hi_facts
from desktop.services.payment.collect_payment import Collected, CollectPayment, HiPart, SiPart, collect_payment
from desktop.services.payment.receipt_papers import print_receipt
from desktop.services.payment.renewal import propose_renewal
from desktop.services.people.households import (
    AddMember,
    ChangeHead,
    CreateHousehold,
    MemberEntry,
    RemoveMember,
    add_member,
    change_head,
    create_household,
    remove_member,
)
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file import opening
from desktop.storage.column_types import new_key
from desktop.storage.payment import ledger, receipt_books, receipts
from tests.services.builders import Clock, close_earlier_day, dong, registered
from tests.storage.engines import CLERK, NOW, PASSPHRASE, make_template

PARAMETERS, PLACES = load_parameters(), load_places()
TEMPLATES = tempfile.TemporaryDirectory(prefix="quay-random-")
TEMPLATE = make_template(Path(TEMPLATES.name))
NAMES = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em")


class Counter(RuleBasedStateMachine):
    """A clerk who does anything, in any order, on days that go forward."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="quay-random-"))
        path = TEMPLATE.copy_to(self.folder / "random.quay")
        self.clock = Clock(NOW)
        book = opening.open_book(path, PASSPHRASE, now=NOW)
        self.desk = Desk(book=book, parameters=PARAMETERS, places=PLACES, user=CLERK, now=self.clock)
        self.people: list[UUID] = []
        self.households: list[UUID] = []
        self.commands: list[CollectPayment] = []
        self.paid = 0

    def teardown(self) -> None:
        assert check_book(self.desk).problems == ()
        self.desk.book.close()
        shutil.rmtree(self.folder)

    @initialize()
    def somebody(self) -> None:
        self.people += [registered(self.desk, name, phone="") for name in NAMES[:3]]

    @rule(name=st.sampled_from(NAMES))
    def register(self, name: str) -> None:
        self.people.append(registered(self.desk, name, phone=""))

    @rule(days=st.integers(1, 200))
    def days_go_by(self, days: int) -> None:
        self.clock.moment = min(self.clock.moment + timedelta(days=days), NOW.replace(year=2029))

    @rule(data=st.data())
    def make_household(self, data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(self.people), min_size=1, max_size=3))
        members = tuple(
            MemberEntry(person_id=person, relation="00" if index == 0 else "08") for index, person in enumerate(chosen)
        )
        household = new_key()
        made = create_household(self.desk, CreateHousehold(household_id=household, members=members))
        if not isinstance(made, tuple):
            self.households.append(household)

    @precondition(lambda self: self.households)
    @rule(data=st.data(), relation=st.sampled_from(("00", "01", "08", "99")))
    def move_people(self, data: st.DataObject, relation: str) -> None:
        household, person = data.draw(st.sampled_from(self.households)), data.draw(st.sampled_from(self.people))
        act = data.draw(st.sampled_from(("add", "remove", "head")))
        with suppress(CounterError):
            if act == "add":
                member = MemberEntry(person_id=person, relation=relation)
                add_member(self.desk, AddMember(household_id=household, member=member))
            elif act == "remove":
                remove_member(self.desk, RemoveMember(household_id=household, person_id=person))
            else:
                change_head(self.desk, ChangeHead(household_id=household, new_head_id=person, relations=()))

    @rule(data=st.data(), method=st.sampled_from(("1", "3", "6", "12", "VS")), steps=st.integers(0, 40))
    def pay_si(self, data: st.DataObject, method: str, steps: int) -> None:
        facts = load_si_facts(self.desk, data.draw(st.sampled_from(self.people)))
        usual = initial_si_draft(facts)
        income = dong((usual.income or 0) + 50_000 * steps)
        draft = type(usual)(
            person_id=usual.person_id,
            income=income,
            method=method,
            months=24 if method == "VS" else None,
            start=usual.start,
        )
        offer = offer_si(facts, draft)
        expected = dong(1) if offer.quote is None else offer.quote.participant_pays
        self._pay(SiPart(draft=draft, expected=expected), allowed=offer.quote is not None)

    @rule(data=st.data())
    def pay_hi(self, data: st.DataObject) -> None:
        draft = initial_hi_draft(self.desk, data.draw(st.sampled_from(self.people)))
        facts = load_hi_facts(self.desk, draft.household_id, tuple(row.person_id for row in draft.rows))
        offer = offer_hi(facts, draft)
        expected = dong(1) if offer.quote is None else offer.quote.total
        done = self._pay(HiPart(draft=draft, expected=expected), allowed=offer.quote is not None)
        if done and draft.is_new:
            self.households.append(draft.household_id)

    @rule(data=st.data())
    def renew(self, data: st.DataObject) -> None:
        proposal = propose_renewal(self.desk, data.draw(st.sampled_from(self.people)))
        for part in (proposal.si, proposal.hi):
            if part is not None:
                assert part.offer.quote is not None
        if proposal.si is not None:
            self._pay(SiPart(draft=proposal.si.draft, expected=proposal.si.change.now), allowed=True)

    @precondition(lambda self: self.commands)
    @rule(data=st.data())
    def press_f9_again(self, data: st.DataObject) -> None:
        again = collect_payment(self.desk, data.draw(st.sampled_from(self.commands)))
        assert isinstance(again, Collected)
        assert again.repeated

    @precondition(lambda self: self.commands)
    @rule(data=st.data())
    def print_again(self, data: st.DataObject) -> None:
        done = collect_payment(self.desk, data.draw(st.sampled_from(self.commands)))
        assert isinstance(done, Collected)
        assert print_receipt(self.desk, done.receipts[0].receipt_id).pdf.startswith(b"%PDF")

    def _pay(self, part: SiPart | HiPart, *, allowed: bool) -> bool:
        close_earlier_day(self.desk)
        command = CollectPayment(command_id=new_key(), parts=(part,))
        result = collect_payment(self.desk, command)
        assert isinstance(result, Collected) == allowed, result
        if allowed:
            self.commands.append(command)
            self.paid += 1
        return allowed

    @invariant()
    def the_books_balance(self) -> None:
        with self.desk.book.reading() as tx:
            assert receipts.count(tx) == self.paid
            assert sum(entry.amount for entry in ledger.sums(tx, date(2020, 1, 1), date(2040, 1, 1))) == 0
            assert all(not receipt_books.gaps(tx, book) for book in receipt_books.all_books(tx))


Counter.TestCase.settings = settings(
    max_examples=12, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
TestCounter = Counter.TestCase
