#!/usr/bin/env python3
"""Writes the tables of the sites' languages from Unicode CLDR: seeds/cldr.py LANGUAGE...

Needs the PyPI package babel 2.18.0 (CLDR 47) and Debian's python3-icu (ICU 72, for the order of letters), both under the Unicode License
v3 in LICENSE-Unicode.txt. Writes one Swift file a language and the list of them; edit this script, not its output.
"""

import json
import pathlib
import re
import sys

import icu
from babel import Locale
from babel.core import get_global

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/Web/Localization/Data"
# Where the short name of CLDR is not what the country calls itself in that language, or not how it is written today; as in build.py.
COUNTRY_NAMES = {"ru": {"KG": "Кыргызстан", "US": "США"}}
UNITS = ["second", "minute", "hour", "day", "month", "year"]
# What a name on these sites may begin with or hold; letters beyond these are ordered by their number.
LETTERS = [(0x20, 0x7E), (0xA1, 0x24F), (0x370, 0x3FF), (0x400, 0x52F), (0x531, 0x586), (0x5D0, 0x5EA), (0x620, 0x6D5), (0x10D0, 0x10FF),
           (0x1E00, 0x1EFF), (0x2010, 0x2027)]  # fmt: skip


def gb2312():
    """The 6,763 characters that Chinese names are written with."""
    for high in range(0xB0, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield bytes([high, low]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def collation(tag):
    """Letters in the language's order; those that differ by accent or case alone stand together in one text."""
    letters = [chr(code) for first, last in LETTERS for code in range(first, last + 1) if icu.Char.isdefined(code) and not icu.Char.isUWhiteSpace(code)]
    letters = [" "] + [letter for letter in letters if letter != " "]
    if tag.startswith("zh"):
        letters += list(gb2312())
    exact = icu.Collator.createInstance(icu.Locale(tag))
    exact.setStrength(icu.Collator.TERTIARY)
    primary = icu.Collator.createInstance(icu.Locale(tag))
    primary.setStrength(icu.Collator.PRIMARY)
    groups, before = [], None
    for letter in sorted(letters, key=exact.getSortKey):
        key = primary.getSortKey(letter)
        if key == before:
            groups[-1] += letter
        else:
            groups.append(letter)
        before = key
    return groups


def plurals(rule):
    return {category: text for category, text in sorted(rule.rules.items())}


def patterns(value):
    return {category: text for category, text in sorted(dict(value).items())}


def table(tag):
    locale = Locale.parse(tag, sep="-")
    system = locale.default_numbering_system
    symbols = locale.number_symbols[system]
    fields = locale._data["date_fields"]
    zero = {"latn": "0", "arab": "\u0660", "arabext": "\u06f0"}[system]
    return {
        "tag": tag,
        "name": locale.get_display_name(locale)[0].upper() + locale.get_display_name(locale)[1:],
        "direction": locale.text_direction,
        "cardinal": plurals(locale.plural_form),
        "ordinal": plurals(locale.ordinal_form),
        "zeroDigit": zero,
        "decimal": symbols["decimal"],
        "group": symbols["group"],
        "minus": symbols["minusSign"],
        "percentSign": symbols["percentSign"],
        "numberPattern": locale.decimal_formats[None].pattern,
        "percentPattern": locale.percent_formats[None].pattern,
        "currencyPattern": locale.currency_formats["standard"].pattern,
        "months": [locale.months["format"]["wide"][month] for month in range(1, 13)],
        "monthsAlone": [locale.months["stand-alone"]["wide"][month] for month in range(1, 13)],
        "monthsShort": [locale.months["format"]["abbreviated"][month] for month in range(1, 13)],
        "days": [locale.days["format"]["wide"][day] for day in range(7)],
        "daysShort": [locale.days["format"]["abbreviated"][day] for day in range(7)],
        "dayPeriods": {period: locale.day_periods["format"]["abbreviated"].get(period) or locale.day_periods["format"]["wide"][period] for period in ["am", "pm"]},
        "dateShort": locale.date_formats["short"].pattern,
        "dateMedium": locale.date_formats["medium"].pattern,
        "dateLong": locale.date_formats["long"].pattern,
        "monthAndYear": locale.datetime_skeletons["yMMMM"].pattern,
        "time": locale.time_formats["short"].pattern,
        "dateAndTime": str(locale.datetime_formats["medium"]),
        "firstWeekDay": locale.first_week_day,
        "past": {unit: patterns(fields[unit]["past"]) for unit in UNITS},
        "future": {unit: patterns(fields[unit]["future"]) for unit in UNITS},
        "list": {place: locale.list_patterns["standard"][place] for place in ["start", "middle", "end", "2"]},
        "territories": {code: COUNTRY_NAMES.get(tag, {}).get(code, name) for code, name in sorted(locale.territories.items()) if re.fullmatch("[A-Z]{2}", code) and code not in ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")},
        "languages": {code: name for code, name in sorted(locale.languages.items()) if re.fullmatch("[a-z]{2}", code)},
        "currencies": {code: name for code, name in sorted(locale.currencies.items()) if code in CURRENCIES},
        "currencySymbols": {code: symbol for code, symbol in sorted(locale.currency_symbols.items()) if code in CURRENCIES},
        "collation": collation(tag),
    }


def in_use():
    """Currencies that some country uses today."""
    return {code for entries in get_global("territory_currencies").values() for code, _, end, tender in entries if end is None and tender}


CURRENCIES = in_use()
HEADER = "// Written by seeds/cldr.py from Unicode CLDR, under the Unicode License v3 (seeds/LICENSE-Unicode.txt). Not to be edited.\n// swift-format-ignore-file\n\n"


def symbol(tag):
    first, *rest = tag.split("-")
    return first + "".join(part.capitalize() for part in rest)


def main(tags):
    for old in TARGET.glob("*.swift"):
        old.unlink()
    for tag in tags:
        text = json.dumps(table(tag), ensure_ascii=False, separators=(",", ":"))
        assert '"##' not in text
        (TARGET / f"LocaleSource+{tag}.swift").write_text(f'{HEADER}extension LocaleSource {{\n    static let {symbol(tag)}: StaticString = ##"{text}"##\n}}\n', encoding="utf-8")
    listed = ", ".join(symbol(tag) for tag in tags)
    (TARGET / "LocaleSource.swift").write_text(
        f"{HEADER}/// The tables of the sites' languages, as JSON. The first is the language in which a text is looked up that another lacks.\nenum LocaleSource {{\n    static let all: [StaticString] = [{listed}]\n}}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main(sys.argv[1:] or sys.exit(__doc__))
