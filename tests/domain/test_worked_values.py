"""Values worked out in the official examples and from the formulas, to the cent where they are given so."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from desktop.domain.household_hi import HiMember, HiQuote, HiRequest, quote_household_hi
from desktop.domain.money import Money, half_up
from desktop.domain.month import Month
from desktop.domain.parameters import Figure, ParameterSet
from desktop.domain.quote import Status
from desktop.domain.voluntary_si import (
    ExtraSupport,
    SiQuote,
    SiRefund,
    SiRefundRequest,
    SiRequest,
    quote_voluntary_si,
    refund_voluntary_si,
)
from desktop.domain.voluntary_si.compounding import compounded_months, discounted_months

NOVEMBER = date(2026, 11, 23)
R_2026 = Fraction(31, 10000)


def si_quote(parameters: ParameterSet, **changes: object) -> SiQuote:
    fields = {"paid_on": NOVEMBER, "income": Money(1_500_000), "method": "1", "start": Month(2026, 11), **changes}
    quote = quote_voluntary_si(SiRequest(**fields), parameters)  # type: ignore[arg-type]
    assert isinstance(quote, SiQuote), quote
    return quote


def with_fund_return(parameters: ParameterSet, percent: str) -> ParameterSet:
    """The same figures under an assumed monthly fund return."""
    others = [
        one for path in parameters.paths() if path != "voluntary_si/fund_return" for one in parameters.history(path)
    ]
    assumed = Figure(
        path="voluntary_si/fund_return",
        description="r",
        value=Fraction(percent),
        unit="percent",
        since=date(2016, 1, 1),
        until=None,
        reference="assumed",
        status=Status.OPEN,
        checked=NOVEMBER,
    )
    return ParameterSet([*others, assumed])


def cents(exact: Fraction) -> str:
    """Two decimals, half up."""
    hundredths = int(half_up(exact * 100))
    return f"{hundredths // 100}.{hundredths % 100:02d}"


@pytest.mark.parametrize(
    ("months", "income", "gross", "net"),
    [
        (24, 1_500_000, "7644801.44", "6060801.44"),
        (36, 1_500_000, "11259442.51", "8883442.51"),
        (48, 1_500_000, "14742289.66", "11574289.66"),
        (60, 1_500_000, "18098148.22", "14138148.22"),
        (24, 5_000_000, "25482671.47", None),
        (36, 5_000_000, "37531475.05", None),
        (48, 5_000_000, "49140965.52", None),
        (60, 5_000_000, "60327160.75", None),
    ],
)
def test_years_ahead_to_the_cent(
    parameters: ParameterSet, months: int, income: int, gross: str, net: str | None
) -> None:
    exact = Fraction(22, 100) * income * discounted_months(R_2026, 1, months)
    assert cents(exact) == gross
    quote = si_quote(parameters, method="VS", months=months, income=Money(income), start=Month(2026, 12))
    assert quote.gross == half_up(exact)
    if net is not None:
        assert cents(exact - quote.state_support) == net


@pytest.mark.parametrize(
    ("months", "gross"),
    [(1, "331023.00"), (12, "4040708.06"), (24, "8234319.99"), (36, "12586621.80"), (60, "21791542.14")],
)
def test_missing_time_to_the_cent(months: int, gross: str) -> None:
    assert cents(330_000 * compounded_months(R_2026, months)) == gross


@pytest.mark.parametrize(("method", "months", "left", "amount"), [("VS", 60, 24, 6_838_706), ("VS", 24, 7, 2_171_379)])
def test_refund_of_years_ahead_without_support(
    parameters: ParameterSet, method: str, months: int, left: int, amount: int
) -> None:
    refund = refund_voluntary_si(
        SiRefundRequest(
            paid_on=NOVEMBER,
            income=Money(1_500_000),
            method=method,
            months=months,
            months_left=left,
            participant_pays=Money(18_098_148),
        ),
        parameters,
    )
    assert isinstance(refund, SiRefund)
    assert refund.amount == amount
    assert refund.unconfirmed == ("voluntary_si/fund_return",)


def test_published_formulas_with_their_assumed_return(parameters: ParameterSet) -> None:
    assumed = with_fund_return(parameters, "0.628")
    paid_on = date(2019, 9, 5)
    quote = si_quote(assumed, paid_on=paid_on, income=Money(3_000_000), method="VS", months=24, start=Month(2019, 9))
    assert quote.gross == 14_753_539
    assert quote.state_support == 24 * 15_400
    refund = refund_voluntary_si(
        SiRefundRequest(
            paid_on=paid_on,
            income=Money(3_000_000),
            method="VS",
            months=24,
            months_left=8,
            participant_pays=quote.participant_pays,
            state_support=quote.state_support,
            supported_months=quote.supported_months,
        ),
        assumed,
    )
    assert isinstance(refund, SiRefund)
    assert refund.formula.endswith("i = 17…24 − 123.200 hỗ trợ")
    assert refund.amount == 4_550_504


def test_published_premiums_of_2019(parameters: ParameterSet) -> None:
    paid = {"paid_on": date(2019, 9, 5), "start": Month(2019, 9), "income": Money(4_000_000)}
    assert si_quote(parameters, **paid).monthly_premium == 880_000
    assert si_quote(parameters, **paid, method="6").gross == 5_280_000


@pytest.mark.parametrize(
    ("group", "support", "pays"),
    [
        ("poor", 165_000, 165_000),
        ("island", 165_000, 165_000),
        ("near_poor", 132_000, 198_000),
        ("ethnic_minority", 99_000, 231_000),
        ("other", 66_000, 264_000),
    ],
)
def test_monthly_at_the_floor(parameters: ParameterSet, group: str, support: int, pays: int) -> None:
    quote = si_quote(parameters, groups=(group,))
    assert (quote.gross, quote.state_support, quote.participant_pays) == (330_000, support, pays)


@pytest.mark.parametrize(
    ("group", "total"),
    [("poor", 39_600_000), ("near_poor", 43_560_000), ("ethnic_minority", 47_520_000), ("other", 51_480_000)],
)
def test_fifteen_years_supported_for_ten(parameters: ParameterSet, group: str, total: int) -> None:
    paid = sum(
        si_quote(parameters, method="12", groups=(group,), supported_months_before=year * 12).participant_pays
        for year in range(15)
    )
    assert paid == total


def test_ceiling_income(parameters: ParameterSet) -> None:
    quote = si_quote(parameters, paid_on=date(2026, 6, 30), start=Month(2026, 6), income=Money(46_800_000))
    assert quote.monthly_premium == 10_296_000


def test_the_same_premium_whatever_the_fund_return_of_a_plain_method(parameters: ParameterSet) -> None:
    quote = si_quote(parameters, method="12", paid_on=date(2027, 2, 1), start=Month(2027, 2), income=Money(2_200_000))
    assert quote.gross == 12 * 484_000
    assert quote.unconfirmed == ("voluntary_si/rural_poverty_line",)


# --- extra supports


def percent(name: str, value: str, *, whole_cycle: bool = False) -> ExtraSupport:
    return ExtraSupport(name=name, percent_of_line_premium=Fraction(value), whole_cycle=whole_cycle)


def test_supports_stop_at_the_premium_in_their_order(parameters: ParameterSet) -> None:
    quote = si_quote(
        parameters,
        groups=("poor",),
        extra_support=(percent("tỉnh", "30"), ExtraSupport(name="hội", amount=Money(100_000)), percent("xã", "10")),
    )
    assert [int(amount) for _, amount in quote.extra_parts] == [99_000, 66_000, 0]
    assert (quote.extra_support, quote.participant_pays) == (165_000, 0)
    assert [notice.code for notice in quote.warnings] == ["support_cut"]
    assert quote.in_words == "Không đồng"


@pytest.mark.parametrize(("whole_cycle", "amount"), [(False, 66_000), (True, 198_000)])
def test_extra_percent_follows_the_supported_months_unless_whole(
    parameters: ParameterSet, *, whole_cycle: bool, amount: int
) -> None:
    quote = si_quote(
        parameters,
        method="6",
        supported_months_before=118,
        extra_support=(percent("tỉnh", "10", whole_cycle=whole_cycle),),
    )
    assert quote.extra_support == amount
    assert [notice.code for notice in quote.warnings] == ["support_ends"]


def test_each_support_is_rounded_half_up_once(parameters: ParameterSet) -> None:
    quote = si_quote(
        parameters,
        paid_on=date(2019, 9, 5),
        start=Month(2019, 9),
        income=Money(800_003),
        method="3",
        extra_support=(percent("tỉnh", "0.01"),),
    )
    assert quote.extra_support == 46  # 15.4 × 3 = 46.2, not 15 × 3
    assert quote.gross == 528_002  # 176,000.66 × 3 = 528,001.98


# --- household


@pytest.mark.parametrize(
    ("paid_on", "totals"),
    [
        (date(2024, 7, 1), (1_263_600, 2_148_120, 2_906_280, 3_538_080, 4_043_520, 4_548_960)),
        (date(2026, 7, 1), (1_366_200, 2_322_540, 3_142_260, 3_825_360, 4_371_840, 4_918_320)),
        (date(2020, 3, 2), (804_600, 1_367_820, 1_850_580, 2_252_880, 2_574_720, 2_896_560)),
    ],
)
def test_household_totals_for_one_to_six(parameters: ParameterSet, paid_on: date, totals: tuple[int, ...]) -> None:
    for count, total in enumerate(totals, 1):
        members = tuple(HiMember(name=f"M{place}", months=12, last_card_ends=paid_on) for place in range(count))
        quote = quote_household_hi(HiRequest(paid_on=paid_on, members=members), parameters)
        assert isinstance(quote, HiQuote)
        assert quote.total == total
        assert quote.unconfirmed == ()


@pytest.mark.parametrize(
    ("group", "pays"),
    [("farm_household", 956_340), ("student", 683_100), ("near_poor", 409_860), ("near_poor_full", 0)],
)
def test_supported_groups_for_twelve_months(parameters: ParameterSet, group: str, pays: int) -> None:
    member = HiMember(name="A", months=12, last_card_ends=NOVEMBER, group=group)
    quote = quote_household_hi(HiRequest(paid_on=NOVEMBER, members=(member,)), parameters)
    assert isinstance(quote, HiQuote)
    assert quote.total == pays
    assert quote.members[0].place is None
    assert quote.lines[0].code == "supported_member"
