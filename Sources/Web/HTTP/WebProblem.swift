public import HTTPTypes
public import StrictJSON

/// A refusal as a program reads it (RFC 9457).
public struct WebProblem: Sendable {
    public static let mediaType = "application/problem+json"
    /// Characters of a detail, as the description of the API has it; what is beyond is cut off.
    public static let longestDetail = 4_000

    public let status: HTTPResponse.Status
    public let code: String
    public let title: String
    /// What to do next; never a secret or another tenant's data.
    public let detail: String
    public var members: [(String, JSON)] = []
    public var headers: HTTPFields = [:]

    public init(
        _ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String, members: [(String, JSON)] = [], headers: HTTPFields = [:]
    ) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail.unicodeScalars.count > Self.longestDetail ? Self.cut(detail) : detail
        self.members = members
        self.headers = headers
        RetryAfter.complete(&self.headers, of: status, members)
    }

    private static func cut(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.prefix(longestDetail - 1))
        return String(scalars) + "…"
    }

    public var json: JSON {
        var object = JSONObject([
            ("type", .string("urn:caravanserai:problem:\(code)")), ("title", .string(title)), ("status", .integer(Int64(status.code))),
            ("detail", .string(detail)),
        ])
        for (name, value) in members where object[name] == nil { object[name] = value }
        return .object(object)
    }

    public var answer: WebAnswer { WebAnswer(status, type: Self.mediaType, json.compact, headers: headers).cached(.never) }
}
