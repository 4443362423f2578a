"""Reads ``resources/parameters/<branch>/<figure>.yaml``; what is malformed is refused with file and line.

To add a figure: one file with ``description``, ``unit`` and ``values`` by date, each with ``value``, ``reference``,
``status`` (confirmed, secondary, open), ``checked`` and, where the law names an end, ``until``.
A new value from a decree is one more date in its file and one case in the tests; no Python.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import yaml

from desktop.domain.parameters import Figure, ParameterSet, Value
from desktop.domain.required_figures import KNOWN_WORDS, REQUIRED_FIGURES
from desktop.domain.texts.phrases import Phrase
from desktop.parameters.problems import FileProblem, ParameterFileError
from desktop.parameters.yaml_reading import Entry, Fault, YamlFile, line_of
from desktop.resource_files import resource_folder

_WHOLE = re.compile(r"^(0|[1-9]\d{0,17})$", re.ASCII)
_DECIMAL = re.compile(r"^(0|[1-9]\d{0,5})(\.\d{1,12})?$", re.ASCII)
_WORD = re.compile(r"^[a-z][a-z_]*$")
_NAME = re.compile(r"^[a-z][a-z0-9_]*$")
_TOP_KEYS = frozenset({"description", "unit", "values"})
_TOP_OPTIONAL = frozenset({"chosen_by", "link"})
_VALUE_KEYS = frozenset({"value", "reference", "status", "checked"})
_VALUE_OPTIONAL = frozenset({"until", "link"})
_CHOSEN_BY = ("payment", "birth")


@dataclass(frozen=True, slots=True)
class _Head:
    """What all values of a file share."""

    path: str
    description: str
    unit: str
    link: str
    chosen_by_birth: bool


def load_parameters(folder: Path | None = None, required: Iterable[str] = REQUIRED_FIGURES) -> ParameterSet:
    """All figures below a folder, by default those that travel with the program.

    Raises:
        ParameterFileError: a file is malformed or a required one is missing; every fault is named.
    """
    figures, faults = read_parameters(folder or resource_folder() / "parameters", required)
    if faults:
        raise ParameterFileError(faults)
    return ParameterSet(figures)


def read_parameters(folder: Path, required: Iterable[str]) -> tuple[tuple[Figure, ...], tuple[FileProblem, ...]]:
    """Every good figure and every fault of a folder."""
    figures: list[Figure] = []
    faults: list[FileProblem] = []
    for file in sorted(folder.rglob("*.yaml")):
        try:
            figures += read_figure(file, file.relative_to(folder).with_suffix("").as_posix())
        except Fault as fault:
            faults += fault.problems
    faults += [
        FileProblem(file, 1, "đuôi tệp phải là .yaml") for file in sorted(folder.rglob("*.[yY]*")) if _misnamed(file)
    ]
    found = {figure.path for figure in figures} | {_path_of(fault.file, folder) for fault in faults}
    faults += [FileProblem(folder / f"{path}.yaml", 1, "thiếu tệp này") for path in required if path not in found]
    return tuple(figures), tuple(faults)


def read_figure(file: Path, path: str) -> list[Figure]:
    """The values of one file in order of date; :class:`Fault` with every value that is wrong."""
    source = YamlFile(file)
    if len(path.split("/")) != 2 or not all(map(_NAME.match, path.split("/"))):
        raise source.fault(1, "tệp phải nằm ở <nhánh>/<tham_số>.yaml, tên bằng chữ thường không dấu")
    root = source.root()
    top = source.fields(root, "tệp", _TOP_KEYS, _TOP_OPTIONAL)
    description, unit = Phrase(source.text_of(top["description"])), source.text_of(top["unit"])
    if unit not in _READERS:
        raise source.fault(top["unit"].line, f'đơn vị "{unit}" không có; dùng {", ".join(_READERS)}')
    if "chosen_by" in top and source.text_of(top["chosen_by"]) not in _CHOSEN_BY:
        raise source.fault(top["chosen_by"].line, f"chosen_by chỉ là {', '.join(_CHOSEN_BY)}")
    by_birth = "chosen_by" in top and source.text_of(top["chosen_by"]) == "birth"
    head = _Head(path, description, unit, _link(source, top), by_birth)
    entries = list(source.entries(top["values"].node, "values"))
    if not entries:
        raise source.fault(top["values"].line, "values chưa có giá trị nào")
    figures = _figures(source, entries, head)
    _refuse_overlaps(source, figures, {one.key: one.line for one in entries})
    return figures


def _figures(source: YamlFile, entries: Iterable[Entry], head: _Head) -> list[Figure]:
    figures: list[Figure] = []
    problems: list[FileProblem] = []
    for entry in entries:
        try:
            figures.append(_figure(source, entry, head))
        except Fault as fault:
            problems += fault.problems
    if problems:
        raise Fault(*problems)
    return figures


def _figure(source: YamlFile, entry: Entry, head: _Head) -> Figure:
    since = source.day(entry.key, entry.line)
    fields = source.fields(entry.node, entry.key, _VALUE_KEYS, _VALUE_OPTIONAL)
    until = source.day_of(fields["until"]) if "until" in fields else None
    if until is not None and until < since:
        raise source.fault(fields["until"].line, "until đứng trước ngày bắt đầu")
    return Figure(
        path=head.path,
        description=head.description,
        value=_value(source, fields["value"], head),
        unit=head.unit,
        since=since,
        until=until,
        reference=source.text_of(fields["reference"]),
        status=source.status_of(fields["status"]),
        checked=source.day_of(fields["checked"]),
        link=_link(source, fields) or head.link,
        chosen_by_birth=head.chosen_by_birth,
    )


def _refuse_overlaps(source: YamlFile, figures: list[Figure], lines: Mapping[str, int]) -> None:
    ordered = sorted(figures, key=lambda one: one.since)
    for earlier, later in pairwise(ordered):
        if earlier.until is not None and earlier.until >= later.since:
            line = lines[later.since.isoformat()]
            raise source.fault(line, f"bắt đầu khi giá trị trước còn hiệu lực đến {earlier.until.isoformat()}")


def _link(source: YamlFile, fields: Mapping[str, Entry]) -> str:
    if "link" not in fields:
        return ""
    link = source.text_of(fields["link"])
    if not link.startswith("https://"):
        raise source.fault(fields["link"].line, "link phải bắt đầu bằng https://")
    return link


def _value(source: YamlFile, entry: Entry, head: _Head) -> Value:
    node, unit, words = entry.node, head.unit, KNOWN_WORDS.get(head.path)
    text = source.text_of(entry)
    quoted = isinstance(node, yaml.ScalarNode) and node.style in {"'", '"'}
    value = _READERS[unit](text)
    if value is None or (quoted and unit != "word"):
        raise source.fault(line_of(node), f'giá trị "{text}" không đúng đơn vị {unit}')
    if words is not None and value not in words:
        raise source.fault(line_of(node), f'không có quy tắc "{text}"; dùng {", ".join(words)}')
    return value


def _whole(text: str) -> int | None:
    return int(text) if _WHOLE.match(text) else None


def _percent(text: str) -> Fraction | None:
    """A percent of 0 to 100, exact: the text is never read as a float."""
    if not _DECIMAL.match(text):
        return None
    percent = Fraction(text)
    return percent if percent <= 100 else None


def _factor(text: str) -> Fraction | None:
    """A number of times with decimals, exact: ``2.29``."""
    return Fraction(text) if _DECIMAL.match(text) else None


def _word(text: str) -> str | None:
    return text if _WORD.match(text) else None


def _switch(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text)


def _misnamed(file: Path) -> bool:
    """A figure that would be overlooked: ``rate.yml``."""
    return file.suffix != ".yaml" and file.suffix.lower() in {".yml", ".yaml"}


def _path_of(file: Path, folder: Path) -> str:
    return file.relative_to(folder).with_suffix("").as_posix()


_READERS: Mapping[str, Callable[[str], Value | None]] = {
    "dong": _whole,
    "percent": _percent,
    "months": _whole,
    "days": _whole,
    "years": _whole,
    "times": _whole,
    "factor": _factor,
    "number": _whole,
    "word": _word,
    "switch": _switch,
}
