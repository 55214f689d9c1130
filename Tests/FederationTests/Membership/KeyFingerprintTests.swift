import Envelope
import Primitives
import Testing

@testable import Federation

@Suite struct `The fingerprint of a city's keys` {
    private func keys(_ signing: UInt8 = 0x41, _ sealing: UInt8 = 0x42, tls: String = String(repeating: "ab", count: 32)) throws -> CityKeys {
        CityKeys(
            signingKey: try #require(SigningKey(seed: [UInt8](repeating: signing, count: 32))).verifyingKey,
            sealingKey: try #require(SealingPrivateKey(raw: [UInt8](repeating: sealing, count: 32))).publicKey, tlsKey: tls)
    }

    private let forum = ForumID("silkroad")!
    private let almaty = CityID("almaty")!

    /// Computed with Python's hashlib and cryptography from the text of docs/protocol.md.
    @Test func `is what another implementation computes`() throws {
        #expect("\(try keys().fingerprint(of: almaty, in: forum))" == "90259 35457 73739 87787 63016 14550")
    }

    @Test func `is six groups of five digits, another for each key, city and forum`() throws {
        let osh = try #require(CityID("osh"))
        let other = try #require(ForumID("other"))
        let all = [
            try keys().fingerprint(of: almaty, in: forum), try keys(0x43).fingerprint(of: almaty, in: forum),
            try keys(0x41, 0x43).fingerprint(of: almaty, in: forum),
            try keys(tls: String(repeating: "cd", count: 32)).fingerprint(of: almaty, in: forum), try keys().fingerprint(of: osh, in: forum),
            try keys().fingerprint(of: almaty, in: other),
        ]
        #expect(Set(all.map(\.description)).count == all.count)
        for fingerprint in all {
            #expect(fingerprint.groups.count == 6 && fingerprint.groups.allSatisfy { $0.utf8.count == 5 && Int($0) != nil })
        }
    }
}
