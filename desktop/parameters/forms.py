"""Reads ``resources/forms/<code>/<version>.yaml``; what is malformed is refused with file and line.

To renumber a form: one more file in its folder with ``since``, the day on which the new version begins; the version
before it ends the day before. Keys of columns and fields stay, their marks, headings and order are the file's own.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import yaml

from desktop.domain.papers.forms import CellKind, Form, FormBlock, FormColumn, FormField, FormSet
from desktop.domain.papers.list_columns import LIST_BLOCKS, LIST_COLUMNS, LIST_TEXTS, PRINTED_LISTS, REQUIRED_FORMS
from desktop.domain.papers.paper_items import PAPER_TEXTS, REQUIRED_PAPERS, items_of, needed_items, needed_texts
from desktop.parameters.problems import FileProblem, FormFileError
from desktop.parameters.yaml_reading import Entry, Fault, YamlFile, line_of
from desktop.resource_files import resource_folder

_CODE = re.compile(r"^[a-z][a-z0-9_]*$")
_VERSION = re.compile(r"^[0-9a-z][0-9a-z-]*$")
_KEY = re.compile(r"^[A-Za-z][A-Za-z0-9_]*$", re.ASCII)
_COUNT = re.compile(r"^(0|[1-9]\d{0,2})$", re.ASCII)
_PAPERS = ("A4", "A4 landscape", "A5", "A5 landscape", "sheet")
_NEEDED = frozenset({"name", "title", "since", "reference", "status", "paper"})
_OPTIONAL = frozenset({"legal_line", "until", "columns", "dropped", "blocks", "closing", "signatures", "texts"})
_COLUMN_NEEDED = frozenset({"key", "heading", "kind", "width"})
_COLUMN_OPTIONAL = frozenset({"mark", "group", "total"})
_FIELD_NEEDED = frozenset({"key", "label"})
_FIELD_OPTIONAL = frozenset({"mark", "boxes", "choices", "wide", "lines"})
Part = TypeVar("Part", FormColumn, FormBlock, FormField)


@functools.cache
def load_forms() -> FormSet:
    """All forms that travel with the program; read once, at the first paper or list.

    Raises:
        FormFileError: a file is malformed or a required form is missing; every fault is named.
    """
    return load_forms_of(resource_folder() / "forms")


def load_forms_of(folder: Path, required: Iterable[str] = (*REQUIRED_FORMS, *REQUIRED_PAPERS)) -> FormSet:
    """All forms below a folder; raises like :func:`load_forms`."""
    forms, faults = read_forms(folder, required)
    if faults:
        raise FormFileError(faults)
    return FormSet(forms)


def read_forms(folder: Path, required: Iterable[str]) -> tuple[tuple[Form, ...], tuple[FileProblem, ...]]:
    """Every good form and every fault of a folder."""
    read: dict[str, list[tuple[Form, YamlFile, int]]] = {}
    faults: list[FileProblem] = []
    for file in sorted(folder.rglob("*.[yY]*")):
        try:
            form, line = read_form(file, file.relative_to(folder).as_posix())
        except Fault as fault:
            faults += fault.problems
        else:
            read.setdefault(form.code, []).append((form, YamlFile(file), line))
    for versions in read.values():
        faults += _overlaps(versions)
    there = {file.parent.name for file in folder.rglob("*.yaml")}
    faults += [FileProblem(folder / code, 1, "thiếu mẫu này") for code in required if code not in there]
    return tuple(form for versions in read.values() for form, _, _ in versions), tuple(faults)


def read_form(file: Path, path: str) -> tuple[Form, int]:
    """One form and the line of its first day; :class:`Fault` with the line at which it is wrong."""
    source = YamlFile(file)
    code, version = _names(source, path)
    top = source.fields(source.root(), "tệp", _NEEDED, _OPTIONAL)
    form = Form(
        code=code,
        version=version,
        name=source.text_of(top["name"]),
        title=source.text_of(top["title"]),
        legal_line=source.text_of(top["legal_line"]) if "legal_line" in top else "",
        since=source.day_of(top["since"]),
        until=source.day_of(top["until"]) if "until" in top else None,
        reference=source.text_of(top["reference"]),
        status=source.status_of(top["status"]),
        paper=_one_of(source, top["paper"], _PAPERS),
        columns=_parts(source, top.get("columns"), _column),
        blocks=_parts(source, top.get("blocks"), _block),
        closing=_lines(source, top.get("closing")),
        signatures=_lines(source, top.get("signatures")),
        texts=_texts(source, top.get("texts")),
    )
    if form.until is not None and form.until < form.since:
        raise source.fault(top["until"].line, "until đứng trước ngày bắt đầu")
    _refuse_divided_groups(source, top.get("columns"), form.columns)
    _refuse_incomplete(source, top, form)
    return form, top["since"].line


def _names(source: YamlFile, path: str) -> tuple[str, str]:
    code, _, rest = path.partition("/")
    version, _, ending = rest.rpartition(".")
    if ending != "yaml" or not _CODE.match(code) or not _VERSION.match(version):
        raise source.fault(1, "tệp phải nằm ở <mẫu>/<phiên-bản>.yaml, tên bằng chữ thường không dấu")
    return code, version


def _overlaps(versions: list[tuple[Form, YamlFile, int]]) -> list[FileProblem]:
    """Versions that begin on one day, or before one that names its last day has ended."""
    ordered = sorted(versions, key=lambda one: one[0].since)
    faults: list[FileProblem] = []
    for (earlier, _, _), (later, source, line) in pairwise(ordered):
        if earlier.since == later.since:
            faults.append(FileProblem(source.path, line, f"bắt đầu cùng ngày với phiên bản {earlier.version}"))
        elif earlier.until is not None and earlier.until >= later.since:
            text = f"bắt đầu khi phiên bản {earlier.version} còn hiệu lực đến {earlier.until.isoformat()}"
            faults.append(FileProblem(source.path, line, text))
    return faults


def _parts(source: YamlFile, entry: Entry | None, read: Callable[[YamlFile, yaml.Node], Part]) -> tuple[Part, ...]:
    """The parts of a list; a key that stands twice is refused."""
    parts: dict[str, Part] = {}
    for node in [] if entry is None else source.items(entry.node, entry.key):
        part = read(source, node)
        if part.key in parts:
            raise source.fault(line_of(node), f'khóa "{part.key}" bị lặp')
        parts[part.key] = part
    return tuple(parts.values())


def _column(source: YamlFile, node: yaml.Node) -> FormColumn:
    fields = source.fields(node, "cột", _COLUMN_NEEDED, _COLUMN_OPTIONAL)
    width = _count(source, fields["width"])
    if width == 0:
        raise source.fault(fields["width"].line, "width phải lớn hơn 0")
    return FormColumn(
        key=_key(source, fields["key"]),
        mark=_optional_text(source, fields, "mark"),
        heading=source.text_of(fields["heading"]),
        kind=CellKind(_one_of(source, fields["kind"], tuple(CellKind))),
        width=width,
        group=_optional_text(source, fields, "group"),
        total=_switch(source, fields.get("total")),
    )


def _block(source: YamlFile, node: yaml.Node) -> FormBlock:
    fields = source.fields(node, "khối", frozenset({"key"}), frozenset({"title", "fields"}))
    return FormBlock(
        key=_key(source, fields["key"]),
        title=_optional_text(source, fields, "title"),
        fields=_parts(source, fields.get("fields"), _field),
    )


def _field(source: YamlFile, node: yaml.Node) -> FormField:
    fields = source.fields(node, "mục", _FIELD_NEEDED, _FIELD_OPTIONAL)
    return FormField(
        key=_key(source, fields["key"]),
        mark=_optional_text(source, fields, "mark"),
        label=source.text_of(fields["label"]),
        boxes=_count(source, fields["boxes"]) if "boxes" in fields else 0,
        choices=tuple(_texts(source, fields.get("choices")).items()),
        wide=_switch(source, fields.get("wide")),
        lines=_count(source, fields["lines"]) if "lines" in fields else 1,
    )


def _texts(source: YamlFile, entry: Entry | None) -> Mapping[str, str]:
    entries = () if entry is None else source.entries(entry.node, entry.key)
    return {one.key: source.text_of(one) for one in entries}


def _lines(source: YamlFile, entry: Entry | None) -> tuple[str, ...]:
    return () if entry is None else tuple(source.text(node, entry.key) for node in source.items(entry.node, entry.key))


def _optional_text(source: YamlFile, fields: Mapping[str, Entry], key: str) -> str:
    """A text that may be left out, or be stated to be empty: ``""``."""
    if key not in fields or _is_empty(fields[key].node):
        return ""
    return source.text_of(fields[key])


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.style in {"'", '"'} and not node.value


def _key(source: YamlFile, entry: Entry) -> str:
    text = source.text_of(entry)
    if not _KEY.match(text):
        raise source.fault(entry.line, f'khóa "{text}" phải bằng chữ không dấu, số và gạch dưới')
    return text


def _count(source: YamlFile, entry: Entry) -> int:
    text = source.text_of(entry)
    if not _COUNT.match(text):
        raise source.fault(entry.line, f'{entry.key} "{text}" không phải số nguyên')
    return int(text)


def _switch(source: YamlFile, entry: Entry | None) -> bool:
    return entry is not None and _one_of(source, entry, ("true", "false")) == "true"


def _one_of(source: YamlFile, entry: Entry, choices: Iterable[str]) -> str:
    text = source.text_of(entry)
    if text not in tuple(choices):
        raise source.fault(entry.line, f'{entry.key} "{text}" không có; dùng {", ".join(choices)}')
    return text


def _refuse_divided_groups(source: YamlFile, entry: Entry | None, columns: tuple[FormColumn, ...]) -> None:
    """A group is printed as one heading over neighbours, so that its columns must stand side by side."""
    seen: list[str] = []
    for node, column in zip([] if entry is None else source.items(entry.node, "columns"), columns, strict=True):
        if column.group and column.group in seen[:-1]:
            raise source.fault(line_of(node), f'các cột của nhóm "{column.group}" phải đứng liền nhau')
        if not seen or seen[-1] != column.group:
            seen.append(column.group)


def _refuse_incomplete(source: YamlFile, top: Mapping[str, Entry], form: Form) -> None:
    """A list of a known code has each column that the program fills, in its kind, and no other."""
    known = LIST_COLUMNS.get(form.code)
    if known is None:
        _refuse_incomplete_paper(source, top, form)
        return
    end = line_of(top["columns"].node) if "columns" in top else 1
    dropped = set(_lines(source, top.get("dropped")))
    if wrong := sorted(dropped - known.keys() | dropped & {column.key for column in form.columns}):
        raise source.fault(top["dropped"].line, f"dropped không đúng: {', '.join(wrong)}")
    if missing := [key for key in known if not form.has(key) and key not in dropped]:
        raise source.fault(end, f"thiếu cột {', '.join(missing)}")
    nodes = source.items(top["columns"].node, "columns")
    for node, column in zip(nodes, form.columns, strict=True):
        if column.key not in known:
            raise source.fault(line_of(node), f'không có dữ liệu cho cột "{column.key}"')
        if column.kind is not known[column.key]:
            raise source.fault(line_of(node), f'cột "{column.key}" phải có kind {known[column.key]}')
    _refuse_missing_parts(source, top, form)


def _refuse_incomplete_paper(source: YamlFile, top: Mapping[str, Entry], form: Form) -> None:
    """A paper of a known code has each item that the program fills or names it as dropped, and each sentence."""
    if form.code not in PAPER_TEXTS:
        if "dropped" in top:
            raise source.fault(top["dropped"].line, "dropped chỉ dùng cho danh sách và tờ khai")
        return
    needed, there, dropped = needed_items(form.code), items_of(form), frozenset(_lines(source, top.get("dropped")))
    if wrong := sorted(dropped - needed | dropped & there):
        raise source.fault(top["dropped"].line, f"dropped không đúng: {', '.join(wrong)}")
    line = next((top[key].line for key in ("blocks", "columns") if key in top), 1)
    if missing := sorted(needed - there - dropped):
        raise source.fault(line, f"thiếu mục {', '.join(missing)}")
    if unknown := sorted(there - needed):
        raise source.fault(line, f"không có dữ liệu cho mục {', '.join(unknown)}")
    if missing := sorted(needed_texts(form.code) - form.texts.keys()):
        raise source.fault(top["texts"].line if "texts" in top else 1, f"texts thiếu {', '.join(missing)}")


def _refuse_missing_parts(source: YamlFile, top: Mapping[str, Entry], form: Form) -> None:
    blocks = {block.key for block in form.blocks}
    if blocks != LIST_BLOCKS.get(form.code, frozenset()):
        line = top["blocks"].line if "blocks" in top else 1
        raise source.fault(line, f"cần các khối: {', '.join(sorted(LIST_BLOCKS.get(form.code, ()))) or 'không có'}")
    if form.code in PRINTED_LISTS and (missing := sorted(LIST_TEXTS - form.texts.keys())):
        line = top["texts"].line if "texts" in top else 1
        raise source.fault(line, f"texts thiếu {', '.join(missing)}")
