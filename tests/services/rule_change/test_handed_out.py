"""What leaves from a preview: call list, letters one by one and in a batch, the sheet; a trial says so everywhere."""

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from desktop.domain.errors import CounterError
from desktop.domain.rule_change import RuleChange
from desktop.services.desk import Desk
from desktop.services.exports.listing import Ending
from desktop.services.exports.rule_change import COLUMNS, preview_listing
from desktop.services.exports.writing import export_listing
from desktop.services.papers.batches.batch import BatchOrder, begin_batch, run_batch
from desktop.services.papers.catalogue import paper_kind
from desktop.services.rule_change.choices import about_text, change_about, changes_ahead, figures_to_try
from desktop.services.rule_change.preview import preview
from desktop.services.rule_change.query import PreviewQuery, view_of
from desktop.services.rule_change.view_files import call_list_paper, letter_keys
from tests.documents.reading import joined_up, whole_text
from tests.services.builders import Clock, registered
from tests.services.rule_change.commune import BASE, Commune, commune, new_line, trial

LETTER = "rule_change_letter"


@pytest.fixture
def made(desk: Desk, clock: Clock) -> Commune:
    return commune(desk, clock)


def letter(desk: Desk, key: object, change: RuleChange | None) -> str:
    kind = paper_kind(LETTER)
    with desk.book.reading() as tx:
        content = kind.read(tx, desk, key, "" if change is None else about_text(change))  # type: ignore[arg-type]
    return whole_text(kind.draw([content]))


def test_the_call_list_names_everyone_with_both_amounts(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, new_line(desk))
    view = view_of(found, PreviewQuery())
    paper = call_list_paper(desk, found, view)
    text = joined_up(whole_text(paper.pdf))
    for told in ("MỨC ĐÓNG THAY ĐỔI", "trước 3.168.000, sau 4.646.400 (+1.478.400)", "Lãi suất đầu tư quỹ",
                 "2.200.000 đ từ 01/01/2027", "Mức mới chưa xác nhận", "4 lần đóng"):  # fmt: skip
        assert joined_up(told) in text
    for row in view.rows:
        assert joined_up(row.name) in text
    assert "hạn gần nhất" not in whole_text(paper.pdf)
    tried = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    listed = whole_text(call_list_paper(desk, tried, view_of(tried, PreviewQuery())).pdf)
    assert "(mức thử)" in listed
    assert "Mức thử, chưa phải quy định" in listed


def test_an_empty_call_list_says_so(desk: Desk) -> None:
    found = preview(desk, new_line(desk))
    assert "Không có lần đóng nào" in whole_text(call_list_paper(desk, found, view_of(found, PreviewQuery())).pdf)


def test_a_letter_of_the_law_tells_figure_amounts_and_article(desk: Desk, made: Commune) -> None:
    text = letter(desk, made.low, new_line(desk))
    told_words = "Bốn triệu sáu trăm bốn mươi sáu nghìn bốn trăm đồng"
    told_law = ("1.500.000 đ thành 2.200.000 đ", "Nghị định 351/2025/NĐ-CP")
    for told in ("Lê Thị Thấp", *told_law, "3.168.000", "4.646.400 (?)", told_words, "Số ước tính"):
        assert joined_up(told) in joined_up(text)
    assert "TÍNH THỬ" not in text


def test_a_letter_of_a_trial_says_so_in_title_and_opening(desk: Desk, made: Commune) -> None:
    text = letter(desk, made.head, trial(desk, BASE, "2.800.000", "01/12/2026"))
    for told in ("(TÍNH THỬ)", "chưa phải quy định", "3.825.360", "4.233.600 (?)", "mức thử, không phải quy định"):
        assert joined_up(told) in joined_up(text)


def test_who_cannot_be_told_an_amount_gets_no_letter_but_a_reason(desk: Desk, made: Commune) -> None:
    with pytest.raises(CounterError) as told:
        letter(desk, made.ahead, new_line(desk))
    assert "Lãi suất đầu tư quỹ" in str(told.value.advice)
    with pytest.raises(CounterError, match="Chưa tính được"):
        letter(desk, registered(desk, "Người Chưa Đóng"), new_line(desk))


def test_without_a_change_the_letter_is_about_the_nearest_one(desk: Desk, made: Commune) -> None:
    assert letter(desk, made.low, None) == letter(desk, made.low, new_line(desk))


def test_a_batch_keeps_what_it_is_about_over_a_stop(desk: Desk, made: Commune, tmp_path: Path) -> None:
    found = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    keys = letter_keys(view_of(found, PreviewQuery()))
    assert set(keys) == {made.low, made.near_poor, made.ahead, made.rich, made.head}
    order = BatchOrder(
        kind=paper_kind(LETTER), keys=keys, one_file=True, parent=tmp_path, about=about_text(found.change)
    )
    state = begin_batch(desk, order)
    stopped = run_batch(desk, state.folder, lambda _done, _total: None, lambda: True)
    assert not stopped.finished
    later = replace(desk, now=lambda: desk.now().replace(month=12, day=20))  # the tried day has come meanwhile
    done = run_batch(later, state.folder, lambda _done, _total: None, lambda: False)
    assert (done.finished, done.skipped) == (True, ())
    texts = [page.extract_text() for page in PdfReader(done.result).pages]
    assert len(texts) == 5
    assert all("(TÍNH THỬ)" in text for text in texts)


def test_a_batch_skips_who_cannot_be_told_and_says_why(desk: Desk, made: Commune, tmp_path: Path) -> None:
    order = BatchOrder(
        kind=paper_kind(LETTER), keys=(made.low, made.ahead), one_file=True, parent=tmp_path,
        about=about_text(new_line(desk)),
    )  # fmt: skip
    state = begin_batch(desk, order)
    done = run_batch(desk, state.folder, lambda _done, _total: None, lambda: False)
    assert [(one.name, "Chưa tính được" in one.reason) for one in done.skipped] == [("Vũ Thị Sau", True)]


def test_nobody_to_write_to_makes_no_folder(desk: Desk, tmp_path: Path) -> None:
    view = view_of(preview(desk, new_line(desk)), PreviewQuery())
    with pytest.raises(CounterError):
        begin_batch(desk, BatchOrder(kind=paper_kind(LETTER), keys=letter_keys(view), one_file=True, parent=tmp_path))
    assert not [path for path in tmp_path.iterdir() if path.is_dir()]


def test_the_sheet_has_the_rows_their_sums_and_the_assumptions(desk: Desk, made: Commune) -> None:
    del made
    found = preview(desk, trial(desk, BASE, "2.800.000", "01/12/2026"))
    view = view_of(found, PreviewQuery())
    data, rows = export_listing(desk, preview_listing(found, view), Ending.XLSX)
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    lines = list(sheet.iter_rows(values_only=True))
    start = next(place for place, line in enumerate(lines) if line[0] == COLUMNS[0])
    body = [dict(zip(COLUMNS, line, strict=False)) for line in lines[start + 1 :] if line[1]]
    assert rows == len(body) == 5
    assert sum(int(str(line["Trước"])) for line in body) == view.sums.before
    assert sum(int(str(line["Sau"])) for line in body) == view.sums.after
    assert {line["Xác nhận"] for line in body} == {"mức thử, chưa phải quy định"}
    assert all("đóng ngày 30/11/2026" in str(line["Giả định"]) for line in body)
    assert [line["Họ và tên"] for line in body] == [row.name for row in view.rows]


def test_a_change_is_found_again_by_its_line(desk: Desk) -> None:
    for change in (new_line(desk), trial(desk, "voluntary_si/rate", "22,5", "01/12/2026")):
        assert about_text(change_about(desk, about_text(change))) == about_text(change)
        assert change_about(desk, about_text(change)).trial is change.trial
    with pytest.raises(CounterError, match="không còn đổi"):
        change_about(desk, "voluntary_si/rural_poverty_line|2027-02-01")


def test_what_can_be_looked_at_has_a_name_a_unit_and_its_value_of_today(desk: Desk) -> None:
    offered = {one.path: one for one in figures_to_try(desk)}
    assert (offered[BASE].value, offered[BASE].unit) == ("2.530.000", "đ")
    assert offered["voluntary_si/rate"].value == "22"
    assert "retirement/age_female" not in offered
    assert changes_ahead(desk)[0] == new_line(desk)
