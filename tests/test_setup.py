"""A clean machine gets everything from the checkout: locks, Makefile, resources in the wheel, house rules."""

import hashlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop.resource_files import resource_folder
from scripts import house_check, system_libraries

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
WHEEL_CHECK = "import desktop.resource_files as files; print(files.resource_folder())"


def _locked(lock: str) -> dict[str, str]:
    """Return what a lock pins: name → everything said about it."""
    entries = re.split(r"^(?=\w)", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in entries if "==" in entry}


def _normal(requirement: str) -> str:
    return re.split(r"[\[<>=~!;, ]", requirement, maxsplit=1)[0].replace("_", "-").lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_everything_by_hash_and_names_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--find|--extra|/\w+/", text)
    assert len(_locked(lock)) > 20
    assert all("--hash=sha256:" in entry for entry in _locked(lock).values())


def test_locks_hold_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = {_normal(requirement) for requirement in project["project"]["dependencies"]}
    development = {_normal(requirement) for requirement in project["dependency-groups"]["dev"]}
    assert runtime <= _locked(LOCKS[0]).keys()
    assert runtime | development <= _locked(LOCKS[1]).keys()


def test_tests_run_on_the_very_versions_that_clerks_get() -> None:
    development = _locked(LOCKS[1])
    for name, entry in _locked(LOCKS[0]).items():
        assert development[name].splitlines()[0] == entry.splitlines()[0]


def test_help_lists_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):", makefile, flags=re.MULTILINE)
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {"setup", "run", "test", "lint", "bench", "tour"} <= set(targets)
    assert re.findall(r"^ +make ([a-z]+) +\S", shown, flags=re.MULTILINE) == targets


def test_libraries_of_qt_are_here() -> None:
    assert system_libraries.missing_packages() == []


def test_a_missing_library_is_answered_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(system_libraries.LIBRARIES, "libnobody-has-this.so.9", "nobody-has-this")
    assert system_libraries.missing_packages(["libc.so.6", "libnobody-has-this.so.9"]) == ["nobody-has-this"]


def test_who_may_not_install_gets_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda _name: "apt-get")
    assert not system_libraries.install(["libegl1", "libcups2"])
    assert "sudo apt-get install -y --no-install-recommends libegl1 libcups2" in capsys.readouterr().err


def test_resources_are_found_in_a_checkout() -> None:
    assert resource_folder() == ROOT / "resources"


def test_wheel_carries_every_resource(tmp_path: Path) -> None:
    """The same module finds the same files when the program is installed away from its checkout."""
    _python("-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path), cwd=ROOT)
    wheel = next(tmp_path.glob("*.whl"))
    _python(
        "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(tmp_path / "installed"), str(wheel)
    )
    found = Path(_python("-c", WHEEL_CHECK, cwd=tmp_path / "installed").strip())
    assert found == tmp_path / "installed" / "desktop" / "_resources"
    assert _digests(found) == _digests(ROOT / "resources")


def _python(*arguments: str, cwd: Path = ROOT) -> str:
    return subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, text=True, check=True).stdout


def _digests(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("def f() -> None:\n    import json\n", "no module docstring"),
        ('"""M."""\ndef f() -> None:\n    import json\n', "import inside f"),
        ('"""M."""\nRATE = 0.22\n', "the float 0.22"),
        ('"""M."""\ndef f() -> None:\n' + "    pass\n" * 50, "f has 51 lines"),
        ('"""M."""\nclass C:\n' + "".join(f"    def m{n}(self) -> None: ...\n" for n in range(21)), "C has 21 methods"),
        ('"""M."""\n' + "\n" * 500, "501 lines"),
        ('"""M."""\nPLACE = "/ho' + 'me/somebody"\n', "names a place outside"),
    ],
)
def test_house_check_finds(text: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("desktop/domain/example.py")
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    findings, _sizes = house_check.check([path])
    assert any(complaint in finding for finding in findings)


def test_house_check_lets_good_code_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("good.py").write_text('"""A module."""\n\nTWO = 2\n', encoding="utf-8")
    assert house_check.check([Path("good.py")]) == ([], {"tests files": [3], "tests functions": []})
