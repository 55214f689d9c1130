import Crypto
import CryptoExtras
import Envelope
import Primitives

/// A password as it is kept: scrypt's output with what it was made with, so that a later cost leaves earlier hashes readable.
///
/// Spelled as `$scrypt$ln=15,r=8,p=3$<salt>$<hash>` (PHC string format, with padded base64).
public struct PasswordHash: Sendable, Equatable {
    private static let saltBytes = 16
    private static let hashBytes = 32

    public let cost: ScryptCost
    let salt: [UInt8]
    let hash: [UInt8]

    /// Hashes a password: takes a while, and tens of MiB.
    ///
    /// - Throws: where scrypt refuses, such as for want of memory.
    public static func make(_ password: Password, cost: ScryptCost) throws -> PasswordHash {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<saltBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
        return PasswordHash(cost: cost, salt: salt, hash: try derive(password, salt, cost))
    }

    private init(cost: ScryptCost, salt: [UInt8], hash: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.hash = hash
    }

    /// Reads what ``text`` spells.
    public init?(_ text: String) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt" else { return nil }
        let numbers = parts[2].split(separator: ",", omittingEmptySubsequences: false)
        func number(_ position: Int, _ name: String) -> Int? {
            guard numbers.count == 3, numbers[position].hasPrefix(name + "=") else { return nil }
            return Int(numbers[position].dropFirst(name.count + 1))
        }
        guard let logN = number(0, "ln"), let blockSize = number(1, "r"), let parallelism = number(2, "p"),
            let cost = ScryptCost(logN: logN, blockSize: blockSize, parallelism: parallelism),
            let salt = Base64.decode(String(parts[3])), let hash = Base64.decode(String(parts[4])), salt.count == Self.saltBytes,
            hash.count == Self.hashBytes
        else { return nil }
        self.init(cost: cost, salt: salt, hash: hash)
    }

    public var text: String {
        "$scrypt$ln=\(cost.logN),r=\(cost.blockSize),p=\(cost.parallelism)$\(Base64.encode(salt))$\(Base64.encode(hash))"
    }

    /// Whether it is the hash of this password: takes as long as making it.
    public func matches(_ password: Password) throws -> Bool {
        ConstantTime.isEqual(hash, try Self.derive(password, salt, cost))
    }

    private static func derive(_ password: Password, _ salt: [UInt8], _ cost: ScryptCost) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: password.bytes, salt: salt, outputByteCount: hashBytes, rounds: 1 << cost.logN, blockSize: cost.blockSize,
            parallelism: cost.parallelism
        ).withUnsafeBytes { Array($0) }
    }
}
