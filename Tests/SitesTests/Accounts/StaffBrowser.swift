import Accounts
import CityNode
import Coordinator
import HTTPTypes
import Primitives
import Synchronization
import TestCluster

@testable import Sites
@testable import Web

/// A browser of somebody who works at a site: it keeps cookies, and sends the tokens of the forms that it was shown.
final class StaffBrowser: Sendable {
    private let router: SiteRouter<SitesHost>
    private let host: String
    private let remote: String?
    private let fields: HTTPFields
    private let cookies = Mutex<[String: String]>([:])
    /// Of cookies that are sent along from another site's page, too.
    private let lax = Mutex<Set<String>>([])
    private let token = Mutex("")

    init(_ sites: TestSites, secretariat: Bool = false, remote: String? = nil, fields: HTTPFields = [:]) {
        router = secretariat ? sites.secretariat : sites.cities
        host = secretariat ? "localhost" : "almaty.test"
        self.remote = remote
        self.fields = fields
    }

    func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }
    func set(_ name: String, _ value: String) { cookies.withLock { $0[name] = value } }

    @discardableResult
    func get(_ target: String) async -> WebAnswer { await send(.get, target, "") }

    /// Comes from another site's page by a link or a redirect: strict cookies stay behind (RFC 6265bis section 5.2).
    @discardableResult
    func arrive(_ target: String) async -> WebAnswer {
        let lax = lax.withLock { $0 }
        return await send(.get, target, [], [:], cookies.withLock { $0.filter { lax.contains($0.key) } })
    }

    /// Goes where a page leads by itself.
    @discardableResult
    func goOn(_ answer: WebAnswer) async -> WebAnswer { await get(answer.leadsTo ?? "/nowhere") }

    /// Asks other sites with the cookies of these: a process that was set up otherwise.
    func get(_ target: String, through other: SiteRouter<SitesHost>) async -> WebAnswer {
        var headers = fields
        headers[.cookie] = cookies.withLock { $0.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
        return await other.answer(WebRequest(.get, target, authority: host, remote: remote, headers: headers) { [] })
    }

    /// Sends a form, with the token of the page that was shown last.
    @discardableResult
    func post(_ target: String, _ values: [(String, String)], token: String? = nil, fields: HTTPFields = [:]) async -> WebAnswer {
        let pairs = [("token", token ?? self.token.withLock { $0 })] + values
        return await send(.post, target, pairs.map { Self.escaped($0.0) + "=" + Self.escaped($0.1) }.joined(separator: "&"), fields)
    }

    /// Sends a form that brings a file, with the token of the page that was shown last.
    @discardableResult
    func post(_ target: String, _ values: [(String, String)], file: (field: String, name: String, content: [UInt8])) async -> WebAnswer {
        var body: [UInt8] = []
        func part(_ head: String, _ content: [UInt8]) {
            body += Array("--edge\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8) + content + [13, 10]
        }
        for (name, value) in [("token", token.withLock { $0 })] + values { part("name=\"\(name)\"", Array(value.utf8)) }
        part("name=\"\(file.field)\"; filename=\"\(file.name)\"", file.content)
        return await send(.post, target, body + Array("--edge--\r\n".utf8), [.contentType: "multipart/form-data; boundary=edge"])
    }

    /// Goes where an answer leads.
    @discardableResult
    func follow(_ answer: WebAnswer) async -> WebAnswer { await get(answer.field("Location") ?? "/nowhere") }

    private func send(_ method: HTTPRequest.Method, _ target: String, _ body: String, _ more: HTTPFields = [:]) async -> WebAnswer {
        await send(method, target, Array(body.utf8), more)
    }

    private func send(
        _ method: HTTPRequest.Method, _ target: String, _ bytes: [UInt8], _ more: HTTPFields, _ brought: [String: String]? = nil
    ) async -> WebAnswer {
        var headers = fields
        headers[.cookie] = (brought ?? cookies.withLock { $0 }).map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        if method == .post { headers[.contentType] = "application/x-www-form-urlencoded" }
        for field in more { headers[field.name] = field.value }
        let answer = await router.answer(WebRequest(method, target, authority: host, remote: remote, headers: headers) { bytes })
        for field in answer.headers[values: .setCookie] {
            let pair = field.split(separator: ";")[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isGone = field.contains("Max-Age=0")
            cookies.withLock { $0[String(pair[0])] = isGone ? nil : String(pair[1]) }
            if field.contains("SameSite=Lax") { lax.withLock { _ = $0.insert(String(pair[0])) } }
        }
        let text = answer.text
        if let field = text.firstRange(of: #"name="token" value=""#) { token.withLock { $0 = String(text[field.upperBound...].prefix(64)) } }
        return answer
    }

    private static func escaped(_ text: String) -> String {
        Link.to([], query: [("", text)]).text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? ""
    }
}

extension WebAnswer {
    /// Where the page leads by itself.
    var leadsTo: String? { field("Refresh").map { String($0.dropFirst("0; url=".count)) } }
}

extension TestSites {
    static let password = "violet harbour teaspoon"

    /// The accounts of a site, with passwords that are quick to hash.
    func accounts(secretariat: Bool = false) -> StaffAccounts {
        secretariat
            ? StaffAccounts(
                .secretariat, siteNames: [], database: forum.coordinator.database, clock: forum.coordinator.clock,
                hasher: PasswordHasher(cost: .lowest))
            : StaffAccounts(.city, siteNames: [], database: almaty.database, clock: almaty.clock, hasher: PasswordHasher(cost: .lowest))
    }

    /// Somebody with these roles who has signed in from a browser.
    func staff(_ login: String, _ roles: String..., secretariat: Bool = false) async throws -> (browser: StaffBrowser, factor: TOTP) {
        let accounts = accounts(secretariat: secretariat)
        let visitor = Visitor(browser: nil, device: "test", address: "192.0.2.1", request: "r")
        let link = try await accounts.add(
            try Login(login).required, name: "N. <b>\(login)</b>", try roles.map { try RoleGrant($0).required }, by: .atCommandLine())
        let half = try await accounts.setPassword(link: link.secret, Self.password, from: visitor)
        let factor = try await accounts.newFactor(half.secret).factor
        let now = secretariat ? forum.coordinator.clock() : almaty.clock()
        let (start, _) = try await accounts.confirmFactor(half.secret, factor.code(atSeconds: now.seconds), from: visitor)
        let browser = StaffBrowser(self, secretariat: secretariat)
        browser.set("session", start.secret)
        browser.set("browser", try start.browser.required)
        return (browser, factor)
    }
}
