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
}
