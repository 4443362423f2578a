"""``make faults``: kill the program at the steps of a payment and of other acts; ``N tried, N lost, N doubled``."""

import os
import sys
import tempfile
from pathlib import Path

from tests.faults.kill_acts import kill_acts
from tests.faults.kill_backups import kill_backups
from tests.faults.kill_payments import kill_payments

KILLS = {"small": 100, "full": 400}
KILLS_OF_EACH_ACT = {"small": 8, "full": 80}


def main() -> int:
    """Run at the scale of ``FAULTS_SCALE``; the exit code is 1 when anything was lost, doubled or damaged."""
    scale = os.environ.get("FAULTS_SCALE", "small")
    with tempfile.TemporaryDirectory(prefix="quay-faults-") as folder:
        payments = kill_payments(Path(folder), KILLS[scale])
    with tempfile.TemporaryDirectory(prefix="quay-faults-") as folder:
        acts = kill_acts(Path(folder), KILLS_OF_EACH_ACT[scale])
    with tempfile.TemporaryDirectory(prefix="quay-faults-") as folder:
        backups = kill_backups(Path(folder), KILLS_OF_EACH_ACT[scale])
    told = (("payments", payments), ("lists, replies, imports, batches", acts), ("backup and restore", backups))
    for name, outcome in told:
        kept, undone = outcome.whole, outcome.nothing
        sys.stdout.write(f"{name}: {outcome.tried} kills, {kept} after which all was there, {undone} nothing\n")
    both = payments.plus(acts).plus(backups)
    sys.stdout.write(f"{both}\n")
    if both.unhealthy:
        sys.stdout.write(f"{both.unhealthy} books were not healthy afterwards\n")
    return 1 if both.lost or both.doubled or both.unhealthy else 0


if __name__ == "__main__":
    sys.exit(main())
