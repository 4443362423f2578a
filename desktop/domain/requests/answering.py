"""One request or a list of them, from JSON text to JSON values: every answer or all of its problems."""

from __future__ import annotations

from typing import Any

from desktop.domain.household_hi import HiIncomplete, quote_household_hi
from desktop.domain.household_hi.check import FIELDS as HI_FIELDS
from desktop.domain.limits import in_field_order
from desktop.domain.parameters import ParameterSet
from desktop.domain.problem import Problem
from desktop.domain.requests.json_text import Unusable, parse
from desktop.domain.requests.plain import plain_problem, plain_quote
from desktop.domain.requests.reading import Reading, read_request
from desktop.domain.voluntary_si import quote_voluntary_si
from desktop.domain.voluntary_si.check import FIELDS as SI_FIELDS


def answer_text(text: str | bytes, parameters: ParameterSet) -> tuple[Any, bool]:
    """The answer to a JSON text and whether it is free of problems; a list is answered by a list."""
    value = parse(text)
    if isinstance(value, list):
        answers = [answer_value(request, parameters) for request in value]
        return answers, not any("problems" in answer for answer in answers)
    answer = answer_value(value, parameters)
    return answer, "problems" not in answer


def answer_value(value: Any, parameters: ParameterSet) -> dict[str, Any]:
    """The answer to one parsed request, or ``{"problems": […]}``."""
    if isinstance(value, Unusable):
        return _refusal((Problem("", "bad_json", {"reason": value.reason}),))
    reading = read_request(value)
    request = reading.request
    if request is None:
        return _refusal(reading.problems)
    if isinstance(request, HiIncomplete):
        household = quote_household_hi(request, parameters)
        return _refusal_of(reading, household, HI_FIELDS) or plain_quote(household)
    voluntary = quote_voluntary_si(request, parameters)
    return _refusal_of(reading, voluntary, SI_FIELDS) or plain_quote(voluntary)


def _refusal_of(reading: Reading, outcome: object, fields: tuple[str, ...]) -> dict[str, Any] | None:
    rules = reading.without_repeats(outcome) if isinstance(outcome, tuple) else ()
    if not reading.problems and not isinstance(outcome, tuple):
        return None
    return _refusal(in_field_order((*reading.problems, *rules), fields))


def _refusal(problems: tuple[Problem, ...]) -> dict[str, Any]:
    return {"problems": [plain_problem(problem) for problem in problems]}
