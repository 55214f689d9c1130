import Lodging
public import Primitives
public import SQL

/// Folios as they stand in a city's database.
public enum FolioTables {
    /// Entries of a folio at most.
    static let mostEntries = 5000

    /// Where what a booking costs is charged.
    public static func folio(of booking: UUIDv7, _ connection: any SQLConnection) throws -> UUIDv7 {
        let row = try connection.first("SELECT folio FROM folio_booking WHERE booking = $1", [.text(booking.text)])
        return try row?.parsed(0) { UUIDv7($0) } ?? booking
    }

    /// The booking by whose page a folio is found; one of those that share it.
    static func booking(of folio: UUIDv7, _ connection: any SQLConnection) throws -> UUIDv7? {
        let row = try connection.first(
            """
            SELECT booking FROM folio_booking WHERE folio = $1
            UNION ALL SELECT id FROM booking WHERE id = $1 ORDER BY 1 LIMIT 1
            """, [.text(folio.text)])
        return try row?.parsed(0) { UUIDv7($0) }
    }

    /// The bookings that are charged to a folio, by their ids: those of a group, or the one that it is called after.
    static func bookings(of folio: UUIDv7, _ connection: any SQLConnection) throws -> [UUIDv7] {
        let rows = try connection.query("SELECT booking FROM folio_booking WHERE folio = $1 ORDER BY booking", [.text(folio.text)])
        return rows.isEmpty ? [folio] : try rows.map { try $0.parsed(0) { UUIDv7($0) } }
    }

    /// - Returns: `nil` where nothing was ever charged or paid.
    public static func folio(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Folio? {
        guard let row = try connection.first("SELECT hotel, currency FROM folio WHERE id = $1", [.text(id.text)]) else { return nil }
        return Folio(
            id: id, hotel: try row.parsed(0) { HotelID($0) }, currency: try row.parsed(1) { Currency($0) },
            entries: try entries(of: id, connection), payments: try PaymentTables.payments(of: id, connection))
    }

    static func entries(of folio: UUIDv7, _ connection: any SQLConnection) throws -> [Folio.Entry] {
        try connection.query(
            """
            SELECT number, booking, day, kind, label, amount, corrects, by, invoice_kind, invoice_year, invoice_number FROM folio_entry
            WHERE folio = $1 ORDER BY number
            """, [.text(folio.text)]
        ).map { row in
            let invoice: InvoiceNumber? =
                try row.isNull(8)
                ? nil
                : InvoiceNumber(try row.parsed(8) { InvoiceNumber.Kind(rawValue: $0) }, year: try row.int(9), number: try row.integer(10))
            return Folio.Entry(
                number: try row.integer(0), booking: try row.parsed(1) { UUIDv7($0) }, day: UTCDate(daysSince1970: try row.int(2)),
                kind: try row.parsed(3) { Folio.Kind(rawValue: $0) }, label: try row.text(4), amount: try row.integer(5),
                corrects: try row.optionalInteger(6), by: try row.text(7), invoice: invoice)
        }
    }

    /// Makes a folio where there is none.
    static func open(_ id: UUIDv7, of hotel: HotelID, in currency: Currency, at now: UTCTime, _ connection: any SQLConnection) throws {
        try connection.execute(
            "INSERT INTO folio (id, hotel, currency, opened_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING",
            [.text(id.text), .text(hotel.text), .text(currency.code), .integer(now.milliseconds)])
    }

    /// What is charged.
    struct Charge {
        let booking: UUIDv7
        let day: UTCDate
        let kind: Folio.Kind
        let amount: Int64
        var label = ""
        var isPrice = false
        var corrects: Int64?
        var request: UUIDv7?
    }

    /// - Returns: whether it was charged; a price that stands already is not charged again.
    @discardableResult
    static func append(
        _ charge: Charge, to folio: UUIDv7, by login: String, at now: UTCTime, businessDay: UTCDate, _ connection: any SQLConnection
    ) throws -> Bool {
        let key = [SQLValue.text(charge.booking.text), SQLValue(charge.day.daysSince1970), .text(charge.kind.rawValue)]
        if charge.isPrice,
            try connection.first("SELECT 1 FROM folio_entry WHERE booking = $1 AND day = $2 AND kind = $3 AND is_price = 1", key) != nil
        {
            return false
        }
        let last = try connection.first("SELECT COALESCE(MAX(number), 0) FROM folio_entry WHERE folio = $1", [.text(folio.text)])?.integer(0) ?? 0
        guard last < mostEntries else { throw FolioFault.tooMany(most: mostEntries) }
        try connection.execute(
            """
            INSERT INTO folio_entry (booking, day, kind, folio, number, is_price, label, amount, corrects, at, by, request, business_day)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            key + [
                .text(folio.text), .integer(last + 1), SQLValue(charge.isPrice), .text(charge.label), .integer(charge.amount),
                SQLValue(charge.corrects), .integer(now.milliseconds), .text(login), SQLValue(charge.request?.text),
                SQLValue(businessDay.daysSince1970),
            ])
        return true
    }

    static func isDone(_ request: UUIDv7, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM folio_entry WHERE request = $1", [.text(request.text)]) != nil
    }
}
