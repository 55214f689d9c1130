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
        left.texts.count == right.texts.count
            && zip(left.texts, right.texts).allSatisfy { $0.language.isExactly($1.language) && $0.text.isExactly($1.text) }
    }

    /// A tag of BCP 47 in its one spelling: `kk`, `uz-Cyrl`, `zh-Hans-CN`, `ca-valencia`: language in small letters, script with a capital one,
    /// region in capitals or three digits, variants in small letters.
    static func isLanguageTag(_ text: String) -> Bool {
        // Most are two or three small letters.
        if (2...3).contains(text.utf8.count), text.utf8.allSatisfy(isSmall) { return true }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard text.utf8.count <= 35, (2...3).contains(parts[0].count), parts[0].allSatisfy(isSmall) else { return false }
        var rest = parts.dropFirst()
        if let script = rest.first, script.count == 4, isCapital(script.first ?? 0) {
            guard script.dropFirst().allSatisfy(isSmall) else { return false }
            rest = rest.dropFirst()
        }
        if let region = rest.first, region.count == 2 && region.allSatisfy(isCapital) || region.count == 3 && region.allSatisfy(isDigit) {
            rest = rest.dropFirst()
        }
        return rest.allSatisfy { variant in
            variant.allSatisfy { isSmall($0) || isDigit($0) }
                && ((5...8).contains(variant.count) || variant.count == 4 && isDigit(variant.first ?? 0))
        }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension LocalizedText {
    public var json: JSON { .object(JSONObject(texts.map { ($0.language, .string($0.text)) })) }

    /// - Parameter length: bounds of each text in UTF-8 bytes.
    public init(_ json: JSON, path: String, length: ClosedRange<Int> = 1...4096, lines: WrittenText.Lines = .one) throws(FieldError) {
        let fields = try Fields(json, path: path)
        guard (1...40).contains(fields.object.count) else { throw FieldError(path: path, expected: .form(.languages), found: json) }
        var texts: [(language: String, text: String)] = []
        for member in fields.object.members {
            guard Self.isLanguageTag(member.name) else {
                throw FieldError(path: path, expected: .form(.languageTags), found: .string(member.name))
            }
            texts.append((member.name, try fields.text(member.name, length: length, lines: lines)))
        }
        self.texts = texts
    }
}

extension Fields {
    public func localized(
        _ name: String, length: ClosedRange<Int> = 1...4096, lines: WrittenText.Lines = .one
    ) throws(FieldError) -> LocalizedText {
        try LocalizedText(try required(name, .form(.texts)), path: path(of: name), length: length, lines: lines)
    }
}
