import Primitives

/// By which a guest proves that a booking is theirs: `7F2M-Q98R-TXKA-3D5W`. Half of it finds the booking (``BookingNumber``), half of it cannot be
/// guessed; both are made from the booking's id and the city's secret, so that the code itself is stored nowhere.
public struct BookingCode: Hashable, Sendable, CustomStringConvertible {
    /// Eight characters each, of Crockford's alphabet: 40 bits.
    let reference: String
    let secret: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    init(of booking: UUIDv7, by secret: BookingSecret) {
        reference = Self.reference(of: booking, by: secret)
        self.secret = Self.spelled(secret.digest("code", Array(booking.text.utf8)).prefix(5).reduce(0) { $0 << 8 | UInt64($1) })
    }

    /// The half that finds a booking.
    static func reference(of booking: UUIDv7, by secret: BookingSecret) -> String { spelled(BookingNumber(of: booking).hidden(by: secret)) }

    /// Reads a code as people type it, or copy it out of a letter: in small letters, with spaces or without hyphens, an `O` for a zero, marks of
    /// direction around it.
    public init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        var characters: [Character] = []
        for scalar in text.uppercased().unicodeScalars where !Self.isBetween(scalar) {
            let character = Character(scalar)
            let meant: Character = character == "O" ? "0" : character == "I" || character == "L" ? "1" : character
            guard let ascii = meant.asciiValue, Self.alphabet.contains(ascii) else { return nil }
            characters.append(meant)
        }
        guard characters.count == 16 else { return nil }
        reference = String(characters[..<8])
        secret = String(characters[8...])
    }

    /// Dashes, white space, and what is not seen.
    private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .dashPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
        default: false
        }
    }

    /// The half that finds a booking, of a whole code or of that half alone.
    static func reference(_ text: String) -> String? { (BookingCode(text) ?? BookingCode(text + "00000000"))?.reference }

    public var description: String {
        let all = Array(reference + secret)
        return stride(from: 0, to: 16, by: 4).map { String(all[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// What the half that finds a booking says of its id.
    ///
    /// - Parameter reference: of a code, or as ``reference(_:)`` gave it.
    static func number(_ reference: String, by secret: BookingSecret) -> BookingNumber {
        BookingNumber(hidden: reference.utf8.reduce(0) { $0 << 5 | UInt64(alphabet.firstIndex(of: $1) ?? 0) }, by: secret)
    }

    private static func spelled(_ bits: UInt64) -> String {
        String(unsafeUninitializedCapacity: 8) { text in
            for place in 0..<8 { text[place] = alphabet[Int(bits >> (35 - 5 * UInt64(place)) & 31)] }
            return 8
        }
    }
}
