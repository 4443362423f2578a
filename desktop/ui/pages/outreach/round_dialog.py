"""Plan a round of visits or change one: what kind, where, when, who goes, how many were met besides."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.partial_date import PartialDate, Precision
from desktop.domain.problem import Problem
from desktop.services.outreach.kinds import KIND_NAMES, RoundKind
from desktop.services.outreach.planning import (
    PlanRound,
    RoundDraft,
    RoundPlanned,
    TakeAlong,
    change_round,
    hamlet_choices,
    new_round_id,
    plan_round,
)
from desktop.services.outreach.round_page import RoundView
from desktop.ui.acts import Act
from desktop.ui.context import Counter
from desktop.ui.i18n import mark, shown, t
from desktop.ui.pages.shared.act_frame import ActFrame
from desktop.ui.widgets.choice_tiles import ChoiceTiles, Tile
from desktop.ui.widgets.fields.choice_field import ChoiceField
from desktop.ui.widgets.fields.date_field import DateField
from desktop.ui.widgets.fields.line_field import DigitsField, TextField
from desktop.ui.widgets.text import Text

_KEPT = "outreach/new_round"
"""Where the window keeps a new round that Esc left unfinished."""


class RoundDialog(ActFrame):
    """Closes with :class:`RoundPlanned`, or with the round as it was changed; Esc keeps what was typed."""

    TITLE = mark("Đợt vận động")
    ACTS = (Act(key="F9", label=mark("lưu đợt"), method="save"),)

    def __init__(
        self,
        counter: Counter,
        window: QWidget,
        *,
        people: tuple[TakeAlong, ...] = (),
        venue: str = "",
        page: RoundView | None = None,
    ) -> None:
        super().__init__(counter, window, width=720)
        self._page, self._people, self._id = page, people, new_round_id()
        self.kind = ChoiceTiles(
            t("Loại buổi"),
            [
                Tile(kind, f"{place} {shown(name)}", numbers=(str(place),))
                for place, (kind, name) in enumerate(KIND_NAMES.items(), 1)
            ],
        )
        self.day, self.hamlet = DateField(t("Ngày đi")), ChoiceField(t("Thôn, xóm"), [(None, t("không chọn"))])
        self.venue, self.title = TextField(t("Nơi đến")), TextField(t("Tên đợt"))
        self.goers = TextField(t("Người đi"), placeholder=t("Trần Thị Lan, Lê Văn Hùng"))
        self.others = DigitsField(t("Số người gặp thêm"), length=4)
        self.papers = DigitsField(t("Số tờ đã phát"), length=4)
        self.remark = TextField(t("Ghi chú"))
        self._build()
        self._show(self._kept(venue) if page is None else _draft_of(page))
        desk = counter.open_desk
        counter.worker.run(lambda: hamlet_choices(desk), self._show_hamlets, receiver=self)

    def save(self) -> None:
        """F9: plan it, or change it; problems stand beside their fields."""
        draft, page = self.draft(), self._page
        if draft.held_on is None and self.day.line.text():
            self.show_problems((Problem("held_on", "bad_date"),))
            return
        desk = self.counter.open_desk
        if page is None:
            command = PlanRound(round_id=self._id, draft=draft, people=self._people)
            self.run(lambda: plan_round(desk, command), RoundPlanned)
        else:
            made = page.round
            self.run(lambda: change_round(desk, made.id, made.version, draft), type(made))

    def escape(self) -> None:
        """Esc: what was typed for a new round is there again next time."""
        if self._page is None and not self.running:
            self.counter.drafts[_KEPT] = self.draft()
        super().escape()

    def act_done(self, result: object) -> None:
        """Nothing of it is a draft any more."""
        if self._page is None:
            self.counter.drafts.pop(_KEPT, None)
        super().act_done(result)

    def draft(self) -> RoundDraft:
        """The round as typed."""
        kind, hamlet = self.kind.value(), self.hamlet.value()
        return RoundDraft(
            kind=kind if isinstance(kind, RoundKind) else RoundKind.HAMLET,
            title=self.title.value(),
            hamlet_id=hamlet if isinstance(hamlet, UUID) else None,
            venue=self.venue.value(),
            held_on=_whole(self.day.value()),
            who_went=self.goers.value(),
            met_others=int(self.others.value() or 0),
            papers_left=int(self.papers.value() or 0),
            note=self.remark.value(),
        )

    def _kept(self, venue: str) -> RoundDraft:
        kept = self.counter.drafts.get(_KEPT)
        if isinstance(kept, RoundDraft) and not venue:
            return kept
        return RoundDraft(held_on=self.counter.today(), who_went=self.counter.open_desk.user.name, venue=venue)

    def _show(self, draft: RoundDraft) -> None:
        self._hamlet_id = draft.hamlet_id
        self.kind.set_value(draft.kind)
        self.day.set_value(None if draft.held_on is None else PartialDate.of(draft.held_on))
        for field, text in (
            (self.venue, draft.venue),
            (self.title, draft.title),
            (self.goers, draft.who_went),
            (self.remark, draft.note),
        ):
            field.set_value(text)
        for digits, count in ((self.others, draft.met_others), (self.papers, draft.papers_left)):
            digits.set_value(str(count) if count else "")

    def _show_hamlets(self, hamlets: tuple[tuple[UUID, str], ...]) -> None:
        self.hamlet.set_options([(None, t("không chọn")), *hamlets])
        named = next((key for key, name in hamlets if name == self.venue.value()), None)
        self.hamlet.set_value(self._hamlet_id or named)
        self._hamlet_box.setVisible(bool(hamlets))

    def _build(self) -> None:
        new = self._page is None
        self.body.addWidget(Text(t("Lập đợt vận động") if new else t("Sửa đợt vận động"), "page_title"))
        if self._people:
            self.body.addWidget(Text(t("Đưa vào đợt {count} người đã chọn.", count=len(self._people)), "body"))
        self.body.addWidget(self.box("kind", t("Loại buổi (bấm số)"), self.kind))
        self._hamlet_box = self.box("hamlet_id", t("Thôn, xóm"), self.hamlet)
        self._hamlet_box.hide()
        self._row(
            self.box("held_on", t("Ngày đi"), self.day), self._hamlet_box, self.box("venue", t("Nơi đến"), self.venue)
        )
        self._row(self.box("who_went", t("Người đi"), self.goers, t("ngăn bằng dấu phẩy")))
        own = t("để trống thì lấy loại buổi và nơi đến")
        self._row(self.box("title", t("Tên đợt"), self.title, own), self.box("note", t("Ghi chú"), self.remark))
        counts = (
            self.box("met_others", t("Số người gặp thêm"), self.others, t("ngoài danh sách")),
            self.box("papers_left", t("Số tờ đã phát"), self.papers, t("tờ rơi, phiếu tư vấn")),
        )
        self._row(*counts)
        if new:
            for one in counts:
                one.hide()
        self.main = self.finish_layout(t("Lập đợt") if new else t("Lưu"), "check", self.save)

    def _row(self, *boxes: QWidget) -> None:
        row = QHBoxLayout()
        for one in boxes:
            row.addWidget(one, 1)
        self.body.addLayout(row)


def _draft_of(page: RoundView) -> RoundDraft:
    made = page.round
    return RoundDraft(
        kind=made.kind,
        title=made.title,
        hamlet_id=made.hamlet_id,
        venue=made.place,
        held_on=made.held_on,
        who_went=made.who_went,
        met_others=made.met_others,
        papers_left=made.papers_left,
        note=made.note,
    )


def _whole(day: PartialDate | None) -> date | None:
    return day.earliest if day is not None and day.precision is Precision.DAY else None
