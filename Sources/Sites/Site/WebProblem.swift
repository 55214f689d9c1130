import Envelope
import HTTPTypes
import StrictJSON

/// A refusal of the web listener, as RFC 9457 has it. What the protocol knows keeps its code; HTTP's own refusals have theirs.
struct WebProblem: Error, Sendable {
    let status: HTTPResponse.Status
    let code: String
    let title: String
    /// What to do next; never a secret or another tenant's data.
    let detail: String
    var members: [(String, JSON)] = []
    var headers: HTTPFields = [:]

    init(_ status: HTTPResponse.Status, _ code: String, _ title: String, _ detail: String, members: [(String, JSON)] = [], headers: HTTPFields = [:])
    {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        self.members = members
        self.headers = headers
    }

    init(_ problem: Problem) {
        status = HTTPResponse.Status(code: problem.status)
        code = problem.code.rawValue
        title = problem.code.title
        detail = problem.detail
        members = problem.members.members.map { ($0.name, $0.value) }
    }

    var json: JSON {
        var object = JSONObject([
            ("type", .string("urn:caravanserai:problem:\(code)")), ("title", .string(title)), ("status", .integer(Int64(status.code))),
            ("detail", .string(detail)),
        ])
        for (name, value) in members where object[name] == nil { object[name] = value }
        return .object(object)
    }

    var answer: WebAnswer { WebAnswer(status, type: Problem.mediaType, json.compact, headers: headers).cached(.never) }

    // MARK: HTTP's own

    static let notFound = WebProblem(.notFound, "not-found", "Not found", "There is nothing under this path. The API begins at /api/v1/.")
    static let unknownHost = WebProblem(.notFound, "unknown-host", "No such site", "No site answers under this name. Check the address.")

    static func badRequest(_ detail: String) -> WebProblem { WebProblem(.badRequest, "bad-request", "The request is not understood", detail) }

    static func wrongMethod(allowed: [HTTPRequest.Method]) -> WebProblem {
        let names = Set(allowed.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }).sorted().joined(separator: ", ")
        return WebProblem(.methodNotAllowed, "method-not-allowed", "Wrong method", "This path takes \(names).", headers: [.allow: names])
    }

    /// RFC 6750 section 3.1.
    static func unauthorised(_ error: String?, _ detail: String) -> WebProblem {
        let challenge = "Bearer realm=\"caravanserai\"" + (error.map { ", error=\"\($0)\"" } ?? "")
        return WebProblem(.unauthorized, "unauthorised", "A token is needed", detail, headers: [.wwwAuthenticate: challenge])
    }

    static func tooLarge(_ limit: Int) -> WebProblem {
        WebProblem(.contentTooLarge, "too-large", "Too large", "A body has at most \(limit) bytes. Split it.", headers: [.connection: "close"])
    }
}
