/// What a visa rule is about: `<destination>/<nationality>/<purpose>/<document>` (protocol §4).
public struct VisaRuleKey: Hashable, Sendable, CustomStringConvertible {
    public enum Purpose: String, Sendable, CaseIterable { case tourism, business, transit }
    public enum Document: String, Sendable, CaseIterable { case ordinary, diplomatic, service }

    public let destination: CountryCode
    public let nationality: CountryCode
    public let purpose: Purpose
    public let document: Document

    public init(destination: CountryCode, nationality: CountryCode, purpose: Purpose = .tourism, document: Document = .ordinary) {
        self.destination = destination
        self.nationality = nationality
        self.purpose = purpose
        self.document = document
    }

    /// A country makes no visa rule for its own citizens.
    public init?(_ text: String) {
        // By bytes: a key of ASCII has no characters to be put together first.
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard parts.count == 4, let destination = CountryCode(parts[0]), let nationality = CountryCode(parts[1]), destination != nationality,
            let purpose = Purpose(rawValue: parts[2]), let document = Document(rawValue: parts[3])
        else { return nil }
        self.init(destination: destination, nationality: nationality, purpose: purpose, document: document)
    }

    public var description: String { "\(destination)/\(nationality)/\(purpose.rawValue)/\(document.rawValue)" }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// All of them, for error texts.
    public static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
