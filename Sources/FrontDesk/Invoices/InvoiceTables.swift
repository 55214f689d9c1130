import Envelope
public import Lodging
public import Primitives
public import SQL
import StrictJSON

/// Invoices as they stand in a city's database.
public enum InvoiceTables {
    static let columns: SQLText = "SELECT hotel, kind, year, number, folio, issued_at, total, currency, body FROM invoice"

    public static func invoice(_ number: InvoiceNumber, of hotel: HotelID, _ connection: any SQLConnection) throws -> Invoice? {
        try connection.first(
            columns + " WHERE hotel = $1 AND kind = $2 AND year = $3 AND number = $4",
            [.text(hotel.text), .text(number.kind.rawValue), SQLValue(number.year), .integer(number.number)]
        ).map(read)
    }

    /// Those of a folio, the oldest first.
    public static func invoices(of folio: UUIDv7, _ connection: any SQLConnection) throws -> [Invoice] {
        try connection.query(columns + " WHERE folio = $1 ORDER BY issued_at, kind DESC, number LIMIT 500", [.text(folio.text)]).map(read)
    }

    static func issued(by request: UUIDv7, _ connection: any SQLConnection) throws -> Invoice? {
        try connection.first(columns + " WHERE request = $1", [.text(request.text)]).map(read)
    }

    /// What the address on it is kept under among ``PersonalNotes``, where one was given.
    static func buyer(_ number: InvoiceNumber, of hotel: HotelID, _ connection: any SQLConnection) throws -> UUIDv7? {
        try connection.first(
            "SELECT request FROM invoice WHERE hotel = $1 AND kind = $2 AND year = $3 AND number = $4",
            [.text(hotel.text), .text(number.kind.rawValue), SQLValue(number.year), .integer(number.number)]
        )?.parsed(0) { UUIDv7($0) }
    }

    /// The number after the last one of a hotel's year: taken in the transaction that writes it, so that none is left out.
    static func next(_ kind: InvoiceNumber.Kind, _ year: Int, of hotel: HotelID, _ connection: any SQLConnection) throws -> InvoiceNumber {
        let last = try connection.first(
            "SELECT COALESCE(MAX(number), 0) FROM invoice WHERE hotel = $1 AND kind = $2 AND year = $3",
            [.text(hotel.text), .text(kind.rawValue), SQLValue(year)])?.integer(0)
        return InvoiceNumber(kind, year: year, number: (last ?? 0) + 1)
    }

    static func insert(_ invoice: Invoice, request: UUIDv7, _ connection: any SQLConnection) throws {
        let body = invoice.body.compact
        try connection.execute(
            """
            INSERT INTO invoice (hotel, kind, year, number, folio, issued_at, total, currency, body, sha256, request)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .text(invoice.hotel.text), .text(invoice.number.kind.rawValue), SQLValue(invoice.number.year), .integer(invoice.number.number),
                .text(invoice.folio.text), .integer(invoice.issuedAt.milliseconds), .integer(invoice.total), .text(invoice.currency.code),
                .blob(body), .blob(Digest32(sha256: body).bytes), .text(request.text),
            ])
    }

    static func read(_ row: SQLRow) throws -> Invoice {
        let fields = try Fields(JSON.parse(try row.blob(8)))
        return Invoice(
            number: InvoiceNumber(
                try row.parsed(1) { InvoiceNumber.Kind(rawValue: $0) }, year: try row.int(2), number: try row.integer(3)),
            hotel: try row.parsed(0) { HotelID($0) }, folio: try row.parsed(4) { UUIDv7($0) },
            issuedAt: UTCTime(milliseconds: try row.integer(5)), day: try fields.date("day"), total: try row.integer(6),
            currency: try row.parsed(7) { Currency($0) }, sellerName: try fields.localized("sellerName", length: 1...200),
            sellerAddress: try fields.localized("sellerAddress", length: 1...500),
            lines: try fields.elements("lines", count: 0...FolioTables.mostEntries) { json, path throws(FieldError) in
                let fields = try Fields(json, path: path)
                return Invoice.Line(
                    day: try fields.date("day"), kind: try fields.choice("kind", Folio.Kind.self), label: try fields.string("label", length: 0...200),
                    amount: try fields.integer("amount", in: -Money.largestAmount...Money.largestAmount))
            },
            vatBasisPoints: Int(try fields.integer("vatBasisPoints", in: 0...5000)),
            vat: try fields.integer("vat", in: -Money.largestAmount...Money.largestAmount),
            paid: try fields.integer("paid", in: -Money.largestAmount...Money.largestAmount),
            credits: try credits(fields))
    }

    /// Credit notes that were issued before November 2026 name one invoice, not a list.
    private static func credits(_ fields: Fields) throws(FieldError) -> [InvoiceNumber] {
        if fields.optional("credits")?.string != nil {
            return [try fields.value("credits", "an invoice's number") { InvoiceNumber($0) }]
        }
        return try fields.optionalElements("credits", count: 1...FolioTables.mostEntries) { json, path throws(FieldError) in
            guard let number = json.string.flatMap({ InvoiceNumber($0) }) else {
                throw FieldError(path: path, expected: "an invoice's number", found: json)
            }
            return number
        }
    }
}
