"""Every row of the units' files: today's communes and provinces are found, old communes and districts lead to them."""

import csv
from collections import defaultdict

from desktop.domain.administrative_units.places import AdministrativeUnits
from desktop.domain.texts.text import fold
from desktop.resource_files import resource_folder


def rows(name: str) -> list[dict[str, str]]:
    with (resource_folder() / "administrative_units" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_commune_and_province_of_today_is_reached_by_its_name(places: AdministrativeUnits) -> None:
    provinces, communes = rows("provinces.csv"), rows("communes.csv")
    assert (len(provinces), len(communes)) == (34, 3321)
    for row in provinces:
        assert places.province(row["code"]).name == row["name"]
        assert places.communes_of(row["code"]), row
    for row in communes:
        found = places.search(f"{row['kind']} {row['name']}", 50, row["province"])
        assert row["code"] in {commune.code for commune in found}, row


def test_each_old_commune_and_district_leads_to_existing_communes(places: AdministrativeUnits) -> None:
    communes, districts = rows("old_communes.csv"), rows("old_districts.csv")
    assert (len(communes), len(districts), len(rows("old_provinces.csv"))) == (10_035, 696, 63)
    today = {commune.code for commune in places.communes}
    reached: dict[str, set[str]] = defaultdict(set)
    for row in communes:
        named = row["communes"].split()
        assert named, row
        assert set(named) <= today, row
        assert tuple(named) == places.old.successors(row["code"]), row
        reached[row["district"]] |= set(named)
    for row in districts:
        own = set(row["communes"].split())
        assert own <= today, row
        assert own or reached[row["code"]], row
        reached[row["code"]] |= own
    assert set().union(*reached.values()) == today, "every commune of today has come from somewhere"
    assert sum(bool(row["communes"]) for row in districts) == 5, "island districts without communes of their own"


def test_each_commune_is_found_through_its_old_communes_and_districts(places: AdministrativeUnits) -> None:
    districts = {row["code"]: row for row in rows("old_districts.csv")}
    words = {commune.code: set(fold(places.old.words(commune.code)).split()) for commune in places.communes}
    for row in rows("old_communes.csv"):
        named = set(fold(f"{row['name']} {districts[row['district']]['name']}").replace(",", " ").split())
        for code in row["communes"].split():
            assert named <= words[code], (row, code)
