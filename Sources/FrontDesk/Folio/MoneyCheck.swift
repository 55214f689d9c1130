import Envelope
public import Lodging
public import Primitives
public import SQL

/// Proves that the money of hotels adds up: what a booking costs, what its folio was charged, what is on invoices, what was paid. Of tests, of the night
/// audit, and of who looks after a city.
public enum MoneyCheck {
    private static let most = 100

    /// - Parameters:
    ///   - hotel: of one alone; of all where it is `nil`.
    ///   - day: prices and invoices of which something was written since; all where it is `nil`.
    /// - Returns: what is wrong, at most 100 sentences; nothing where all is well.
    public static func problems(of hotel: HotelID? = nil, since day: UTCDate? = nil, _ connection: any SQLConnection) throws -> [String] {
        let key = [SQLValue.text(hotel?.text ?? "")]
        let first = day ?? UTCDate(daysSince1970: 0)
        let problems =
            try prices(key + [SQLValue(first.daysSince1970)], connection) + corrections(key, connection) + payments(key, connection)
            + invoices(key + [.integer(first.start.milliseconds)], connection)
            + numbers(key, connection)
        return Array(problems.prefix(most))
    }

    /// What was charged of a booking's price is what its lines say.
    private static func prices(_ key: [SQLValue], _ connection: any SQLConnection) throws -> [String] {
        var charged: [String: [Folio.Entry]] = [:]
        var ids: [String] = []
        try connection.forEachRow(
            """
            SELECT folio_entry.booking, folio_entry.number, folio_entry.day, folio_entry.kind, folio_entry.amount FROM folio_entry
            JOIN folio ON folio.id = folio_entry.folio WHERE ($1 = '' OR folio.hotel = $1) AND folio_entry.is_price = 1
                AND folio_entry.booking IN (SELECT booking FROM folio_entry WHERE business_day >= $2) ORDER BY folio_entry.booking
            """, key
        ) { row in
            let id = try row.text(0)
            if charged[id] == nil { ids.append(id) }
            charged[id, default: []].append(
                Folio.Entry(
                    number: try row.integer(1), booking: try row.parsed(0) { UUIDv7($0) }, day: UTCDate(daysSince1970: try row.int(2)),
                    kind: try row.parsed(3) { Folio.Kind(rawValue: $0) }, label: "", amount: try row.integer(4), corrects: nil, by: "", invoice: nil))
        }
        var problems: [String] = []
        for id in ids where problems.count < most {
            guard let id = UUIDv7(id), let booking = try BookingTables.booking(id, connection) else { continue }
            problems += fault(of: booking, charged[id.text] ?? [])
        }
        return problems
    }

    private static func fault(of booking: Booking, _ entries: [Folio.Entry]) -> [String] {
        let sum = entries.reduce(0) { $0 + $1.amount }
        switch booking.state {
        case .cancelled, .noShow:
            let charge = booking.charge?.amount ?? 0
            return sum == charge ? [] : ["booking \(booking.id) is charged \(sum), and its conditions say \(charge)"]
        case .checkedOut where sum != booking.total.amount:
            return ["booking \(booking.id) is charged \(sum) of its total of \(booking.total.amount), and its guests have left"]
        default: break
        }
        // The charge for leaving early was called a night before it had a name of its own.
        let lines = booking.lines.reduce(into: [String: Int64]()) { sums, line in
            for kind in Set([Folio.Kind(line.kind), Folio.Kind(line, of: booking)]) {
                sums["\(line.date) \(kind.rawValue)", default: 0] += line.amount
            }
        }
        return entries.filter { lines["\($0.day) \($0.kind.rawValue)"] != $0.amount }.map {
            "booking \(booking.id) is charged \($0.amount) for \($0.kind.rawValue) of \($0.day), which its price does not say"
        }
    }

    private static func corrections(_ key: [SQLValue], _ connection: any SQLConnection) throws -> [String] {
        try connection.query(
            """
            SELECT folio_entry.folio, folio_entry.number, folio_entry.amount, SUM(taken.amount) FROM folio_entry
            JOIN folio ON folio.id = folio_entry.folio
            JOIN folio_entry AS taken ON taken.folio = folio_entry.folio AND taken.corrects = folio_entry.number
            WHERE ($1 = '' OR folio.hotel = $1) GROUP BY folio_entry.folio, folio_entry.number, folio_entry.amount
            HAVING folio_entry.amount + SUM(taken.amount) < 0 LIMIT 100
            """, key
        ).map { row in
            "folio \(try row.text(0)) takes back \(-(try row.integer(3))) of its entry \(try row.integer(1)), which is \(try row.integer(2))"
        }
    }

    private static func payments(_ key: [SQLValue], _ connection: any SQLConnection) throws -> [String] {
        try connection.query(
            """
            SELECT payment.id, payment.captured, payment.refunded,
                SUM(CASE WHEN payment_step.what = 'captured' THEN payment_step.amount ELSE 0 END),
                SUM(CASE WHEN payment_step.what = 'refunded' THEN payment_step.amount ELSE 0 END)
            FROM payment JOIN folio ON folio.id = payment.folio LEFT JOIN payment_step ON payment_step.payment = payment.id
            WHERE ($1 = '' OR folio.hotel = $1) GROUP BY payment.id, payment.captured, payment.refunded
            HAVING payment.captured <> SUM(CASE WHEN payment_step.what = 'captured' THEN payment_step.amount ELSE 0 END)
                OR payment.refunded <> SUM(CASE WHEN payment_step.what = 'refunded' THEN payment_step.amount ELSE 0 END) LIMIT 100
            """, key
        ).map { row in
            "payment \(try row.text(0)) says \(try row.integer(1)) taken and \(try row.integer(2)) given back, and its steps \(try row.integer(3)) and "
                + "\(try row.integer(4))"
        }
    }

    /// An invoice is what it was when it was issued, and what its folio says.
    private static func invoices(_ key: [SQLValue], _ connection: any SQLConnection) throws -> [String] {
        var problems: [String] = []
        try connection.forEachRow(
            """
            SELECT invoice.hotel, invoice.kind, invoice.year, invoice.number, invoice.total, invoice.body, invoice.sha256, COALESCE(SUM(folio_entry.amount), 0)
            FROM invoice LEFT JOIN folio_entry ON folio_entry.folio = invoice.folio AND folio_entry.invoice_kind = invoice.kind
                AND folio_entry.invoice_year = invoice.year AND folio_entry.invoice_number = invoice.number
            WHERE ($1 = '' OR invoice.hotel = $1) AND invoice.issued_at >= $2 GROUP BY invoice.hotel, invoice.kind, invoice.year, invoice.number
            """, key
        ) { row in
            guard problems.count < most else { return }
            let number = InvoiceNumber(
                try row.parsed(1) { InvoiceNumber.Kind(rawValue: $0) }, year: try row.int(2), number: try row.integer(3))
            let name = "\(number) of \(try row.text(0))"
            let (total, sum, body) = (try row.integer(4), try row.integer(7), try row.blob(5))
            if Digest32(sha256: body).bytes != (try row.blob(6)) { problems.append("invoice \(name) is not what was issued") }
            if total != sum { problems.append("invoice \(name) is of \(total), and its folio has \(sum) on it") }
        }
        return problems
    }

    /// No number is left out.
    private static func numbers(_ key: [SQLValue], _ connection: any SQLConnection) throws -> [String] {
        try connection.query(
            """
            SELECT hotel, kind, year, MAX(number), COUNT(*) FROM invoice WHERE ($1 = '' OR hotel = $1) GROUP BY hotel, kind, year
            HAVING MAX(number) <> COUNT(*) LIMIT 100
            """, key
        ).map { row in
            "\(try row.text(0)) has \(try row.integer(4)) of kind \(try row.text(1)) in \(try row.integer(2)), and the last number is \(try row.integer(3))"
        }
    }
}
