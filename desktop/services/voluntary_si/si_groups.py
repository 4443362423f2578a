"""The support groups as the page offers them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.texts.phrases import capital
from desktop.domain.texts.shown import percent_text
from desktop.domain.voluntary_si.figures import GROUP_NAMES, GROUPS, PROVED_BY_PAPER, SUPPORT_PERCENT
from desktop.services.voluntary_si.si_facts import SiFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupChoice:
    """A support group with its percentage on the day ("20 %") and whether a proof paper is asked for."""

    code: str
    label: str
    percent: str
    needs_proof: bool


def needs_proof(group: str) -> bool:
    """Whether the counter asks for a paper (giấy tờ chứng minh)."""
    return group in PROVED_BY_PAPER


def group_choices(facts: SiFacts) -> tuple[GroupChoice, ...]:
    """The five groups with the percentages of the day, in the order of the law."""
    return tuple(
        GroupChoice(
            code=code,
            label=group_label(code),
            percent=percent_text(facts.parameters.value(SUPPORT_PERCENT[code], facts.on).exact * 100),
            needs_proof=needs_proof(code),
        )
        for code in GROUPS
    )


def group_label(code: str) -> str:
    """``Hộ cận nghèo``."""
    return capital(group_name(code))


def group_name(code: str) -> str:
    """``hộ cận nghèo``."""
    return GROUP_NAMES.get(code, code)
