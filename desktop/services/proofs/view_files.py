"""What leaves from a view of the proof watch: a call list, whom letters go to; the rows with their effects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

from desktop.domain.money import format_money, format_signed
from desktop.domain.papers.call_list import Call
from desktop.domain.partial_date import format_date
from desktop.domain.texts.phrases import joined, say
from desktop.services.board.placing import NO_HAMLET
from desktop.services.desk import Desk
from desktop.services.papers.call_list import call_list_of
from desktop.services.papers.catalogue import paper_kind
from desktop.services.papers.paper import Paper
from desktop.services.proofs.proof_list import ProofRow, in_order, read_proofs, with_effect
from desktop.services.proofs.query import ProofQuery, Sort, When
from desktop.services.shown import spaced_phone
from desktop.storage.book import Transaction

Report = Callable[[int, int], None]
BY_EFFECT = (Sort.PAYS_ON, Sort.BEFORE, Sort.AFTER, Sort.MORE)


def call_list_paper(desk: Desk, query: ProofQuery, report: Report) -> Paper:
    """The call list of a view, in its order; nothing is recorded.

    Raises:
        Exception: whatever ``report`` raises; then no paper is made.
    """
    with desk.book.reading() as tx:
        calls = tuple(_call(row) for row in rows_of_view(tx, desk, query, report))
        content = call_list_of(tx, desk, view_name(query), calls)
    kind = paper_kind("call_list")
    return Paper(
        pdf=kind.draw([content]),
        file_name=f"{kind.file_stem}-giay-to.pdf",
        size=kind.size,
        title=say(kind.titled, subject=view_name(query)),
    )


def letter_keys(desk: Desk, query: ProofQuery) -> tuple[UUID, ...]:
    """Who in the view gets a letter, each once, in its order."""
    with desk.book.reading() as tx:
        rows = read_proofs(tx, desk, query).rows
    return tuple(dict.fromkeys(row.person_id for row in rows))


def rows_of_view(tx: Transaction, desk: Desk, query: ProofQuery, report: Report | None = None) -> Iterator[ProofRow]:
    """The rows of a view with their effects, in its order."""
    found = read_proofs(tx, desk, query).rows
    made = []
    for done, row in enumerate(found, 1):
        made.append(with_effect(tx, desk, row))
        if report is not None:
            report(done, len(found))
    yield from in_order(made, query) if query.sort in BY_EFFECT else made


def view_name(query: ProofQuery) -> str:
    """Which view it is, for titles: days and filters."""
    days = {
        When.ENDED: say("đã hết hạn"),
        When.AHEAD: say("hết hạn trong {days} ngày", days=query.ahead),
        When.ALL: say("tất cả"),
    }
    hamlet = say("thôn {name}", name=query.hamlet) if query.hamlet else ""
    hamlet = say("chưa rõ thôn") if query.hamlet == NO_HAMLET else hamlet
    searched = say("lọc “{text}”", text=query.text) if query.text else ""
    return joined(", ", (say("Giấy tờ của nhóm được hỗ trợ"), days[query.when], hamlet, searched))


def affected_text(row: ProofRow) -> str:
    """``Trần Thị Bình +546.480; Nguyễn Văn An −136.620``: whose part moves by how much."""
    if row.effect is None:
        return ""
    return "; ".join(f"{one.name} {format_signed(one.after - one.before)}" for one in row.effect.affected)


def _call(row: ProofRow) -> Call:
    effect = row.effect
    ends = say("{paper} hết hạn {day}", paper=row.paper, day=format_date(row.ends))
    told = row.why_not
    if effect is not None:
        told = say(
            "{what}: có giấy {before}, không có giấy {after}",
            what=effect.what,
            before=format_money(effect.before),
            after=format_money(effect.after),
        )
    return Call(
        phone=spaced_phone(row.phone),
        name=row.name,
        place=row.place,
        what=joined("; ", (ends, told)),
        due=row.ends if effect is None else effect.pays_on,
        amount=None if effect is None else effect.after,
    )
