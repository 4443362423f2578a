"""Who may join voluntary SI (L41 art 2.4): refusals as problems, doubts as warnings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.parameters import ParameterSet
from desktop.domain.partial_date import PartialDate, age_on, format_date
from desktop.domain.problem import Notice, Problem
from desktop.domain.voluntary_si.figures import MINIMUM_AGE


@dataclass(frozen=True, slots=True, kw_only=True)
class SiStanding:
    """What the person says of themselves.

    Attributes:
        in_compulsory_si: đang đóng BHXH bắt buộc.
        contract_suspended: the labour contract is suspended; then compulsory SI is no bar.
        draws_pension: lương hưu, trợ cấp BHXH or monthly allowance; the social pension is not meant and no bar.
        household_business: registered owner who pays tax by declaration.
        commune_officer: part-time officer of a commune or hamlet.
    """

    nationality: str = "VN"
    birth: PartialDate | None = None
    in_compulsory_si: bool = False
    contract_suspended: bool = False
    draws_pension: bool = False
    household_business: bool = False
    commune_officer: bool = False


@dataclass(frozen=True, slots=True)
class Eligibility:
    """Everything that refuses and everything to ask about."""

    problems: tuple[Problem, ...]
    warnings: tuple[Notice, ...]


def check_eligibility(standing: SiStanding, cover_from: date, on: date, parameters: ParameterSet) -> Eligibility:
    """Judge a person for cover from a day, paid ``on`` a day; there is no upper age."""
    problems = []
    if standing.nationality not in {"VN", ""}:
        problems.append(Problem("nationality", "foreigner"))
    if standing.in_compulsory_si and not standing.contract_suspended:
        problems.append(Problem("person_id", "compulsory_si"))
    if standing.draws_pension:
        problems.append(Problem("person_id", "draws_pension"))
    minimum = parameters.value(MINIMUM_AGE, on).whole
    if standing.birth is not None and age_on(standing.birth, cover_from) < minimum:
        problems.append(Problem("birth", "too_young", {"age": str(minimum), "start": format_date(cover_from)}))
    warnings = []
    if standing.household_business:
        warnings.append(Notice("household_business"))
    if standing.commune_officer:
        warnings.append(Notice("commune_officer"))
    return Eligibility(tuple(problems), tuple(warnings))
