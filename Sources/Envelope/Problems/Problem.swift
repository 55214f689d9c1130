public import StrictJSON

/// One refusal, as a problem document of RFC 9457 (protocol §9).
public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    public let code: ProblemCode
    /// What to do next; never a secret, a stack or another tenant's data.
    public let detail: String
    /// Members of its own, such as `current` of a `stale-base`.
    public let members: JSONObject

    public init(_ code: ProblemCode, _ detail: String, members: [(String, JSON)] = []) {
        self.code = code
        self.detail = detail
        self.members = JSONObject(members)
    }

    public var status: Int { code.status }
    public var description: String { "\(code.rawValue): \(detail)" }
}
