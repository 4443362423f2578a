"""What leaves from a view of the preview: the call list on paper, and whom letters go to."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from desktop.domain.money import format_money, format_signed
from desktop.domain.papers.call_list import Call
from desktop.domain.people import Insurance
from desktop.domain.texts.phrases import joined, mark, say
from desktop.services.desk import Desk
from desktop.services.papers.call_list import call_list_of
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.paper import Paper
from desktop.services.rule_change.choices import assumptions, change_title
from desktop.services.rule_change.preview import Preview
from desktop.services.rule_change.query import PreviewView
from desktop.services.rule_change.rows import Effect, IncomeMove, PreviewRow
from desktop.services.shown import spaced_phone

INSURANCE_NAMES = {Insurance.VOLUNTARY_SI: say("BHXH tự nguyện"), Insurance.HOUSEHOLD_HI: say("BHYT hộ gia đình")}
EFFECT_NAMES = {
    Effect.MORE: say("đóng thêm"),
    Effect.LESS: say("đóng bớt"),
    Effect.SAME: say("không đổi"),
    Effect.OTHER: say("đổi vì việc khác"),
    Effect.UNKNOWN: say("chưa tính được"),
}
MOVE_NAMES = {
    IncomeMove.NONE: "",
    IncomeMove.RAISED: say("dưới mức thấp nhất mới"),
    IncomeMove.LOWERED: say("trên mức cao nhất mới"),
}


def call_list_paper(desk: Desk, found: Preview, view: PreviewView) -> Paper:
    """The call list of a view in its order; nothing is recorded. A trial stands in its title."""
    with desk.book.reading() as tx:
        content = call_list_of(tx, desk, _title(found), tuple(_call(found, row) for row in view.rows))
    kind = paper_kind("call_list")
    none = say("Không có lần đóng nào trong danh sách này.")
    texts = {**content.form.texts, "counted": mark("{count} lần đóng"), "none": none}
    form = replace(content.form, title=say("DANH SÁCH GỌI ĐIỆN: MỨC ĐÓNG THAY ĐỔI"), texts=texts)
    return Paper(
        pdf=kind.draw([replace(content, form=form)]),
        file_name=f"{kind.file_stem}-muc-dong-doi.pdf",
        size=kind.size,
        title=say(kind.titled, subject=change_title(found.change)),
    )


def _title(found: Preview) -> str:
    """Which change, and what the amounts rest on: both stand on the paper."""
    return joined(". ", (change_title(found.change), assumptions(found.change)))


def _call(found: Preview, row: PreviewRow) -> Call:
    told = row.problem
    if row.before is not None and row.after is not None:
        told = say("trước {before}, sau {after}", before=format_money(row.before), after=format_money(row.after))
        if row.effect is not Effect.SAME:
            told = joined(" ", (told, f"({format_signed(row.after - row.before)})"))
    return Call(
        phone=spaced_phone(row.phone),
        name=row.name,
        place=row.place,
        what=joined(", ", (row.what, told, *row.notes)),
        due=row.due or found.change.since,
        amount=row.after,
    )


def letter_keys(view: PreviewView) -> tuple[UUID, ...]:
    """Whom letters of a view go to, each once, in its order; nobody whose payment cannot be worked out."""
    return tuple(dict.fromkeys(row.person_id for row in view.rows if row.difference is not None))
