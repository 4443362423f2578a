"""What the consultation sheet says of one state of the page, in the participant's words and ready to print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.domain.advice import IncomeRow, MethodRow
from desktop.domain.benefits import Estimate
from desktop.domain.charts import LineChart
from desktop.domain.money import format_money, half_up
from desktop.domain.papers.consultation import SheetContent, SheetFigure, SheetIncome, SheetMethod
from desktop.domain.partial_date import age_on
from desktop.domain.people import Sex
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.phrases import joined, say
from desktop.services.advice.advise import Advised, payback_years
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.inputs import AdviceInputs
from desktop.services.advice.pictures import method_name, pension_chart, span_text, years_text
from desktop.services.advice.told import (
    assumptions,
    dong,
    gifts,
    loss_lines,
    main_facts,
    missing_lines,
    notes,
    payback_text,
    short_assumption,
    support_lines,
    years_line,
)
from desktop.services.sentences import sentences

_SEXES = {Sex.MALE: say("nam"), Sex.FEMALE: say("nữ")}
_SUPPORTS = frozenset({"state_support", "extra_support"})


def sheet_content(facts: AdviceFacts, inputs: AdviceInputs, advised: Advised) -> SheetContent:
    """The sheet of what is in view; where nothing can be advised, it says why and no figures."""
    told, on = advised.plan is not None, facts.si.on
    lines = tuple(_lines_in_tables(advised))
    return SheetContent(
        person_name=facts.name,
        about=_about(facts, advised),
        made_on=on,
        budget="" if inputs.budget is None else dong(inputs.budget),
        income="" if advised.income is None or not told else dong(advised.income),
        way=years_line(advised),
        end_years=_end_years(advised),
        facts=tuple(_facts(advised)),
        notices=tuple(_notices(advised)),
        chart=_chart(facts, inputs, advised),
        incomes=() if advised.budget is None else tuple(_income(row, advised) for row in advised.budget.rows),
        methods=tuple(_method(row) for row in advised.methods),
        gifts=tuple(_gifts(advised)),
        missing=missing_lines(advised),
        loss=loss_lines(advised),
        references=_articles(line for line in lines if line.in_total),
        assumptions=(*assumptions(advised), short_assumption(facts, inputs.growth)) if told else (),
        confirmed=_sure(lines),
    )


def _about(facts: AdviceFacts, advised: Advised) -> str:
    person, on = advised.person, facts.si.on
    months = facts.si.paid_here + facts.earlier.months
    unpaid = say("chưa từng đóng") if facts.in_book else ""
    return joined(
        " · ",
        (
            joined(
                ", ",
                (
                    "" if person.sex is None else _SEXES[person.sex],
                    "" if person.birth is None else say("sinh {birth}", birth=person.birth),
                    "" if person.birth is None else say("{age} tuổi", age=max(age_on(person.birth, on), 0)),
                ),
            ),
            say("đã đóng {span}", span=span_text(months)) if months else unpaid,
        ),
    )


def _end_years(advised: Advised) -> str:
    pension = None if advised.plan is None else advised.plan.pension
    return "" if pension is None or pension.monthly is None else years_text(pension.counted_years)


def _facts(advised: Advised) -> Iterator[SheetFigure]:
    """The page's main figures, each with the articles of what it was worked out from."""
    for one, (reference, sure) in zip(main_facts(advised), _behind(advised), strict=True):
        yield SheetFigure(label=one.label, text=one.value, reference=reference, confirmed=sure)


def _behind(advised: Advised) -> Iterator[tuple[str, bool]]:
    """Article and certainty of each main figure, in the order of ``main_facts``."""
    row = advised.chosen
    if row is None:
        return
    lines = {method.method: method.quote.lines for method in advised.methods if method.quote is not None}
    monthly, yearly = lines.get("1", ()), lines.get("12", ())
    yield _reason(line for line in monthly if line.in_total)
    yield _reason(line for line in monthly if line.code in _SUPPORTS)
    yield _reason(line for line in yearly if line.in_total)
    pension = row.plan.pension
    if pension is not None and pension.monthly is not None and pension.first_month is not None:
        yield pension.monthly.reference, pension.monthly.status.is_confirmed
    if advised.hi is not None and advised.together_monthly is not None:
        hi = advised.hi.quote.lines
        yield _reason(hi)
        yield _reason((*(line for line in monthly if line.in_total), *hi))


def _reason(lines: Iterable[QuoteLine]) -> tuple[str, bool]:
    used = tuple(lines)
    return "; ".join(_articles(used)), _sure(used)


def _articles(lines: Iterable[QuoteLine]) -> tuple[str, ...]:
    parts = (part.strip() for line in lines for part in line.reference.split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def _sure(lines: Iterable[QuoteLine]) -> bool:
    return all(line.status.is_confirmed for line in lines if line.in_total)


def _lines_in_tables(advised: Advised) -> Iterator[QuoteLine]:
    for row in advised.methods:
        if row.quote is not None:
            yield from row.quote.lines


def _notices(advised: Advised) -> Iterator[str]:
    yield from sentences(advised.problems)
    yield from support_lines(advised)
    for one in notes(advised):
        yield joined(". ", (one.title, one.text))


def _chart(facts: AdviceFacts, inputs: AdviceInputs, advised: Advised) -> LineChart | None:
    chart = pension_chart(advised, facts.si.parameters, short_assumption(facts, inputs.growth))
    return None if chart.is_empty else chart


def _income(row: IncomeRow, advised: Advised) -> SheetIncome:
    pension = row.plan.pension
    end: Estimate | None = None if pension is None else pension.monthly
    return SheetIncome(
        income=format_money(row.income),
        monthly=format_money(row.monthly),
        year=format_money(row.year),
        pension_15="" if row.pension_at_15 is None else format_money(row.pension_at_15),
        pension_end="" if end is None else format_money(end.amount),
        total=format_money(row.plan.pays),
        payback=payback_text(payback_years(row.plan)),
        remark=_remark(row),
        chosen=row.income == advised.income,
    )


def _remark(row: IncomeRow) -> str:
    until = "" if row.holds_until is None else say("đến {month}", month=row.holds_until)
    fits = say("vừa khả năng") if row.fits else say("vượt {amount}", amount=format_money(row.over))
    return joined(", ", (fits, until))


def _method(row: MethodRow) -> SheetMethod:
    quote, name = row.quote, method_name(row.method, row.months)
    if quote is None or row.each_month is None:
        why = joined(" ", sentences(row.problems))
        return SheetMethod(method=name, amount="", state_support="", each_month="", remark=why)
    return SheetMethod(
        method=name,
        amount=format_money(quote.participant_pays),
        state_support=format_money(quote.state_support + quote.extra_support),
        each_month=format_money(half_up(row.each_month)),
        saved=format_money(row.saved) if row.saved else "",
        remark=say("chưa xác nhận") if quote.unconfirmed and row.saved else "",
    )


def _gifts(advised: Advised) -> Iterator[SheetFigure]:
    for one in gifts(advised):
        reason = one.estimate
        yield SheetFigure(
            label=one.title,
            text=one.text,
            more=one.more,
            reference="" if reason is None else reason.reference,
            confirmed=reason is None or reason.status.is_confirmed,
        )
