"""The monthly report as .xlsx: a worksheet for each of its tables, with real numbers, months and dates in the cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from desktop.documents.sheets.tables import ExportTable, tables_sheet
from desktop.domain.money import half_up
from desktop.domain.papers.agency_list import Cell
from desktop.domain.papers.forms import FormBlock
from desktop.domain.papers.monthly_report import MonthlyReport, ReportRow
from desktop.domain.texts.phrases import small

Row = Sequence[Cell]


def report_sheet(report: MonthlyReport) -> bytes:
    """Write a report; empty tables are left out, what it rests on stands on the first worksheet."""
    block = report.form.block
    tables = (
        ExportTable(title=block("sums").title, columns=("Mục", "Số liệu"), rows=tuple(_summary(report))),
        _table(block("hamlets"), [_hamlet(row) for row in (*report.hamlets, report.total)], left_out="bar"),
        _table(block("month"), list(_month(report))),
        _parts(report),
        _table(block("trend"), list(_trend(report))),
    )
    title = f"{report.form.name} {report.month} - {report.commune}"
    return tables_sheet([table for table in tables if table.rows], title=title, made_on=report.as_of)


def _table(block: FormBlock, rows: Sequence[Row], left_out: str = "") -> ExportTable:
    columns = tuple(field.label for field in block.fields if field.key != left_out)
    return ExportTable(title=block.title, columns=columns, rows=rows)


def _summary(report: MonthlyReport) -> Iterator[Row]:
    texts, total = report.form.texts, report.total
    labels = {field.key: field.label for field in report.form.block("sums").fields}
    yield report.form.title, "TẬP" if report.practice else ""
    yield texts["to"].format(commune=small(report.commune)), ""
    yield report.form.name, report.month
    yield report.office.organisation or report.office.agency, report.as_of
    yield f"{labels['hi']} (%)", _tenths(total.hi_percent)
    yield labels["hi"], total.hi_covered
    yield labels["missing"], total.hi_missing
    yield f"{labels['si']} (%)", _tenths(total.si_percent)
    yield labels["si"], total.si_covered
    if (outreach := report.outreach) is not None:
        told = texts["outreach"].format(
            rounds=outreach.rounds, met=outreach.met, agreed=outreach.agreed, paid=outreach.paid,
            papers=outreach.papers_left,
        )  # fmt: skip
        yield told, ""
    if report.source:
        yield texts["sources"].format(source=report.source), ""
    yield from ((notice, "") for notice in report.notices)
    if report.prepared_by:
        yield report.form.signatures[0], report.prepared_by


def _hamlet(row: ReportRow) -> Row:
    return (
        row.name,
        row.residents,
        row.hi_covered,
        _tenths(row.hi_percent),
        _percent(row.hi_target),
        row.hi_missing,
        row.households_without,
        row.si_covered,
        row.si_eligible,
        _tenths(row.si_percent),
        _percent(row.si_target),
    )


def _month(report: MonthlyReport) -> Iterator[Row]:
    taken = {one.insurance: one for one in report.taken}
    ended = {one.insurance: one for one in report.renewals}
    for insurance in dict.fromkeys((*taken, *ended)):
        money, kept = taken.get(insurance), ended.get(insurance)
        yield (
            report.form.texts[insurance.value],
            *((None,) * 4 if money is None else (money.receipts, money.people, money.amount, money.state_pays_in_year)),
            *((None,) * 4 if kept is None else (kept.ended, kept.renewed, kept.in_time, kept.lost)),
        )


def _parts(report: MonthlyReport) -> ExportTable:
    """All cuts in one table, the cut in the first column."""
    block = report.form.block("parts")
    rows = [
        (cut.title, part.name, part.people, part.hi_covered, part.si_covered)
        for cut in report.breakdowns
        for part in cut.parts
    ]
    return ExportTable(title=block.title, columns=("Chia theo", *(field.label for field in block.fields)), rows=rows)


def _trend(report: MonthlyReport) -> Iterable[Row]:
    for one in report.trend:
        yield (
            one.month,
            one.hi_covered,
            one.hi_of,
            _tenths(Fraction(100 * one.hi_covered, one.hi_of) if one.hi_of else None),
            one.si_covered,
            one.si_of,
            _tenths(Fraction(100 * one.si_covered, one.si_of) if one.si_of else None),
        )


def _tenths(percent: Fraction | None) -> Fraction | None:
    return None if percent is None else Fraction(int(half_up(percent * 10)), 10)


def _percent(hundredths: int | None) -> Fraction | None:
    return None if hundredths is None else Fraction(hundredths, 100)
