import Envelope
public import Primitives
public import SQL

/// By which the code of a booking in another city is known again where the booking was made: a digest of eighty bits that nobody can guess.
public enum ElsewhereCode {
    /// Keeps it, each time that the other city says the code.
    static func keep(_ code: String, of booking: UUIDv7, in city: CityID, _ connection: any SQLConnection) throws {
        guard let code = BookingCode(code) else { return }
        try connection.execute(
            "INSERT INTO elsewhere_code (code, booking, city) VALUES ($1, $2, $3) ON CONFLICT (code) DO NOTHING",
            [.blob(digest(code)), .text(booking.text), .text(city.text)])
    }

    /// The booking of a code, with the city whose hotel it is.
    public static func find(_ code: BookingCode, _ connection: any SQLConnection) throws -> (booking: UUIDv7, city: CityID)? {
        try connection.first("SELECT booking, city FROM elsewhere_code WHERE code = $1", [.blob(digest(code))]).map { row in
            (try row.parsed(0) { UUIDv7($0) }, try row.parsed(1) { CityID($0) })
        }
    }

    /// Forgets those of bookings that are forgotten.
    static func forget(_ connection: any SQLConnection) throws {
        try connection.execute(
            "DELETE FROM elsewhere_code WHERE NOT EXISTS (SELECT 1 FROM booking_elsewhere WHERE booking_elsewhere.booking = elsewhere_code.booking)")
    }

    private static func digest(_ code: BookingCode) -> [UInt8] {
        Digest32(sha256: Array("caravanserai/lodging/elsewhere/1\n\(code)".utf8)).bytes
    }
}
