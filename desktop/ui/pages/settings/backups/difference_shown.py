"""What a restore would take away and bring back, in sentences."""

from __future__ import annotations

from desktop.domain.money import format_money
from desktop.services.backups.difference import Difference, Sort
from desktop.ui.i18n import in_row, mark, shown, t
from desktop.ui.widgets.panels.card import NoticeBox
from desktop.ui.widgets.text import Text


def show_difference(found: Difference, lost: NoticeBox, back: Text) -> None:
    """What is lost in the notice, what comes back below it."""
    if found.present is None:
        lost.set(t("Không so được với sổ hiện nay"), shown(found.why), "warn")
    elif found.loses_nothing:
        lost.set(t("Không mất gì"), t("Bản sao có đủ mọi thứ của sổ hiện nay."), "ok")
    else:
        lost.set(t("Sẽ mất những gì ghi sau bản sao này"), "\n".join(_lines(found, lost=True)), "warn")
    lost.show()
    back.setText("\n".join(_lines(found, lost=False)))
    back.setVisible(bool(back.text()))


def _lines(found: Difference, *, lost: bool) -> list[str]:
    def told(one: Sort, many: str) -> str:
        count = one.lost if lost else one.back
        last = in_row(one.lost_last if lost else one.back_last, "; ")
        counted = t(many, count=format_money(count))
        return t("{counted}, cuối cùng: {last}", counted=counted, last=last) if last else counted

    if lost:
        kinds = (
            (found.receipts, mark("{count} biên lai mất")),
            (found.people, mark("{count} người mất")),
            (found.entries, mark("{count} dòng nhật ký mất")),
        )
    else:
        kinds = (
            (found.receipts, mark("{count} biên lai có lại")),
            (found.people, mark("{count} người có lại")),
            (found.entries, mark("{count} dòng nhật ký có lại")),
        )
    return [told(kind, many) for kind, many in kinds if (kind.lost if lost else kind.back)]
