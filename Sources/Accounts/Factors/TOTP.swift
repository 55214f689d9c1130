import Crypto
import Envelope
import Primitives

/// Codes that change each half minute (RFC 6238 with SHA-1, six digits): what every authenticator app makes.
public struct TOTP: Sendable, Equatable {
    static let stepSeconds: Int64 = 30
    /// Steps that a clock may be off, either way: 90 s.
    static let window: Int64 = 3
    private static let secretBytes = 20

    public let secret: [UInt8]

    public init(secret: [UInt8]) { self.secret = secret }

    public static func new() -> TOTP {
        var random = SystemRandomNumberGenerator()
        return TOTP(secret: (0..<secretBytes).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    public enum Check: Sendable, Equatable {
        /// - Parameter step: from now on, only later ones are good.
        case right(step: Int64)
        case wrong
        case used
    }

    /// - Parameters:
    ///   - code: as it was typed; spaces are nothing.
    ///   - lastStep: of the code that was taken last.
    public func check(_ code: String, atSeconds seconds: Int64, after lastStep: Int64) -> Check {
        let typed = Array(code.utf8.filter { $0 != 0x20 })
        let now = seconds / Self.stepSeconds
        var found: Int64?
        // All are compared, so that time does not tell which one matched.
        for step in (now - Self.window)...(now + Self.window) where ConstantTime.isEqual(Array(self.code(step: step).utf8), typed) { found = step }
        guard let found else { return .wrong }
        return found > lastStep ? .right(step: found) : .used
    }

    /// RFC 4226 section 5.3.
    func code(step: Int64) -> String {
        let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let offset = Int(hash[19] & 15)
        let number = UInt32(hash[offset] & 0x7F) << 24 | UInt32(hash[offset + 1]) << 16 | UInt32(hash[offset + 2]) << 8 | UInt32(hash[offset + 3])
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The code of a moment: what a device shows then.
    public func code(atSeconds seconds: Int64) -> String { code(step: seconds / Self.stepSeconds) }

    /// For typing into an app that has no camera.
    public var base32: String { Base32.encode(secret) }

    /// Reads what ``base32`` spells, in groups or not.
    ///
    /// - Returns: `nil` where it is no key of at least 128 bits (RFC 4226 section 4, R6) and at most 512.
    public init?(base32 text: String) {
        guard let secret = Base32.decode(text), (16...64).contains(secret.count) else { return nil }
        self.init(secret: secret)
    }

    /// What an app reads from a QR code (the Key URI format of Google Authenticator).
    ///
    /// - Parameters:
    ///   - issuer: the site's name.
    ///   - account: whose it is.
    public func address(issuer: String, account: Login) -> String {
        let label = Self.escaped(issuer) + ":" + Self.escaped(account.text)
        return "otpauth://totp/\(label)?secret=\(base32)&issuer=\(Self.escaped(issuer))"
    }

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { result, byte in
            let scalar = Unicode.Scalar(byte)
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": result.unicodeScalars.append(scalar)
            default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
