"""Office settings: what papers print, what the window remembers, what is permitted."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from desktop.domain.money import Money
from desktop.domain.papers.forms import Form
from desktop.domain.papers.receipt import Office
from desktop.domain.papers.vietqr import is_account, is_bank
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.texts.templates import PLACEHOLDERS, unknown_placeholders
from desktop.domain.texts.text import clean
from desktop.services.acts import ABOUT_BOOK, journal_act
from desktop.services.desk import Desk, today
from desktop.services.plain import from_older, to_plain
from desktop.storage.book import Transaction
from desktop.storage.counter import books

LANGUAGES = ("vi", "en")
THEMES = ("light", "dark", "system")
OF_THE_BOOK = frozenset({"book_name", "practice"})
"""Fixed when the book is made; kept in its own row, not among the settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalSupport:
    """Support added by a province, organisation or person (NSĐP, hỗ trợ khác) with its dates.

    Exactly one of ``percent`` (of 22 % × poverty line, 0-100) and ``amount`` (đồng for a whole cycle) is given.
    ``groups`` empty means everyone.
    """

    name: str
    percent: Fraction | None = None
    amount: Money | None = None
    whole_cycle: bool = False
    groups: tuple[str, ...] = ()
    since: date
    until: date | None = None
    insurance: Insurance = Insurance.VOLUNTARY_SI


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterFit:
    """How papers are fitted to one printer (canh máy in).

    Attributes:
        printer: its name; empty for the system's default printer.
        right_mm, down_mm: how far everything is moved, −50 to 50 mm. scale_percent: 80 to 120.
        preprinted: its receipt paper has the form already (giấy in sẵn): only a receipt's own texts are drawn.
    """

    printer: str
    right_mm: Fraction = Fraction(0)
    down_mm: Fraction = Fraction(0)
    scale_percent: Fraction = Fraction(100)
    preprinted: bool = False


LONGEST_MESSAGE_TEXT = 300
FARTHEST_MM, SMALLEST_PERCENT, LARGEST_PERCENT = 50, 80, 120
LONGEST_REMITTANCE_DAYS = 366
MOST_LOW_RECEIPTS = 10_000
COMMISSIONS = ("commission_si_first", "commission_si_continued", "commission_hi_first", "commission_hi_continued")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings of a book, typed.

    To add one: a field with its default here, its check in ``check_settings``, its control on the settings page.

    Attributes:
        form_name, form_legal_line: what the SI agency calls its receipt, where that is not the form in force; empty
            for the form of the day (``resources/forms/c45_bb``). Unconfirmed until ``form_confirmed``.
        receipt_symbol: ký hiệu of the default receipt book of a year, empty for the initials of the organisation.
        theme: ``light``, ``dark`` or ``system``.
        bank_bin, bank_account: where transfers go, shown as VietQR; both or none. bank_holder: name of the account.
        office_phone: whom participants call. remittance_account, remittance_deadline: where and by when the contract
            has the money handed to the agency; any text, may be empty.
        remittance_days: how many days after a payment its money must be handed over; None while the contract says it
            otherwise. commission_…: percent of the participants' own money (thù lao), first payment and continued
            apart; None is not computed. Rates are the contract's and unconfirmed.
        message_text: the template of the message list (danh sách nhắn tin); empty for the usual one.
        printer_fits: how papers are fitted to each printer that pulls them aside.
        low_receipts: with so few numbers left a receipt book asks for the next one.
        odd_months_allowed: months other than 3, 6, 12 for household HI so that cards end together.
    """

    book_name: str = ""
    practice: bool = False
    agency: str = ""
    organisation: str = ""
    point_code: str = ""
    address: str = ""
    commune_code: str = ""
    form_name: str = ""
    form_legal_line: str = ""
    form_confirmed: bool = False
    receipt_symbol: str = ""
    receipt_printer: str = ""
    schedule_printer: str = ""
    language: str = "vi"
    theme: str = "light"
    odd_months_allowed: bool = False
    local_supports: tuple[LocalSupport, ...] = ()
    bank_bin: str = ""
    bank_name: str = ""
    bank_account: str = ""
    bank_holder: str = ""
    office_phone: str = ""
    remittance_account: str = ""
    remittance_deadline: str = ""
    remittance_days: int | None = None
    commission_si_first: Fraction | None = None
    commission_si_continued: Fraction | None = None
    commission_hi_first: Fraction | None = None
    commission_hi_continued: Fraction | None = None
    printer_fits: tuple[PrinterFit, ...] = ()
    message_text: str = ""
    low_receipts: int = 25

    def fit_of(self, printer: str) -> PrinterFit:
        """How papers are fitted to a printer; one that was never told takes them as they are."""
        return next((fit for fit in self.printer_fits if fit.printer == printer), PrinterFit(printer=printer))


def load_settings(desk: Desk) -> Settings:
    """The book's settings; what was never set has its default."""
    with desk.book.reading() as tx:
        return read_settings(tx)


def read_settings(tx: Transaction) -> Settings:
    """The same inside a transaction. A value that this version cannot read falls back to its default."""
    info, stored = books.info(tx), books.all_settings(tx)
    known = {field.name for field in dataclasses.fields(Settings)} - OF_THE_BOOK
    kept = {name: value for name, value in stored.items() if name in known}
    whole = {"book_name": info.name, "practice": info.practice}
    found = from_older(Settings, kept | whole)
    if found is not None:
        return found
    readable = {name: value for name, value in kept.items() if from_older(Settings, {name: value})}
    return from_older(Settings, readable | whole) or Settings(book_name=info.name, practice=info.practice)


def save_settings(desk: Desk, settings: Settings) -> Settings | tuple[Problem, ...]:
    """Check and store all settings; the journal names what changed."""
    cleaned = cleaned_settings(settings)
    if problems := check_settings(cleaned):
        return problems
    with desk.book.writing() as tx:
        changed = write_settings(tx, cleaned)
        if changed:
            journal_act(tx, desk, "settings_saved", ABOUT_BOOK, changed=changed)
        return read_settings(tx)


def write_settings(tx: Transaction, settings: Settings) -> list[str]:
    """Store what differs from the book; the names of what changed."""
    before, after = to_plain(read_settings(tx)), to_plain(settings)
    changed = [name for name in after if name not in OF_THE_BOOK and after[name] != before[name]]
    for name in changed:
        books.set_setting(tx, name, after[name])
    return changed


def cleaned_settings(settings: Settings) -> Settings:
    """All texts NFC and trimmed."""
    texts: dict[str, Any] = {
        field.name: clean(getattr(settings, field.name))
        for field in dataclasses.fields(Settings)
        if isinstance(getattr(settings, field.name), str)
    }
    return dataclasses.replace(settings, **texts)


def check_settings(settings: Settings) -> tuple[Problem, ...]:
    """Every problem at once."""
    found = []
    if settings.language not in LANGUAGES:
        found.append(Problem("language", "unknown_value"))
    if settings.theme not in THEMES:
        found.append(Problem("theme", "unknown_value"))
    if len(settings.receipt_symbol) > 20:
        found.append(Problem("receipt_symbol", "too_long", {"limit": "20"}))
    if not 0 <= settings.low_receipts <= MOST_LOW_RECEIPTS:
        found.append(Problem("low_receipts", "out_of_range", {"lowest": "0", "highest": str(MOST_LOW_RECEIPTS)}))
    if len(settings.message_text) > LONGEST_MESSAGE_TEXT:
        found.append(Problem("message_text", "too_long", {"limit": str(LONGEST_MESSAGE_TEXT)}))
    if unknown := unknown_placeholders(settings.message_text):
        allowed = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        found.append(Problem("message_text", "unknown_placeholder", {"names": ", ".join(unknown), "allowed": allowed}))
    found.extend(_account_problems(settings))
    found.extend(_remittance_problems(settings))
    for fit in settings.printer_fits:
        found.extend(_fit_problems(fit))
    for index, support in enumerate(settings.local_supports):
        found.extend(_support_problems(f"local_supports[{index}]", support))
    return tuple(found)


def _fit_problems(fit: PrinterFit) -> list[Problem]:
    """Problems bear the names of the form's fields: it shows one printer at a time."""
    found = [
        Problem(field, "out_of_range", {"lowest": f"−{FARTHEST_MM}", "highest": str(FARTHEST_MM)})
        for field, moved in (("right_mm", fit.right_mm), ("down_mm", fit.down_mm))
        if abs(moved) > FARTHEST_MM
    ]
    if not SMALLEST_PERCENT <= fit.scale_percent <= LARGEST_PERCENT:
        bounds = {"lowest": str(SMALLEST_PERCENT), "highest": str(LARGEST_PERCENT)}
        found.append(Problem("scale_percent", "out_of_range", bounds))
    return found


def _account_problems(settings: Settings) -> list[Problem]:
    """Bank and account as a VietQR takes them, both or none."""
    found = []
    if settings.bank_bin and not is_bank(settings.bank_bin):
        found.append(Problem("bank_bin", "bad_bank"))
    if settings.bank_account and not is_account(settings.bank_account):
        found.append(Problem("bank_account", "bad_bank_account"))
    if settings.bank_account and not settings.bank_bin:
        found.append(Problem("bank_bin", "missing_field"))
    if settings.bank_bin and not settings.bank_account:
        found.append(Problem("bank_account", "missing_field"))
    return found


def _remittance_problems(settings: Settings) -> list[Problem]:
    found = []
    if settings.remittance_days is not None and not 0 <= settings.remittance_days <= LONGEST_REMITTANCE_DAYS:
        bounds = {"lowest": "0", "highest": str(LONGEST_REMITTANCE_DAYS)}
        found.append(Problem("remittance_days", "out_of_range", bounds))
    for name in COMMISSIONS:
        rate = getattr(settings, name)
        if rate is not None and not 0 <= rate <= 100:
            found.append(Problem(name, "out_of_range", {"lowest": "0", "highest": "100"}))
    return found


def _support_problems(field: str, support: LocalSupport) -> list[Problem]:
    found = []
    if not support.name.strip():
        found.append(Problem(f"{field}.name", "missing_field"))
    if (support.percent is None) == (support.amount is None):
        found.append(Problem(f"{field}.percent", "percent_or_amount"))
    if support.percent is not None and not 0 <= support.percent <= 100:
        found.append(Problem(f"{field}.percent", "out_of_range", {"lowest": "0", "highest": "100"}))
    if support.amount is not None and support.amount < 0:
        found.append(Problem(f"{field}.amount", "out_of_range", {"lowest": "0", "highest": "…"}))
    if support.until is not None and support.until < support.since:
        found.append(Problem(f"{field}.until", "ends_before_start"))
    return found


def office_of(desk: Desk, settings: Settings) -> Office:
    """What the top of a paper says, for the user who acts; the receipt's form is the one of today."""
    form = receipt_form(desk)
    own = bool(settings.form_name)
    return Office(
        agency=settings.agency,
        organisation=settings.organisation,
        point_code=settings.point_code,
        address=settings.address,
        collector_name=desk.user.name,
        collector_code=desk.user.collector_code,
        form_name=settings.form_name or form.name,
        form_legal_line=settings.form_legal_line or ("" if own else form.legal_line),
        form_confirmed=settings.form_confirmed or (not own and form.status.is_confirmed),
    )


def receipt_form(desk: Desk) -> Form:
    """The receipt's form (biên lai thu tiền) that is in force today; ``FormMissingError`` where there is none."""
    return desk.forms().on("c45_bb", today(desk))
