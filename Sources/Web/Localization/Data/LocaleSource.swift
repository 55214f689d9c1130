// Written by seeds/cldr.py from Unicode CLDR, under the Unicode License v3 (seeds/LICENSE-Unicode.txt). Not to be edited.
// swift-format-ignore-file

/// The tables of the sites' languages, as JSON. The first is the language in which a text is looked up that another lacks.
enum LocaleSource {
    static let all: [StaticString] = [en, ru, zhHans, ar]
}
