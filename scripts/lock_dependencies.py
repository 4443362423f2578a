"""Writes both lock files from pyproject.toml, for every system and Python the program runs on."""

import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

RESOLVER = "uv>=0.9,<1"
# --no-build: a package without a ready file for somebody would ask a clerk's machine for a compiler.
OPTIONS = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-config", "--no-build"]
LOCKS = {
    "requirements.lock": [],
    "requirements-dev.lock": ["--group", "dev", "--constraint", "requirements.lock"],
}


def main(arguments: list[str]) -> int:
    """Resolve anew (`--upgrade`) or keep what the locks hold; exit code 1 if a lock names an address."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder, "Scripts" if os.name == "nt" else "bin")
        subprocess.run([str(programs / "python"), "-m", "pip", "install", "--quiet", RESOLVER], check=True)
        for lock, options in LOCKS.items():
            command = [str(programs / "uv"), "pip", "compile", "--quiet", *OPTIONS, *options, *arguments]
            subprocess.run([*command, "pyproject.toml", "-o", lock], check=True)
    leaking = [lock for lock in LOCKS if "://" in Path(lock).read_text(encoding="utf-8")]
    for lock in leaking:
        print(f"{lock} names an address; a lock holds names and hashes only", file=sys.stderr)
    return 1 if leaking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
