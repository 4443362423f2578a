"""Lists code that nothing in the program calls; what only tests call counts as dead."""

import sys

from vulture.config import make_config
from vulture.core import Item, Vulture


def is_noise(item: Item) -> bool:
    """Tell what vulture cannot judge: fields of dataclasses and rows, and methods that Qt calls (sizeHint)."""
    return item.typ in {"variable", "attribute"} or (item.typ == "method" and item.name != item.name.lower())


def main() -> int:
    """Print each piece of dead code; exit code 1 when there is any."""
    config = make_config([])
    finder = Vulture(ignore_names=config["ignore_names"], ignore_decorators=config["ignore_decorators"])
    finder.scavenge(config["paths"], exclude=config["exclude"])
    dead = [item for item in finder.get_unused_code(min_confidence=config["min_confidence"]) if not is_noise(item)]
    for item in dead:
        print(item.get_report())
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
