import Foundation

/// A letter as it lies in a spool or has come to a mail server (RFC 5322): plain text in base64.
public struct WrittenLetter: Sendable {
    public let to: String
    public let subject: String
    public let text: String

    /// - Parameter message: what stands before its first field is passed over.
    /// - Returns: `nil` for what is no letter of this kind.
    public init?(_ message: String) {
        guard let end = message.firstRange(of: "\r\n\r\n") else { return nil }
        let fields = message[..<end.lowerBound].replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: .newlines)
        func field(_ name: String) -> String? { fields.first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.count + 2)) } }
        let body = message[end.upperBound...].components(separatedBy: "\r\n").joined()
        guard let to = field("To"), let subject = field("Subject"), let bytes = Data(base64Encoded: body) else { return nil }
        (self.to, self.subject, text) = (to, Self.decoded(subject), String(decoding: bytes, as: UTF8.self))
    }

    /// Words of base64 in a header (RFC 2047).
    private static func decoded(_ header: String) -> String {
        guard header.hasPrefix("=?utf-8?B?") else { return header }
        let words = header.components(separatedBy: "=?utf-8?B?").map { $0.replacingOccurrences(of: "?=", with: "") }
        return String(decoding: words.compactMap { Data(base64Encoded: $0) }.joined(), as: UTF8.self)
    }
}
