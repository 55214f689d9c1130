import Envelope
import Primitives
import StrictJSON
import Testing

@testable import Federation

@Suite struct `The chain of roots` {
    private static let forum = ForumID("silkroad")!
    private static let now = UTCTime(seconds: 1_795_593_600)
    private let old = [SigningKey(), SigningKey(), SigningKey()]
    private let new = [SigningKey(), SigningKey(), SigningKey()]

    private static func root(
        _ keys: [SigningKey], version: Int64, threshold: Int = 2, forum: ForumID = forum
    ) -> TrustRoot {
        TrustRoot(
            forum: forum, version: version, expiresAt: now.adding(days: 366), rootKeys: keys.map(\.verifyingKey), threshold: threshold,
            signingKeys: [SigningKey().verifyingKey], logKeys: [SigningKey().verifyingKey], caCertificates: ["-----BEGIN CERTIFICATE-----"])
    }

    private static func sign(_ root: TrustRoot, with keys: [SigningKey]) throws -> UnverifiedEnvelope {
        let payload = root.payload(id: UUIDv7(at: now), issuedAt: now)
        var envelope = try SignedEnvelope.sign(.root, payload: payload, with: keys[0])
        for key in keys.dropFirst() { envelope = try SignedEnvelope.cosign(envelope.unverified, with: key) }
        return envelope.unverified
    }

    private func first() throws -> TrustedRoot { try TrustedRoot(anchor: Self.sign(Self.root(old, version: 1), with: old)) }

    private func code(_ body: () throws -> TrustedRoot) -> ProblemCode? {
        do {
            _ = try body()
            return nil
        } catch { return (error as? Problem)?.code }
    }

    @Test func `goes on where both thresholds have signed`() throws {
        let next = try first().next(Self.sign(Self.root(new, version: 2), with: [old[0], old[2], new[1], new[2]]))
        #expect(next.root.version == 2)
        #expect(next.root.rootKeys == new.map(\.verifyingKey))
    }

    @Test func `goes on with the same keys, which sign once for both`() throws {
        #expect(try first().next(Self.sign(Self.root(old, version: 2), with: [old[0], old[1]])).root.version == 2)
    }

    @Test(arguments: [[0, 1], [3, 4, 5], [0, 3, 4], [0, 1, 3], [0, 1, 2]])
    func `breaks where one threshold is missed`(signers: [Int]) throws {
        let all = old + new
        let root = try first()
        let envelope = try Self.sign(Self.root(new, version: 2), with: signers.map { all[$0] })
        #expect(code { try root.next(envelope) } == .unknownKey)
    }

    @Test(arguments: [1, 0, 3, 99])
    func `takes no step back, aside or over one`(version: Int64) throws {
        guard version > 0 else { return }
        let root = try first()
        let envelope = try Self.sign(Self.root(new, version: version), with: old + new)
        #expect(code { try root.next(envelope) } == .staleBase)
    }

    @Test func `refuses to go back from version 2 to a good version 1`() throws {
        let one = try first()
        let two = try one.next(Self.sign(Self.root(new, version: 2), with: old + new))
        let back = try Self.sign(Self.root(old, version: 1), with: old + new)
        #expect(code { try two.next(back) } == .staleBase)
        #expect(code { try two.next(UnverifiedEnvelope.parse(one.envelope)) } == .unknownKey)
    }

    @Test func `stays in its forum`() throws {
        let root = try first()
        let envelope = try Self.sign(Self.root(new, version: 2, forum: ForumID("tea-road")!), with: old + new)
        #expect(code { try root.next(envelope) } == .wrongForum)
    }

    @Test func `counts a key once however often it has signed`() throws {
        let payload = Self.root(old, version: 1).payload(id: UUIDv7(at: Self.now), issuedAt: Self.now)
        let one = String(decoding: try SignedEnvelope.sign(.root, payload: payload, with: old[0]).compact, as: UTF8.self)
        let start = try #require(one.firstRange(of: "[{")).upperBound
        let signature = one[start...].dropLast(3)
        let twice = try UnverifiedEnvelope.parse(Array(one.replacing("}]}", with: "},{\(signature)}]}").utf8))
        #expect(twice.signatures.count == 2)
        #expect(code { try TrustedRoot(anchor: twice) } == .unknownKey)
    }

    @Test func `needs signatures that verify, not only keys that are named`() throws {
        let good = try Self.sign(Self.root(old, version: 1), with: old)
        let other = try Self.sign(Self.root(old, version: 2), with: old)
        // The signatures of one root under the payload of another.
        let mark = #"","payloadType""#
        let head = String(decoding: good.compact, as: UTF8.self)
        let tail = String(decoding: other.compact, as: UTF8.self)
        let mixed = head[..<(try #require(head.firstRange(of: mark)).lowerBound)] + tail[(try #require(tail.firstRange(of: mark)).lowerBound)...]
        let envelope = try UnverifiedEnvelope.parse(Array(mixed.utf8))
        #expect(code { try TrustedRoot(anchor: envelope) } == .badSignature)
    }

    @Test(arguments: ["threshold": 4, "threshold ": 0, "version": 0, "rootKeys": "twice", "quorum": 1, "from": "almaty"] as [String: JSON])
    func `holds no root that cannot mean anything`(member: String, value: JSON) throws {
        let name = member.replacing(" ", with: "")
        var payload = Self.root(old, version: 1).payload(id: UUIDv7(at: Self.now), issuedAt: Self.now).object!
        let key = JSON.string(old[0].verifyingKey.base64)
        payload[name] = value == "twice" ? [key, key] : value
        var envelope = try SignedEnvelope.sign(.root, payload: .object(payload), with: old[0])
        envelope = try SignedEnvelope.cosign(envelope.unverified, with: old[1])
        let unverified = envelope.unverified
        #expect(code { try TrustedRoot(anchor: unverified) } == .malformedPayload)
    }

    /// What could be drafted before: publishing stood still under it.
    @Test(arguments: [
        [("almaty", 0)], [("silkroad/", 0)], [("tea-road/almaty", 0)], [("silkroad/secretariat", 0)], [("silkroad/Almaty", 0)],
        [("silkroad/almaty", 0), ("silkroad/almaty", 1)], [("silkroad/almaty", 0), ("silkroad/osh", 0)], [("silkroad/almaty", -1)],
    ])
    func `names no witness that nobody would ask, or that counts twice`(witnesses: [(name: String, key: Int)]) throws {
        let keys = [SigningKey(), SigningKey()]
        func root(_ witnesses: [(name: String, key: Int)]) -> TrustRoot {
            let base = Self.root(old, version: 1)
            return TrustRoot(
                forum: base.forum, version: 1, expiresAt: base.expiresAt, rootKeys: base.rootKeys, threshold: 2, signingKeys: base.signingKeys,
                logKeys: base.logKeys, caCertificates: base.caCertificates,
                witnesses: witnesses.map { TrustRoot.Witness(name: $0.name, key: $0.key < 0 ? base.logKeys[0] : keys[$0.key].verifyingKey) },
                quorum: 1)
        }
        #expect(try TrustedRoot(anchor: Self.sign(root([("silkroad/almaty", 0), ("silkroad/osh", 1)]), with: old)).root.witnesses.count == 2)
        let envelope = try Self.sign(root(witnesses), with: old)
        #expect(code { try TrustedRoot(anchor: envelope) } == .malformedPayload)
    }

    @Test func `warns where the first loss stops all`() throws {
        let base = Self.root(old, version: 1)
        let witness = TrustRoot.Witness(name: "silkroad/almaty", key: SigningKey().verifyingKey)
        func cautions(threshold: Int, quorum: Int) -> Int {
            TrustRoot(
                forum: base.forum, version: 1, expiresAt: base.expiresAt, rootKeys: base.rootKeys, threshold: threshold,
                signingKeys: base.signingKeys, logKeys: base.logKeys, caCertificates: base.caCertificates, witnesses: [witness], quorum: quorum
            ).cautions.count
        }
        #expect(cautions(threshold: 2, quorum: 0) == 0)
        #expect(cautions(threshold: 3, quorum: 0) == 1)
        #expect(cautions(threshold: 3, quorum: 1) == 2)
    }

    @Test func `holds no private key, and tells nothing of one that it was given`() throws {
        var payload = Self.root(old, version: 1).payload(id: UUIDv7(at: Self.now), issuedAt: Self.now).object!
        payload["caCertificates"] = ["-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49"]
        let envelope = try SignedEnvelope.cosign(SignedEnvelope.sign(.root, payload: .object(payload), with: old[0]).unverified, with: old[1])
            .unverified
        let problem = #expect(throws: Problem.self) { try TrustedRoot(anchor: envelope) }
        #expect(problem?.detail.contains("PRIVATE KEY") == true)
        #expect(problem?.detail.contains("MIGH") == false)
    }

    @Test func `begins with an anchor, which is read as it was written`() throws {
        let anchor = Anchor(root: try first(), coordinator: "https://coordinator.example.org:7440")
        let read = try Anchor(anchor.bytes)
        #expect(read.coordinator == anchor.coordinator)
        #expect(read.root.envelope == anchor.root.envelope)
        #expect(throws: Problem.self) { try Anchor(Array("{}".utf8)) }
        #expect(throws: Problem.self) { try Anchor(anchor.bytes + Array("x".utf8)) }
    }
}
