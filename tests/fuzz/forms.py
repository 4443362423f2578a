"""Damaged files of forms: a form that holds, or a refusal that names file and line."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from desktop.parameters.forms import read_form
from desktop.parameters.yaml_reading import Fault
from desktop.resource_files import resource_folder

SHARE = 20
SCRAPS = (
    *(
        "",
        ":",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "&a ",
        "*a",
        "!!python/object:os.system x",
        "<<: *a",
        "|",
        ">",
        "\t",
        "\0",
        "'",
    ),
    *("null", "true", "1e999", "-1", "0x10", "2026-02-30", "9999-12-31", "~", "? ", "%YAML 9", "---", "...", "\ud7ff"),
    *(
        "width: .nan",
        "width: 99999999999999999999",
        "kind: text",
        "key: __class__",
        "total: yes",
        '"\\ud800"',
        "!!binary x",
    ),
)


def failures(count: int, seed: int) -> list[str]:
    """Read a twentieth of ``count`` damaged forms; what went wrong."""
    chance, failed = random.Random(seed), []
    good = [file for file in sorted((resource_folder() / "forms").rglob("*.yaml")) if file.stat().st_size < 6_000]
    with tempfile.TemporaryDirectory(prefix="quay-fuzz-") as folder:
        path = Path(folder) / "phieu" / "2026.yaml"
        path.parent.mkdir()
        for number in range(count // SHARE):
            text = _damaged(chance.choice(good).read_text("utf-8"), chance)
            path.write_text(text, "utf-8")
            try:
                read_form(path, "phieu/2026.yaml")
            except Fault as fault:
                if not all(one.line >= 1 for one in fault.problems):
                    failed.append(f"form {number}: no line")
            except Exception as error:  # noqa: BLE001  (any exception is what is looked for)
                failed.append(f"form {number}: {type(error).__name__}: {error}: {text[:200]}"[:500])
    return failed


def _damaged(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(len(lines))
        act = chance.randrange(4)
        if act == 0:
            del lines[place : place + chance.randrange(3)]
        elif act == 1:
            lines.insert(place, lines[chance.randrange(len(lines))])
        else:
            at = chance.randrange(len(lines[place]) + 1)
            lines[place] = lines[place][:at] + chance.choice(SCRAPS) + lines[place][at + chance.randrange(4) :]
        lines = lines or [""]
    return "".join(lines)
