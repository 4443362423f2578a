"""The figures that travel with the program, and every malformed file refused by name and line."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from desktop.domain.parameters import ParameterMissing, ParameterSet, unconfirmed, weakest
from desktop.domain.quote import Status
from desktop.domain.required_figures import REQUIRED_FIGURES
from desktop.parameters import ParameterFileError, load_parameters, read_parameters
from desktop.resource_files import resource_folder

GOOD = """\
description: Tỷ lệ đóng
unit: percent
values:
  2014-01-01:
    value: 22
    reference: Luật, điều 1
    status: confirmed
    checked: 2026-11-20
  2026-01-01:
    value: 0.31
    reference: Thông báo 59
    status: secondary
    until: 2026-12-31
    checked: 2026-11-20
    link: https://example.vn/59
"""


def written(folder: Path, text: str, name: str = "si/rate.yaml") -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


@pytest.fixture
def good(tmp_path: Path) -> ParameterSet:
    written(tmp_path, GOOD)
    return load_parameters(tmp_path, required=())


def test_values_are_exact_and_dated(good: ParameterSet) -> None:
    assert good.paths() == ("si/rate",)
    first, second = good.history("si/rate")
    assert (first.value, first.exact, first.whole) == (22, Fraction(22, 100), 22)
    assert (second.value, second.exact) == (Fraction(31, 100), Fraction(31, 10_000))
    assert (second.status, second.until, second.link) == (
        Status.SECONDARY,
        date(2026, 12, 31),
        "https://example.vn/59",
    )
    assert unconfirmed([first, second, second]) == ("si/rate",)
    assert weakest([first.status, second.status]) is Status.SECONDARY
    with pytest.raises(TypeError):
        _ = second.whole


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2014, 1, 1), 22),
        (date(2025, 12, 31), 22),
        (date(2026, 1, 1), Fraction(31, 100)),
        (date(2026, 12, 31), Fraction(31, 100)),
    ],
)
def test_the_value_of_a_day(good: ParameterSet, day: date, value: object) -> None:
    assert good.value("si/rate", day).value == value


@pytest.mark.parametrize("day", [date(2013, 12, 31), date(2027, 1, 1)])
def test_a_missing_value_raises_with_figure_and_day(good: ParameterSet, day: date) -> None:
    with pytest.raises(ParameterMissing) as caught:
        good.value("si/rate", day)
    assert (caught.value.path, caught.value.on, caught.value.description) == ("si/rate", day, "Tỷ lệ đóng")
    with pytest.raises(ParameterMissing, match="si/other"):
        good.value("si/other", day)


def test_what_is_derived_is_made_once_for_days_without_a_change(good: ParameterSet) -> None:
    made: list[date] = []

    def build(parameters: ParameterSet, on: date) -> Fraction:
        made.append(on)
        return parameters.value("si/rate", on).exact

    days = [date(2020, 1, 1), date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31)]
    assert [good.derived(build, day) for day in days] == [good.value("si/rate", day).exact for day in days]
    assert made == [days[0], days[2]]
    with pytest.raises(ParameterMissing):
        good.derived(build, date(2027, 1, 1))


def test_the_next_day_on_which_something_changes(good: ParameterSet) -> None:
    days = [
        date(2013, 1, 1),
        date(2014, 1, 1),
        date(2025, 12, 31),
        date(2026, 1, 1),
        date(2026, 12, 31),
        date(2027, 1, 1),
    ]
    assert [good.next_change(day) for day in days] == [
        date(2014, 1, 1),
        date(2026, 1, 1),
        date(2026, 1, 1),
        date(2027, 1, 1),
        date(2027, 1, 1),
        None,
    ]


CASES = [
    ("a factor in words", GOOD.replace("percent", "factor").replace("value: 22", "value: twice"), 5),
    ("unknown key at the top", GOOD.replace("unit:", "units:"), 2),
    ("missing key at the top", GOOD.replace("unit: percent\n", ""), 1),
    ("unknown key of a value", GOOD.replace("    status: confirmed", "    state: confirmed"), 7),
    ("missing key of a value", GOOD.replace("    status: confirmed\n", ""), 5),
    ("repeated date", GOOD.replace("2026-01-01", "2014-01-01"), 9),
    ("repeated key", GOOD.replace("    value: 22\n", "    value: 22\n    value: 23\n"), 6),
    ("impossible date", GOOD.replace("2014-01-01", "2014-02-30"), 4),
    ("date without days", GOOD.replace("2014-01-01", "2014-01"), 4),
    ("date with time", GOOD.replace("2014-01-01", "2014-01-01T00"), 4),
    ("text for a number", GOOD.replace("value: 22", "value: many"), 5),
    ("quoted number", GOOD.replace("value: 22", 'value: "22"'), 5),
    ("a hundred and one percent", GOOD.replace("value: 22", "value: 101"), 5),
    ("negative", GOOD.replace("value: 22", "value: -22"), 5),
    ("exponent", GOOD.replace("value: 0.31", "value: 3.1e-1"), 10),
    ("octal", GOOD.replace("value: 22", "value: 022"), 5),
    ("not a number", GOOD.replace("value: 22", "value: .nan"), 5),
    ("a list for a value", GOOD.replace("value: 22", "value: [22]"), 5),
    ("an empty value", GOOD.replace("value: 22", "value:"), 5),
    ("a fraction of a đồng", GOOD.replace("percent", "dong"), 10),
    ("unknown unit", GOOD.replace("percent", "dollars"), 2),
    ("unknown status", GOOD.replace("confirmed", "sure"), 7),
    ("until before the start", GOOD.replace("until: 2026-12-31", "until: 2025-12-31"), 13),
    ("bad until", GOOD.replace("until: 2026-12-31", "until: soon"), 13),
    ("overlap", GOOD.replace("    status: confirmed\n", "    status: confirmed\n    until: 2026-01-01\n"), 10),
    ("bad checked", GOOD.replace("checked: 2026-11-20", "checked: yesterday", 1), 8),
    ("empty reference", GOOD.replace("reference: Luật, điều 1", "reference: "), 6),
    ("plain link", GOOD.replace("https:", "http:"), 15),
    ("no values", "description: x\nunit: dong\nvalues: {}\n", 3),
    ("values as a list", "description: x\nunit: dong\nvalues:\n  - 1\n", 4),
    ("chosen by nobody", GOOD.replace("unit: percent", "unit: percent\nchosen_by: nobody"), 3),
    ("broken indentation", GOOD.replace("    status: confirmed", "  status confirmed"), 7),
    ("two documents", GOOD + "---\na: 1\n", 16),
    ("empty", "", 1),
    ("only a comment", "# nothing\n", 1),
    ("a list", "- 1\n", 1),
    ("a tab", GOOD.replace("    value: 22", "\tvalue: 22"), 5),
    ("a control character", GOOD.replace("22", "2\x002"), 1),
]


@pytest.mark.parametrize(("text", "line"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_malformed_file_is_refused_by_name_and_line(tmp_path: Path, text: str, line: int) -> None:
    file = written(tmp_path, text)
    with pytest.raises(ParameterFileError) as caught:
        load_parameters(tmp_path, required=())
    assert [(fault.file, fault.line) for fault in caught.value.faults] == [(file, line)]
    assert f"rate.yaml, dòng {line}: " in caught.value.title


def test_a_word_that_names_no_known_rule(tmp_path: Path) -> None:
    text = GOOD.replace("unit: percent", "unit: word").replace("value: 22", "value: plain").replace("0.31", "doubled")
    file = written(tmp_path, text, "voluntary_si/missing_time_support.yaml")
    _, faults = read_parameters(tmp_path, required=())
    assert [(fault.file, fault.line) for fault in faults] == [(file, 10)]


def test_every_faulty_value_of_a_file_is_named(tmp_path: Path) -> None:
    text = GOOD.replace("value: 22", "value: many").replace("secondary", "rumour").replace("2026-11-20", "soon", 1)
    file = written(tmp_path, text)
    _, faults = read_parameters(tmp_path, required=("si/rate",))
    assert [(fault.file, fault.line) for fault in faults] == [(file, 5), (file, 12)]


@pytest.mark.parametrize("name", ["si/rate.yml", "si/rate.YAML"])
def test_a_file_that_would_be_overlooked(tmp_path: Path, name: str) -> None:
    file = written(tmp_path, GOOD, name)
    _, faults = read_parameters(tmp_path, required=())
    assert [(fault.file, fault.line, fault.text) for fault in faults] == [(file, 1, "đuôi tệp phải là .yaml")]


def test_figures_chosen_by_birth_say_so(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("unit: percent", "unit: percent\nchosen_by: birth"))
    assert all(figure.chosen_by_birth for figure in load_parameters(tmp_path, required=()).history("si/rate"))


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    written(tmp_path, "").write_bytes(b"description: \xff\n")
    _, faults = read_parameters(tmp_path, required=())
    assert [(fault.line, fault.text) for fault in faults] == [(1, "không phải văn bản UTF-8")]


@pytest.mark.parametrize("name", ["rate.yaml", "a/b/rate.yaml", "si/Rate.yaml", "si/tỷ_lệ.yaml"])
def test_a_file_in_the_wrong_place(tmp_path: Path, name: str) -> None:
    file = written(tmp_path, GOOD, name)
    figures, faults = read_parameters(tmp_path, required=())
    assert figures == ()
    assert [(fault.file, fault.line) for fault in faults] == [(file, 1)]


def test_missing_and_malformed_files_are_all_named(tmp_path: Path) -> None:
    written(tmp_path, "")
    written(tmp_path, GOOD, "si/good.yaml")
    _, faults = read_parameters(tmp_path, required=("si/good", "si/rate", "si/lost"))
    assert [fault.file.name for fault in faults] == ["rate.yaml", "lost.yaml"]
    assert "thiếu tệp này" in str(faults[1])


def test_a_folder_that_is_not_there_lacks_every_figure(tmp_path: Path) -> None:
    with pytest.raises(ParameterFileError) as caught:
        load_parameters(tmp_path / "none")
    assert len(caught.value.faults) == len(REQUIRED_FIGURES)


# --- what travels with the program


@pytest.fixture(scope="module")
def shipped() -> ParameterSet:
    return load_parameters()


def test_every_file_is_read_and_every_required_figure_is_there(shipped: ParameterSet) -> None:
    files = list((resource_folder() / "parameters").rglob("*.yaml"))
    assert len(files) == len(shipped.paths())
    assert set(REQUIRED_FIGURES) <= set(shipped.paths())


def test_every_value_names_its_law_and_was_checked(shipped: ParameterSet) -> None:
    for path in shipped.paths():
        for figure in shipped.history(path):
            assert figure.description
            assert len(figure.reference) > 5
            assert figure.checked >= date(2026, 1, 1)


@pytest.mark.parametrize(
    ("path", "day", "value"),
    [
        ("common/base_salary", date(2018, 7, 1), 1_390_000),
        ("common/base_salary", date(2019, 6, 30), 1_390_000),
        ("common/base_salary", date(2023, 6, 30), 1_490_000),
        ("common/base_salary", date(2023, 7, 1), 1_800_000),
        ("common/base_salary", date(2026, 6, 30), 2_340_000),
        ("common/base_salary", date(2026, 7, 1), 2_530_000),
        ("voluntary_si/rural_poverty_line", date(2021, 12, 31), 700_000),
        ("voluntary_si/rural_poverty_line", date(2026, 12, 31), 1_500_000),
        ("voluntary_si/rural_poverty_line", date(2027, 1, 1), 2_200_000),
        ("voluntary_si/fund_return", date(2025, 12, 31), Fraction("0.363")),
        ("voluntary_si/fund_return", date(2026, 1, 1), Fraction("0.31")),
        ("household_hi/benefit_level_cn", date(2025, 12, 31), 3),
        ("household_hi/benefit_level_cn", date(2026, 1, 1), 2),
        ("household_hi/benefit_level_lh", date(2025, 12, 31), 4),
        ("household_hi/benefit_level_lh", date(2026, 1, 1), 2),
        ("household_hi/benefit_level_gd", date(2026, 11, 23), 4),
        ("household_hi/support_months_minority_exited", date(2026, 11, 23), 36),
        ("household_hi/support_months_trafficking_victim", date(2026, 11, 23), 12),
        ("household_hi/five_year_break_days", date(2026, 11, 23), 90),
        ("household_hi/reminder_days", date(2026, 11, 23), 10),
        ("voluntary_si/income_step", date(2026, 11, 23), 50_000),
        ("voluntary_si/rate", date(2014, 1, 1), 22),
        ("household_hi/rate", date(2026, 11, 23), Fraction("4.5")),
        ("benefits/maternity_amount", date(2026, 11, 23), 2_000_000),
        ("benefits/maternity_months", date(2026, 11, 23), 6),
        ("benefits/maternity_window_months", date(2026, 11, 23), 12),
        ("benefits/funeral_times", date(2026, 11, 23), 10),
        ("benefits/funeral_months", date(2026, 11, 23), 60),
        ("benefits/survivors_times", date(2013, 12, 31), Fraction("1.5")),
        ("benefits/survivors_times", date(2014, 1, 1), 2),
        ("benefits/withdrawal_times", date(2013, 12, 31), Fraction("1.5")),
        ("benefits/withdrawal_times", date(2014, 1, 1), 2),
        ("benefits/withdrawal_wait_months", date(2026, 11, 23), 12),
        ("benefits/withdrawal_after_stopping", date(2025, 6, 30), True),
        ("benefits/withdrawal_after_stopping", date(2025, 7, 1), False),
        ("benefits/allowance_times", date(2026, 11, 23), 2),
        ("benefits/social_pension", date(2026, 6, 30), 500_000),
        ("benefits/social_pension", date(2026, 7, 1), 540_000),
        ("benefits/social_pension_age", date(2026, 11, 23), 75),
        ("benefits/social_pension_age_poor", date(2026, 11, 23), 70),
        ("pension/lump_months_female", date(2026, 11, 23), 360),
        ("pension/lump_months_male", date(2026, 11, 23), 420),
        ("pension/lump_times_before", date(2026, 11, 23), Fraction("0.5")),
        ("pension/lump_times_after", date(2026, 11, 23), 2),
        ("retirement/earlier_age_female", date(2026, 11, 23), 660),
        ("retirement/earlier_age_male", date(2026, 11, 23), 720),
        ("retirement/earlier_months", date(2026, 11, 23), 240),
        ("retirement/earlier_right", date(2020, 12, 31), True),
        ("retirement/earlier_right", date(2021, 1, 1), False),
    ],
)
def test_figures_of_the_law(shipped: ParameterSet, path: str, day: date, value: object) -> None:
    assert shipped.value(path, day).value == value


def test_the_factors_of_a_settlement_in_2026(shipped: ParameterSet) -> None:
    factors = [
        "2.29",
        "2.14",
        "1.96",
        "1.65",
        "1.51",
        "1.42",
        "1.36",
        "1.36",
        "1.32",
        "1.28",
        "1.23",
        "1.20",
        "1.16",
        "1.14",
        "1.11",
        "1.07",
        "1.03",
        "1.00",
        "1.00",
    ]
    for year, factor in zip(range(2008, 2027), factors, strict=True):
        path = f"income_factor/year_{year}"
        assert shipped.value(path, date(2026, 1, 1)).exact == Fraction(factor)
        assert shipped.value(path, date(2026, 12, 31)).status is Status.CONFIRMED
        for day in (date(2025, 12, 31), date(2027, 1, 1)):
            with pytest.raises(ParameterMissing):
                shipped.value(path, day)


def test_a_factor_has_decimals_and_is_a_number_of_times(tmp_path: Path) -> None:
    text = GOOD.replace("unit: percent", "unit: factor").replace("value: 22", "value: 2.29")
    written(tmp_path, text)
    first, second = load_parameters(tmp_path, required=()).history("si/rate")
    assert (first.exact, second.exact) == (Fraction("2.29"), Fraction("0.31"))


def test_which_figures_are_not_confirmed_today(shipped: ParameterSet) -> None:
    today = date(2026, 11, 24)
    current = [shipped.value(path, today) for path in shipped.paths()]
    assert unconfirmed(current) == (
        "benefits/pensioner_hi",
        "benefits/social_pension",
        "benefits/social_pension_age",
        "benefits/social_pension_age_poor",
        "household_hi/budget_child_below",
        "household_hi/budget_old_from",
        "household_hi/commission_cap",
        "household_hi/later_joiner",
        "household_hi/odd_months",
        "household_hi/refund_rule",
        "household_hi/waiting_days",
        "voluntary_si/commission_cap",
        "voluntary_si/fund_return",
        "voluntary_si/missing_time_support",
        "voluntary_si/refund_other_supports",
    )


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("household_hi/rate", date(2019, 6, 30)),
        ("household_hi/share_place_5", date(2019, 6, 30)),
        ("household_hi/gap_days", date(2025, 6, 30)),
        ("household_hi/benefit_level_cn", date(2025, 12, 31)),
        ("household_hi/benefit_level_lh", date(2025, 12, 31)),
        ("household_hi/benefit_level_gd", date(2025, 6, 30)),
        ("retirement/age_female", date(1965, 12, 31)),
        ("retirement/age_male", date(1960, 12, 31)),
        ("voluntary_si/deadline_month_1", date(2025, 6, 30)),
        ("voluntary_si/deadline_month_3", date(2025, 6, 30)),
        ("voluntary_si/deadline_month_6", date(2025, 6, 30)),
        ("voluntary_si/deadline_month_12", date(2025, 6, 30)),
        ("voluntary_si/years_ahead_min", date(2025, 6, 30)),
        ("voluntary_si/years_ahead_max", date(2025, 6, 30)),
        ("voluntary_si/minimum_age", date(2025, 6, 30)),
        ("voluntary_si/income_ceiling_times", date(2025, 6, 30)),
    ],
)
def test_what_was_not_read_in_its_own_text_is_not_confirmed_until_the_next_law(
    shipped: ParameterSet, path: str, day: date
) -> None:
    figure = shipped.value(path, day)
    assert figure.status is Status.SECONDARY
    assert "chưa đối chiếu" in figure.reference
    assert shipped.value(path, day + timedelta(days=1)).status is Status.CONFIRMED


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("voluntary_si/rate", date(2014, 1, 1)),
        ("voluntary_si/rural_poverty_line", date(2016, 1, 1)),
        ("common/base_salary", date(2018, 7, 1)),
        ("voluntary_si/support_poor", date(2018, 1, 1)),
        ("voluntary_si/support_months_limit", date(2018, 1, 1)),
        ("voluntary_si/missing_months_limit", date(2025, 7, 1)),
        ("household_hi/support_near_poor", date(2025, 7, 1)),
    ],
)
def test_before_the_first_known_day_a_figure_raises(shipped: ParameterSet, path: str, first: date) -> None:
    assert shipped.value(path, first).since == first
    with pytest.raises(ParameterMissing):
        shipped.value(path, first - timedelta(days=1))


STATUS_BY_DAY = [
    ("common/base_salary", date(2019, 6, 30), Status.SECONDARY),
    ("common/base_salary", date(2019, 7, 1), Status.CONFIRMED),
    ("common/base_salary", date(2026, 7, 1), Status.CONFIRMED),
    ("voluntary_si/rural_poverty_line", date(2018, 1, 1), Status.CONFIRMED),
    ("voluntary_si/rural_poverty_line", date(2026, 12, 31), Status.CONFIRMED),
    ("voluntary_si/rural_poverty_line", date(2027, 1, 1), Status.SECONDARY),
    ("voluntary_si/fund_return", date(2025, 1, 1), Status.SECONDARY),
    ("voluntary_si/fund_return", date(2026, 12, 31), Status.SECONDARY),
    ("voluntary_si/missing_time_support", date(2026, 11, 23), Status.SECONDARY),
    ("household_hi/later_joiner", date(2026, 11, 23), Status.SECONDARY),
    ("household_hi/odd_months", date(2026, 11, 23), Status.SECONDARY),
    ("household_hi/waiting_days", date(2026, 11, 23), Status.SECONDARY),
    ("household_hi/refund_rule", date(2026, 11, 23), Status.OPEN),
    ("voluntary_si/refund_other_supports", date(2026, 11, 23), Status.OPEN),
]


@pytest.mark.parametrize(("path", "day", "status"), STATUS_BY_DAY)
def test_the_status_of_each_doubtful_figure(shipped: ParameterSet, path: str, day: date, status: Status) -> None:
    assert shipped.value(path, day).status is status


def test_descriptions_stand_alone_and_differ(shipped: ParameterSet) -> None:
    descriptions = [str(shipped.description(path)) for path in shipped.paths()]
    assert len(set(descriptions)) == len(descriptions)
    assert all(len(text.split()) >= 5 and "_" not in text for text in descriptions)
