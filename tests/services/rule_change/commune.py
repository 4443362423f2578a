"""People who pay in every way that a change of a figure treats differently."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.rule_change import RuleChange, change_on, read_trial
from desktop.services.desk import Desk, today
from desktop.services.people.claims import ClaimDraft
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.rows import PreviewRow
from tests.services.builders import Clock, hi_draft, hi_part, household_of, paid, pay_si, registered

TODAY = date(2026, 11, 23)
LINE, RETURN, BASE = "voluntary_si/rural_poverty_line", "voluntary_si/fund_return", "common/base_salary"
TIMES = "voluntary_si/income_ceiling_times"
PROOF = ClaimDraft(group="near_poor", paper_number="12/CN", issuer="UBND", valid_to="31/12/2028")


@dataclass(frozen=True)
class Commune:
    """By what they are: at the floor, near-poor above it, years ahead, near the ceiling, a household of four."""

    low: UUID
    near_poor: UUID
    ahead: UUID
    rich: UUID
    household: UUID
    head: UUID
    members: tuple[UUID, ...]


def commune(desk: Desk, clock: Clock) -> Commune:
    clock.go_to(TODAY)
    low = registered(desk, "Lê Thị Thấp", phone="0905000011", hamlet="Thôn Hạ")
    pay_si(desk, low, method="12", income=Money(1_500_000), start=Month(2026, 12))
    near_poor = registered(desk, "Trần Văn Cận", phone="0905000012", hamlet="thôn hạ ")
    pay_si(
        desk, near_poor, method="6", income=Money(3_000_000), start=Month(2026, 12), groups=("near_poor",),
        claims=(PROOF,),
    )  # fmt: skip
    ahead = registered(desk, "Vũ Thị Sau", phone="0905000013", hamlet="Thôn Thượng")
    pay_si(desk, ahead, method="VS", months=24, income=Money(5_000_000), start=Month(2026, 12))
    rich = registered(desk, "Đỗ Văn Giàu", phone="", hamlet="")
    pay_si(desk, rich, method="12", income=Money(50_600_000), start=Month(2026, 12))
    names = ("Nguyễn Văn Hộ", "Phạm Thị Hai", "Nguyễn Văn Ba", "Nguyễn Thị Tư")
    members = tuple(registered(desk, name, phone="0905000014", hamlet="Thôn Thượng") for name in names)
    household = household_of(desk, *members)
    paid(desk, hi_part(desk, hi_draft(household, *members)))
    return Commune(low, near_poor, ahead, rich, household, members[0], members)


def new_line(desk: Desk) -> RuleChange:
    """The poverty line of the law from 01/01/2027."""
    found = change_on(desk.parameters, LINE, date(2027, 1, 1))
    assert found is not None
    return found


def trial(desk: Desk, path: str, value: str, since: str) -> RuleChange:
    made = read_trial(desk.parameters, path, value, since, today(desk))
    assert isinstance(made, RuleChange), made
    return made


def row_of(found: Preview, key: UUID) -> PreviewRow:
    """The row of a participant, or of a household."""
    return next(row for row in found.rows if row.key[1] == key)
