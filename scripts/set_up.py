"""Makes `.venv` and installs a lock into it. Runs on a bare Python 3.11+: standard library only."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from scripts import system_libraries

OLDEST_PYTHON = (3, 11)
ENVIRONMENT = Path(".venv")


def environment_python() -> Path:
    """Return where the environment's interpreter lies, on this system."""
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def missing_packages() -> list[str]:
    """Return the system packages to install first. Debian keeps what makes environments in one of its own."""
    packages = system_libraries.missing_packages()
    if importlib.util.find_spec("ensurepip") is None and not _is_usable(environment_python()):
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


def make_environment() -> bool:
    """Make `.venv` unless a usable one is there; False when that fails."""
    if _is_usable(environment_python()):
        return True
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    print(f"Making {ENVIRONMENT} with Python {sys.version.split()[0]}", flush=True)
    return subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=False).returncode == 0


def _is_usable(python: Path) -> bool:
    """Tell whether an environment's interpreter runs, is new enough and has pip."""
    check = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    try:
        answer = subprocess.run([str(python), "-c", check], check=False, capture_output=True)
    except OSError:
        return False
    return answer.returncode == 0


def install_lock(lock: Path) -> bool:
    """Install exactly what a lock names, each file checked against its hash."""
    print(f"Installing {lock}", flush=True)
    command = [str(environment_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-input", "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock)]
    return subprocess.run(command, check=False, stdin=subprocess.DEVNULL).returncode == 0


def compile_program() -> None:
    """Compile the program's own modules once; the first start is then as fast as any, also where none may be kept."""
    command = [str(environment_python()), "-m", "compileall", "-q", "-j", "0", "desktop"]
    subprocess.run(command, check=False, stdin=subprocess.DEVNULL)


def main(lock: Path, stamp: Path) -> int:
    """Set up for one lock and leave its stamp; exit code 0 when everything is in place."""
    if sys.version_info < OLDEST_PYTHON:
        print("Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python3", file=sys.stderr)
        return 1
    if (packages := missing_packages()) and not system_libraries.install(packages):
        return 1
    if not make_environment() or not install_lock(lock):
        return 1
    compile_program()
    for old in ENVIRONMENT.glob(stamp.name.rpartition("-")[0] + "-*"):
        old.unlink()
    stamp.touch()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
