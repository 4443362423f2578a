"""Vietnamese sentences for every problem and warning code: what is wrong and how to mend it.

To add a code: one entry in the catalogue; ``{field}`` is the field's name, other braces are the problem's values.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.domain.problem import Notice, Problem
from desktop.domain.texts.catalogue import FIELD_NAMES, NOTICES, PROBLEMS
from desktop.domain.texts.phrases import Translate, joined, mark, say, say_known, told

UNKNOWN_PROBLEM = mark("{field}: giá trị này chưa dùng được. Xin xem và sửa lại.")
_PLACE = re.compile(r"\[(\d+)\]")


def template(item: Problem | Notice) -> str:
    """The Vietnamese template of a code, before its values are put in; translators work on it."""
    if isinstance(item, Notice):
        return NOTICES.get(item.code, item.code)
    return PROBLEMS.get(item.code, UNKNOWN_PROBLEM)


def message(item: Problem | Notice, translate: Translate | None = None) -> str:
    """The sentence for the clerk, as a phrase; with ``translate`` it is said in another language at once."""
    sentence = template(item)
    field = {"field": field_name(item.field)} if isinstance(item, Problem) else {}
    phrase = say_known(sentence, {**item.values, **field})
    return phrase if translate is None else phrase.told(translate)


def field_name(field: str, translate: Translate | None = None) -> str:
    """What a field is called: ``Số tháng, dòng 2`` for ``members[1].months``."""
    leaf = _PLACE.sub("", field).rsplit(".", 1)[-1]
    known = FIELD_NAMES.get(leaf)
    name = say(known) if known is not None else leaf[:60]
    place = _PLACE.search(field)
    if place and len(place[1]) < 10:
        name = joined(", ", (name, joined(" ", (say("dòng"), str(int(place[1]) + 1)))))
    return name if translate is None else told(name, translate)


def codes() -> Mapping[str, str]:
    """Every code of the catalogue with its template."""
    return {**PROBLEMS, **NOTICES}
