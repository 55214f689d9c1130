public import StrictJSON

/// One refusal, as a problem document of RFC 9457 (protocol §9).
public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// In UTF-8 bytes: 256 of them, however they have to be escaped, fit in one receipts payload.
    public static let longestDetail = 512

    public let code: ProblemCode
    /// What to do next; never a secret, a stack or another tenant's data. A longer one is cut.
    public let detail: String
    /// Members of its own, such as `current` of a `stale-base`.
    public let members: JSONObject

    public init(_ code: ProblemCode, _ detail: String, members: [(String, JSON)] = []) {
        self.code = code
        self.detail = Self.cut(detail)
        self.members = JSONObject(members)
    }

    private static func cut(_ detail: String) -> String {
        guard detail.utf8.count > longestDetail else { return detail }
        var scalars = String.UnicodeScalarView()
        var count = "…".utf8.count
        for scalar in detail.unicodeScalars {
            count += UTF8.width(scalar)
            guard count <= longestDetail else { break }
            scalars.append(scalar)
        }
        return String(scalars) + "…"
    }

    public var status: Int { code.status }
    public var description: String { "\(code.rawValue): \(detail)" }
}
