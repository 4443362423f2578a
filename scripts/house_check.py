"""Checks the house rules no other tool knows, and prints the sizes of files and functions."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_FILE = 500
LONGEST_FUNCTION = 50
MOST_METHODS = 20
PROGRAM = ("desktop/", "scripts/")
SCHEMA_STEPS = "desktop/storage/migrations/versions/"
"""A schema step is one list of tables; cut in pieces it reads worse."""
WHOLE_NUMBERS_ONLY = "desktop/domain/"
Function = ast.FunctionDef | ast.AsyncFunctionDef

# Registries and folders of one machine; a letter in brackets keeps this file from finding itself.
_REGISTRIES = r"pyp[i]\.|python[h]osted\.org|npm[j]s\.org|deb[i]an\.org/debian"
_MACHINES = r"(?<!\w)(/roo[t]/|/wor[k]/|/home/[a-z]|/op[t]/(pypi|wheels)|/User[s]/|[A-Z]:\\+Users)|file:/{2,3}\w"
FOREIGN_PLACE = re.compile(f"{_REGISTRIES}|{_MACHINES}")


def tracked_files() -> list[Path]:
    """Return what belongs to the project: tracked files, and new ones that nothing ignores."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [path for name in sorted(set(listing.split("\0"))) if (path := Path(name)).is_file()]


def functions_of(tree: ast.AST) -> Iterator[Function]:
    """Yield every function and method, inner ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def length(function: Function) -> int:
    """Return a function's lines, decorators and docstring included."""
    first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
    return (function.end_lineno or function.lineno) - first + 1


def text_findings(path: Path, text: str) -> Iterator[str]:
    """Yield each place outside the repository that a file names."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := FOREIGN_PLACE.search(line):
            yield f"{path}:{number}: names a place outside the project: {found.group()}"


def python_findings(path: Path, text: str, tree: ast.Module) -> Iterator[str]:
    """Yield each house rule that a Python file breaks; sizes are rules for the program, not for its tests."""
    if ast.get_docstring(tree) is None and text.strip():
        yield f"{path}:1: no module docstring"
    if (lines := len(text.splitlines())) > LONGEST_FILE:
        yield f"{path}:1: {lines} lines, at most {LONGEST_FILE}"
    for function in functions_of(tree):
        yield from _hidden_imports(path, function)
    if path.as_posix().startswith(PROGRAM) and not path.as_posix().startswith(SCHEMA_STEPS):
        yield from _size_findings(path, tree)
    if path.as_posix().startswith(WHOLE_NUMBERS_ONLY):
        yield from _float_findings(path, tree)


def _hidden_imports(path: Path, function: Function) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield f"{path}:{node.lineno}: import inside {function.name}"


def _size_findings(path: Path, tree: ast.Module) -> Iterator[str]:
    for function in functions_of(tree):
        if (lines := length(function)) > LONGEST_FUNCTION:
            yield f"{path}:{function.lineno}: {function.name} has {lines} lines, at most {LONGEST_FUNCTION}"
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and (methods := _methods(node)) > MOST_METHODS:
            yield f"{path}:{node.lineno}: {node.name} has {methods} methods, at most {MOST_METHODS}"


def _methods(node: ast.ClassDef) -> int:
    return sum(isinstance(member, Function) for member in node.body)


def _float_findings(path: Path, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield f"{path}:{node.lineno}: the float {node.value}; the law's numbers are whole or fractions"


def size_row(name: str, sizes: list[int]) -> str:
    """Return one printed row: how many, median, the ninth tenth, the largest."""
    if not sizes:
        return f"{name:20} none"
    ordered = sorted(sizes)
    ninth = ordered[min(len(ordered) - 1, len(ordered) * 9 // 10)]
    return (
        f"{name:20} {len(ordered):5}   median {statistics.median(ordered):5.0f}   p90 {ninth:4}   max {ordered[-1]:4}"
    )


def check(paths: list[Path]) -> tuple[list[str], dict[str, list[int]]]:
    """Return the broken rules of these files, and the sizes found, by name of the row."""
    findings: list[str] = []
    sizes: dict[str, list[int]] = {}
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:  # pictures and fonts
            continue
        findings.extend(text_findings(path, text))
        if path.suffix == ".py":
            tree = ast.parse(text, str(path))
            findings.extend(python_findings(path, text, tree))
            part = "program" if path.as_posix().startswith(PROGRAM) else "tests"
            sizes.setdefault(f"{part} files", []).append(len(text.splitlines()))
            sizes.setdefault(f"{part} functions", []).extend(length(function) for function in functions_of(tree))
    return findings, sizes


def main() -> int:
    """Print sizes and findings; exit code 1 when a rule is broken."""
    findings, sizes = check(tracked_files())
    for name, values in sorted(sizes.items()):
        print(size_row(name, values))
    for finding in findings:
        print(finding, file=sys.stderr)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
