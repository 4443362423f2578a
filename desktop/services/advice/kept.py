"""What a consultation keeps of the page: the inputs again, and what was shown, frozen as plain JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from desktop.domain.papers.consultation import freeze_content
from desktop.domain.texts.phrases import say
from desktop.services.advice.advise import Advised
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.inputs import AdviceInputs
from desktop.services.advice.reasons import reasons
from desktop.services.advice.sheet import sheet_content
from desktop.services.advice.told import summary
from desktop.services.counter.drafts import Draft
from desktop.services.people.person_form import PersonDraft
from desktop.services.plain import from_older, to_plain
from desktop.services.voluntary_si.si_enrolment import initial_si_draft
from desktop.services.voluntary_si.si_facts import SiDraft

PAGE, PASSER_BY = "advice", "passer-by"
SHEET = "sheet"
"""Where a consultation's content holds its frozen sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAdvice:
    """The page as it stood: what was entered, the reasons of every figure, the sheet."""

    inputs: dict[str, Any]
    content: dict[str, Any]


def kept_advice(facts: AdviceFacts, inputs: AdviceInputs, advised: Advised) -> KeptAdvice:
    """Freeze the page; ``person_key`` finds it again once a new person has come into the book."""
    return KeptAdvice(
        inputs={**to_plain(inputs), "person_key": str(facts.si.person_id)},
        content={
            "summary": str(summary(advised)),
            "reasons": [to_plain(one) for one in reasons(advised)],
            SHEET: freeze_content(sheet_content(facts, inputs, advised)),
        },
    )


def advice_draft(facts: AdviceFacts, inputs: AdviceInputs) -> Draft:
    """The page as it is saved while nothing came of it yet."""
    new = facts.new_person
    subject = str(facts.si.person_id) if facts.in_book or new is not None else PASSER_BY
    name = facts.name or say("người chưa có trong sổ")
    return Draft(
        page=PAGE,
        subject=subject,
        title=say("Tư vấn: {name}", name=name),
        state={"inputs": to_plain(inputs), "new_person": None if new is None else to_plain(new)},
    )


def inputs_of(draft: Draft | None) -> AdviceInputs | None:
    """The inputs of a draft; None where there is none, or another version wrote it."""
    return None if draft is None else from_older(AdviceInputs, draft.state.get("inputs") or {})


def si_draft_of(facts: AdviceFacts, inputs: AdviceInputs, advised: Advised) -> SiDraft:
    """F6: income, method and group of the advice as the draft of the voluntary SI page; a passer-by becomes new."""
    new = facts.new_person
    if not facts.in_book and new is None:
        new = PersonDraft(person_id=facts.si.person_id, birth=inputs.birth, sex=inputs.sex)
    draft = initial_si_draft(facts.si, new)
    return replace(
        draft,
        income=advised.income or draft.income,
        method=inputs.method,
        months=inputs.ahead_months,
        groups=inputs.groups,
    )
