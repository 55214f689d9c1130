public import HTTPTypes
import HummingbirdCore

/// What a caller asks, apart from the connection it came over. One object, however many hands it goes through.
public final class WebRequest: Sendable {
    public let method: HTTPRequest.Method
    /// Of the `Host` field, lower case and without its port.
    public let host: String?
    /// The `Host` field as it was sent.
    public let authority: String?
    /// The address at the other end of the connection: the caller's, or that of a proxy.
    public let remote: String?
    /// Still percent-encoded.
    public let path: String
    /// Path and query as they were sent.
    public let target: String
    /// Decoded, in their order.
    public let query: [(name: String, value: String)]
    public let headers: HTTPFields
    /// Reads the body, once; given how many bytes it may have, `nil` for what the listener allows where nothing else is said.
    private let read: @Sendable (Int?) async throws -> [UInt8]
    /// Known once a router answers it.
    public let ownPages: OwnPages?

    public convenience init(
        _ method: HTTPRequest.Method, _ target: String, authority: String?, remote: String? = nil, headers: HTTPFields = [:],
        body: @escaping @Sendable () async throws -> [UInt8] = { [] }
    ) {
        self.init(method, target, authority: authority, remote: remote, headers: headers, reading: { _ in try await body() })
    }

    /// - Parameter read: the body, of at most so many bytes; of what the listener allows where nothing is said.
    public init(
        _ method: HTTPRequest.Method, _ target: String, authority: String?, remote: String?, headers: HTTPFields,
        reading read: @escaping @Sendable (Int?) async throws -> [UInt8]
    ) {
        let uri = URI(target)
        self.method = method
        self.target = target
        host = Self.host(authority)
        self.authority = authority
        self.remote = remote
        path = uri.path
        query = Self.pairs(of: uri.query ?? "")
        self.headers = headers
        self.read = read
        ownPages = nil
    }

    private init(_ other: WebRequest, _ headers: HTTPFields, _ read: @escaping @Sendable (Int?) async throws -> [UInt8], _ ownPages: OwnPages?) {
        (method, target, host, authority, remote) = (other.method, other.target, other.host, other.authority, other.remote)
        (path, query) = (other.path, other.query)
        (self.headers, self.read, self.ownPages) = (headers, read, ownPages)
    }

    /// Names and values of a query as browsers write those of forms (WHATWG URL, section 5.1); what is no such writing stays as it is.
    private static func pairs(of query: String) -> [(name: String, value: String)] {
        query.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (plain(halves[0]), halves.count > 1 ? plain(halves[1]) : "")
        }
    }

    private static func plain(_ text: Substring) -> String {
        let spaced = text.utf8.contains(UInt8(ascii: "+")) ? Substring(String(text.map { $0 == "+" ? " " : $0 })) : text
        return Percent.decoded(spaced) ?? String(text)
    }

    /// The body, of as many bytes as the listener allows.
    public func body() async throws -> [UInt8] { try await read(nil) }

    /// The body, of at most so many bytes; what says that it is longer is refused before it is read.
    ///
    /// - Throws: ``SiteRefusal/tooLarge(limit:)``.
    public func body(atMost limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw SiteRefusal.tooLarge(limit: limit) }
        let bytes = try await read(limit)
        guard bytes.count <= limit else { throw SiteRefusal.tooLarge(limit: limit) }
        return bytes
    }

    /// The host of an authority `host[:port]`, as it is compared.
    static func host(_ authority: String?) -> String? {
        guard let authority, !authority.isEmpty, authority.utf8.count <= 300 else { return nil }
        var host = authority[...]
        if let colon = host.lastIndex(of: ":"), !host.hasSuffix("]") { host = host[..<colon] }
        if host.last == "." { host = host.dropLast() }
        return host.lowercased()
    }

    /// The same with a body that may be read more than once.
    func with(body: [UInt8]) -> WebRequest { WebRequest(self, headers, { _ in body }, ownPages) }

    /// The same with other fields.
    func with(headers: HTTPFields) -> WebRequest { WebRequest(self, headers, read, ownPages) }

    /// The same, asked of a site with other pages.
    func with(_ ownPages: OwnPages) -> WebRequest { WebRequest(self, headers, read, ownPages) }

    /// Whether the other end of the connection is on this machine: there stands a proxy, or the operator. What it tells of callers is believed.
    private var isFromProxy: Bool { remote.map { $0.hasPrefix("127.") || $0 == "::1" } ?? false }

    /// The caller's address: behind a proxy, the last that it tells of (`X-Forwarded-For`), since those before are the caller's own words.
    public var clientAddress: String {
        let told = isFromProxy ? headers[values: .xForwardedFor].last?.split(separator: ",").last : nil
        return told.map { String($0.filter { $0 != " " }) } ?? remote ?? "unknown"
    }

    /// Whether the caller came over TLS, as the proxy on this machine tells (`X-Forwarded-Proto`).
    public var isSecure: Bool { isFromProxy && headers[values: .xForwardedProto].last == "https" }

    /// Scheme and authority of the site as the caller names it, such as `https://almaty.example`; `nil` where the authority could not stand in a link.
    public var origin: String? {
        guard let authority, !authority.isEmpty,
            authority.utf8.allSatisfy({ (0x30...0x3A).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        return (isSecure ? "https://" : "http://") + authority.lowercased()
    }

    public func query(_ name: String) -> String? { query.first { $0.name == name }?.value }

    /// Of a name that may be there more than once.
    public func values(_ name: String) -> [String] { query.filter { $0.name == name }.map(\.value) }

    /// A number as everyone writes it: digits alone, none of them a needless zero.
    ///
    /// - Returns: `nil` where the query does not name it.
    public func number(_ name: String, in range: ClosedRange<Int64>, _ unit: String = "") throws(SiteRefusal) -> Int64? {
        guard let text = query(name) else { return nil }
        guard let value = Int64(text), String(value) == text, range.contains(value) else {
            throw .badRequest("`\(name)` must be a number\(unit) from \(range.lowerBound) to \(range.upperBound).")
        }
        return value
    }

    /// A value that the query names.
    ///
    /// - Parameter form: what the value must be, to end "must be".
    /// - Returns: `nil` where the query does not name it.
    public func value<Value>(_ name: String, _ form: @autoclosure () -> String, _ make: (String) -> Value?) throws(SiteRefusal) -> Value? {
        guard let text = query(name) else { return nil }
        guard let value = make(text) else { throw .badRequest("`\(name)` must be \(form()).") }
        return value
    }

    /// All values that the query names, where it may name many.
    ///
    /// - Parameter form: what each must be, to end "must be".
    public func values<Value>(_ name: String, _ form: @autoclosure () -> String, _ make: (String) -> Value?) throws(SiteRefusal) -> [Value] {
        var values: [Value] = []
        for text in self.values(name) {
            guard let value = make(text) else { throw .badRequest("`\(name)` must be \(form()).") }
            values.append(value)
        }
        return values
    }

    /// The language that `?lang=` names, else the one that the browser likes best, else English.
    public var language: Language {
        query("lang").flatMap(Language.named) ?? Language.accepted(headers[.acceptLanguage] ?? "")
    }

    /// Whether a refusal is answered with a page rather than a problem document: what the caller would rather read, and where it does not say,
    /// a page for who follows a link, a problem for who sends something.
    public var wantsPage: Bool {
        let accept = QualityList(headers[.accept] ?? "*/*")
        let page = accept.quality(ofMediaType: "text/html")
        let data = max(accept.quality(ofMediaType: "application/json"), accept.quality(ofMediaType: WebProblem.mediaType))
        return page == data ? method == .get || method == .head : page > data
    }
}

extension HTTPField.Name {
    static let xForwardedFor = HTTPField.Name("X-Forwarded-For") ?? .forwarded
    static let xForwardedProto = HTTPField.Name("X-Forwarded-Proto") ?? .forwarded
    private static let forwarded = HTTPField.Name.via
}
