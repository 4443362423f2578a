"""What page and sheet say of advice, in the participant's words; every amount is an estimate with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from desktop.domain.advice import IncomeRow, MissingTime, PlanStep
from desktop.domain.benefits import Estimate
from desktop.domain.money import Money, format_money, half_up
from desktop.domain.partial_date import age_on, format_date
from desktop.domain.quote import QuoteLine
from desktop.domain.texts.messages import message
from desktop.domain.texts.phrases import joined, say, small
from desktop.domain.texts.shown import decimal_text, percent_text
from desktop.services.advice.advise import Advised, method_in_view
from desktop.services.advice.facts import AdviceFacts
from desktop.services.advice.pictures import method_name, span_text
from desktop.services.people.person_form import SEX_NAMES
from desktop.services.sentences import notice_advice
from desktop.services.shown import Advice, Fact, Tone

NOT_A_PROMISE = say("Số ước tính, không phải cam kết.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift:
    """One thing the insurance gives: ``Sinh con · 2.000.000 đ mỗi con · đóng đủ 6 tháng …``."""

    title: str
    text: str
    more: str = ""
    estimate: Estimate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MainFigure:
    """One line under the income looked at: what it is, the amount, its articles, whether it is confirmed."""

    label: str
    text: str
    reference: str = ""
    confirmed: bool = True


def main_facts(advised: Advised) -> tuple[Fact, ...]:
    """The lines under the income: a month, the State's part, a year, the pension, everything together."""
    return tuple(Fact(one.label, one.text) for one in main_figures(advised))


def main_figures(advised: Advised) -> tuple[MainFigure, ...]:
    """The same, each with its articles and whether it rests on confirmed figures."""
    return () if advised.chosen is None else tuple(_main_figures(advised, advised.chosen))


def _main_figures(advised: Advised, row: IncomeRow) -> Iterator[MainFigure]:
    month, year = _lines_of(advised, "1"), _lines_of(advised, "12")
    support = tuple(line for line in month if line.code == "state_support")
    yield _quoted(say("Đóng mỗi tháng"), row.monthly, month)
    yield _quoted(say("Nhà nước hỗ trợ"), row.state_support, support)
    yield _quoted(say("Đóng 12 tháng một lần"), row.year, year)
    pension = row.plan.pension
    if pension is not None and pension.monthly is not None and pension.first_month is not None:
        yield MainFigure(
            label=say("Hưu ước tính từ {month}", month=pension.first_month),
            text=say("{amount}/tháng", amount=dong(pension.monthly.amount)),
            reference=pension.monthly.reference,
            confirmed=pension.monthly.status.is_confirmed,
        )
    if advised.hi is not None and advised.together_monthly is not None:
        label = say("BHYT {count} người, mỗi tháng", count=len(advised.hi.members))
        yield _quoted(label, advised.hi.per_month, advised.hi.quote.lines)
        yield MainFigure(label=say("BHXH và BHYT, mỗi tháng"), text=dong(advised.together_monthly))


def _lines_of(advised: Advised, method: str) -> tuple[QuoteLine, ...]:
    quotes = (row.quote for row in advised.methods if row.method == method and row.quote is not None)
    return tuple(line for quote in quotes for line in quote.lines if line.in_total)


def _quoted(label: str, amount: int, lines: tuple[QuoteLine, ...]) -> MainFigure:
    articles = (part for line in lines for part in line.reference.split("; ") if part)
    return MainFigure(
        label=label,
        text=dong(amount),
        reference="; ".join(dict.fromkeys(articles)),
        confirmed=all(line.status.is_confirmed for line in lines),
    )


def notes(advised: Advised) -> tuple[Advice, ...]:
    """What must be said beside the figures: a coming floor, the end of the support, age; each once."""
    plan = advised.plan
    if plan is None:
        return ()
    found = [*_unknown(advised), *_coming(advised), *(notice_advice(one) for one in plan.notices)]
    titles: dict[str, Advice] = {}
    for one in found:
        titles.setdefault(str(one.text), one)
    return tuple(titles.values())


def _unknown(advised: Advised) -> Iterator[Advice]:
    """Figures without which a pension or allowance could not be estimated; each names itself."""
    for problem in () if advised.bought is None else advised.bought.problems:
        yield Advice(Tone.WARN, say("Chưa ước tính được hết"), message(problem))


def _coming(advised: Advised) -> Iterator[Advice]:
    """The first step of the plan whose monthly figure differs: what is known of later law, marked if unconfirmed."""
    plan = advised.plan
    for before, after in pairwise(() if plan is None else plan.steps):
        if half_up(before.monthly) == half_up(after.monthly) or before.quote.method != after.quote.method:
            continue
        supported = bool(after.quote.state_support)
        unsure = bool(after.quote.unconfirmed)
        title = say("Từ {month} đóng {amount} đ/tháng", month=after.first, amount=format_money(half_up(after.monthly)))
        support = half_up(Fraction(after.quote.state_support, after.quote.months))
        text = (
            joined(" ", (_line(advised, after), say("Nhà nước hỗ trợ {amount} đ.", amount=format_money(support))))
            if supported
            else say("Đã hết 120 tháng được Nhà nước hỗ trợ.")
        )
        marked = joined(" ", (text, say("Chưa xác nhận.") if unsure else ""))
        yield Advice(Tone.UNSURE if unsure else Tone.INFO, title, marked)
        return


def _line(advised: Advised, step: PlanStep) -> str:
    """The decided poverty line that a later step rests on, by name, figure, day and decree."""
    figure = advised.coming
    if figure is None or step.last.last_day < figure.since:
        return ""
    return say(
        "Chuẩn hộ nghèo nông thôn từ {day} là {amount} đ ({reference}).",
        day=format_date(figure.since),
        amount=format_money(figure.whole),
        reference=figure.reference,
    )


def gifts(advised: Advised) -> tuple[Gift, ...]:
    """What it buys besides the pension, card by card."""
    bought = advised.bought
    if bought is None:
        return ()
    found: list[Gift] = []
    if bought.maternity is not None:
        text = say("{amount} mỗi con", amount=dong(bought.maternity.amount))
        more = say("đóng đủ 6 trong 12 tháng trước khi sinh")
        if bought.maternity_from is not None:
            more = joined(", ", (more, say("sớm nhất {month}", month=bought.maternity_from)))
        found.append(Gift(title=say("Sinh con"), text=text, more=more, estimate=bought.maternity))
    if bought.funeral is not None:
        more = say("từ 60 tháng đã đóng")
        if bought.funeral_from is not None:
            more = joined(", ", (more, say("tức từ {month}", month=bought.funeral_from)))
        found.append(Gift(title=say("Mai táng"), text=dong(bought.funeral.amount), more=more, estimate=bought.funeral))
    if bought.pensioner_hi is not None:
        more = say("từ {month}", month=bought.pensioner_hi.first_month)
        estimate = bought.pensioner_hi.estimate
        found.append(
            Gift(title=say("BHYT khi hưởng lương hưu"), text=say("quỹ BHXH đóng"), more=more, estimate=estimate)
        )
    if bought.survivors is not None:
        found.append(
            Gift(
                title=say("Thân nhân"),
                text=say("trợ cấp một lần khoảng {amount}", amount=dong(bought.survivors.amount)),
                more=say("nếu mất khi đã đóng hết thời gian đang xem"),
                estimate=bought.survivors,
            )
        )
    found.extend(_later(advised))
    return tuple(found)


def about(facts: AdviceFacts, advised: Advised) -> str:
    """``nữ · sinh 15/03/1992 · 34 tuổi``."""
    person, birth = advised.person, advised.person.birth
    return joined(
        " · ",
        (
            "" if person.sex is None else small(SEX_NAMES[person.sex]),
            "" if birth is None else say("sinh {birth}", birth=birth),
            "" if birth is None else say("{age} tuổi", age=max(age_on(birth, facts.si.on), 0)),
        ),
    )


def _later(advised: Advised) -> Iterator[Gift]:
    bought = advised.bought
    assert bought is not None
    if bought.allowance is not None:
        months = bought.allowance.whole_months
        yield Gift(
            title=say("Trợ cấp hằng tháng"),
            text=say("{amount}/tháng", amount=dong(bought.allowance.estimate.amount)),
            more=say("trong {months} tháng, khi đủ tuổi hưu mà chưa đủ 15 năm", months=months),
            estimate=bought.allowance.estimate,
        )
    pension = bought.pension
    if pension is not None and pension.lump_sum is not None:
        yield Gift(
            title=say("Trợ cấp một lần khi nghỉ hưu"),
            text=dong(pension.lump_sum.amount),
            more=say("cho những năm đóng vượt mức lương hưu cao nhất"),
            estimate=pension.lump_sum,
        )
    if bought.social_pension is not None:
        yield Gift(
            title=say("Trợ cấp hưu trí xã hội"),
            text=say("{amount}/tháng", amount=dong(bought.social_pension.estimate.amount)),
            more=say("từ {month}, nếu không có lương hưu", month=bought.social_pension.first_month),
            estimate=bought.social_pension.estimate,
        )


def support_text(advised: Advised) -> str:
    """How much the State adds and when it ends."""
    plan = advised.plan
    if plan is None:
        return ""
    if plan.support_until is None:
        return say("Nhà nước không còn hỗ trợ: đã đủ số tháng được hỗ trợ.")
    return say(
        "Nhà nước hỗ trợ {months} tháng, đến hết {month}, tất cả {amount} đ.",
        months=plan.supported_months,
        month=plan.support_until,
        amount=format_money(plan.state_support),
    )


def support_lines(advised: Advised) -> tuple[str, ...]:
    """The State's support and each local one: how much in all, and when it ends."""
    told = support_text(advised)
    shares = () if advised.plan is None else advised.plan.local
    local = (
        say(
            "{name}: hỗ trợ thêm đến hết {month}, tất cả {amount} đ.",
            name=one.name,
            month=one.until,
            amount=format_money(one.amount),
        )
        for one in shares
    )
    return (told, *local) if told else ()


def missing_lines(advised: Advised) -> tuple[str, ...]:
    """What is missing to 15 years at retirement age, whether it can be avoided, and what paying it costs."""
    missing = advised.missing
    if missing is None:
        return ()
    told: list[str] = [
        say("Đã đóng {paid} tháng; đủ tuổi nghỉ hưu vào {month}.", paid=missing.paid, month=missing.reached_month)
    ]
    if not missing.if_stopped:
        told.append(say("Đã đủ 15 năm, không còn thiếu tháng nào."))
        return tuple(told)
    if missing.avoidable:
        told.append(say("Đóng đều từ nay thì đến tuổi nghỉ hưu không thiếu tháng nào."))
        if missing.start_by is not None:
            told.append(say("Chậm nhất {month} phải bắt đầu để khỏi thiếu.", month=missing.start_by))
        told.append(say("Nếu dừng, không đóng thêm thì thiếu {months} tháng.", months=missing.if_stopped))
    else:
        told.append(say("Dù đóng đều từ nay vẫn còn thiếu {months} tháng khi đủ tuổi.", months=missing.if_paid_on))
    told.extend(_closing(missing))
    return tuple(told)


def _closing(missing: MissingTime) -> Iterator[str]:
    if missing.wait_months:
        yield say(
            "Thiếu quá 60 tháng thì chưa được đóng một lần: cần đóng thêm {months} tháng trước đã.",
            months=missing.wait_months,
        )
    if missing.costs is not None and missing.quote is not None and missing.quoted_in is not None:
        yield say(
            "Đóng một lần cho {months} tháng còn thiếu vào {month}: ước tính {amount} đ, hưởng lương hưu từ {first}.",
            months=missing.quote.months,
            month=missing.quoted_in,
            amount=format_money(missing.costs),
            first=missing.pension_from or "…",
        )
    if missing.pay_on_until is not None and not missing.avoidable:
        yield say(
            "Hoặc đóng tiếp hằng tháng đến {month}, hưởng lương hưu từ {first}.",
            month=missing.pay_on_until,
            first=missing.pension_from_paid_on or "…",
        )
    yield from (message(problem) for problem in missing.problems)


def loss_lines(advised: Advised) -> tuple[str, ...]:
    """What a one-time withdrawal gives today and what it takes away."""
    loss = advised.loss
    if loss is None:
        return ()
    amount = format_money(loss.withdrawal.estimate.amount)
    told = [say("Rút một lần lúc này khoảng {amount} đ, mất {months} tháng đã đóng.", amount=amount,
                months=loss.months_lost)]  # fmt: skip
    if not loss.withdrawal.rights:
        when = "" if loss.withdrawal.earliest is None else say("sớm nhất {month}", month=loss.withdrawal.earliest)
        told.append(joined(" ", (say("Hôm nay chưa đủ điều kiện rút."), when)))
    pension = loss.kept.pension
    if pension is not None and pension.monthly is not None:
        told.append(say("Giữ lại và đóng tiếp: lương hưu ước tính {amount} đ/tháng.",
                        amount=format_money(pension.monthly.amount)))  # fmt: skip
    again = None if loss.start_again is None else loss.start_again.pension
    if again is not None and again.monthly is not None:
        told.append(say("Rút rồi đóng lại từ đầu: chỉ còn khoảng {amount} đ/tháng.",
                        amount=format_money(again.monthly.amount)))  # fmt: skip
    if loss.pension_months is not None:
        told.append(say("Số tiền rút bằng {months} tháng lương hưu.", months=decimal_text(_tenth(loss.pension_months))))
    return (*told, *loss.lost)


def assumptions(advised: Advised) -> tuple[str, ...]:
    """Every assumption behind the figures in view, each once."""
    plan = advised.plan
    if plan is None:
        return ()
    parts = [plan.assumptions]
    if advised.bought is not None:
        parts += [one.estimate.assumptions for one in gifts(advised) if one.estimate is not None]
    if advised.missing is not None:
        parts.append(advised.missing.assumptions)
    if advised.loss is not None:
        parts.append(advised.loss.assumptions)
    if advised.hi is not None:
        parts.append(advised.hi.assumptions)
    return tuple(dict.fromkeys(one for part in parts for one in part))


def short_assumption(facts: AdviceFacts, growth: int) -> str:
    """The line at the foot of the page."""
    grown = (
        say("thu nhập tăng {percent} mỗi năm", percent=percent_text(growth)) if growth else say("thu nhập không tăng")
    )
    return say(
        "Số ước tính: {grown}, hệ số điều chỉnh từ nay 1,00, luật ngày {day}. Không phải cam kết.",
        grown=grown,
        day=format_date(facts.si.on),
    )


def way_line(advised: Advised) -> str:
    """``25 năm 5 tháng đến 03/2052, 66 %``: what stands beside the slider of years."""
    plan = advised.plan
    if plan is None:
        return ""
    told = say("{span} đến {month}", span=span_text(plan.months), month=plan.last_month)
    pension = plan.pension
    percent = "" if pension is None or pension.monthly is None else percent_text(pension.percent)
    return joined(", ", (told, percent))


def years_line(advised: Advised) -> str:
    """``25 năm 4 tháng (đến tuổi hưu 03/2052), tính 25,5 năm, 66 %``: the way as the sheet tells it."""
    plan = advised.plan
    if plan is None:
        return ""
    told: list[str] = [span_text(plan.months)]
    if plan.pension is not None and plan.last_month == plan.pension.reached_month:
        told = [say("{span} (đến tuổi hưu {month})", span=told[0], month=plan.last_month)]
    pension = plan.pension
    if pension is not None and pension.monthly is not None:
        told.append(say("tính {years} năm", years=decimal_text(pension.counted_years)))
        told.append(percent_text(pension.percent))
    return joined(", ", told)


def payback_text(advised_plan_years: Fraction | None) -> str:
    """``7,8 năm``: after how many years of pension what was paid has come back."""
    return "" if advised_plan_years is None else say("{years} năm", years=decimal_text(_tenth(advised_plan_years)))


def summary(advised: Advised) -> str:
    """One line of a consultation for the person's page: income, method, what a month costs, the pension."""
    row = advised.chosen
    if row is None:
        return ""
    told: list[str] = [
        say("chọn {income} đ", income=format_money(row.income)),
        method_name(*method_in_view(advised)),
        say("{amount} đ/tháng", amount=format_money(row.monthly)),
    ]
    pension = row.plan.pension
    if pension is not None and pension.monthly is not None:
        told.append(say("hưu ước tính {amount} đ", amount=format_money(pension.monthly.amount)))
    return joined(", ", told)


def dong(amount: int) -> str:
    """``264.000 đ``."""
    return f"{format_money(Money(int(amount)))} đ"


def _tenth(exact: Fraction) -> Fraction:
    return Fraction(int(half_up(exact * 10)), 10)
