import Envelope

/// A code for whoever has lost the device that makes the others: 80 bits of chance, good once. Only its hash is kept.
public struct RecoveryCode: Sendable, Equatable {
    /// How many are made at a time.
    public static let count = 10

    /// Four groups of four letters and digits.
    public let text: String

    public static func new() -> RecoveryCode {
        var random = SystemRandomNumberGenerator()
        let letters = Array(Base32.encode((0..<10).map { _ in UInt8.random(in: 0...255, using: &random) }).lowercased())
        return RecoveryCode(text: stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-"))
    }

    /// - Returns: the hash by which a code that was typed is found; `nil` where it cannot be one.
    static func digest(typed: String) -> [UInt8]? {
        let letters = typed.lowercased().utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") }
        guard letters.count == 16 else { return nil }
        return Digest32(sha256: Array(letters)).bytes
    }

    var digest: [UInt8] { Digest32(sha256: Array(text.utf8.filter { $0 != UInt8(ascii: "-") })).bytes }
}
