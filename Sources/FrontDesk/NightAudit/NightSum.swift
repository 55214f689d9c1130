import Lodging
import Primitives
import SQL

/// Adds up a business day from the rows that were written on it.
struct NightSum {
    let hotel: HotelID
    let day: UTCDate

    /// Days of which an audit looks at every price and invoice; the doctor looks at all.
    private static let lookedBack = 40

    private var key: [SQLValue] { [.text(hotel.text), SQLValue(day.daysSince1970)] }

    func report(_ noShows: [UUIDv7], _ connection: any SQLConnection) throws -> NightReport {
        let rooms = try connection.first(
            """
            SELECT COALESCE(SUM(stock_night.rooms), 0) FROM stock_night JOIN room_type ON room_type.number = stock_night.room_type
            WHERE room_type.hotel = $1 AND stock_night.day = $2
            """, key)?.int(0)
        let occupied = try connection.first(
            """
            SELECT COUNT(*) FROM booking_night JOIN booking ON booking.id = booking_night.booking
            WHERE booking_night.hotel = $1 AND booking_night.day = $2 AND booking.state IN ('checked-in', 'checked-out')
            """, key)?.int(0)
        let ledgers = try ledgers(connection)
        let problems = try continuity(ledgers, connection) + MoneyCheck.problems(of: hotel, since: day.adding(days: -Self.lookedBack), connection)
        return NightReport(
            day: day, rooms: rooms ?? 0, occupied: occupied ?? 0, noShows: noShows, ledgers: ledgers, problems: Array(problems.prefix(100)))
    }

    private func ledgers(_ connection: any SQLConnection) throws -> [NightReport.Ledger] {
        var opening: [String: Int64] = [:]
        var charges: [String: [Folio.Kind: Int64]] = [:]
        var received: [String: [Payment.Method: Int64]] = [:]
        var refunded: [String: [Payment.Method: Int64]] = [:]
        let values = [SQLValue(day.daysSince1970), .text(hotel.text)]
        try connection.forEachRow(
            """
            SELECT folio.currency, folio_entry.kind, SUM(CASE WHEN folio_entry.business_day < $1 THEN folio_entry.amount ELSE 0 END),
                SUM(CASE WHEN folio_entry.business_day = $1 THEN folio_entry.amount ELSE 0 END)
            FROM folio_entry JOIN folio ON folio.id = folio_entry.folio WHERE folio.hotel = $2 GROUP BY folio.currency, folio_entry.kind
            """, values
        ) { row in
            let (currency, kind) = (try row.text(0), try row.parsed(1) { Folio.Kind(rawValue: $0) })
            opening[currency, default: 0] += try row.integer(2)
            charges[currency, default: [:]][kind] = try row.integer(3)
        }
        try connection.forEachRow(
            """
            SELECT folio.currency, payment.method, payment_step.what,
                SUM(CASE WHEN payment_step.business_day < $1 THEN payment_step.amount ELSE 0 END),
                SUM(CASE WHEN payment_step.business_day = $1 THEN payment_step.amount ELSE 0 END)
            FROM payment_step JOIN payment ON payment.id = payment_step.payment JOIN folio ON folio.id = payment.folio
            WHERE folio.hotel = $2 AND payment_step.what IN ('captured', 'refunded')
            GROUP BY folio.currency, payment.method, payment_step.what
            """, values
        ) { row in
            let (currency, method) = (try row.text(0), try row.parsed(1) { Payment.Method(rawValue: $0) })
            let isIn = try row.text(2) == "captured"
            opening[currency, default: 0] += try isIn ? -row.integer(3) : row.integer(3)
            if isIn {
                received[currency, default: [:]][method] = try row.integer(4)
            } else {
                refunded[currency, default: [:]][method] = try row.integer(4)
            }
        }
        let codes = Set(opening.keys).union(charges.keys).union(received.keys).union(refunded.keys).sorted()
        return codes.compactMap { code in
            Currency(code).map {
                NightReport.Ledger(
                    currency: $0, opening: opening[code] ?? 0, charges: charges[code] ?? [:], received: received[code] ?? [:],
                    refunded: refunded[code] ?? [:])
            }
        }
    }

    /// A day begins with what the day before has ended with: otherwise somebody has changed a day that was closed.
    private func continuity(_ ledgers: [NightReport.Ledger], _ connection: any SQLConnection) throws -> [String] {
        guard let before = try NightAudit.closed(of: hotel, limit: 1, connection).first else { return [] }
        let closing = Dictionary(before.ledgers.map { ($0.currency, $0.closing) }) { first, _ in first }
        return ledgers.compactMap { ledger in
            let was = closing[ledger.currency] ?? 0
            return was == ledger.opening
                ? nil : "\(before.day) was closed with \(was) \(ledger.currency) open on all folios, and \(day) begins with \(ledger.opening)"
        }
    }
}
