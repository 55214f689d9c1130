import Accounts
import Envelope
import HTTPTypes
import Primitives
import Web

/// A request of somebody who signs in or has signed in: who is at the other end, and the cookies of their browser.
struct AccountVisit {
    let request: WebRequest
    let session: Cookie
    let browser: Cookie
    /// What binds an answer of the identity provider to the browser that asked; its page leads back here.
    let provider: Cookie
    let visitor: Visitor

    init(_ request: WebRequest, at now: UTCTime) {
        self.request = request
        session = Cookie("session", isSecure: request.isSecure)
        browser = Cookie("browser", isSecure: request.isSecure)
        provider = Cookie("provider", isSecure: request.isSecure, from: .links)
        visitor = Visitor(
            browser: browser.value(in: request), device: DeviceName.of(request.headers[.userAgent] ?? ""), address: request.clientAddress,
            request: UUIDv7(at: now).text)
    }

    /// The secret of the session that the browser brings.
    var secret: String? { session.value(in: request) }

    /// What the browser keeps of a session that has begun, until it is closed, and of itself.
    func keep(_ start: SessionStart, in answer: WebAnswer) -> WebAnswer {
        let answer = answer.with(session.set(start.secret))
        return start.browser.map { answer.with(browser.set($0, seconds: 180 * 86_400)) } ?? answer
    }

    /// A browser that comes without a secret of its own is given one, of which the forms' token is made before anybody has signed in.
    func withBrowser(_ make: (_ token: String) -> WebAnswer) -> WebAnswer { withBrowserSecret { make(FormToken.of($0)) } }

    /// The same with the secret itself.
    func withBrowserSecret(_ make: (_ secret: String) -> WebAnswer) -> WebAnswer {
        if let secret = visitor.browser { return make(secret) }
        let secret = SecretText.make("browser")
        return make(secret).with(browser.set(secret, seconds: 180 * 86_400))
    }

    /// A form that was sent before anybody has signed in.
    ///
    /// - Throws: ``SiteRefusal`` where no page of this site was it, as far as one can tell.
    func form() async throws -> FormBody {
        try request.checkOrigin()
        let form = try await request.form()
        guard let secret = visitor.browser, FormToken.isRight(form[FormBody.tokenName].first ?? "", for: secret) else {
            throw SiteRefusal.foreignForm
        }
        return form
    }

    /// Where somebody wanted to go before signing in: a path of this site, or the own account.
    static func destination(_ text: String?) -> Link {
        guard let text, text.utf8.count <= 1_000, let link = Link(path: text) else { return Link("/account") }
        return link
    }
}

/// What a browser is called in a list of sessions: its name and its system, as far as they are known.
enum DeviceName {
    static func of(_ agent: String) -> String {
        let browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
        let systems = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux"),
        ]
        let browser = browsers.first { agent.contains($0.0) }?.1
        let system = systems.first { agent.contains($0.0) }?.1
        let known = [browser, system].compactMap { $0 }.joined(separator: " · ")
        return known.isEmpty ? String(agent.prefix { $0 != " " }.prefix(40)) : known
    }
}
