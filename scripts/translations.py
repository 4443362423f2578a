"""Brings ``resources/translations/quay_en.ts`` up to date with the program's sentences and makes the ``.qm``.

``python scripts/translations.py`` adds new sentences as unfinished, drops those that are gone and compiles;
``--check`` changes nothing and fails when a sentence has no English or the compiled file is old.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "desktop" / "domain" / "texts" / "catalogue.py"
WINDOW = ROOT / "desktop" / "ui"
BELOW = tuple(
    ROOT / "desktop" / part for part in ("domain", "documents/sheet_reading", "parameters", "services", "storage")
)
"""Papers and lists of ``documents`` are Vietnamese in every language; only what is told of a read sheet is shown."""
FIGURES = ROOT / "resources" / "parameters"
TS = ROOT / "resources" / "translations" / "quay_en.ts"
CONTEXT = "quay"
_CALLS = {"t", "mark", "say"}
_MUST_BE_NAMED = re.compile(
    r"^desktop/ui/(widgets|shell|theme)/|^desktop/ui/\w+\.py$"
    r"|^desktop/documents/sheet_reading/(?!(?:legacy_fonts|text_encodings)\.py$)"
    r"|^desktop/(services|storage)/(?!exports/|lists/rows/|imports/rows/(?:cells|headings)\.py"
    r"|.*\b(check_\w+|self_check|first_book|practice\w*|receipt_content|receipts"
    r"|si_estimate|si_schedule|settings|verify_receipt|journal_pages)\.py$)"
)
"""Not among them: what the command line says, what stands on papers and exported lists, words and letters read from
sheets, made-up data."""
_DESCRIPTION = re.compile(r"^description: (.+)$", re.MULTILINE)


def sentences() -> dict[str, str]:
    """Every sentence named for translation, with the file that has it first."""
    found: dict[str, str] = {}
    for path in _files(WINDOW, *BELOW):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = _catalogue(tree) if path == CATALOGUE else _named(tree)
        for sentence in names:
            found.setdefault(sentence, path.relative_to(ROOT).as_posix())
    for path in sorted(FIGURES.rglob("*.yaml")):
        for sentence in _DESCRIPTION.findall(path.read_text(encoding="utf-8")):
            found.setdefault(sentence, path.relative_to(ROOT).as_posix())
    return found


def bare_sentences() -> list[str]:
    """Vietnamese literals that the window shows and nobody named for translation, as ``file:line text``."""
    bare = []
    for path in _files(ROOT / "desktop"):
        if not _MUST_BE_NAMED.search(path.relative_to(ROOT).as_posix()):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        allowed = {id(node) for call in _calls(tree) for node in ast.walk(call)} | _docstrings(tree)
        bare += [
            f"{path.relative_to(ROOT).as_posix()}:{node.lineno} {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in allowed
            and _is_vietnamese(node.value)
        ]
    return bare


def known() -> dict[str, str]:
    """English by Vietnamese sentence, as the ``.ts`` has it; unfinished ones are left out."""
    if not TS.is_file():
        return {}
    messages = ET.parse(TS).getroot().iter("message")  # noqa: S314 - our own file
    pairs = ((one.findtext("source") or "", one.find("translation")) for one in messages)
    return {source: node.text or "" for source, node in pairs if node is not None and node.get("type") != "unfinished"}


def write_ts(found: dict[str, str], english: dict[str, str]) -> None:
    """Write the ``.ts`` in the order of the sentences."""
    root = ET.Element("TS", version="2.1", language="en", sourcelanguage="vi")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(found):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{found[source]}")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if english.get(source):
            translation.text = english[source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    TS.parent.mkdir(parents=True, exist_ok=True)
    TS.write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n", "utf-8"
    )


def compile_ts(target: Path) -> None:
    """Make a ``.qm`` with Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, TS, "-qm", target, "-silent"], check=True)


def problems() -> list[str]:
    """Everything that is not up to date."""
    found, english = sentences(), known()
    wrong = [f"no English: {source} ({found[source]})" for source in found if not english.get(source)]
    wrong += [f"no longer used: {source}" for source in english if source not in found]
    wrong += [f"not named for translation: {place}" for place in bare_sentences()]
    wrong += [f"values differ: {source}" for source, text in english.items() if _values(source) != _values(text)]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_ts(fresh)
        compiled = TS.with_suffix(".qm")
        if not compiled.is_file() or compiled.read_bytes() != fresh.read_bytes():
            wrong.append("the compiled translation is old: run python scripts/translations.py")
    return wrong


def main(arguments: list[str]) -> int:
    """Update, or only check."""
    if "--check" not in arguments:
        write_ts(sentences(), known())
        compile_ts(TS.with_suffix(".qm"))
    wrong = problems()
    print("\n".join(wrong) or "every sentence has its English")
    return 1 if wrong else 0


def _files(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.rglob("*.py"))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
            yield node


def _named(tree: ast.AST) -> Iterator[str]:
    for call in _calls(tree):
        for node in ast.walk(call.args[0]) if call.args else ():
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def _catalogue(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for value in node.values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


def _docstrings(tree: ast.AST) -> set[int]:
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def _is_vietnamese(value: object) -> bool:
    letters = "ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự"
    is_sentence = isinstance(value, str) and len(value.strip()) > 1 and not value.startswith("^")
    return is_sentence and any(letter in letters for letter in str(value).lower())


def _values(text: str) -> set[str]:
    return {part.split("}")[0].split(":")[0] for part in text.split("{")[1:]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
