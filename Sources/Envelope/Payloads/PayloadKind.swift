import StrictJSON

/// What an envelope carries (protocol §3).
public enum PayloadKind: String, Sendable, CaseIterable {
    case root, records, receipts, notice, request, response, enrolment

    /// DSSE's `payloadType`.
    public var payloadType: String { Self.typePrefix + rawValue + Self.typeSuffix }

    public init?(payloadType: String) {
        guard payloadType.hasPrefix(Self.typePrefix), payloadType.hasSuffix(Self.typeSuffix) else { return nil }
        self.init(rawValue: String(payloadType.dropFirst(Self.typePrefix.count).dropLast(Self.typeSuffix.count)))
    }

    /// In bytes, before base64.
    ///
    /// Receipts never enter the log, and 256 refusals that say what to do next are longer than a log entry may be.
    public var payloadLimit: Int {
        switch self {
        case .notice, .receipts: 1_048_576
        case .root, .records, .request, .response, .enrolment: 48_000
        }
    }

    /// - Parameter size: of a payload, in bytes.
    /// - Throws: `too-large`.
    public func checkSize(_ size: Int) throws(Problem) {
        guard size <= payloadLimit else {
            throw Problem(
                .tooLarge, "The payload has \(size) bytes; a \(rawValue) payload may have \(payloadLimit). Split it.",
                members: [("limit", .integer(Int64(payloadLimit))), ("size", .integer(Int64(size)))])
        }
    }

    /// Whether a payload without `to` is refused. A `response` is bound to its asker by `inReplyTo` too, so there `to` may be missing.
    var mustNameAudience: Bool {
        switch self {
        case .receipts, .request, .enrolment: true
        case .root, .records, .notice, .response: false
        }
    }

    static let typePrefix = "application/vnd.caravanserai."
    static let typeSuffix = ".v1+json"
}
