import Envelope
public import Primitives
public import SQL

/// How guests come to their bookings: by code, and not by trying codes.
extension BookingDesk {
    /// Wrong codes for one booking, and from one network, within a quarter of an hour.
    static let mostOfBooking = 10
    static let mostOfNetwork = 30
    private static let windowSeconds: Int64 = 900

    /// A refusal counts as an attempt, so it is an answer and no error: what is thrown would undo that it was counted.
    public enum Opening: Sendable, Equatable {
        case booking(Booking)
        case wrongCode
        case tooManyAttempts(seconds: Int64)
    }

    /// The code of a booking, for who has made it.
    public func code(of booking: Booking, _ connection: any SQLConnection) throws -> BookingCode {
        guard let secret = try BookingSecret.load(connection) else { throw LodgingRefusal.notFound(.booking) }
        return BookingCode(of: booking.id, by: secret)
    }

    /// Finds the booking of a code.
    ///
    /// - Parameters:
    ///   - text: as it was typed.
    ///   - network: from which it was sent; kept as a hash for a quarter of an hour.
    public func open(_ text: String, from network: String, _ connection: any SQLConnection) throws -> Opening {
        try open(text, from: network, connection) { _, _ in true }
    }

    /// Finds the booking of a code, for who also knows the address that was given with it.
    ///
    /// - Parameters:
    ///   - text: as it was typed.
    ///   - network: from which it was sent; `nil` where another city asks, which counts those of its own.
    public func open(_ text: String, _ mail: MailAddress, from network: String?, _ connection: any SQLConnection) throws -> Opening {
        try open(text, from: network, connection) { try BookingContact.isRight(mail, for: $0.id, by: $1, connection) }
    }

    private func open(
        _ text: String, from network: String?, _ connection: any SQLConnection, _ isRight: (Booking, BookingSecret) throws -> Bool
    ) throws -> Opening {
        let code = BookingCode(text)
        let keys =
            (network.map { [("network \($0)", Self.mostOfNetwork)] } ?? []) + (code.map { [("booking \($0.reference)", Self.mostOfBooking)] } ?? [])
        for (key, most) in keys {
            if let seconds = try wait(key, most, connection) { return .tooManyAttempts(seconds: seconds) }
        }
        if let code, let secret = try BookingSecret.load(connection) {
            // All of them are looked at, so that the answer takes as long whichever it is.
            let right = try BookingTables.bookings(BookingCode.number(code.reference, by: secret), connection).filter {
                let isTold = try isRight($0, secret)
                return ConstantTime.isEqual(BookingCode(of: $0.id, by: secret).secret, code.secret) && isTold
            }
            if let booking = right.first { return .booking(booking) }
        }
        for (key, _) in keys { try count(key, connection) }
        return .wrongCode
    }

    private func hashed(_ key: String) -> SQLValue { .blob(Digest32(sha256: Array(key.utf8)).bytes) }

    /// Seconds after which another attempt is taken; `nil` where one is now.
    private func wait(_ key: String, _ most: Int, _ connection: any SQLConnection) throws -> Int64? {
        guard let row = try connection.first("SELECT count, since FROM booking_code_attempt WHERE key = $1", [hashed(key)]) else { return nil }
        let end = UTCTime(milliseconds: try row.integer(1)).adding(seconds: Self.windowSeconds)
        guard try row.int(0) >= most, end > now else { return nil }
        return max(1, (end.since(now) + 999) / 1000)
    }

    private func count(_ key: String, _ connection: any SQLConnection) throws {
        try connection.execute(
            "DELETE FROM booking_code_attempt WHERE since <= $1", [.integer(now.adding(seconds: -Self.windowSeconds).milliseconds)])
        try connection.execute(
            """
            INSERT INTO booking_code_attempt (key, count, since) VALUES ($1, 1, $2)
            ON CONFLICT (key) DO UPDATE SET count = booking_code_attempt.count + 1
            """, [hashed(key), .integer(now.milliseconds)])
    }
}
