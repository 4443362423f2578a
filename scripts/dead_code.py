"""Lists code that nothing in the program calls; what only tests call counts as dead."""

import ast
import re
import sys
from pathlib import Path

from vulture.config import make_config
from vulture.core import Item, Vulture

PLACE = re.compile(r"desktop[\w.]*:\w+$")


def is_noise(item: Item) -> bool:
    """Tell what vulture cannot judge: fields of dataclasses and rows, and methods that Qt calls (sizeHint)."""
    return item.typ in {"variable", "attribute"} or (item.typ == "method" and item.name != item.name.lower())


def named_in_declarations() -> set[str]:
    """Methods, classes and functions that acts, page entries and commands name as text.

    As in ``method="collect"``, ``class_name="HomePage"``, ``Command("desktop.cli.check:check")``.
    """
    names: set[str] = set()
    for path in Path("desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg in {"method", "class_name"}:
                names |= set(_texts(node.value))
            elif isinstance(node, ast.Call):
                names |= {text.split(":")[1] for text in _texts(node) if PLACE.match(text)}
    return names


def _texts(node: ast.AST) -> list[str]:
    return [one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def main() -> int:
    """Print each piece of dead code; exit code 1 when there is any."""
    config = make_config([])
    finder = Vulture(ignore_names=config["ignore_names"], ignore_decorators=config["ignore_decorators"])
    finder.scavenge(config["paths"], exclude=config["exclude"])
    named = named_in_declarations()
    dead = [
        item
        for item in finder.get_unused_code(min_confidence=config["min_confidence"])
        if not is_noise(item) and item.name not in named
    ]
    for item in dead:
        print(item.get_report())
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
