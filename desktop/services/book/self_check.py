"""What an installed program checks of itself in a scratch folder: books, figures, a payment, papers, QR codes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from desktop.documents.qr import qr_drawing, read_qr
from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.parameters import ParameterSet
from desktop.parameters import load_parameters
from desktop.parameters.forms import load_forms
from desktop.parameters.places import load_places
from desktop.services.book.book_creation import CreateBook, create_book
from desktop.services.book.book_opening import OpenBook, close_book, open_book, public_key
from desktop.services.book.check_book import check_book
from desktop.services.book.settings import Settings
from desktop.services.desk import Desk
from desktop.services.payment.collect_payment import CollectPayment, SiPart, collect_payment, new_command_id
from desktop.services.payment.receipt_papers import preview_receipt, schedule_paper
from desktop.services.payment.receipts import get_receipt
from desktop.services.payment.verify_receipt import verify_receipt
from desktop.services.people.person_form import new_person_draft
from desktop.services.people.register_person import RegisterPerson, register_person
from desktop.services.voluntary_si.si_enrolment import initial_si_draft, offer_si
from desktop.services.voluntary_si.si_loading import load_si_facts
from desktop.storage.book_file.first_book import make_first_book
from desktop.storage.book_file.keyfile import Cost
from desktop.storage.book_file.opening import BACKUPS
from desktop.storage.book_file.versions import REVISIONS
from desktop.storage.column_types import VIETNAM

_PASSPHRASE: Final = "sổ thử một lúc"  # noqa: S105 -- of books that are gone a second later
_CHEAP: Final = Cost(passes=1, memory_kib=64, lanes=1)
_DAY: Final = datetime(2026, 11, 23, 9, 0, tzinfo=VIETNAM)
_MODULE: Final = 4


class SelfCheckError(Exception):
    """A step did not give what it must; says what."""


@dataclass(frozen=True, slots=True)
class Law:
    """The figures and places that travel with the program."""

    parameters: ParameterSet
    places: AdministrativeUnits


def read_law() -> Law:
    """Read every figure and every place; what is malformed or missing raises."""
    return Law(load_parameters(), load_places())


def read_forms() -> int:
    """Read every form of papers and lists; how many. What is malformed or missing raises."""
    forms = load_forms()
    return sum(len(forms.versions(code)) for code in forms.codes)


def upgrade_old_book(folder: Path, law: Law) -> int:
    """Make a book at the first step of the schema, upgrade it by opening it, check it; how many steps it was behind."""
    path = folder / "so-cu.quay"
    make_first_book(path, _PASSPHRASE, _DAY, _CHEAP)
    desk = open_book(OpenBook(path=path, secret=_PASSPHRASE), law.parameters, law.places, _clock)
    try:
        _require_healthy(desk)
        if desk.user.name != "Người thu":
            raise SelfCheckError("the user of the old book is gone")
    finally:
        close_book(desk)
    if not any((folder / BACKUPS).iterdir()):
        raise SelfCheckError("no copy was made before the upgrade")
    return len(REVISIONS) - 1


def pay_in_empty_book(folder: Path, law: Law) -> int:
    """Make an empty book, check it, take one payment, draw its papers, check again; the bytes of the papers."""
    command = CreateBook(
        path=folder / "so-moi.quay",
        passphrase=_PASSPHRASE,
        user_name="Người thu",
        collector_code="0007",
        settings=Settings(agency="BHXH cơ sở", organisation="Điểm thu", point_code="3456789000TH0100070003"),
        cost=_CHEAP,
    )
    created = create_book(command, law.parameters, law.places, _clock)
    if isinstance(created, tuple):
        raise SelfCheckError(f"no empty book: {created}")
    desk = created.desk
    try:
        _require_healthy(desk)
        size = _papers(desk, _pay(desk))
        _require_healthy(desk)
    finally:
        close_book(desk)
    return size


def make_and_read_qr(text: str = "001090000001||Nguyễn Văn An|01011990|Nam|Thôn Đông|15042021") -> int:
    """Make the QR code of a text and read it back from its picture; how many squares a side it has."""
    drawing = qr_drawing(text)
    grey, side = _picture(drawing.modules, drawing.image)
    if read_qr(grey, side, side) != text:
        raise SelfCheckError("a QR code does not read back")
    return drawing.modules


def _clock() -> datetime:
    return _DAY


def _require_healthy(desk: Desk) -> None:
    health = check_book(desk)
    if not health.healthy:
        raise SelfCheckError(f"{desk.book.name} is not healthy: {[one.code for one in health.problems]}")


def _pay(desk: Desk) -> UUID:
    draft = replace(
        new_person_draft(),
        full_name="Nguyễn Thị Kiểm",
        birth="01/01/1990",
        sex="female",
        phone="0905000001",
        hamlet="Thôn Đông",
    )
    registered = register_person(desk, RegisterPerson(draft=draft))
    if isinstance(registered, tuple):
        raise SelfCheckError(f"nobody registered: {registered}")
    facts = load_si_facts(desk, registered.person_id)
    chosen = initial_si_draft(facts)
    quote = offer_si(facts, chosen).quote
    if quote is None:
        raise SelfCheckError("no quote")
    part = SiPart(draft=chosen, expected=quote.participant_pays)
    collected = collect_payment(desk, CollectPayment(command_id=new_command_id(), parts=(part,)))
    if isinstance(collected, tuple):
        raise SelfCheckError(f"nothing collected: {collected}")
    return collected.receipts[0].receipt_id


def _papers(desk: Desk, receipt_id: UUID) -> int:
    papers = (preview_receipt(desk, receipt_id).pdf, schedule_paper(desk, receipt_id).pdf)
    if not all(pdf.startswith(b"%PDF") and pdf.rstrip().endswith(b"%%EOF") for pdf in papers):
        raise SelfCheckError("a paper is no PDF")
    if not verify_receipt(get_receipt(desk, receipt_id).seal, public_key(desk).encode()).valid:
        raise SelfCheckError("the seal of a receipt does not hold")
    return sum(map(len, papers))


def _picture(modules: int, image: str) -> tuple[bytes, int]:
    """The stencil of a paper as an 8-bit grey picture with its margin."""
    packed = bytes.fromhex(image.partition(" ID ")[2].partition(">")[0])
    width = -(-modules // 8)
    lines = []
    for row in range(modules):
        bits = f"{int.from_bytes(packed[row * width : (row + 1) * width]):0{width * 8}b}"[:modules]
        squares = b"".join((b"\xff" if bit == "1" else b"\0") * _MODULE for bit in bits)
        lines += [b"\xff" * 4 * _MODULE + squares + b"\xff" * 4 * _MODULE] * _MODULE
    side = (modules + 8) * _MODULE
    blank = b"\xff" * side * 4 * _MODULE
    return blank + b"".join(lines) + blank, side
