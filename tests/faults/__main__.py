"""``make faults``: kill the program at the steps of a payment and of other acts; ``N tried, N lost, N doubled``."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.faults.kill_acts import kill_acts
from tests.faults.kill_backups import kill_backups
from tests.faults.kill_money import kill_money
from tests.faults.kill_payments import Outcome, kill_payments

KILLS = {"small": 60, "full": 500}
KILLS_OF_EACH_ACT = {"small": 5, "full": 40}
KILLS_OF_EACH_MONEY_ACT = {"small": 1, "full": 20}


def main() -> int:
    """Run at the scale of ``FAULTS_SCALE``; the exit code is 1 when anything was lost, doubled or damaged."""
    scale = os.environ.get("FAULTS_SCALE", "small")
    runs: tuple[tuple[str, Callable[[Path], Outcome]], ...] = (
        ("payments", lambda folder: kill_payments(folder, KILLS[scale])),
        ("lists, replies, imports, batches", lambda folder: kill_acts(folder, KILLS_OF_EACH_ACT[scale])),
        ("backup and restore", lambda folder: kill_backups(folder, KILLS_OF_EACH_ACT[scale])),
        ("money and people", lambda folder: _money(folder, KILLS_OF_EACH_MONEY_ACT[scale])),
    )
    total = Outcome()
    for name, run in runs:
        with tempfile.TemporaryDirectory(prefix="quay-faults-") as folder:
            outcome = run(Path(folder))
        _tell(name, outcome)
        total = total.plus(outcome)
    sys.stdout.write(f"{total}\n")
    if total.unhealthy:
        sys.stdout.write(f"{total.unhealthy} books were not healthy afterwards\n")
    return 1 if total.lost or total.doubled or total.unhealthy else 0


def _money(folder: Path, kills: int) -> Outcome:
    total = Outcome()
    for name, outcome in kill_money(folder, kills).items():
        _tell(f"  {name}", outcome)
        total = total.plus(outcome)
    return total


def _tell(name: str, outcome: Outcome) -> None:
    kept, undone = outcome.whole, outcome.nothing
    sys.stdout.write(f"{name}: {outcome.tried} kills, {kept} after which all was there, {undone} nothing\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
