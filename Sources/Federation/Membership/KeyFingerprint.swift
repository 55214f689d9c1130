import Envelope
public import Primitives

/// A city's three public keys in thirty digits, for two people to compare over the telephone before the city is admitted (protocol, Enrolment).
///
/// Each group is five bytes of a SHA-256 taken modulo 100,000, as Signal's safety numbers are: about 100 bits, against which nobody finds other keys.
public struct KeyFingerprint: Sendable, Equatable, CustomStringConvertible {
    private static let domain = "caravanserai/v1/fingerprint"

    /// Six groups of five digits.
    public let groups: [String]

    init(_ keys: CityKeys, of city: CityID, in forum: ForumID) {
        var bytes: [UInt8] = []
        for text in [Self.domain, forum.text, city.text, keys.signingKey.base64, keys.sealingKey.base64, keys.tlsKey] {
            // No name and no key holds the separator.
            bytes += Array(text.utf8) + [0]
        }
        let digest = Digest32(sha256: bytes).bytes
        groups = (0..<6).map { group in
            let number = digest[(5 * group)..<(5 * group + 5)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 100_000
            let digits = String(number)
            return String(repeating: "0", count: 5 - digits.count) + digits
        }
    }

    public var description: String { groups.joined(separator: " ") }

    /// Whether a text has these digits, however they are grouped.
    public func isSpelled(_ text: String) -> Bool {
        text.utf8.filter { (0x30...0x39).contains($0) } == Array(groups.joined().utf8)
    }
}

extension CityKeys {
    public func fingerprint(of city: CityID, in forum: ForumID) -> KeyFingerprint { KeyFingerprint(self, of: city, in: forum) }
}

extension Member {
    public func fingerprint(in forum: ForumID) -> KeyFingerprint {
        CityKeys(signingKey: signingKey, sealingKey: sealingKey, tlsKey: tlsKey).fingerprint(of: city, in: forum)
    }
}
