"""Make resources/administrative_units from the data of the package ``vietnamadminunits`` (MIT).

Run: ``pip install vietnamadminunits==1.0.4`` in any environment, then ``python scripts/make_administrative_units.py``.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

EXPECTED = {"Xã": 2621, "Phường": 687, "Đặc khu": 13}
"""Counts of Decision 19/2025/QĐ-TTg."""
KINDS = ("Tỉnh", "Thành phố", "Quận", "Huyện", "Thị xã", "Thị trấn", "Xã", "Phường", "Đặc khu")
KIND = re.compile(r"^(tinh|thanhpho|quan|huyen|thixa|thitran|xa|phuong|tp|tx|tt|q|p|district|ward)(?=.)")
Row = tuple[str, ...]


def source_folder() -> Path:
    """Return the data folder of the installed package, found without running the package itself."""
    spec = importlib.util.find_spec("vietnamadminunits")
    if spec is None or spec.origin is None:
        raise SystemExit("vietnamadminunits is not installed here")
    return Path(spec.origin).parent / "data"


def bare_names(aliases: Iterable[str], own: str) -> str:
    """Return earlier names as unmarked keys, without kind; a numbered unit keeps its kind (``quan9``)."""
    names = set()
    for alias in aliases:
        bare = KIND.sub("", alias)
        if not bare.isdigit():
            names.add(bare)
        elif alias.startswith(("quan", "phuong")):
            names.add(alias.replace("quan0", "quan").replace("phuong0", "phuong"))
    return " ".join(sorted(names - {own}))


def named(full: str) -> Row:
    """Split ``Xã Tân Tiến`` into its kind in lower case and its name; ``Phường 1`` is named ``1``."""
    for kind in KINDS:
        if full.lower().startswith(kind.lower() + " "):
            return kind.lower(), full[len(kind) + 1 :]
    raise SystemExit(f"{full!r} does not start with its kind")


def successors(folder: Path, new_codes: dict[tuple[str, str], str]) -> dict[str, list[str]]:
    """Return the new communes of each old one, the one that took the most first."""
    converter = json.loads((folder / "converter_2025.json").read_text("utf-8"))
    found: dict[str, list[str]] = defaultdict(list)
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for new, olds in communes.items():
            for old in olds:
                found[old].append(new_codes[province, new])
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in divided.items():
            ordered = sorted(parts, key=lambda part: (not part["isDefaultNewWard"], part["newWardKey"]))
            found[old].extend(new_codes[province, part["newWardKey"]] for part in ordered)
    return found


def earlier_districts(folder: Path) -> dict[tuple[str, str], list[str]]:
    """Return names of districts that were later divided, for each district that came out of them."""
    legacy = json.loads((folder / "parser_legacy.json").read_text("utf-8"))
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for province, divided in legacy["DICT_PROVINCE_DISTRICT_DIVIDED"].items():
        for earlier in divided.values():
            for district in earlier["districts"]:
                found[province, district].extend(earlier["dividedDistrictKeywords"])
    return found


def write(path: Path, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Write rows in the order of their codes."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(sorted(set(rows)))


def write_new(book: sqlite3.Connection, out: Path) -> dict[tuple[str, str], str]:
    """Write the units since 2025-07-01; return commune codes by the source's keys."""
    rows = book.execute(
        "SELECT provinceCode, province, wardCode, ward, provinceKey, wardKey FROM admin_units"
    ).fetchall()
    counts = {kind: sum(row[3].startswith(kind + " ") for row in rows) for kind in EXPECTED}
    if counts != EXPECTED or len({row[0] for row in rows}) != 34:
        raise SystemExit(f"unexpected counts: {counts}")
    provinces = [(row[0], *named(row[1])) for row in rows]
    write(out / "provinces.csv", ("code", "kind", "name"), provinces)
    write(out / "communes.csv", ("code", "province", "kind", "name"), [(r[2], r[0], *named(r[3])) for r in rows])
    return {(row[4], row[5]): row[2] for row in rows}


def write_old(book: sqlite3.Connection, folder: Path, out: Path, new_codes: dict[tuple[str, str], str]) -> None:
    """Write the units of before 2025-07-01 with the communes that followed them."""
    followed, earlier = successors(folder, new_codes), earlier_districts(folder)
    provinces, districts, communes = set(), set(), set()
    for row in book.execute(
        "SELECT provinceKey, districtKey, wardKey, provinceCode, province, districtCode, district, districtShortKey,"
        " districtAlias, wardCode, ward, wardShortKey, wardAlias"
        " FROM admin_units_legacy"
    ):
        province_key, district_key, commune_key, province, full, district = row[:6]
        became = " ".join(followed[f"{province_key}_{district_key}_{commune_key or ''}"])
        provinces.add((province, *named(full)))
        aliases = json.loads(row[8] or "[]") + earlier[province_key, district_key]
        island = "" if commune_key else became
        districts.add((district, province, *named(row[6]), bare_names(aliases, row[7]), island))
        if commune_key:
            names = bare_names(json.loads(row[12] or "[]"), row[11])
            communes.add((row[9], district, *named(row[10]), names, became))
    write(out / "old_provinces.csv", ("code", "kind", "name"), provinces)
    write(out / "old_districts.csv", ("code", "province", "kind", "name", "earlier_names", "communes"), districts)
    write(out / "old_communes.csv", ("code", "district", "kind", "name", "earlier_names", "communes"), communes)


def main() -> None:
    """Write the five files."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parent.parent / "resources" / "administrative_units"
    parser.add_argument("--out", type=Path, default=default)
    out = parser.parse_args().out
    folder = source_folder()
    with closing(sqlite3.connect(folder / "dataset.db")) as book:
        write_old(book, folder, out, write_new(book, out))


if __name__ == "__main__":
    main()
