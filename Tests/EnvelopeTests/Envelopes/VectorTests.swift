import Primitives
import StrictJSON
import Testing

@testable import Envelope

@Suite("The pinned vectors, written by Python alone")
struct VectorTests {
    @Test("every valid envelope is read, verified, and has the expected compact form and digest")
    func valid() throws {
        let file = try VectorFile.read("valid.json")
        let keys = try #require(file["keys"]?.array).map { try VectorFile.verifyingKey($0) }
        let cases = try #require(file["cases"]?.array)
        #expect(cases.count == 23)
        for vector in cases {
            let name = Comment(rawValue: try #require(vector["name"]?.string))
            let bytes = try VectorFile.bytes(vector)
            for envelope in [try UnverifiedEnvelope.parse(bytes), try .parse(bytes[...]), try .parse(general: bytes[...])] {
                #expect(envelope.kind.rawValue == vector["kind"]?.string, name)
                #expect(envelope.digest.hex == vector["digest"]?.string, name)
                if let compact = vector["compact"]?.string { #expect(String(decoding: envelope.compact, as: UTF8.self) == compact, name) }
                let verified = envelope.kind == .root ? try envelope.verify(threshold: 2, of: keys) : try envelope.verify(with: keys[0])
                #expect(verified.header.from.text == "almaty", name)
            }
        }
    }

    @Test("we sign the same bytes as Python does")
    func signing() throws {
        let file = try VectorFile.read("valid.json")
        let key = try VectorFile.signingKey(file["keys"]?.array?.first)
        let vector = try #require(file["cases"]?.array?.first)
        let theirs = try UnverifiedEnvelope.parse(try VectorFile.bytes(vector))
        let ours = try SignedEnvelope.sign(.records, payload: theirs.payload, with: key)
        #expect(ours.compact == theirs.compact)
        #expect(key.keyID.hex == file["keys"]?.array?.first?["keyid"]?.string)
    }

    @Test("every invalid envelope is refused with its code, by the whole order of checks")
    func invalid() throws {
        let file = try VectorFile.read("invalid.json")
        let checks = try OrderOfChecks(file)
        let cases = try #require(file["cases"]?.array)
        #expect(cases.count > 90)
        for vector in cases {
            let bytes = try VectorFile.bytes(vector)
            let code = problem { () throws(Problem) in try checks.run(bytes) }
            #expect(code?.rawValue == vector["code"]?.string, Comment(rawValue: vector["name"]?.string ?? ""))
        }
    }

    @Test("what Python sealed opens with our key")
    func sealed() throws {
        let file = try Fields(try VectorFile.read("sealed.json"))
        let key = try #require(SealingPrivateKey(raw: try VectorFile.hex(try file.string("privateKey"))))
        #expect(key.publicKey.base64 == (try file.string("publicKey")))
        let opened = try key.open(try file.string("sealed"), requestID: try file.string("requestID"))
        #expect(String(decoding: opened, as: UTF8.self) == (try file.string("plaintext")))
    }
}

/// The first checks of protocol §3 in their order, as a receiver runs them.
private struct OrderOfChecks {
    let forum: ForumID
    let receiver: ParticipantID
    let owner: ParticipantID
    let key: VerifyingKey
    let revoked: VerifyingKey

    init(_ file: JSON) throws {
        let fields = try Fields(file)
        forum = try fields.value("forum", "a slug", ForumID.init)
        receiver = try fields.value("receiver", "a slug", ParticipantID.init)
        owner = try fields.value("owner", "a slug", ParticipantID.init)
        key = try VectorFile.verifyingKey(file["key"])
        revoked = try VectorFile.verifyingKey(file["revoked"])
    }

    func run(_ bytes: [UInt8]) throws(Problem) -> VerifiedEnvelope {
        let envelope = try UnverifiedEnvelope.parse(bytes)
        if envelope.keyID == revoked.keyID { throw Problem(.revokedKey, "revoked") }
        let verified = try envelope.verify(with: key)
        try verified.checkAddressed(forum: forum, to: receiver)
        try verified.checkSent(by: owner)
        return verified
    }
}
