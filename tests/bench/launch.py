"""Runs one command and prints what it took, as JSON; started as a script of its own.

The peak memory that the system notes for a child begins with that of its parent, so the parent must be this small.
"""

import json
import os
import subprocess
import sys
import time


def main() -> int:
    """Print seconds, CPU seconds, peak MiB, exit code, output and the end of the complaints."""
    begun = time.perf_counter()
    process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert process.stdout is not None
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    taken = {
        "seconds": elapsed,
        "cpu": usage.ru_utime + usage.ru_stime,
        "mebibytes": usage.ru_maxrss / 1024,
        "code": process.returncode,
        "output": output.decode("utf-8", errors="replace"),
    }
    sys.stdout.write(json.dumps(taken))
    return 0


if __name__ == "__main__":
    sys.exit(main())
