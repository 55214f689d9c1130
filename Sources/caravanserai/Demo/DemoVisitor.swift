import Accounts
import NIOCore
import NIOHTTP1
import Primitives
import SQL

/// Somebody at a site of the demo: opens pages, fills in their forms and sends them, as a browser does.
struct DemoVisitor {
    private static let mostRedirections = 5

    private let port: Int
    /// With the port, as browsers say it.
    private let host: String
    private var cookies: [String: String] = [:]
    /// Of the page that is open.
    private var page = ""

    /// - Parameter host: of the site, without the port.
    init(port: Int, host: String) {
        self.port = port
        self.host = "\(host):\(port)"
    }

    /// Opens a page, and whatever it leads on to.
    mutating func open(_ target: String) async throws { try await follow(.GET, target, []) }

    /// Sends the form of the open page whose address ends so, with what it carries along and what was filled in.
    mutating func send(form address: String, _ fields: [(name: String, value: String)]) async throws {
        guard let form = HTMLForm.all(of: page).first(where: { $0.action.hasSuffix(address) }) else {
            throw CommandFailure(.failed, "The demo's page at \(host) has no form for \(address).")
        }
        let body = (form.hidden + fields).map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
        try await follow(.POST, form.action, Array(body.utf8))
    }

    /// With the code of half a minute ago, which is good still: the one of now is left to whoever signs in next.
    mutating func signIn(_ account: DemoAccount) async throws {
        try await open("/sign-in")
        try await send(form: "/sign-in", [("login", account.login), ("password", account.password)])
        guard let factor = TOTP(base32: account.key) else { return }
        try await send(form: "/sign-in/code", [("code", factor.code(atSeconds: UTCTime.system.seconds - 30))])
    }

    // MARK: Requests

    private mutating func follow(_ method: HTTPMethod, _ target: String, _ body: [UInt8]) async throws {
        var (method, target, body) = (method, target, body)
        for _ in 0..<Self.mostRedirections {
            let answer = try await request(method, target, body)
            guard answer.head.status == .seeOther, let next = answer.head.headers.first(name: "location") else {
                page = answer.body.map { String(decoding: $0.readableBytesView, as: UTF8.self) } ?? ""
                guard answer.head.status == .ok else {
                    throw CommandFailure(.failed, "The demo was answered \(answer.head.status.code) at \(host)\(target).")
                }
                return
            }
            (method, target, body) = (.GET, next, [])
        }
        throw CommandFailure(.failed, "The demo was led on and on from \(host)\(target).")
    }

    private mutating func request(_ method: HTTPMethod, _ target: String, _ body: [UInt8]) async throws -> NIOHTTPClientResponseFull {
        var head = HTTPRequestHead(version: .http1_1, method: method, uri: target)
        head.headers.add(name: "host", value: host)
        head.headers.add(name: "accept-language", value: "en")
        head.headers.add(name: "user-agent", value: "caravanserai demo")
        head.headers.add(name: "connection", value: "close")
        if !cookies.isEmpty { head.headers.add(name: "cookie", value: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")) }
        if method == .POST {
            head.headers.add(name: "origin", value: "http://\(host)")
            head.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
        }
        let answer = try await LocalExchange.answer(to: head, body, at: .port(port))
        for cookie in answer.head.headers["set-cookie"] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
        }
        return answer
    }

    /// As forms spell what was filled in (WHATWG URL, application/x-www-form-urlencoded).
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2A, 0x2D, 0x2E, 0x5F: [byte]
            case 0x20: [0x2B]
            default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
