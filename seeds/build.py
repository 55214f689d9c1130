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

# Names of the cities in the languages of the sites, beside those in their own: as maps and news agencies of each language write them.
CITY_NAMES = {
    "almaty": {"zh": "阿拉木图"},
    "bishkek": {"zh": "比什凯克"},
    "bukhara": {"zh": "布哈拉"},
    "dunhuang": {"ru": "Дуньхуан"},
    "dushanbe": {"zh": "杜尚别"},
    "istanbul": {"ru": "Стамбул", "zh": "伊斯坦布尔"},
    "jeddah": {"ru": "Джидда", "zh": "吉达"},
    "lanzhou": {"ru": "Ланьчжоу"},
    "pyeongtaek": {"ru": "Пхёнтхэк", "zh": "平泽"},
    "samarkand": {"zh": "撒马尔罕"},
    "shiraz": {"ru": "Шираз", "zh": "设拉子"},
    "suzhou": {"ru": "Сучжоу"},
    "voronezh": {"zh": "沃罗涅日"},
    "astana": {"zh": "阿斯塔纳"},
    "baku": {"ru": "Баку", "zh": "巴库"},
    "isfahan": {"ru": "Исфахан", "zh": "伊斯法罕"},
    "kazan": {"zh": "喀山"},
    "khiva": {"zh": "希瓦"},
    "lahore": {"ru": "Лахор", "zh": "拉合尔"},
    "osh": {"zh": "奥什"},
    "tbilisi": {"ru": "Тбилиси", "zh": "第比利斯"},
    "turkistan": {"zh": "图尔克斯坦"},
    "ulaanbaatar": {"ru": "Улан-Батор", "zh": "乌兰巴托"},
    "venice": {"ru": "Венеция", "zh": "威尼斯"},
    "xian": {"ru": "Сиань"},
}

# Where the short name of CLDR is not what the country calls itself in that language, or not how it is written today.
COUNTRY_NAMES = {"KG": {"ru": "Кыргызстан"}, "US": {"ru": "США"}}

# The languages of the sites.
SITE_LANGUAGES = ["en", "ru", "zh"]

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
        "names": {"en": entry["name"], **entry["nativeNames"], **CITY_NAMES.get(entry["id"], {})},
        "country": entry["countryIso2"],
        "lat": str(entry["lat"]),
        "lon": str(entry["lon"]),
        "population": entry["populationGeonames"],
        "timeZone": entry["timeZone"],
        "currency": entry["currency"],
        "languages": entry["languages"],
        "geonameId": entry["geonameId"],
    }


def country(entry):
    names = {**entry["names"], **COUNTRY_NAMES.get(entry["iso2"], {})}
    return {field: names if field == "names" else entry[field] for field in COUNTRY_FIELDS}


def with_decimal_values(articles):
    """Observed values as strings throughout, as in a city's report."""
    for article in articles["articles"]:
        for commitment in article["commitments"]:
            for indicator in commitment["indicators"]:
                for observation in indicator["observations"]:
                    observation["value"] = str(observation["value"])
    return articles


def translated(articles):
    """The articles with what `translations.json` says of their commitments and indicators in the other languages of the sites."""
    texts = json.loads((HERE / "translations.json").read_text(encoding="utf-8"))
    for article in articles["articles"]:
        for commitment in article["commitments"]:
            commitment["texts"] = {"en": commitment["text"], **texts["commitments"][commitment["id"]]}
            for indicator in commitment["indicators"]:
                indicator["names"] = texts["indicators"][indicator["code"]]
                indicator["units"] = texts["units"][indicator["unit"]]
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
    countries = [country(entry) for entry in read(folder, "countries.json")["countries"]]
    articles = translated(with_decimal_values(read(folder, "articles.json")))

    assert len(set(FOUNDERS)) == 25 and len(founding_countries) == 15, "25 cities from 15 countries"
    assert founding_countries <= {entry["iso2"] for entry in countries}, "every city's country is known"
    assert all(language in entry["names"] for entry in cities + countries for language in SITE_LANGUAGES), "names in every language of the sites"
    assert [article["number"] for article in articles["articles"]] == list(range(1, 20)), "nineteen articles in order"

    write_json("cities.json", {"cities": cities})
    write_json("countries.json", {"countries": countries})
    write_json("articles.json", articles)
    (HERE / "visa-rules.csv").write_text(visa_rules(founding_countries), encoding="utf-8")


main()
