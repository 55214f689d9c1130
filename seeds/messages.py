#!/usr/bin/env python3
"""Writes the Swift side of the catalogues: seeds/messages.py [--check]

A catalogue is one file a language, `NAME.LANGUAGE.json` beside the feature's sources, with sentences by key. The English one says what a
value is: `{count:integer}`; the others name it: `{count}`. A text that depends on a plural form is `{count, one: # entry | other: # entries}`,
with the forms that the language has in CLDR. Each catalogue becomes one enum with a function a sentence, so that a missing sentence or value
does not compile. `--check` writes nothing and fails where a file is not as it would be written.
"""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Sources"
TYPES = {
    "text": "String", "integer": "some BinaryInteger", "decimal": "String", "percent": "String", "date": "UTCDate", "moment": "UTCTime",
    "relative": "Int64", "country": "String", "message": "Message", "list": "[Message.Argument]",
}  # fmt: skip
PLACE = re.compile(r"\{([a-zA-Z]+)(?::([a-z]+))?(?:,((?:[^{}]|\{[^{}]*\})*))?\}")


class Fault(Exception):
    pass


def plural_categories():
    """The forms of each language that has a table."""
    found = {}
    for path in (SOURCES / "Web/Localization/Data").glob("LocaleSource+*.swift"):
        table = json.loads(re.search(r'##"(.*)"##', path.read_text(encoding="utf-8")).group(1))
        found[table["tag"]] = set(table["cardinal"]) | {"other"}
    return found


def arguments(where, key, text):
    """Names and types of an English sentence's values, in the order of their first use."""
    found = {}
    for name, kind, _ in PLACE.findall(text):
        if kind and kind not in TYPES:
            raise Fault(f"{where}: {key}: there is no kind of value named {kind}; there are {', '.join(TYPES)}")
        if name not in found or kind:
            found[name] = kind or found.get(name) or "integer"
    return found


def forms(where, key, body, allowed):
    names = [form.split(":", 1)[0].strip() for form in body.split("|")]
    missing, unknown = allowed - set(names), set(names) - allowed
    if missing or unknown:
        raise Fault(f"{where}: {key}: plural forms must be {', '.join(sorted(allowed))}; missing {sorted(missing)}, unknown {sorted(unknown)}")


def positional(where, key, text, names, allowed):
    """The sentence with numbers in place of names."""

    def place(match):
        name, _, body = match.groups()
        if name not in names:
            raise Fault(f"{where}: {key}: the English sentence has no value {name}; it has {', '.join(names) or 'none'}")
        if body is None:
            return "{%d}" % names.index(name)
        forms(where, key, body, allowed)
        return "{%d,%s}" % (names.index(name), PLACE.sub(place, body))

    result = PLACE.sub(place, text)
    if re.search(r"\{(?!\d)", result) or result.count("{") != result.count("}"):
        raise Fault(f"{where}: {key}: a brace does not belong to a value in {text!r}")
    used = {match[0] for match in PLACE.findall(text)}
    if set(names) - used:
        raise Fault(f"{where}: {key}: the value {', '.join(sorted(set(names) - used))} is not used")
    return result


def identifier(key):
    first, *rest = re.split(r"[.\-_]", key)
    name = first + "".join(part[:1].upper() + part[1:] for part in rest)
    return f"`{name}`" if name in {"continue", "default", "return", "in", "for", "import", "public", "operator", "where", "while", "if", "as", "is"} else name


def function(position, key, names):
    parameters = ", ".join(f"{name}: {TYPES[kind]}" for name, kind in names.items())
    values = ", ".join(
        f".integer(Int64(clamping: {name}))" if kind == "integer" else f".{kind}({name})" for name, kind in names.items()
    )
    if not names:
        return f"    static var {identifier(key)}: Message {{ Message(catalogue, {position}) }}\n"
    return f"    static func {identifier(key)}({parameters}) -> Message {{ Message(catalogue, {position}, [{values}]) }}\n"


def literal(text):
    hashes = "#" * (1 + max([len(run) for run in re.findall(r'"(#+)', text)], default=0))
    return f'{hashes}"{text}"{hashes}'


def swift(english, categories):
    folder, name = english.parent, english.name.removesuffix(".en.json")
    files = {path.name.removesuffix(".json").rsplit(".", 1)[1]: path for path in sorted(folder.glob(f"{name}.*.json"))}
    texts = {language: json.loads(path.read_text(encoding="utf-8")) for language, path in files.items()}
    keys = list(texts["en"])
    enum = name[:1].upper() + name[1:] + "Text"
    out = f"// Written by seeds/messages.py from {name}.*.json beside this file. Not to be edited.\n// swift-format-ignore-file\n\nimport Primitives\nimport Web\n\n"
    out = out.replace("import Web\n", "") if "Sources/Web/" in str(folder) else out
    out += f"/// The sentences of `{name}`.\nenum {enum} {{\n"
    signatures = {key: arguments(english, key, texts["en"][key]) for key in keys}
    for position, key in enumerate(keys):
        out += function(position, key, signatures[key])
    out += f'\n    static let catalogue = Catalogue("{name}", [\n'
    for language, sentences in texts.items():
        where = files[language].relative_to(ROOT)
        if language not in categories:
            raise Fault(f"{where}: there is no table for {language}; run seeds/cldr.py with it")
        if set(sentences) != set(keys):
            raise Fault(f"{where}: missing {sorted(set(keys) - set(sentences))}, not in English {sorted(set(sentences) - set(keys))}")
        out += f'        "{language}": [\n'
        for key in keys:
            out += f"            {literal(positional(where, key, sentences[key], list(signatures[key]), categories[language]))},\n"
        out += "        ],\n"
    return folder / f"{enum}.swift", out + "    ])\n}\n"


def main(arguments):
    categories, stale = plural_categories(), []
    try:
        written = [swift(path, categories) for path in sorted(SOURCES.rglob("*.en.json"))]
    except Fault as fault:
        sys.exit(str(fault))
    for path, text in written:
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(str(path.relative_to(ROOT)))
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
    if "--check" in arguments and stale:
        sys.exit(f"not as seeds/messages.py writes it: {', '.join(stale)}; run it and commit the result")
    for path in stale:
        print(path)


if __name__ == "__main__":
    main(sys.argv[1:])
