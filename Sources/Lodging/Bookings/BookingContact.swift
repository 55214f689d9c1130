import Envelope
public import Primitives
public import SQL

/// By what a guest proves, beside the code, that a booking is theirs: a keyed hash of the address that was given with it. The address itself is not
/// in it, and two bookings of one address have nothing in common.
public enum BookingContact {
    /// What proves an address, made before it is written.
    struct Proof: Sendable {
        let bytes: [UInt8]

        init(_ mail: MailAddress, of booking: UUIDv7, by secret: BookingSecret) { bytes = BookingContact.proof(mail, of: booking, by: secret) }

        static func keep(_ proofs: [(proof: Self, booking: UUIDv7)], _ connection: any SQLConnection) throws {
            try connection.execute(
                "INSERT INTO booking_contact (booking, proof) VALUES ($1, $2) ON CONFLICT (booking) DO UPDATE SET proof = excluded.proof",
                forEach: proofs.map { [.text($0.booking.text), .blob($0.proof.bytes)] })
        }
    }

    /// Keeps what proves an address, in the transaction that confirms the booking.
    public static func note(_ mail: MailAddress?, of booking: UUIDv7, _ connection: any SQLConnection) throws {
        guard let mail else { return }
        try BookingSecret.make(connection)
        guard let secret = try BookingSecret.load(connection) else { return }
        try Proof.keep([(Proof(mail, of: booking, by: secret), booking)], connection)
    }

    /// Whether an address is the one of a booking. It takes as long whichever it is.
    static func isRight(_ mail: MailAddress, for booking: UUIDv7, by secret: BookingSecret, _ connection: any SQLConnection) throws -> Bool {
        let kept = try connection.first("SELECT proof FROM booking_contact WHERE booking = $1", [.text(booking.text)])?.blob(0)
        return ConstantTime.isEqual(kept ?? [UInt8](repeating: 0, count: 32), proof(mail, of: booking, by: secret)) && kept != nil
    }

    /// Whoever types their address does so in capitals or not.
    fileprivate static func proof(_ mail: MailAddress, of booking: UUIDv7, by secret: BookingSecret) -> [UInt8] {
        secret.digest("contact", Array("\(booking.text)\n\(mail.text.lowercased())".utf8))
    }
}
