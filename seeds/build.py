#!/usr/bin/env python3
"""Writes the seeds from the forum's data folder: seeds/build.py DATA-FOLDER

Numbers with a decimal point are written as strings, as the protocol's JSON profile wants them (docs: protocol, section 3).
"""

import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent

# 25 cities of 15 countries, as the Declaration's first article counts them. Which cities took part in 2008 it does not say;
# those that it names, or that its articles give a task, come first.
FOUNDERS = [
    "almaty", "bishkek", "bukhara", "dunhuang", "dushanbe", "istanbul", "jeddah", "lanzhou", "pyeongtaek", "samarkand", "shiraz", "suzhou",
    "voronezh",
    "astana", "baku", "isfahan", "kazan", "khiva", "lahore", "osh", "tbilisi", "turkistan", "ulaanbaatar", "venice", "xian",
]  # fmt: skip

COUNTRY_FIELDS = [
    "iso2", "iso3", "isoNumeric", "mrzCode", "names", "currency", "currencyMinorUnitsISO4217", "callingCode", "tld", "timeZones", "silkRoad",
    "inPassportIndex", "onMap",
]  # fmt: skip

# How often a requirement comes up in the synthetic table.
REQUIREMENTS = (
    ["visa required"] * 4 + ["e-visa"] * 3 + ["visa on arrival"] * 2 + ["30"] * 3 + ["90"] * 2 + ["60", "14", "visa free", "eta"]
)  # fmt: skip


def read(folder, name):
    return json.loads((folder / name).read_text(encoding="utf-8"), parse_float=str)


def write_json(name, value):
    (HERE / name).write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def city(entry):
    return {
        "id": entry["id"],
        "names": {"en": entry["name"], **entry["nativeNames"]},
        "country": entry["countryIso2"],
        "lat": str(entry["lat"]),
        "lon": str(entry["lon"]),
        "population": entry["populationGeonames"],
        "timeZone": entry["timeZone"],
        "currency": entry["currency"],
        "languages": entry["languages"],
        "geonameId": entry["geonameId"],
    }


def with_decimal_values(articles):
    """Observed values as strings throughout, as in a city's report."""
    for article in articles["articles"]:
        for commitment in article["commitments"]:
            for indicator in commitment["indicators"]:
                for observation in indicator["observations"]:
                    observation["value"] = str(observation["value"])
    return articles


def chance(*words):
    """The same number for the same words, everywhere and always."""
    return int.from_bytes(hashlib.sha256("|".join(words).encode()).digest()[:8], "big")


def visa_rules(countries):
    """Four destinations for each passport, with made-up requirements."""
    lines = ["Passport,Destination,Requirement"]
    for passport in sorted(countries):
        others = sorted(countries - {passport}, key=lambda destination: chance("pair", passport, destination))
        for destination in sorted(others[:4]):
            lines.append(f"{passport},{destination},{REQUIREMENTS[chance('rule', passport, destination) % len(REQUIREMENTS)]}")
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: seeds/build.py DATA-FOLDER (the one with cities.json, countries.json and articles.json)")
    folder = pathlib.Path(sys.argv[1])

    known = {entry["id"]: entry for entry in read(folder, "cities.json")["cities"]}
    cities = [city(known[name]) for name in FOUNDERS]
    founding_countries = {entry["country"] for entry in cities}
    countries = [{field: entry[field] for field in COUNTRY_FIELDS} for entry in read(folder, "countries.json")["countries"]]
    articles = with_decimal_values(read(folder, "articles.json"))

    assert len(set(FOUNDERS)) == 25 and len(founding_countries) == 15, "25 cities from 15 countries"
    assert founding_countries <= {entry["iso2"] for entry in countries}, "every city's country is known"
    assert [article["number"] for article in articles["articles"]] == list(range(1, 20)), "nineteen articles in order"

    write_json("cities.json", {"cities": cities})
    write_json("countries.json", {"countries": countries})
    write_json("articles.json", articles)
    (HERE / "visa-rules.csv").write_text(visa_rules(founding_countries), encoding="utf-8")


main()
