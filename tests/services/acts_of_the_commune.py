"""Acts at the commune: advice kept, hamlets, targets, rounds of visits and their results, the monthly report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop.domain.benefits import Kind, PaidPeriod
from desktop.domain.money import Money
from desktop.domain.month import Month
from desktop.domain.people import Insurance
from desktop.services.advice.consult import ConsultationOutcome, KeepConsultation, keep_consultation
from desktop.services.advice.earlier import SaveEarlier, save_earlier
from desktop.services.board.hamlets import (
    SaveHamlet,
    add_spelling,
    close_hamlet,
    hamlets_view,
    remove_spelling,
    save_hamlet,
    take_from_addresses,
)
from desktop.services.board.monthly import make_report
from desktop.services.board.targets import SetTarget, set_target
from desktop.services.book.settings import load_settings, save_settings
from desktop.services.desk import Desk, today
from desktop.services.outreach.planning import (
    PlanRound,
    TakeAlong,
    add_people,
    cancel_round,
    change_round,
    new_round_id,
    plan_round,
    remove_person,
)
from desktop.services.outreach.results import RecordResult, VisitResult, new_result_id, record_result
from desktop.services.outreach.returned.importing import ImportResults, import_results
from desktop.services.potential.kinds import USUAL_ORDER
from desktop.services.potential.order import save_order
from desktop.storage.column_types import new_key
from desktop.storage.counter.contacts import Outcome
from tests.services.acting import Act, Prepare, went
from tests.services.builders import registered
from tests.services.outreach.stories import draft, filled, planned, sheet_file, three_people, visited

COMMUNE = "00004"


def _consult(desk: Desk, _: Path) -> Act:
    person_id = registered(desk, "Đỗ Văn Tư", phone="")
    wanted = KeepConsultation(
        consultation_id=new_key(), person_id=person_id, outcome=ConsultationOutcome.THINKS,
        promised_on=today(desk), inputs={"birth": "1990"}, content={"summary": "mức 1.500.000 đ"}, note="hỏi vợ",
    )  # fmt: skip
    return lambda later: went(keep_consultation(later, wanted))


def _consult_a_passer_by(desk: Desk, _: Path) -> Act:
    wanted = KeepConsultation(consultation_id=new_key(), person_id=None, inputs={}, content={"summary": "mức 1"})
    return lambda later: went(keep_consultation(later, wanted))


def _enter_earlier(desk: Desk, _: Path) -> Act:
    period = PaidPeriod(first=Month(2012, 1), last=Month(2016, 12), income=Money(3_000_000), kind=Kind.COMPULSORY)
    person_id = registered(desk, "Bùi Văn Năm", phone="")
    wanted = SaveEarlier(person_id=person_id, periods=(period,), source="sổ BHXH")
    return lambda later: went(save_earlier(later, wanted))


def _in_a_commune(desk: Desk) -> None:
    went(save_settings(desk, replace(load_settings(desk), commune_code=COMMUNE)))


def _hamlet(desk: Desk, _: Path) -> Act:
    _in_a_commune(desk)
    # Two keys of the form: the second names the hamlet that is there, so an act done again changes nothing.
    made = save_hamlet(desk, SaveHamlet(hamlet_id=None, name="Thôn Đông"))
    assert not isinstance(made, tuple), made
    return lambda later: save_hamlet(later, SaveHamlet(hamlet_id=made, name="Thôn Đông Hạ", counted="812"))


def _new_hamlet(desk: Desk, _: Path) -> Act:
    _in_a_commune(desk)
    return lambda later: went(save_hamlet(later, SaveHamlet(hamlet_id=None, name="Thôn Đông", counted="812")))


def _hamlets_of_addresses(desk: Desk, _: Path) -> Act:
    _in_a_commune(desk)
    for name in ("Nguyễn Văn An", "Lê Văn Bảy"):
        registered(desk, name, phone="", hamlet="Thôn Đông", commune_code=COMMUNE)
    return take_from_addresses


def _spelling(desk: Desk, folder: Path) -> Act:
    made = _new_hamlet(desk, folder)(desk)
    return lambda later: went(add_spelling(later, made, "xóm Đông"))  # type: ignore[arg-type]


def _spelling_gone(desk: Desk, folder: Path) -> Act:
    _spelling(desk, folder)(desk)
    ((key, _text),) = hamlets_view(desk).hamlets[0].spellings
    return lambda later: went(remove_spelling(later, key))


def _hamlet_closed(desk: Desk, folder: Path) -> Act:
    made = _new_hamlet(desk, folder)(desk)
    return lambda later: went(close_hamlet(later, made))  # type: ignore[arg-type]


def _target(_: Desk, __: Path) -> Act:
    wanted = SetTarget(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent="95,5")
    return lambda later: went(set_target(later, wanted))


def _target_gone(desk: Desk, folder: Path) -> Act:
    _target(desk, folder)(desk)
    wanted = SetTarget(year=2026, insurance=Insurance.HOUSEHOLD_HI, hamlet_id=None, percent="")
    return lambda later: went(set_target(later, wanted))


def _order(_: Desk, __: Path) -> Act:
    wanted = (*USUAL_ORDER[1:], USUAL_ORDER[0])

    def act(desk: Desk) -> object:
        found = save_order(desk, wanted)
        return found if found == wanted else went(found)

    return act


def _plan(desk: Desk, _: Path) -> Act:
    people = tuple(TakeAlong(person_id=one) for one in three_people(desk))
    wanted = PlanRound(round_id=new_round_id(), draft=draft(), people=people)
    return lambda later: went(plan_round(later, wanted))


def _change_a_round(desk: Desk, _: Path) -> Act:
    made = planned(desk, three_people(desk))
    wanted = draft(who_went="Lê Văn Hùng", met_others=4, papers_left=12)
    return lambda later: went(change_round(later, made.id, made.version, wanted))


def _call_a_round_off(desk: Desk, _: Path) -> Act:
    made = planned(desk, three_people(desk))
    return lambda later: cancel_round(later, made.id, made.version)


def _take_along(desk: Desk, _: Path) -> Act:
    an, binh, cuc = three_people(desk)
    made = planned(desk, [an])
    wanted = (TakeAlong(person_id=binh), TakeAlong(person_id=cuc))
    return lambda later: went(add_people(later, made.id, wanted))


def _leave_out(desk: Desk, _: Path) -> Act:
    an, binh, _cuc = three_people(desk)
    made = planned(desk, [an, binh])
    return lambda later: remove_person(later, made.id, binh)


def _visit(desk: Desk, _: Path) -> Act:
    an, _binh, _cuc = three_people(desk)
    made = planned(desk, [an])
    result = VisitResult(outcome=Outcome.PROMISED, promised_on=today(desk), met="vợ", papers_left="tờ rơi")
    wanted = RecordResult(contact_id=new_result_id(), round_id=made.id, person_id=an, result=result)
    return lambda later: went(record_result(later, wanted))


def _visit_again(desk: Desk, _: Path) -> Act:
    an, _binh, _cuc = three_people(desk)
    made = planned(desk, [an])
    visited(desk, made, an, Outcome.NOT_REACHED)
    result = VisitResult(outcome=Outcome.AGREED, note="gặp lại buổi tối")
    wanted = RecordResult(contact_id=new_result_id(), round_id=made.id, person_id=an, result=result)
    return lambda later: went(record_result(later, wanted))


def _bring_results(desk: Desk, folder: Path) -> Act:
    made = planned(desk, three_people(desk))
    sheet = filled(
        sheet_file(desk, made, folder / "phiếu.xlsx"),
        {"outcome": "Hẹn đến", "promised_on": today(desk)},
        {"outcome": "Từ chối"},
        {},
        {"full_name": "Phạm Thị Mới", "birth": "1975", "sex": "Nữ", "home": "Thôn Đông", "outcome": "Đồng ý"},
    )
    wanted = ImportResults(round_id=made.id, sheet=sheet)
    return lambda later: import_results(later, wanted)


def _report(desk: Desk, _: Path) -> Act:
    registered(desk, "Hồ Văn Sáu", phone="")
    return lambda later: went(make_report(later))


COMMUNE_ACTS: Mapping[str, Prepare] = {
    "a consultation": _consult,
    "a consultation of a passer-by": _consult_a_passer_by,
    "earlier periods": _enter_earlier,
    "a hamlet changed": _hamlet,
    "a new hamlet": _new_hamlet,
    "hamlets of the addresses": _hamlets_of_addresses,
    "a spelling of a hamlet": _spelling,
    "a spelling taken away": _spelling_gone,
    "a hamlet closed": _hamlet_closed,
    "a target": _target,
    "a target taken away": _target_gone,
    "another order of the reasons": _order,
    "a round planned": _plan,
    "a round changed": _change_a_round,
    "a round called off": _call_a_round_off,
    "people taken along": _take_along,
    "a person left out": _leave_out,
    "a result of a visit": _visit,
    "a later result of a visit": _visit_again,
    "a visit sheet brought in": _bring_results,
    "a monthly report": _report,
}
