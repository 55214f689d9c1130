import Envelope
import HTTPTypes
import HummingbirdCore

/// What a caller asks, apart from the connection it came over.
struct WebRequest: Sendable {
    let method: HTTPRequest.Method
    /// Of the `Host` field, lower case and without its port.
    let host: String?
    /// Still percent-encoded: no route holds anything that needs it.
    let path: String
    /// Path and query as they were sent.
    let target: String
    /// Decoded, in their order.
    let query: [(name: String, value: String)]
    let headers: HTTPFields
    /// Reads the body, once.
    ///
    /// Throws where it is longer than the bound.
    let body: @Sendable () async throws -> [UInt8]

    init(
        _ method: HTTPRequest.Method, _ target: String, authority: String?, headers: HTTPFields = [:],
        body: @escaping @Sendable () async throws -> [UInt8] = { [] }
    ) {
        let uri = URI(target)
        self.method = method
        self.target = target
        host = SiteDirectory.host(authority)
        path = uri.path
        query = uri.queryParameters.map { (String($0.key), String($0.value)) }
        self.headers = headers
        self.body = body
    }

    func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

    /// A number as everyone writes it: digits alone, none of them a needless zero.
    ///
    /// - Returns: `nil` where the query does not name it.
    func number(_ name: String, in range: ClosedRange<Int64>, _ unit: String = "") throws(WebProblem) -> Int64? {
        guard let text = query(name) else { return nil }
        guard let value = Int64(text), String(value) == text, range.contains(value) else {
            throw WebProblem.badRequest("`\(name)` must be a number\(unit) from \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    /// Whether a refusal is answered with a page rather than a problem document: what the caller would rather read, and where it does not say,
    /// a page for who follows a link, a problem for who sends something.
    var wantsPage: Bool {
        let accept = QualityList(headers[.accept] ?? "*/*")
        let page = accept.quality(ofMediaType: "text/html")
        let data = max(accept.quality(ofMediaType: "application/json"), accept.quality(ofMediaType: Problem.mediaType))
        return page == data ? method == .get || method == .head : page > data
    }
}
