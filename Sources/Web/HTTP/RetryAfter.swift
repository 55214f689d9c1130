import HTTPTypes
import StrictJSON

/// When to come back (RFC 9110 §10.2.3): each answer says it that turns somebody away for a time (RFC 6585 §4, RFC 9110 §15.6.4).
public enum RetryAfter {
    /// Of a problem that knows how long, in whole seconds.
    public static let member = "retryAfter"

    /// Seconds for answers that know nothing better; `nil` for those that turn nobody away for a time.
    static func usual(_ status: HTTPResponse.Status) -> Int64? {
        switch status {
        case .tooManyRequests: 60
        case .serviceUnavailable: 10
        default: nil
        }
    }

    static func complete(_ headers: inout HTTPFields, of status: HTTPResponse.Status, _ members: [(String, JSON)] = []) {
        guard headers[.retryAfter] == nil, let usual = usual(status) else { return }
        headers[.retryAfter] = String(max(1, members.first { $0.0 == member }?.1.integer ?? usual))
    }
}

extension WebAnswer {
    /// The same page, to somebody who tries too often.
    ///
    /// - Parameter seconds: until the next attempt is taken.
    public func tooOften(retryAfter seconds: Int64) -> WebAnswer { turnedAway(.tooManyRequests, seconds) }

    /// The same page, where something that it needs is busy or away.
    public func notNow(retryAfter seconds: Int64) -> WebAnswer { turnedAway(.serviceUnavailable, seconds) }

    private func turnedAway(_ status: HTTPResponse.Status, _ seconds: Int64) -> WebAnswer {
        var answer = self
        answer.status = status
        answer.headers[.retryAfter] = String(max(1, seconds))
        return answer
    }
}
