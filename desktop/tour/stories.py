"""What happens at the counter on the tour's day, one function a story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from desktop.services.payment.collect_payment import Collected
from desktop.tour.cards import HOUSEHOLD, NEAR_POOR, NEAR_POOR_HOME, YEARS_AHEAD, CardHolder
from desktop.tour.day import Day
from desktop.tour.papers import amounts_of, save_papers
from desktop.tour.people import Known
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.payment.payment_dialog import PaymentDialog
from desktop.ui.pages.receipts.paper_view import Sheet
from desktop.ui.pages.receipts.receipt_page import ReceiptPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage

RENEWAL_KEYS, NEW_SI_KEYS, HOUSEHOLD_KEYS = 4, 20, 40


def new_participant_near_poor(day: Day) -> None:
    """A new voluntary SI participant of a near-poor household, method 6."""
    with day.story("new voluntary SI participant, near-poor, method 6", NEW_SI_KEYS) as entry:
        entry["entered"] = _entered(NEAR_POOR, method="6", group="near_poor", paper="HCN-0126")
        day.scan(NEAR_POOR.qr, "person")
        day.picture("nguoi-moi-tu-the")
        page = to_si(day)
        day.clerk.type(NEAR_POOR.phone)
        day.clerk.press("Enter", "Enter", "6", "Enter", "Enter")
        day.clerk.type("c")
        typed_for_paper = _count(day)
        page.form.support.proof.number.setFocus()
        day.clerk.type("HCN-0126")
        _fill_proof(day, page)
        left_out = _count(day) - typed_for_paper
        day.picture("bhxh-can-ngheo-6-thang")
        pay_and_leave(day, entry, "can-ngheo-6-thang", left_out=left_out)


def three_years_ahead(day: Day) -> None:
    """A new participant who pays three years ahead (về sau), by transfer."""
    with day.story("new voluntary SI participant, three years ahead", NEW_SI_KEYS) as entry:
        entry["entered"] = _entered(YEARS_AHEAD, method="VS", months=36)
        day.scan(YEARS_AHEAD.qr, "person")
        to_si(day)
        day.clerk.type(YEARS_AHEAD.phone)
        day.clerk.press("Enter", "Enter", "3", "6")
        day.picture("bhxh-ba-nam-ve-sau")
        pay_and_leave(day, entry, "ba-nam-ve-sau", means="F8")


def household_of_five(day: Day) -> None:
    """A new household of five, one of them covered elsewhere."""
    head, *others = HOUSEHOLD
    with day.story("new household of five, one member covered elsewhere", HOUSEHOLD_KEYS) as entry:
        entry["entered"] = {"members": [_entered(one) for one in HOUSEHOLD], "covered_elsewhere": HOUSEHOLD[-1].name}
        day.scan(head.qr, "person")
        page = day.go("F7", "household_hi")
        assert isinstance(page, HouseholdHiPage)
        day.clerk.type(head.phone)
        day.clerk.press("Enter")
        for number, member in enumerate(others, 2):
            _add_by_card(day, page, member, number)
        day.picture("bhyt-ho-nam-nguoi")
        day.clerk.press("Alt+4")
        day.clerk.settle()
        day.clerk.type("đã c")
        day.picture("bhyt-mot-nguoi-da-co-the")
        day.clerk.press("Alt+4")
        pay_and_leave(day, entry, "ho-nam-nguoi", handed=True)


def near_poor_household(day: Day) -> None:
    """Two people whose household is near poor: each is supported, nobody takes a place."""
    head, other = NEAR_POOR_HOME
    with day.story("health insurance of a near-poor household") as entry:
        entry["entered"] = {"members": [_entered(one, group="near_poor") for one in NEAR_POOR_HOME]}
        day.scan(head.qr, "person")
        page = day.go("F7", "household_hi")
        assert isinstance(page, HouseholdHiPage)
        day.clerk.type(head.phone)
        day.clerk.press("Enter")
        _is_near_poor(day)
        _add_by_card(day, page, other, 2)
        _is_near_poor(day)
        day.picture("bhyt-ho-can-ngheo")
        pay_and_leave(day, entry, "bhyt-ho-can-ngheo", handed=True)


def _is_near_poor(day: Day) -> None:
    """The group of the row in hand."""
    day.clerk.press("Alt+4")
    day.clerk.settle()
    day.clerk.type("hộ c")
    day.clerk.press("Alt+4")


def renewal(day: Day, known: Known) -> None:
    """A participant of the book renews both covers as last time: three keys after the scan."""
    with day.story("renewal of a known person, both covers", RENEWAL_KEYS) as entry:
        entry["entered"] = {"name": known.name}
        day.scan(known.card, "person")
        day.picture("nguoi-tham-gia")
        pay_and_leave(day, entry, "gia-han", key="Enter", pictures=True)


def _entered(holder: CardHolder, **more: Any) -> dict[str, Any]:
    return {"name": holder.name, "personal_id": holder.personal_id, "card": holder.qr, "phone": holder.phone, **more}


def to_si(day: Day) -> VoluntarySiPage:
    """F6: the page of voluntary SI."""
    page = day.go("F6", "voluntary_si")
    assert isinstance(page, VoluntarySiPage)
    return page


def _fill_proof(day: Day, page: VoluntarySiPage) -> None:
    """Issuer and dates of the proof paper."""
    proof = page.form.support.proof
    for field, text in ((proof.issuer, "UBND xã Tiên Du"), (proof.since, "01012026"), (proof.until, "31122026")):
        field.setFocus()
        day.clerk.type(text)


def _add_by_card(day: Day, page: HouseholdHiPage, member: CardHolder, rows: int) -> None:
    """Scan one more member and type the two digits of the relation."""
    day.clerk.scan(member.qr)
    day.clerk.wait_for(lambda: len(_rows(page)) == rows, f"row {rows}")
    day.clerk.type(member.relation)


def _rows(page: HouseholdHiPage) -> Sequence[object]:
    return () if page.state is None else page.state.draft.rows


def _count(day: Day) -> int:
    return len(day.clerk.keys)


def pay_and_leave(
    day: Day,
    entry: dict[str, Any],
    story: str,
    *,
    key: str = "F9",
    means: str = "",
    left_out: int = 0,
    pictures: bool = False,
    handed: bool = False,
) -> None:
    """Open the payment, confirm the money, save the papers, take the next person; ``handed``: type what was given."""
    dialog = day.open_payment(key)
    if means:
        day.clerk.press(means)
    if handed:
        day.clerk.type(str(round_up(int(dialog.argument.read_back.total))))
    if pictures or means:
        day.picture(f"thu-tien-{story}")
    content = dialog.argument.read_back
    entry["read_back"] = {"total": int(content.total), "in_words": content.in_words}
    ids = confirm(day, dialog)
    keys = [*day.clerk.keys, "Enter"]
    entry["keys"], entry["counted_keys"] = keys, len(keys) - left_out
    entry["keys_of_the_proof_paper"] = left_out
    day.picture(f"bien-lai-{story}")
    entry["papers"] = save_papers(day, story)
    entry["receipts"] = [amounts_of(day.stored(one)) for one in ids]
    day.go("Enter", "home")


def round_up(amount: int) -> int:
    """What people hand over: the next full thousand."""
    return -(-amount // 1000) * 1000


def confirm(day: Day, dialog: PaymentDialog) -> tuple[UUID, ...]:
    """The second F9: the money is here; the keys of the receipts."""
    results: list[object] = []
    dialog.closed.connect(results.append)
    day.clerk.press("F9")
    page = day.wait_for_page("receipt")
    assert isinstance(page, ReceiptPage)
    day.clerk.wait_for(lambda: bool(page.view.findChildren(Sheet)), "the paper drawn")
    collected = results[0]
    assert isinstance(collected, Collected)
    return tuple(receipt.receipt_id for receipt in collected.receipts)
