public import HTTPTypes
public import StrictJSON

/// Why a site does not do what it is asked. The one place that says which status, code and words each has.
public enum SiteRefusal: Error, Sendable {
    case notFound
    /// No site answers under the name that was asked for.
    case unknownHost
    /// - Parameter 0: what must be otherwise, as a sentence.
    case badRequest(String)
    case wrongMethod(allowed: [HTTPRequest.Method])
    /// No token, or one that opens nothing.
    ///
    /// - Parameter 0: the error's code (RFC 6750 section 3.1), where a token was shown.
    case unauthorised(String?, String)
    case missingScope(TokenScope)
    /// The token was made for it, but whoever made it may not do it any more.
    case withdrawnScope(TokenScope)
    /// - Parameter retryAfter: seconds after which the next request is taken.
    case tooFast(retryAfter: Int)
    /// Who is signed in may not do this.
    case missingRight(StaffRight)
    /// A form that no page of this site has sent, or one of a session that has ended.
    case foreignForm
    /// - Parameter limit: bytes that a body may have.
    case tooLarge(limit: Int)
    case unsupportedMediaType(String)
    case idempotencyKeyReused
    /// What went wrong is the operator's to know; the caller gets the name under which the log tells it.
    case failed(incident: String, isUnavailable: Bool)
    /// What another part refuses in its own words, such as a problem of the protocol.
    case problem(status: Int, code: String, title: String, detail: String, members: [(String, JSON)])

    /// As a program reads it.
    public var problem: WebProblem {
        switch self {
        case .notFound: WebProblem(.notFound, "not-found", "Not found", "There is nothing under this path. The API begins at /api/v1/.")
        case .unknownHost: WebProblem(.notFound, "unknown-host", "No such site", "No site answers under this name. Check the address.")
        case .badRequest(let detail): WebProblem(.badRequest, "bad-request", "The request is not understood", detail)
        case .wrongMethod(let allowed): Self.wrongMethod(allowed)
        case .unauthorised(let error, let detail): Self.unauthorised(error, detail)
        case .missingScope(let scope):
            WebProblem(.forbidden, "insufficient-scope", "The token may not do this", "This needs a token with the scope \(scope.name).")
        case .withdrawnScope(let scope):
            WebProblem(
                .forbidden, "insufficient-scope", "The token may not do this any more",
                "Whoever made this token no longer has the role for \(scope.name). Ask for a token of somebody who has.")
        case .tooFast(let seconds):
            WebProblem(
                .tooManyRequests, "rate-limited", "Too many requests",
                "This token asks faster than one may. Wait \(seconds) \(seconds == 1 ? "second" : "seconds"), then ask again; put more into one request.",
                members: [(RetryAfter.member, .integer(Int64(seconds)))])
        case .missingRight(let right):
            WebProblem(.forbidden, "insufficient-rights", "You may not do this", "This needs the right \(right.name). An administrator gives it.")
        case .foreignForm:
            WebProblem(
                .forbidden, "foreign-form", "The form is not from here",
                "No page of this site has sent this, or one from before you signed in. Load the page again and send it from there.")
        case .tooLarge(let limit):
            WebProblem(
                .contentTooLarge, "too-large", "Too large", "A body has at most \(limit) bytes. Split it.", headers: [.connection: "close"])
        case .unsupportedMediaType(let detail):
            WebProblem(.unsupportedMediaType, "unsupported-media-type", "Unknown media type", detail)
        case .idempotencyKeyReused:
            WebProblem(
                .unprocessableContent, "idempotency-key-reused", "The idempotency key stands for another request",
                "This key was used with another body in the last 24 hours. Take a new key for a new request.")
        case .failed(let incident, let isUnavailable):
            WebProblem(
                isUnavailable ? .serviceUnavailable : .internalServerError, isUnavailable ? "unavailable" : "internal",
                isUnavailable ? "Unavailable" : "Internal error",
                "Something went wrong here. The operator finds it in the log as \(incident).", members: [("incident", .string(incident))])
        case .problem(let status, let code, let title, let detail, let members):
            WebProblem(HTTPResponse.Status(code: status), code, title, detail, members: members)
        }
    }

    private static func wrongMethod(_ allowed: [HTTPRequest.Method]) -> WebProblem {
        let names = Set(allowed.map(\.rawValue)).sorted().joined(separator: ", ")
        return WebProblem(.methodNotAllowed, "method-not-allowed", "Wrong method", "This path takes \(names).", headers: [.allow: names])
    }

    /// RFC 6750 section 3.1.
    private static func unauthorised(_ error: String?, _ detail: String) -> WebProblem {
        let challenge = "Bearer realm=\"caravanserai\"" + (error.map { ", error=\"\($0)\"" } ?? "")
        return WebProblem(.unauthorized, "unauthorised", "A token is needed", detail, headers: [.wwwAuthenticate: challenge])
    }
}
