"""Laws of arithmetic that every quote keeps, whatever is asked."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.household_hi import (
    SUPPORTED_GROUPS,
    HiMember,
    HiQuote,
    HiRefund,
    HiRefundRequest,
    HiRequest,
    quote_household_hi,
    refund_household_hi,
)
from desktop.domain.household_hi.check import check_household_hi, is_everyday
from desktop.domain.money import Money
from desktop.domain.month import Month, add_months
from desktop.domain.parameters import ParameterSet
from desktop.domain.requests import answer_value, plain_quote, plain_request, restored_request
from desktop.domain.voluntary_si import (
    GROUPS,
    ExtraSupport,
    SiQuote,
    SiRefund,
    SiRefundRequest,
    SiRequest,
    quote_voluntary_si,
    refund_voluntary_si,
)

DAYS = st.dates(date(2019, 7, 1), date(2026, 12, 31))
SHAPES = st.sampled_from([("1", 1), ("3", 3), ("6", 6), ("12", 12), ("VS", 24), ("VS", 36), ("VS", 48), ("VS", 60)])
EXTRAS = st.lists(
    st.one_of(
        st.integers(0, 10_000).map(
            lambda hundredths: ExtraSupport(name="tỉnh", percent_of_line_premium=Fraction(hundredths, 100))
        ),
        st.integers(0, 10**12).map(lambda dong: ExtraSupport(name="hội", amount=Money(dong))),
    ),
    max_size=4,
)


@st.composite
def si_requests(draw: st.DrawFn) -> SiRequest:
    method, months = draw(SHAPES)
    paid_on = draw(st.dates(date(2025, 1, 1), date(2026, 12, 31)) if method == "VS" else DAYS)
    return SiRequest(
        paid_on=paid_on,
        income=Money(draw(st.integers(1_500_000, 29_800_000))),
        method=method,
        months=months,
        start=Month.of(paid_on) + draw(st.integers(0, 24)),
        groups=tuple(draw(st.lists(st.sampled_from(GROUPS), max_size=5))),
        supported_months_before=draw(st.integers(0, 130)),
        extra_support=tuple(draw(EXTRAS)),
    )


def quoted(request: SiRequest, parameters: ParameterSet) -> SiQuote:
    quote = quote_voluntary_si(request, parameters)
    assert isinstance(quote, SiQuote), quote
    return quote


def changed(request: SiRequest, **changes: object) -> SiRequest:
    return SiRequest(**{name: changes.get(name, getattr(request, name)) for name in SiRequest.__slots__})


@given(request=si_requests())
def test_parts_add_up_to_the_dong(request: SiRequest, parameters: ParameterSet) -> None:
    quote = quoted(request, parameters)
    assert quote.gross - quote.state_support - quote.extra_support == quote.participant_pays
    assert sum(line.amount for line in quote.lines if line.in_total) == quote.participant_pays
    assert sum(amount for _, amount in quote.extra_parts) == quote.extra_support
    assert 0 <= quote.participant_pays <= quote.gross
    assert min(quote.state_support, quote.extra_support) >= 0
    assert quote.supported_months == max(0, min(quote.months, 120 - request.supported_months_before))


@given(request=si_requests(), more=st.integers(1, 10_000_000))
def test_more_income_never_costs_less(request: SiRequest, more: int, parameters: ParameterSet) -> None:
    dearer = quoted(changed(request, income=Money(min(request.income + more, 29_800_000))), parameters)
    cheaper = quoted(request, parameters)
    assert dearer.participant_pays >= cheaper.participant_pays
    assert dearer.state_support == cheaper.state_support


@given(request=si_requests(), group=st.sampled_from(GROUPS))
def test_one_group_more_never_costs_more(request: SiRequest, group: str, parameters: ParameterSet) -> None:
    with_it = quoted(changed(request, groups=(*request.groups, group)), parameters)
    assert with_it.state_support >= quoted(request, parameters).state_support


@given(request=si_requests())
def test_months_behind_never_raise_the_support(request: SiRequest, parameters: ParameterSet) -> None:
    later = quoted(changed(request, supported_months_before=request.supported_months_before + 1), parameters)
    assert later.state_support <= quoted(request, parameters).state_support


@given(request=si_requests(), data=st.data())
def test_refund_never_exceeds_what_was_paid(request: SiRequest, data: st.DataObject, parameters: ParameterSet) -> None:
    assume(request.method != "1")
    assume(request.paid_on >= date(2025, 7, 1))
    quote = quoted(request, parameters)
    amounts = []
    first = data.draw(st.integers(0, quote.months))
    for left in sorted({first, data.draw(st.integers(0, quote.months)), quote.months}):
        refund = refund_voluntary_si(
            SiRefundRequest(
                paid_on=request.paid_on,
                income=request.income,
                method=request.method,
                months=quote.months,
                months_left=left,
                participant_pays=quote.participant_pays,
                state_support=quote.state_support,
                supported_months=quote.supported_months,
                extra_support=quote.extra_support,
            ),
            parameters,
        )
        assert isinstance(refund, SiRefund)
        assert 0 <= refund.amount <= quote.participant_pays
        amounts.append(int(refund.amount))
    if not request.extra_support:
        assert amounts[-1] in {quote.participant_pays, quote.participant_pays - 1, quote.participant_pays + 1}


@given(request=si_requests())
def test_a_kept_request_gives_the_same_quote(request: SiRequest, parameters: ParameterSet) -> None:
    kept = plain_request(request)
    again = quote_voluntary_si(restored_request(kept), parameters)  # type: ignore[arg-type]
    assert again == quoted(request, parameters)


# --- households

MONTHS = st.sampled_from([3, 6, 12])


@st.composite
def members(draw: st.DrawFn, months: st.SearchStrategy[int] = MONTHS, *, only_household: bool = False) -> HiMember:
    group = "household" if only_household else draw(st.sampled_from(["household", "household", *SUPPORTED_GROUPS]))
    return HiMember(
        name=draw(st.sampled_from("ABCDE")),
        months=draw(months),
        last_card_ends=draw(st.none() | st.dates(date(2025, 1, 1), date(2027, 12, 31))),
        group=group,
    )


@st.composite
def hi_requests(draw: st.DrawFn) -> HiRequest:
    return HiRequest(
        paid_on=draw(st.dates(date(2025, 7, 1), date(2028, 12, 31))),
        members=tuple(draw(st.lists(members(months=st.integers(1, 12)), min_size=1, max_size=8))),
        already_paid_this_year=draw(st.integers(0, 7)),
    )


def household(request: HiRequest, parameters: ParameterSet) -> HiQuote:
    quote = quote_household_hi(request, parameters)
    assert isinstance(quote, HiQuote), quote
    return quote


@given(request=hi_requests())
def test_members_add_up_to_the_total(request: HiRequest, parameters: ParameterSet) -> None:
    quote = household(request, parameters)
    assert sum(member.amount for member in quote.members) == quote.total
    assert sum(line.amount for line in quote.lines if line.in_total) == quote.total
    places = [member.place for member in quote.members if member.place is not None]
    first = request.already_paid_this_year + 1
    assert places == list(range(first, first + len(places)))


@given(
    months=MONTHS,
    group=st.lists(members(only_household=True), min_size=1, max_size=7),
    data=st.data(),
)
def test_order_never_changes_the_total_when_months_are_equal(
    months: int, group: list[HiMember], data: st.DataObject, parameters: ParameterSet
) -> None:
    same = [HiMember(name=one.name, months=months, last_card_ends=one.last_card_ends) for one in group]
    paid_on = date(2026, 11, 23)
    shuffled = data.draw(st.permutations(same))
    totals = {
        household(HiRequest(paid_on=paid_on, members=tuple(order)), parameters).total for order in (same, shuffled)
    }
    assert len(totals) == 1


@given(request=hi_requests(), one=members())
def test_one_more_member_never_costs_less(request: HiRequest, one: HiMember, parameters: ParameterSet) -> None:
    larger = HiRequest(
        paid_on=request.paid_on,
        members=(*request.members, one),
        already_paid_this_year=request.already_paid_this_year,
    )
    assert household(larger, parameters).total >= household(request, parameters).total


@given(request=hi_requests())
def test_cards_begin_after_the_old_one_and_last_their_months(request: HiRequest, parameters: ParameterSet) -> None:
    for member, asked in zip(household(request, parameters).members, request.members, strict=True):
        assert member.valid_from is not None
        assert member.valid_to is not None
        assert member.valid_from >= request.paid_on
        assert asked.last_card_ends is None or member.valid_from > asked.last_card_ends
        assert member.valid_to + timedelta(days=1) == add_months(member.valid_from, asked.months)


@given(request=hi_requests())
def test_the_everyday_path_and_the_rules_agree(request: HiRequest, parameters: ParameterSet) -> None:
    assert check_household_hi(request, parameters) == ()
    usual = {3, 6, 12} >= {member.months for member in request.members}
    plain = all(member.group == "household" for member in request.members)
    assert is_everyday(request, parameters) == (usual and plain and request.already_paid_this_year == 0)


@given(request=hi_requests())
def test_a_household_as_json_gives_the_same_answer(request: HiRequest, parameters: ParameterSet) -> None:
    assert answer_value(plain_request(request), parameters) == plain_quote(household(request, parameters))


@given(
    amount=st.integers(0, 10**9),
    months=st.integers(1, 12),
    valid_from=st.dates(date(2025, 7, 1), date(2027, 1, 1)),
    stop=st.integers(-400, 800),
)
def test_household_refund_never_exceeds_what_was_paid(
    amount: int, months: int, valid_from: date, stop: int, parameters: ParameterSet
) -> None:
    refund = refund_household_hi(
        HiRefundRequest(
            amount=Money(amount),
            months=months,
            valid_from=valid_from,
            stops_on=valid_from + timedelta(days=stop),
            asked_on=date(2026, 11, 23),
        ),
        parameters,
    )
    assert isinstance(refund, HiRefund)
    assert 0 <= refund.amount <= amount
    assert refund.unconfirmed == ("household_hi/refund_rule",)


# --- months


@given(start=st.dates(date(1990, 1, 1), date(2100, 12, 31)), first=st.integers(0, 60), second=st.integers(0, 60))
def test_month_arithmetic_never_drifts(start: date, first: int, second: int) -> None:
    month = Month.of(start)
    assert (month + first) + second == month + (first + second)
    assert (month + first) - month == first
    assert Month.of(add_months(start, first)) == month + first
    assert add_months(start, first).day == min(start.day, (month + first).last_day.day)
