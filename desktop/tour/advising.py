"""Advice on the tour: a passer-by who thinks it over, a consultation that ends in a payment, a household that tries."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.advice.advise import Advised
from desktop.services.advice.facts import load_advice
from desktop.tour.day import Day
from desktop.tour.papers import amounts_of, paper_from_dialog, save_papers
from desktop.tour.people import Known
from desktop.tour.stories import confirm, round_up
from desktop.ui.pages.advice.advice_page import AdvicePage
from desktop.ui.pages.advice.keep_dialog import KeepDialog
from desktop.ui.pages.advice.why_dialog import AdviceWhyDialog
from desktop.ui.pages.household.household_page import HouseholdPage
from desktop.ui.pages.household_hi.household_hi_page import HouseholdHiPage
from desktop.ui.pages.household_hi.what_if.what_if_page import WhatIfPage
from desktop.ui.pages.voluntary_si.voluntary_si_page import VoluntarySiPage

BUDGET, PASSER_BY_BUDGET, PASSER_BY_BIRTH = "450000", "300000", "1979"
CONSULTATION_KEYS = 60
_MOST_TABS = 40


def passer_by_thinks_it_over(day: Day) -> None:
    """Nobody of the book, a year of birth and the sex: the sheet is printed, a day is promised."""
    with day.story("a passer-by is advised and thinks it over") as entry:
        entry["entered"] = {"birth": PASSER_BY_BIRTH, "budget": PASSER_BY_BUDGET, "promised": "+8"}
        page = day.go("Ctrl+3", "advice")
        assert isinstance(page, AdvicePage)
        day.clerk.type(PASSER_BY_BIRTH)
        _tab_to(day, page.who.sex)
        day.clerk.type("nữ")
        _tab_to(day, page.budget.field)
        day.clerk.type(PASSER_BY_BUDGET)
        day.at_rest()
        day.picture("tu-van-nguoi-qua-duong")
        entry["advised"] = _advised(page)
        day.clerk.press("Ctrl+P")
        dialog = _keep_dialog(day)
        day.clerk.press("2", "Enter")
        assert dialog.day.hasFocus()
        day.clerk.type("+8")
        day.picture("tu-van-ve-suy-nghi")
        day.clerk.press("F9")
        entry["papers"] = [paper_from_dialog(day, "phieu-tu-van-nguoi-qua-duong")]
    day.home()


def consultation_becomes_a_payment(day: Day, known: Known) -> None:
    """F8: budget first, the income by the slider, six months, why, the sheet; F6 pays exactly what was advised."""
    with day.story("a consultation that ends in an enrolment", CONSULTATION_KEYS) as entry:
        entry["entered"] = {"name": known.name, "budget": BUDGET, "method": "6"}
        day.scan(known.card, "person")
        page = day.go("F8", "advice")
        assert isinstance(page, AdvicePage)
        day.clerk.type(BUDGET)
        day.at_rest()
        day.picture("tu-van")
        fitting = _advised(page)
        _tab_to(day, page.income.slider)
        day.clerk.press("Up", "Up")
        entry["by_slider"] = {"from": fitting["income"], "to": _advised(page)["income"]}
        day.picture("tu-van-chon-muc-bang-phim")
        _tab_to(day, page.right.methods)
        day.clerk.press("Up", "Enter")
        assert page.inputs.method == "6"
        day.at_rest()
        entry["advised"] = _advised(page)
        day.picture("tu-van-sau-thang")
        _look_why(day)
        entry["keys_of_advice"] = len(day.clerk.keys)
        entry["sheet"] = _sheet(day)
        advised_keys = list(day.clerk.keys)
        si = day.go("F6", "voluntary_si")
        assert isinstance(si, VoluntarySiPage)
        day.picture("bhxh-theo-tu-van")
        _pay(day, entry, known.name, "theo-tu-van")
        entry["keys_after_advice"] = entry["keys"][len(advised_keys) :]
        entry["outcomes"] = _outcomes(day, page)
    day.home()


def household_tries_otherwise(day: Day, known: Known) -> None:
    """Ctrl+H, Alt+5: half a year, somebody leaves and stays after all; F7 pays what was tried."""
    with day.story("a household tries otherwise and pays it") as entry:
        day.scan(known.card, "person")
        home = day.go("Ctrl+H", "household")
        assert isinstance(home, HouseholdPage)
        page = day.go("Alt+5", "household_what_if")
        assert isinstance(page, WhatIfPage)
        day.clerk.wait_for(lambda: page.state is not None, "the household")
        day.picture("thu-cach-dong-bhyt")
        day.clerk.press("Alt+2")
        entry["six_months"] = _tried(page)
        day.picture("thu-sau-thang")
        day.clerk.press("Down", "Del")
        entry["one_leaves"] = _tried(page)
        day.picture("thu-mot-nguoi-roi-ho")
        day.clerk.press("Ctrl+Z")
        entry["tried"] = _tried(page)
        hi = day.go("F7", "household_hi")
        assert isinstance(hi, HouseholdHiPage)
        day.picture("bhyt-theo-cach-da-thu")
        _pay(day, entry, known.name, "theo-cach-da-thu")
    day.home()


def _pay(day: Day, entry: dict[str, Any], name: str, story: str) -> None:
    """F9, the money, F9; its receipt looked at and saved."""
    dialog = day.open_payment("F9")
    total = int(dialog.argument.read_back.total)
    day.clerk.type(str(round_up(total)))
    ids = confirm(day, dialog)
    day.picture(f"bien-lai-{story}")
    entry["keys"] = [*day.clerk.keys, "Enter"]
    entry["papers"] = save_papers(day, story)
    entry.update(name=name, day=day.clock().date().isoformat(), read_back={"total": total})
    entry["taken"] = [amounts_of(day.stored(one)) for one in ids]
    entry["means"] = dialog.means.means.value
    day.go("Enter", "home")


def _advised(page: AdvicePage) -> dict[str, Any]:
    """What the page says of the income and the method looked at."""
    now, inputs = page.advised, page.inputs
    assert isinstance(now, Advised)
    assert now.income is not None
    method = next(one for one in now.methods if one.method == inputs.method)
    assert method.quote is not None
    return {
        "income": int(now.income),
        "method": inputs.method,
        "pays": int(method.quote.participant_pays),
        "shown": [row[:2] for row in page.right.methods.shown_texts()[1:]],
        "facts": {fact.label: fact.value for fact in page.income.told()},
    }


def _tried(page: WhatIfPage) -> dict[str, Any]:
    assert page.state is not None
    comparison = page.state.comparison
    then = comparison.then
    return {
        "now": None if comparison.now is None else int(comparison.now.total),
        "then": None if then is None else int(then.total),
        "members": {} if then is None else {one.name: int(one.amount) for one in then.members},
    }


def _look_why(day: Day) -> None:
    day.clerk.press("F4")
    day.clerk.wait_for(lambda: isinstance(day.dialog, AdviceWhyDialog), "why")
    day.at_rest()
    day.picture("tu-van-vi-sao")
    day.clerk.press("Esc")
    day.clerk.wait_for(lambda: day.dialog is None, "the page again")


def _sheet(day: Day) -> str:
    """Ctrl+P, what came of it so far, F9: the sheet in view, saved."""
    day.clerk.press("Ctrl+P")
    _keep_dialog(day)
    day.clerk.press("4")
    day.picture("tu-van-ket-qua")
    day.clerk.press("F9")
    keys = list(day.clerk.keys)
    name = paper_from_dialog(day, "phieu-tu-van")
    day.clerk.keys[:] = keys  # the name of the file was typed for the tour's folder
    return name


def _keep_dialog(day: Day) -> KeepDialog:
    day.clerk.wait_for(lambda: isinstance(day.dialog, KeepDialog), "what came of it")
    day.at_rest()
    dialog = day.dialog
    assert isinstance(dialog, KeepDialog)
    return dialog


def _outcomes(day: Day, page: AdvicePage) -> list[str]:
    """What the book keeps of the consultations, the newest first."""
    facts = load_advice(day.desk, page.inputs.person_id)
    return [one.consultation.outcome.value for one in facts.consultations]


def _tab_to(day: Day, wanted: QWidget) -> None:
    """Tab until a field has the keys."""
    for _step in range(_MOST_TABS):
        if QApplication.focusWidget() is wanted:
            return
        day.clerk.press("Tab")
    raise AssertionError(f"Tab never comes to {wanted!r}")
