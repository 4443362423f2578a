"""Vietnamese sentences for every problem and warning code: what is wrong and how to mend it.

To add a code: one entry in the catalogue; ``{field}`` is the field's name, other braces are the problem's values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from desktop.domain.catalogue import FIELD_NAMES, NOTICES, PROBLEMS
from desktop.domain.problem import Notice, Problem

UNKNOWN_PROBLEM = "{field}: giá trị này chưa dùng được. Xin xem và sửa lại."
_PLACE = re.compile(r"\[(\d+)\]")


class _Values(dict[str, str]):
    """A template must never fail for want of a value."""

    def __missing__(self, key: str) -> str:
        return "…"


def template(item: Problem | Notice) -> str:
    """The Vietnamese template of a code, before its values are put in; translators work on it."""
    if isinstance(item, Notice):
        return NOTICES.get(item.code, item.code)
    return PROBLEMS.get(item.code, UNKNOWN_PROBLEM)


def message(item: Problem | Notice, translate: Callable[[str], str] = str) -> str:
    """The sentence for the clerk; ``translate`` may turn the template and the field's name into another language."""
    values = _Values(item.values)
    if isinstance(item, Problem):
        values["field"] = field_name(item.field, translate)
    return translate(template(item)).format_map(values)


def field_name(field: str, translate: Callable[[str], str] = str) -> str:
    """What a field is called: ``Số tháng, người thứ 2`` for ``members[1].months``."""
    leaf = _PLACE.sub("", field).rsplit(".", 1)[-1]
    known = FIELD_NAMES.get(leaf)
    name = translate(known) if known is not None else leaf[:60]
    place = _PLACE.search(field)
    return f"{name}, {translate('dòng')} {int(place[1]) + 1}" if place and len(place[1]) < 10 else name


def codes() -> Mapping[str, str]:
    """Every code of the catalogue with its template."""
    return {**PROBLEMS, **NOTICES}
