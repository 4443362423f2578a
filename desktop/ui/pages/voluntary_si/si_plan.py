"""Another method or income while the paid cycle runs: planned for the next cycle (D159 art 4)."""

from __future__ import annotations

from desktop.ui.context import Counter
from desktop.ui.i18n import t
from desktop.ui.pages.arguments import LifeArgument, PersonArgument
from desktop.ui.pages.voluntary_si.si_sitting import Reckoned


def plan_of(counter: Counter, argument: PersonArgument | None, reckoned: Reckoned | None) -> None:
    """Ctrl+B: what is typed is registered as the next cycle's; the draft stays."""
    if argument is None or reckoned is None:
        return
    if argument.new_person is not None:
        counter.shell.toast(t("Người mới chưa có kỳ nào đã đóng."))
        return
    draft = reckoned.draft
    counter.shell.open_page(
        "life", LifeArgument(person_id=argument.person_id, plan=True, method=draft.method, income=draft.income)
    )
