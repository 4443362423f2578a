"""YAML as nodes with their lines: repeated keys are seen, numbers stay text until they are read exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from desktop.domain.quote import Status
from desktop.parameters.problems import FileProblem

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$", re.ASCII)


class Fault(Exception):  # noqa: N818  (carries the file's problems to the loader; never leaves this package)
    """A file that must be refused."""

    def __init__(self, *problems: FileProblem) -> None:
        super().__init__(", ".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Entry:
    """One ``key: value`` of a mapping with the key's line."""

    key: str
    node: yaml.Node
    line: int


@dataclass(frozen=True, slots=True)
class YamlFile:
    """A file being read; its methods raise :class:`Fault` with the line at which they stop."""

    path: Path

    def root(self) -> yaml.Node:
        """The document's top node."""
        try:
            node = yaml.compose(self.path.read_text(encoding="utf-8-sig"), Loader=LOADER)
        except yaml.MarkedYAMLError as error:
            raise self.fault(_line_of_error(error), "không đúng cú pháp YAML") from error
        except yaml.YAMLError as error:
            raise self.fault(1, "có ký tự không dùng được") from error
        except UnicodeDecodeError as error:
            raise self.fault(1, "không phải văn bản UTF-8") from error
        except OSError as error:
            raise self.fault(1, f"không đọc được tệp ({error.strerror})") from error
        except RecursionError as error:
            raise self.fault(1, "lồng quá sâu") from error
        if node is None:
            raise self.fault(1, "tệp rỗng")
        return node

    def entries(self, node: yaml.Node, what: str) -> Iterator[Entry]:
        """The entries of a mapping; anything else and repeated keys are refused."""
        if not isinstance(node, yaml.MappingNode):
            raise self.fault(line_of(node), f"{what} phải gồm các cặp khóa: giá trị")
        seen: set[str] = set()
        for key_node, value_node in node.value:
            key = self.text(key_node, "khóa")
            if key in seen:
                raise self.fault(line_of(key_node), f'khóa "{key}" bị lặp')
            seen.add(key)
            yield Entry(key, value_node, line_of(key_node))

    def fields(
        self, node: yaml.Node, what: str, needed: AbstractSet[str], optional: AbstractSet[str] = frozenset()
    ) -> dict[str, Entry]:
        """A mapping's entries by key; unknown and missing keys are refused."""
        fields: dict[str, Entry] = {}
        for entry in self.entries(node, what):
            if entry.key not in needed | optional:
                raise self.fault(entry.line, f'khóa "{entry.key}" không có trong mẫu')
            fields[entry.key] = entry
        if missing := sorted(needed - fields.keys()):
            raise self.fault(line_of(node), f"{what} thiếu {', '.join(missing)}")
        return fields

    def items(self, node: yaml.Node, what: str) -> list[yaml.Node]:
        """The nodes of a list that is not empty."""
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            raise self.fault(line_of(node), f"{what} phải là một danh sách")
        return list(node.value)

    def text(self, node: yaml.Node, what: str) -> str:
        """A scalar's text as written; lists, mappings and empty values are refused."""
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip() or node.tag.endswith(":null"):
            raise self.fault(line_of(node), f"{what} phải là một giá trị")
        return str(node.value)

    def text_of(self, entry: Entry) -> str:
        """The text of a mapping's value."""
        return self.text(entry.node, entry.key)

    def day(self, text: str, line: int) -> date:
        """A date that exists, written ``2026-07-01``."""
        if _DATE.match(text):
            with suppress(ValueError):
                return date.fromisoformat(text)
        raise self.fault(line, f'"{text}" không phải ngày có thật dạng 2026-07-01')

    def day_of(self, entry: Entry) -> date:
        """The date that is a mapping's value."""
        return self.day(self.text_of(entry), line_of(entry.node))

    def status_of(self, entry: Entry) -> Status:
        """How well established something is."""
        text = self.text_of(entry)
        if text not in set(Status):
            raise self.fault(entry.line, f'trạng thái "{text}" không có; dùng {", ".join(Status)}')
        return Status(text)

    def fault(self, line: int, text: str) -> Fault:
        """What to raise."""
        return Fault(FileProblem(self.path, line, text))


def _line_of_error(error: yaml.MarkedYAMLError) -> int:
    """Where to look: an unfinished text or key is found out at its end, but stands at its beginning."""
    marks = (error.problem_mark, error.context_mark)
    begun, found = marks[::-1] if isinstance(error, yaml.scanner.ScannerError) else marks
    mark = begun or found
    return int(mark.line) + 1 if mark else 1


def line_of(node: yaml.Node) -> int:
    """The node's first line, counted from 1."""
    return int(node.start_mark.line) + 1
