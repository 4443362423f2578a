"""Quote panel, timeline, notices, toasts and long work show what they were given."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.money import Money
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.fields.field_box import FieldBox, ProblemLabel
from desktop.ui.widgets.fields.line_field import TextField
from desktop.ui.widgets.key_cap import KeyBar, KeyHint
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.panels.dimmed_dialog import DimmedDialog
from desktop.ui.widgets.panels.long_work import LongWork
from desktop.ui.widgets.panels.quote_panel import QuotePanel, QuoteView
from desktop.ui.widgets.panels.status_line import StatusLine
from desktop.ui.widgets.panels.timeline import Flag, Lane, Span, Timeline
from desktop.ui.widgets.panels.toast import ToastHost
from desktop.ui.widgets.text import Text
from tests.ui.gallery import FLAGS, LANES, quote_view
from tests.ui.keys import Key, press, put


@pytest.fixture
def panel(stage: QWidget) -> QuotePanel:
    made = QuotePanel()
    put(made, stage)
    made.setGeometry(0, 0, 448, 560)
    return made


def shown(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Text) if label.isVisible() and label.text()]


def test_quote_lines_carry_formula_article_and_amount(panel: QuotePanel) -> None:
    panel.show_quote(quote_view(1_500_000))
    first, _, support = panel.rows()
    assert shown(first) == ["Mức đóng một tháng", "330.000", "22 % × 1.500.000", "Luật BHXH 41/2024, điều 36 khoản 1"]
    assert "−792.000" in shown(support)
    assert panel.total_text() == "3.168.000 đ"
    assert "Ba triệu một trăm sáu mươi tám nghìn đồng" in shown(panel)


def test_support_is_green_and_unconfirmed_is_marked(panel: QuotePanel) -> None:
    panel.show_quote(quote_view(1_500_000))
    support = panel.rows()[2]
    amount = next(label for label in support.findChildren(Text) if label.text() == "−792.000")
    chip = support.findChild(Chip)
    assert amount.property("tone") == "ok"
    assert (chip.text, chip.tone, chip.isVisible()) == ("chưa xác nhận", "unsure", True)
    assert "chưa xác nhận" in support.accessibleName()
    assert not panel.rows()[0].findChild(Chip).isVisible()


def test_changed_figures_are_tinted_for_a_second(panel: QuotePanel, qtbot: QtBot) -> None:
    panel.show_quote(quote_view(1_500_000))
    assert [row._timer.isActive() for row in panel.rows()] == [False, False, False]
    panel.show_quote(quote_view(2_000_000))
    assert [row._timer.isActive() for row in panel.rows()] == [True, True, False]
    qtbot.waitUntil(lambda: not panel.rows()[0]._timer.isActive(), timeout=2000)


def test_amounts_beyond_32_bits_are_shown_whole(panel: QuotePanel) -> None:
    panel.show_quote(replace(quote_view(1_500_000), total=Money(3_000_000_000)))
    assert panel.total_text() == "3.000.000.000 đ"


def test_fewer_lines_leave_none_behind(panel: QuotePanel) -> None:
    panel.show_quote(quote_view(1_500_000))
    panel.show_quote(QuoteView(lines=(), total_label="", total=None, waiting="Nhập thu nhập để tính."))
    assert panel.rows() == ()
    assert "Nhập thu nhập để tính." in shown(panel)
    assert panel.total_text() == ""


def test_timeline_says_in_words_what_it_draws(stage: QWidget) -> None:
    timeline = Timeline(date(2026, 11, 23))
    put(timeline, stage)
    timeline.show_lanes(LANES, FLAGS)
    said = timeline.accessibleDescription()
    assert "BHYT hộ gia đình: gián đoạn (01/09/2026 – 14/12/2026)" in said
    assert "BHYT: ngày cuối 14/12/2026" in said


@pytest.mark.parametrize(
    ("days", "lines"), [((date(2026, 12, 14), date(2026, 12, 31)), 2), ((date(2026, 12, 14), date(2027, 11, 30)), 1)]
)
def test_flags_that_would_overlap_stand_below_each_other(stage: QWidget, days: tuple[date, ...], lines: int) -> None:
    timeline = Timeline(date(2026, 11, 23))
    put(timeline, stage)
    timeline.resize(860, 300)
    timeline.show_lanes(LANES, [Flag(day, f"BHXH: hạn đóng {day:%d/%m/%Y}", "si") for day in days])
    places = [mark.place for mark in timeline.marks()]
    assert not [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])]
    assert len({place.top() for place in places}) == lines
    assert all(timeline.rect().contains(place.toRect()) for place in places)
    assert timeline.sizeHint().height() >= max(place.bottom() for place in places)


@pytest.mark.parametrize(
    ("months", "shown"),
    [
        (11, "Đã đóng đến 11/2026 · kỳ này"),
        (6, "Đã đóng đến 11/2026"),
        (3, "11/2026"),
        (1, ""),
    ],
)
def test_a_bar_says_the_longest_part_that_fits(stage: QWidget, months: int, shown: str) -> None:
    timeline = Timeline(date(2026, 11, 23))
    put(timeline, stage)
    timeline.resize(148 + 24 * 30, 240)
    text = "Đã đóng đến 11/2026 · kỳ này"
    lane = Lane("BHXH tự nguyện", "", "si", (Span(date(2026, 1, 1), date(2026, months, 28), text),))
    timeline.show_lanes([lane])
    assert timeline.bar_texts(0) == (shown,)
    inside = QPoint(150, 80)
    assert timeline.sentence_at(inside) == f"BHXH tự nguyện: {text} (01/01/2026 – 28/{months:02}/2026)"
    assert timeline.sentence_at(QPoint(5, 5)) == ""


def test_timeline_draws_spans_where_their_days_are(stage: QWidget) -> None:
    timeline = Timeline(date(2026, 11, 23))
    put(timeline, stage)
    timeline.setGeometry(0, 0, 148 + 24 * 30, 212)
    timeline.show_lanes(LANES[:1])
    image = timeline.grab().toImage()
    ratio = timeline.devicePixelRatio()
    month = 30
    paid = image.pixelColor(int((144 + 5.5 * month) * ratio), int(70 * ratio))
    after = image.pixelColor(int((144 + 23.5 * month) * ratio), int(70 * ratio))
    assert paid.name().upper() == "#454BA6"
    assert after.name().upper() != "#454BA6"


def test_notice_box_speaks_and_hides(stage: QWidget) -> None:
    box = NoticeBox("Ngày cuối: 14/12/2026", "Sau đó thẻ bị gián đoạn.", "warn")
    put(box, stage)
    assert box.accessibleName() == "Ngày cuối: 14/12/2026. Sau đó thẻ bị gián đoạn."
    assert box.property("notice") == "warn"
    box.set("", "", "info")
    assert not box.isVisible()


def test_chip_hides_without_text(stage: QWidget) -> None:
    chip = Chip("Hôm nay", "bad")
    put(chip, stage)
    assert chip.accessibleName() == "Hôm nay"
    chip.set("", "bad")
    assert not chip.isVisible()


def test_toast_shows_and_goes_without_taking_the_focus(stage: QWidget, qtbot: QtBot) -> None:
    toast = ToastHost(stage)
    toast._timer.setInterval(50)
    toast.say("Đã lưu số điện thoại.")
    assert toast.text() == "Đã lưu số điện thoại."
    assert not toast.hasFocus()
    assert toast.geometry().bottom() < stage.height()
    qtbot.waitUntil(lambda: toast.text() == "", timeout=2000)


def test_a_toast_stands_among_the_keys_and_covers_no_figure_of_the_page(stage: QWidget, qtbot: QtBot) -> None:
    bar, toast = KeyBar(StatusLine()), ToastHost(stage)
    put(bar, stage)
    bar.setGeometry(0, stage.height() - 32, stage.width(), 32)
    bar.set_keys((("F9", "thu tiền"),))
    toast.room_wanted.connect(bar.make_room)
    toast._timer.setInterval(50)
    toast.say("Đã ghi.")
    assert bar.geometry().contains(toast.geometry())
    hint = bar.findChild(KeyHint)
    assert hint is not None
    QApplication.processEvents()
    assert hint.geometry().left() > toast.geometry().right()
    qtbot.waitUntil(lambda: toast.text() == "", timeout=2000)
    QApplication.processEvents()
    assert hint.geometry().left() < toast.geometry().right()


def test_key_bar_leaves_out_what_does_not_fit(stage: QWidget) -> None:
    bar = KeyBar(StatusLine())
    put(bar, stage)
    bar.setGeometry(0, 0, 400, 32)
    bar.set_keys(tuple((f"F{number}", "một việc dài") for number in range(1, 9)))
    seen = [text for text in shown(bar) if text.startswith("F")]
    assert 0 < len(seen) < 8
    bar.setGeometry(0, 0, 890, 32)
    bar._fit()
    assert len([text for text in shown(bar) if text.startswith("F")]) > len(seen)


class Clock:
    """Seconds that only the test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("seconds", "done", "line"),
    [
        (10.0, 3200, "3.200 / 10.000 dòng, còn khoảng 21 giây"),
        (300.0, 1000, "1.000 / 10.000 dòng, còn khoảng 45 phút"),
        (0.1, 10, "10 / 10.000 dòng"),
        (5.0, 10_000, "10.000 / 10.000 dòng, còn khoảng 1 giây"),
    ],
)
def test_long_work_says_how_much_and_how_long(stage: QWidget, seconds: float, done: int, line: str) -> None:
    clock = Clock()
    work = LongWork(clock)
    put(work, stage)
    work.begin()
    clock.now = seconds
    work.report(done, 10_000)
    assert work.text() == line


def test_long_work_shows_late_and_stops_on_escape(stage: QWidget, qtbot: QtBot) -> None:
    work = LongWork(Clock())
    work.setParent(stage)
    work.begin()
    assert not work.isVisible()
    qtbot.waitUntil(work.isVisible, timeout=2000)
    with qtbot.waitSignal(work.stop_wanted):
        press(Key.Key_Escape, widget=work)
    work.end()
    assert not work.isVisible()


def test_problems_in_a_row_keep_labels_level_and_cut_nothing(stage: QWidget) -> None:
    boxes = [FieldBox(f"Ô {number}", TextField(f"Ô {number}"), hint="gợi ý") for number in range(3)]
    row_holder = QWidget(stage)
    column = QVBoxLayout(row_holder)
    row = QHBoxLayout()
    for box in boxes:
        row.addWidget(box)
    column.addLayout(row)
    column.addStretch(1)
    row_holder.setGeometry(0, 0, 420, 400)
    row_holder.show()
    boxes[1].show_problem("Số này có 11 chữ số. Số định danh gồm đúng 12 chữ số, xin xem lại trên thẻ.")
    QApplication.processEvents()
    label = boxes[1].findChild(ProblemLabel)
    assert len({box.findChildren(Text)[0].mapTo(stage, QPoint(0, 0)).y() for box in boxes}) == 1
    text = next(one for one in label.findChildren(Text))
    assert text.height() >= text.heightForWidth(text.width())
    assert label.geometry().top() >= boxes[1].control.geometry().bottom()


def test_dialog_grows_when_a_problem_appears(stage: QWidget) -> None:
    dialog = DimmedDialog(stage, width=360)
    box = FieldBox("Mật khẩu", TextField("Mật khẩu"))
    dialog.body.addWidget(box)
    dialog.show_over()
    QApplication.processEvents()
    before = dialog.panel.height()
    box.show_problem("Mật khẩu chưa đúng. Xin gõ lại; xem phím Caps Lock có đang bật, còn bốn lần.")
    QApplication.processEvents()
    assert dialog.panel.height() >= before + 30


def test_a_notice_is_as_high_as_its_text_at_every_width(stage: QWidget) -> None:
    box = NoticeBox(
        "", "Sau đó mức thấp nhất dự kiến 2.200.000 đ, chưa xác nhận. Kỳ đã đóng không bị tính lại.", "unsure"
    )
    put(box, stage)
    cut = []
    for width in range(180, 420):
        box.resize(width, box.sizeHint().height())
        box.resize(width, box.sizeHint().height())
        QApplication.processEvents()
        texts = [text for text in box.findChildren(Text) if text.isVisible()]
        cut += [width for text in texts if text.heightForWidth(text.width()) > text.height()]
    assert cut == []
