import Crypto
import Envelope
import Primitives
public import SQL
import StrictJSON

/// By which a city knows its own offers again and makes the codes of its bookings. It stands in the city's database and leaves it with backups alone.
public struct BookingSecret: Sendable {
    /// Keyed once, and copied for each text.
    private let keyed: HMAC<SHA256>

    init(_ bytes: [UInt8]) { keyed = HMAC(key: SymmetricKey(data: bytes)) }

    /// Makes it where there is none.
    public static func make(_ connection: any SQLConnection) throws {
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        try connection.execute("INSERT INTO booking_secret (id, secret) VALUES (1, $1) ON CONFLICT (id) DO NOTHING", [.blob(bytes)])
    }

    /// - Returns: `nil` for a city that has never had a hotel.
    public static func load(_ connection: any SQLConnection) throws -> BookingSecret? {
        try bytes(connection).map { BookingSecret($0) }
    }

    static func bytes(_ connection: any SQLConnection) throws -> [UInt8]? {
        try connection.first("SELECT secret FROM booking_secret WHERE id = 1")?.blob(0)
    }

    /// HMAC-SHA-256 (RFC 2104).
    ///
    /// - Parameter purpose: so that what is made for one thing is worth nothing for another.
    public func digest(_ purpose: String, _ text: [UInt8]) -> [UInt8] {
        // In one piece: each that the library is given costs more than to hash it.
        var message: [UInt8] = []
        message.reserveCapacity(text.count + 64)
        for part in ["caravanserai/lodging/", purpose, "/1\n"] { message += part.utf8 }
        message += text
        var code = keyed
        code.update(data: message)
        return code.finalize().withUnsafeBytes { Array($0) }
    }
}

extension BookingSecret {
    /// An object in a form that this city knows again without having kept it: letters, digits, `-` and `_`. Its first 16
    /// bytes are a seal over the rest.
    func sealed(_ json: JSON, for purpose: String) -> String { sealed(json.compact, for: purpose) }

    /// The same of bytes.
    func sealed(_ body: [UInt8], for purpose: String) -> String { Base64URL.encode(digest(purpose, body).prefix(16) + body) }

    /// What stands behind a seal, whoever has made that.
    static func unproved(_ text: String) -> [UInt8]? {
        guard let bytes = Base64URL.decode(text), bytes.count > 16 else { return nil }
        return Array(bytes[16...])
    }

    /// - Parameter longest: in bytes of the text.
    /// - Returns: `nil` for whatever this city has not sealed for the purpose.
    func opened(_ text: String, for purpose: String, longest: Int) -> JSON? {
        openedBytes(text, for: purpose, longest: longest).flatMap { try? JSON.parse($0) }
    }

    /// The same of bytes.
    func openedBytes(_ text: String, for purpose: String, longest: Int) -> [UInt8]? {
        guard text.utf8.count <= longest, let bytes = Base64URL.decode(text), bytes.count > 16 else { return nil }
        let body = Array(bytes[16...])
        return ConstantTime.isEqual(Array(bytes[..<16]), Array(digest(purpose, body).prefix(16))) ? body : nil
    }
}
