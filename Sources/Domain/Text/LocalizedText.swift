public import StrictJSON

/// One text in several languages, by BCP 47 tag: `{"en":"Almaty","ru":"Алматы"}`.
public struct LocalizedText: Sendable, Equatable {
    /// In the order they were given; at least one.
    public let texts: [(language: String, text: String)]

    public init?(_ texts: [(language: String, text: String)]) {
        guard !texts.isEmpty else { return nil }
        self.texts = texts
    }

    public init(english text: String) { texts = [("en", text)] }

    /// The text in the wanted language, else in English, else the first there is.
    public func text(in language: String) -> String {
        texts.first { $0.language == language }?.text ?? texts.first { $0.language == "en" }?.text ?? texts[0].text
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.texts.count == right.texts.count && zip(left.texts, right.texts).allSatisfy { $0 == $1 }
    }

    static func isLanguageTag(_ text: String) -> Bool {
        (2...35).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
            }
    }
}

extension LocalizedText {
    public var json: JSON { .object(JSONObject(texts.map { ($0.language, .string($0.text)) })) }

    /// - Parameter length: bounds of each text in UTF-8 bytes.
    public init(_ json: JSON, path: String, length: ClosedRange<Int> = 1...4096) throws(FieldError) {
        let fields = try Fields(json, path: path)
        guard (1...40).contains(fields.object.count) else { throw FieldError(path: path, expected: "texts in 1 to 40 languages", found: json) }
        var texts: [(language: String, text: String)] = []
        for member in fields.object.members {
            guard Self.isLanguageTag(member.name) else { throw FieldError(path: path, expected: "BCP 47 language tags", found: .string(member.name)) }
            texts.append((member.name, try fields.string(member.name, length: length)))
        }
        self.texts = texts
    }
}

extension Fields {
    public func localized(_ name: String, length: ClosedRange<Int> = 1...4096) throws(FieldError) -> LocalizedText {
        try LocalizedText(try required(name, "texts by language"), path: path(of: name), length: length)
    }
}
