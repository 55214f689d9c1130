#!/usr/bin/env python3
"""Writes the tables of countries and currencies that the forum takes, and of countries in travel documents: seeds/build_codes.py [FOLDER-OF-ISO-CODES]

Reads ISO 3166-1 and ISO 4217 as Debian's package iso-codes has them, with the amendments since then below. The protocol says which
codes are taken; what is written here only ever grows, since what stands in the log has to be read for ever.
"""

import json
import pathlib
import re
import sys

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Primitives"
COUNTRIES = SOURCES / "Identifiers" / "CountryCode+Assigned.swift"
CURRENCIES = SOURCES / "Money" / "Currency+Table.swift"
TRAVEL_DOCUMENTS = SOURCES.parent / "Lodging" / "Guests" / "MRZ" / "MRZState+Countries.swift"

# Kosovo: a code for users (ISO 3166-1, 8.1.3) that the European Union, the IMF and passports use.
MORE_COUNTRIES = {"XK"}

# What ISO 4217 has taken up since iso-codes 4.15.0: the Caribbean guilder, the Zimbabwe gold.
MORE_CURRENCIES = {"XCG", "ZWG"}
# Withdrawn: the kuna, the Cuban convertible peso, the old leone, the Antillean guilder, the old Zimbabwe dollar.
WITHDRAWN = {"HRK", "CUC", "SLL", "ANG", "ZWL"}
# Codes of funds, of metals, of units of account and for tests: nobody pays a fee in them.
NO_MONEY = {
    "BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS",
    "XUA", "XXX",
}  # fmt: skip
# ISO 4217, column "minor unit"; two where nothing is said here.
DIGITS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}


def read(folder, name):
    return json.loads((folder / f"iso_{name}.json").read_text(encoding="utf-8"))[name]


def written(path, pattern):
    return set(re.findall(pattern, path.read_text(encoding="utf-8").split('"""')[1])) if path.exists() else set()


def lines(words, count):
    return "\n".join("        " + " ".join(words[start : start + count]) for start in range(0, len(words), count))


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/iso-codes/json")
    countries = {entry["alpha_2"] for entry in read(folder, "3166-1")} | MORE_COUNTRIES | written(COUNTRIES, r"\b[A-Z]{2}\b")
    codes = {entry["alpha_3"] for entry in read(folder, "4217")} - WITHDRAWN - NO_MONEY | MORE_CURRENCIES
    currencies = {f"{code}{DIGITS.get(code, 2)}" for code in codes} | written(CURRENCIES, r"\b[A-Z]{3}\d\b")
    COUNTRIES.write_text(
        f'''extension CountryCode {{
    /// ISO 3166-1 alpha-2, and `XK`. Written by `seeds/build_codes.py`; nothing is ever taken out, since the log is read for ever.
    static let assignedCodes = """
{lines(sorted(countries), 40)}
        """
}}
''',
        encoding="utf-8",
    )
    CURRENCIES.write_text(
        f'''extension Currency {{
    /// ISO 4217, each code with the digits of its minor unit. Written by `seeds/build_codes.py`; nothing is ever taken out, since the log is
    /// read for ever.
    static let table = """
{lines(sorted(currencies), 24)}
        """
}}
''',
        encoding="utf-8",
    )
    three = {entry["alpha_3"] + entry["alpha_2"] for entry in read(folder, "3166-1")} | written(TRAVEL_DOCUMENTS, r"\b[A-Z]{5}\b")
    TRAVEL_DOCUMENTS.write_text(
        f'''extension MRZState {{
    /// ISO 3166-1, each code of three letters with that of two. Written by `seeds/build_codes.py`.
    static let countryTable = """
{lines(sorted(three), 20)}
        """
}}
''',
        encoding="utf-8",
    )


main()
