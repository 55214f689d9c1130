public import Primitives

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
        var text = text
        let parts = text.withUTF8 { utf8 -> (CountryCode, CountryCode, Purpose, Document)? in
            let slash = UInt8(ascii: "/")
            guard utf8.count > 6, utf8[2] == slash, utf8[5] == slash, let third = utf8[6...].firstIndex(of: slash) else { return nil }
            func part(_ places: Range<Int>) -> String { String(decoding: utf8[places], as: UTF8.self) }
            guard let destination = CountryCode(part(0..<2)), let nationality = CountryCode(part(3..<5)), destination != nationality,
                let purpose = Purpose(rawValue: part(6..<third)), let document = Document(rawValue: part((third + 1)..<utf8.count))
            else { return nil }
            return (destination, nationality, purpose, document)
        }
        guard let (destination, nationality, purpose, document) = parts else { return nil }
        self.init(destination: destination, nationality: nationality, purpose: purpose, document: document)
    }

    public var description: String { "\(destination)/\(nationality)/\(purpose.rawValue)/\(document.rawValue)" }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// All of them, for error texts.
    public static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
