"""What became of people who were taken along on a round, in words."""

from __future__ import annotations

from desktop.services.outreach.planning import RoundPlanned
from desktop.ui.i18n import t


def taken_text(result: RoundPlanned) -> str:
    """How many came into the round, who stood in it already, whom nobody visits any more."""
    told = [t("Đã đưa {count} người vào đợt.", count=result.added)] if result.added else []
    if result.already:
        told.append(t("{count} người đã có trong đợt.", count=result.already))
    if result.gone:
        told.append(t("Không đưa người đã mất hoặc chuyển đi: {names}.", names=", ".join(result.gone)))
    return " ".join(told) or t("Đã lưu đợt vận động.")
