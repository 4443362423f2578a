"""Office settings: what papers print, what the window remembers, what is permitted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.domain.money import Money
from desktop.domain.people import Insurance
from desktop.domain.problem import Problem
from desktop.domain.receipt import Office
from desktop.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalSupport:
    """Support added by a province, organisation or person (NSĐP, hỗ trợ khác) with its dates.

    Exactly one of ``percent`` (of 22 % × poverty line) and ``amount`` (đồng for a whole cycle) is given.
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
class Settings:
    """All settings of a book, typed; ``language`` is ``vi`` or ``en``, ``theme`` ``light``, ``dark`` or ``system``."""

    book_name: str = ""
    practice: bool = False
    agency: str = ""
    organisation: str = ""
    point_code: str = ""
    address: str = ""
    commune_code: str = ""
    form_name: str = "C45-BB"
    form_legal_line: str = "(Ban hành kèm theo Thông tư số 107/2017/TT-BTC)"
    form_confirmed: bool = False
    receipt_symbol: str = ""
    receipt_printer: str = ""
    schedule_printer: str = ""
    language: str = "vi"
    theme: str = "light"
    odd_months_allowed: bool = False
    local_supports: tuple[LocalSupport, ...] = ()


def load_settings(desk: Desk) -> Settings:
    """The book's settings; what was never set has its default."""
    raise NotImplementedError


def save_settings(desk: Desk, settings: Settings) -> Settings | tuple[Problem, ...]:
    """Check and store all settings; the journal names what changed."""
    raise NotImplementedError


def office_of(desk: Desk, settings: Settings) -> Office:
    """What the top of a paper says, for the user who acts."""
    raise NotImplementedError
