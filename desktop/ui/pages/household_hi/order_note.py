"""Notes below the lines: why later members pay less, what the order costs, what is not confirmed."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.household_hi import HOUSEHOLD
from desktop.domain.money import Money, format_money
from desktop.services.household_hi.hi_enrolment import HiOffer, offer_hi
from desktop.services.household_hi.hi_facts import HiDraft, HiFacts, HiRow
from desktop.services.shown import Advice, Tone
from desktop.ui.i18n import in_row, t


def order_note(facts: HiFacts, draft: HiDraft, offer: HiOffer) -> Advice | None:
    """The box below the lines; None while there is one payer or no quote."""
    placed = _placed(draft)
    if offer.quote is None or len(placed) < 2:
        return None
    title = t("Vì sao người sau đóng ít hơn?")
    why = t("Người thứ hai trở đi được giảm khi cùng đóng trong năm {year}.", year=facts.on.year)
    months = {row.months for row in placed}
    if len(months) == 1:
        same = t("Đổi thứ tự không đổi tổng, vì mọi người cùng đóng {months} tháng.", months=months.pop())
        return Advice(Tone.INFO, title, f"{why} {same}")
    extra = order_cost(facts, draft, offer)
    if not extra:
        return Advice(Tone.INFO, title, f"{why} {t('Thứ tự này có tổng thấp nhất khi số tháng khác nhau.')}")
    dearer = t(
        "Số tháng khác nhau nên thứ tự đổi tổng: để người đóng ít tháng đứng trước thì bớt {extra} đ.",
        extra=format_money(extra),
    )
    return Advice(Tone.WARN, title, f"{why} {dearer}")


def unsure_note(facts: HiFacts, offer: HiOffer) -> Advice | None:
    """Which figures behind this quote the law does not settle."""
    if offer.quote is None or not offer.quote.unconfirmed:
        return None
    names = in_row((facts.parameters.description(path) for path in offer.quote.unconfirmed), "; ")
    return Advice(Tone.UNSURE, t("Có số liệu chưa xác nhận"), t("Dùng ở đây: {names}.", names=names))


def order_cost(facts: HiFacts, draft: HiDraft, offer: HiOffer) -> Money:
    """What the clerk's order costs more than the cheapest one (few months first: the full share counts least)."""
    cheapest = offer_hi(facts, replace(draft, rows=_few_months_first(draft)))
    if offer.quote is None or cheapest.quote is None:
        return Money(0)
    return offer.quote.total - cheapest.quote.total


def _placed(draft: HiDraft) -> list[HiRow]:
    return [row for row in draft.rows if row.group == HOUSEHOLD and row.months]


def _few_months_first(draft: HiDraft) -> tuple[HiRow, ...]:
    waiting = iter(sorted(_placed(draft), key=lambda row: row.months))
    return tuple(next(waiting) if row.group == HOUSEHOLD and row.months else row for row in draft.rows)
