"""``make faults``: kill the program at every step of a payment; prints ``N tried, N lost, N doubled``."""

import os
import sys
import tempfile
from pathlib import Path

from tests.faults.kill_payments import kill_payments

KILLS = {"small": 100, "full": 400}


def main() -> int:
    """Run at the scale of ``FAULTS_SCALE``; the exit code is 1 when anything was lost, doubled or damaged."""
    kills = KILLS[os.environ.get("FAULTS_SCALE", "small")]
    with tempfile.TemporaryDirectory(prefix="quay-faults-") as folder:
        outcome = kill_payments(Path(folder), kills)
    sys.stdout.write(f"{outcome}\n")
    if outcome.unhealthy:
        sys.stdout.write(f"{outcome.unhealthy} books were not healthy afterwards\n")
    return 1 if outcome.lost or outcome.doubled or outcome.unhealthy else 0


if __name__ == "__main__":
    sys.exit(main())
