import Envelope
import Primitives
import TestKit
import Testing

@testable import Accounts

@Suite(.timeLimit(.minutes(4))) struct `A passkey` {
    private static let site = PasskeySite(id: "almaty.example", origin: "https://almaty.example")

    private func device(_ kind: SoftwareAuthenticator.Kind = .es256) throws -> SoftwareAuthenticator {
        try SoftwareAuthenticator(kind, origin: Self.site.origin, site: Self.site.id)
    }

    private func add(
        _ device: SoftwareAuthenticator, _ site: TestSite, _ official: TestSite.Official, named name: String = "Phone", challenge: [UInt8]? = nil
    ) async throws {
        let session = try await site.accounts.session(official.start.secret)
        let offered = try await site.accounts.offerPasskey(named: name, to: session).challenge
        let made = try device.create(challenge: Base64URL.encode(challenge ?? offered))
        let registration = try PasskeyRegistration(clientData: made.clientData, attestation: made.attestation)
        try await site.accounts.addPasskey(registration, named: name, at: Self.site, session, by: AuditActor(session.user.login, request: "r"))
    }

    private func signIn(
        _ device: SoftwareAuthenticator, _ site: TestSite, _ official: TestSite.Official, browser: String = "browser_1", challenge: [UInt8]? = nil,
        handle: String? = nil, from address: String = "192.0.2.1", at place: PasskeySite = Self.site
    ) async throws -> SessionStart {
        let visitor = site.visitor(browser, address)
        let own = try await site.accounts.user(official.login).id.text
        let fields = try device.get(
            challenge: Base64URL.encode(challenge ?? site.accounts.passkeyChallenge(forBrowser: browser)), userHandle: handle ?? own)
        let value = { (name: String) in fields.first { $0.0 == name }?.1 ?? "" }
        let assertion = try PasskeyAssertion(
            credential: value("credential"), clientData: value("client-data"), authenticatorData: value("authenticator-data"),
            signature: value("signature"), userHandle: value("user-handle"))
        return try await site.accounts.signIn(assertion, at: place, from: visitor)
    }

    private func fault(_ body: () async throws -> Void) async throws -> PasskeyFault? {
        switch try await refusal(body) {
        case .passkey(let fault): fault
        case nil: nil
        case let other?: throw Unexpected(text: "\(other)")
        }
    }

    private struct Unexpected: Error { let text: String }

    @Test(arguments: SoftwareAuthenticator.Kind.allCases, ["none", "packed"])
    func `signs in by itself, is listed and stands in the audit trail`(kind: SoftwareAuthenticator.Kind, format: String) async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            var device = try device(kind)
            device.format = format
            try await add(device, site, official, named: "Мой телефон")
            let user = try await site.accounts.user(official.login)
            let listed = try #require(try await site.accounts.passkeys(of: user.id).first)
            #expect(listed.name == "Мой телефон" && listed.site == "almaty.example" && listed.lastUsedAt == nil)
            site.time.advance(seconds: 60)
            let start = try await signIn(device, site, official)
            #expect(start.stage == .full && start.browser != nil)
            #expect(try await site.accounts.session(start.secret).user.login.text == official.login)
            #expect(try await site.accounts.passkeys(of: user.id).first?.lastUsedAt == site.time.value)
            let trail = try await site.trail()
            #expect(trail.contains { $0.action == "passkey.added" && $0.detail == "Мой телефон" })
            #expect(trail.contains { $0.action == "session.signed-in" && $0.detail.contains("passkey Мой телефон") })
        }
    }

    @Test func `answers each challenge once, within five minutes, in the browser that it was shown to`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let device = try device()
            try await add(device, site, official)
            let challenge = site.accounts.passkeyChallenge(forBrowser: "browser_1")
            _ = try await signIn(device, site, official, challenge: challenge)
            #expect(try await fault { _ = try await signIn(device, site, official, challenge: challenge) } == .oldChallenge)
            let other = site.accounts.passkeyChallenge(forBrowser: "browser_2")
            #expect(try await fault { _ = try await signIn(device, site, official, challenge: other) } == .oldChallenge)
            let old = site.accounts.passkeyChallenge(forBrowser: "browser_1")
            site.time.advance(seconds: 301)
            #expect(try await fault { _ = try await signIn(device, site, official, challenge: old) } == .oldChallenge)
            var forged = site.accounts.passkeyChallenge(forBrowser: "browser_1")
            forged[8] ^= 1
            for bad in [forged, [], Array(forged.dropLast()), forged + [0]] {
                #expect(try await fault { _ = try await signIn(device, site, official, challenge: bad) } == .oldChallenge)
            }
            // One that is for making a passkey is none for signing in.
            let session = try await site.accounts.session(official.start.secret)
            let offer = try await site.accounts.offerPasskey(named: "x", to: session)
            #expect(try await fault { _ = try await signIn(device, site, official, challenge: offer.challenge) } == .oldChallenge)
        }
    }

    @Test func `is made once, for an offer of this session`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let session = try await site.accounts.session(official.start.secret)
            let offer = try await site.accounts.offerPasskey(named: "Phone", to: session).challenge
            try await add(try device(), site, official, challenge: offer)
            #expect(try await fault { try await add(try device(), site, official, challenge: offer) } == .oldChallenge)
            let elsewhere = try await site.signIn(official, browser: nil)
            let other = try await site.accounts.offerPasskey(named: "Phone", to: site.accounts.session(elsewhere.secret)).challenge
            #expect(try await fault { try await add(try device(), site, official, challenge: other) } == .oldChallenge)
        }
    }

    @Test func `of another site, another page or nobody who was asked is not taken`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let good = try device()
            try await add(good, site, official)
            let lies: [(PasskeyFault, (inout SoftwareAuthenticator) -> Void)] = [
                (.anotherSite, { $0.origin = "https://evil.example" }), (.anotherSite, { $0.origin = "http://almaty.example" }),
                (.anotherSite, { $0.origin = "https://almaty.example:8443" }), (.anotherSite, { $0.site = "evil.example" }),
                (.anotherSite, { $0.crossOrigin = true }), (.notVerified, { $0.flags = SoftwareAuthenticator.present }),
                (.notVerified, { $0.flags = SoftwareAuthenticator.verified }), (.notVerified, { $0.flags = 0 }),
            ]
            for (expected, lie) in lies {
                var liar = good
                lie(&liar)
                #expect(try await fault { _ = try await signIn(liar, site, official) } == expected)
                var maker = try device()
                lie(&maker)
                #expect(try await fault { try await add(maker, site, official) } == expected)
            }
            // The secretariat answers under every name: a passkey is good under its own.
            let other = PasskeySite(id: "evil.example", origin: "https://evil.example")
            var phished = good
            (phished.origin, phished.site) = (other.origin, other.id)
            #expect(try await fault { _ = try await signIn(phished, site, official, at: other) } == .anotherSite)
            _ = try await signIn(good, site, official)
        }
    }

    @Test func `of another user, of nobody, or with another key is not taken`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let second = try await site.official("bolat", "auditor")
            let device = try device()
            try await add(device, site, official)
            #expect(try await fault { _ = try await signIn(try self.device(), site, official) } == .wrong)
            let handle = try await site.accounts.user("bolat").id.text
            #expect(try await fault { _ = try await signIn(device, site, official, handle: handle) } == .wrong)
            #expect(try await fault { try await add(device, site, second) } == .known)
            #expect(try await fault { try await add(device, site, official) } == .known)
            var odd = try self.device()
            odd.format = "tpm"
            if case .unreadable = try await fault({ try await add(odd, site, official) }) {
            } else {
                Issue.record("an attestation of a TPM was taken")
            }
        }
    }

    @Test func `whose device counts backwards is refused, and that stands in the trail`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            var device = try device()
            device.signCount = 4
            try await add(device, site, official)
            device.signCount = 5
            _ = try await signIn(device, site, official)
            for count in [5, 4, 0] as [UInt32] {
                device.signCount = count
                #expect(try await fault { _ = try await signIn(device, site, official) } == .countsBackwards)
            }
            #expect(try await site.trail().contains { $0.action == "passkey.refused" && $0.object == official.login })
            device.signCount = 6
            _ = try await signIn(device, site, official)
        }
    }

    @Test func `opens nothing once it was removed, the user disabled, or the password void`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let (device, other) = (try device(), try device())
            try await add(device, site, official)
            try await add(other, site, official)
            let session = try await site.accounts.session(official.start.secret)
            let elsewhere = try await signIn(other, site, official)
            let actor = AuditActor(session.user.login, request: "r")
            let listed = try await site.accounts.passkeys(of: session.user.id)
            for passkey in listed { #expect(try await site.accounts.removePasskey(passkey.id, of: session.user, besides: session, by: actor)) }
            #expect(try await site.accounts.removePasskey(listed[0].id, of: session.user, besides: session, by: actor) == false)
            #expect(try await fault { _ = try await signIn(device, site, official) } == .wrong)
            #expect(try await refusal { _ = try await site.accounts.session(elsewhere.secret) } == .sessionIsOver)
            #expect(try await site.accounts.session(official.start.secret).user.login.text == official.login)

            let auditor = try await site.official("bolat", "auditor")
            let third = try self.device()
            try await add(third, site, auditor)
            _ = try await site.accounts.setDisabled(true, "bolat", by: TestSite.actor)
            #expect(try await fault { _ = try await signIn(third, site, auditor) } == .wrong)
            _ = try await site.accounts.setDisabled(false, "bolat", by: TestSite.actor)
            _ = try await signIn(third, site, auditor)
            _ = try await site.accounts.reset("bolat", by: TestSite.actor)
            #expect(try await fault { _ = try await signIn(third, site, auditor) } == .wrong)
        }
    }

    @Test func `lets its owner in while strangers use up every attempt, and strangers' attempts are bounded`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let device = try device()
            try await add(device, site, official)
            for attempt in 0..<30 {
                _ = try await refusal {
                    _ = try await site.accounts.signIn(official.login, "guess", from: site.visitor(nil, "198.51.100.\(attempt)"))
                }
                #expect(try await fault { _ = try await signIn(try self.device(), site, official, from: "198.51.100.9") } == .wrong)
            }
            let refused = try await refusal { _ = try await signIn(device, site, official, from: "198.51.100.9") }
            guard case .tooManyAttempts = refused else { return #expect(Bool(false), "\(String(describing: refused))") }
            _ = try await signIn(device, site, official)
            #expect(try await site.trail().contains { $0.action == "session.attempts-exhausted" && $0.detail.hasPrefix("passkeys") })
        }
    }

    @Test func `is one of ten at most`() async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            for _ in 1...10 {
                let device = try device()
                try await add(device, site, official)
            }
            let eleventh = try device()
            let refused = try await refusal { try await add(eleventh, site, official) }
            #expect(refused == .tooManyPasskeys)
        }
    }

    @Test(arguments: ["", "  ", "a\nb", "\u{202E}x", String(repeating: "x", count: 61)])
    func `has a name of one line that people can read`(name: String) async throws {
        try await TestSite.run { site in
            let official = try await site.official()
            let session = try await site.accounts.session(official.start.secret)
            let refused = try await refusal { _ = try await site.accounts.offerPasskey(named: name, to: session) }
            #expect("\(String(describing: refused))".contains("badName"))
        }
    }

    @Test(arguments: ["", "a b", "====", "+/+/", String(repeating: "A", count: 40_000)])
    func `comes in base64url of a bounded length`(text: String) {
        #expect(throws: PasskeyFault.self) { try PasskeyRegistration(clientData: text, attestation: "AAAA") }
        #expect(throws: PasskeyFault.self) { try PasskeyRegistration(clientData: "AAAA", attestation: text) }
    }
}
