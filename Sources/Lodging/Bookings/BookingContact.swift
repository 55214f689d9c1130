import Envelope
import Guests
import Primitives
import SQL

/// By what a guest proves, beside the code, that a booking is theirs: a keyed hash of the address that was given with it. The address itself is not
/// in it, and two bookings of one address have nothing in common.
enum BookingContact {
    /// What is kept of an address with the guests who were told (``ToldGuests/Sealed``); `nil` for none.
    static func proof(_ mail: MailAddress?, of booking: UUIDv7, _ connection: any SQLConnection) throws -> [UInt8]? {
        guard let mail else { return nil }
        try BookingSecret.make(connection)
        return try BookingSecret.load(connection).map { proof(mail, of: booking, by: $0) }
    }

    /// Whether an address is the one of a booking. It takes as long whichever it is.
    static func isRight(_ mail: MailAddress, for booking: UUIDv7, by secret: BookingSecret, _ connection: any SQLConnection) throws -> Bool {
        let kept = try ToldGuests.proof(of: booking, connection)
        return ConstantTime.isEqual(kept ?? [UInt8](repeating: 0, count: 32), proof(mail, of: booking, by: secret)) && kept != nil
    }

    /// Whoever types their address does so in capitals or not.
    static func proof(_ mail: MailAddress, of booking: UUIDv7, by secret: BookingSecret) -> [UInt8] {
        secret.digest("contact", Array("\(booking.text)\n\(mail.text.lowercased())".utf8))
    }
}
