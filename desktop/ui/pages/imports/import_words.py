"""What the import's page says of counts, of its one act and of what was done."""

from __future__ import annotations

from desktop.domain.money import format_money
from desktop.services.imports.report import ImportOutcome, ImportReport
from desktop.services.imports.sheet import Strategy
from desktop.ui.i18n import mark, t

PARTS = {
    "person": mark("nhân thân"),
    "address": mark("nơi ở"),
    "household": mark("hộ gia đình"),
    "voluntary_si": mark("BHXH"),
    "household_hi": mark("BHYT"),
}
"""Names of the parts that column meanings are grouped in."""
STRATEGIES = {
    Strategy.BOTH: mark("Thêm người mới, sửa người đã có"),
    Strategy.INSERT: mark("Chỉ thêm người mới"),
    Strategy.UPDATE: mark("Chỉ sửa người đã có"),
}


def count_chips(report: ImportReport | None) -> list[tuple[str, str]]:
    """New, changed, same, stopped; households and openings where there are any."""
    if report is None:
        return []
    told = (
        (report.new, t("{count} người mới", count=format_money(report.new)), "ok"),
        (report.changed, t("{count} người sửa", count=format_money(report.changed)), "info"),
        (report.same, t("{count} không đổi", count=format_money(report.same)), "plain"),
        (report.stopped_rows, t("{count} dòng dừng", count=format_money(report.stopped_rows)), "bad"),
        (report.households, t("{count} hộ mới", count=format_money(report.households)), "ok"),
        (report.openings, t("{count} mục trước khi có sổ", count=format_money(report.openings)), "info"),
    )
    return [(text, tone) for count, text, tone in told if count]


def act_name(report: ImportReport | None, outcome: ImportOutcome | None, *, has_sheet: bool) -> str:
    """What F9 does next."""
    if not has_sheet:
        return t("Chọn tệp")
    if outcome is not None:
        return t("Chọn tệp khác")
    if report is None:
        return t("Thử trước, chưa ghi gì")
    if report.new + report.changed == 0:
        return t("Không có gì để nhập")
    return t("Nhập {count} dòng", count=format_money(report.new + report.changed))


def told_report(report: ImportReport, *, whole_file: bool) -> tuple[str, str, str]:
    """Title, sentence and tone of the note above a tried sheet."""
    stopped = format_money(report.stopped_rows)
    if report.stopped_rows and whole_file:
        title = t("{count} dòng bị dừng nên chưa nhập được cả tệp.", count=stopped)
        return title, t("Sửa các dòng ấy (Ctrl+E lưu tờ lỗi), hoặc chọn nhập từng hộ."), "bad"
    if report.stopped_rows:
        title = t("{count} dòng sẽ không được nhập.", count=stopped)
        return title, t("Các dòng khác nhập được ngay; Ctrl+E lưu các dòng dừng để sửa."), "warn"
    if report.new + report.changed == 0:
        return t("Mọi dòng đều đã có trong sổ, không có gì để nhập."), "", "info"
    return t("Mọi dòng đều nhập được."), t("Chưa ghi gì vào sổ; xem các mục dưới rồi bấm F9."), "ok"


def told_outcome(outcome: ImportOutcome) -> tuple[str, str, str]:
    """Title, sentence and tone of the note above what was done."""
    report = outcome.report
    done = format_money(report.new + report.changed)
    stopped = t("{count} dòng bị dừng; Ctrl+E lưu tờ lỗi, sửa rồi nhập lại.", count=format_money(report.stopped_rows))
    if outcome.refused:
        return t("Chưa nhập gì vào sổ."), stopped, "bad"
    if outcome.cancelled and not outcome.written:
        return t("Đã dừng, chưa nhập gì vào sổ."), t("Tệp và các cột vẫn ở đây; bấm F9 để làm lại."), "warn"
    if outcome.cancelled:
        title = t("Đã dừng: nhập được {done} dòng, còn {left} dòng.", done=done, left=format_money(outcome.rows_left))
        return title, t("Nhập lại chính tệp này để đi tiếp; dòng đã nhập không bị nhập hai lần."), "warn"
    if not outcome.written:
        return t("Không có gì mới để nhập."), stopped if report.stopped_rows else "", "info"
    return t("Đã nhập {count} dòng vào sổ.", count=done), stopped if report.stopped_rows else "", "ok"
