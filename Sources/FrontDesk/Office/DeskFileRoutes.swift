import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// What the desk knows of some days, as tables for spreadsheets. No name of a guest and no address of a buyer is in them: those leave the register alone.
enum DeskFileRoutes {
    /// Rows of a table at most.
    static let mostRows = 10_000

    private enum Table: String, CaseIterable {
        case figures, bookings, invoices

        var summary: String {
            switch self {
            case .figures: "how well the hotel was sold on some nights, as a table"
            case .bookings: "bookings that have a night within some days, as a table"
            case .invoices: "invoices and credit notes of some days, as a table"
            }
        }
    }

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        for table in Table.allCases {
            routes.on(
                .get, "/admin/desk/:hotel/files/\(table.rawValue).csv", needs: .staff(.workAtFrontDesk), query: ["from", "until"], table.summary
            ) { try await DeskCall.answer($0) { try await answer(table, $0) } }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    /// The tables of some nights, the last of them included.
    static func links(_ call: DeskCall, _ from: UTCDate, _ until: UTCDate) -> LinkList {
        let query = [("from", from.description), ("until", until.description)]
        let names: [(Table, Message)] = [
            (.figures, DeskNightText.figuresTable), (.bookings, DeskNightText.bookingsTable), (.invoices, DeskNightText.invoicesTable),
        ]
        return LinkList(
            .plain, label: call.localizer(DeskNightText.tables),
            names.map { .init(call.localizer($0.1), call.link("files", "\($0.0.rawValue).csv", query: query)) })
    }

    private static func answer(_ table: Table, _ call: DeskCall) async throws -> CSVTable {
        let hotel = call.hotel
        let today = try await call.read { try $0.desk.today(at: hotel, $1) }
        let from = try call.query.value("from", "a day such as 2026-11-26") { UTCDate($0) } ?? today.adding(days: -27)
        let until = try call.query.value("until", "a day such as 2026-12-26") { UTCDate($0) } ?? max(from, today)
        guard until >= from, until.daysSince1970 - from.daysSince1970 < HotelFigures.mostDays else {
            throw SiteRefusal.badRequest("`until` must not be before `from`, and the two at most \(HotelFigures.mostDays) days apart.")
        }
        let days = from..<until.adding(days: 1)
        let rows = try await call.read { reception, connection in
            switch table {
            case .figures: try figures(try HotelFigures.of(hotel, days, reception.desk, connection))
            case .bookings: try bookings(of: hotel, days, reception.desk, connection)
            case .invoices: try invoices(of: hotel, days, connection)
            }
        }
        return CSVTable(name: "\(hotel)-\(table.rawValue)-\(from)-\(until)", columns: columns(table), rows: rows)
    }

    private static func columns(_ table: Table) -> [String] {
        switch table {
        case .figures: ["night", "rooms", "sold", "occupancy_percent", "currency", "revenue", "adr", "revpar"]
        case .bookings:
            [
                "reference", "state", "arrival", "departure", "nights", "adults", "children", "room_type", "rate_plan", "rooms", "currency", "total",
                "charge", "made_at", "created_at",
            ]
        case .invoices: ["number", "kind", "date", "currency", "total", "vat_percent", "vat", "paid_by_then", "credits", "folio"]
        }
    }

    // MARK: Rows

    /// A night, once for each currency in which it earns something.
    private static func figures(_ figures: HotelFigures) throws -> [[String]] {
        figures.nights.flatMap { night -> [[String]] in
            let share = HotelFigures.ratio(Int64(night.sold) * 10_000, night.rooms).map { InvoiceWords.percent(Int($0)) } ?? ""
            let begin = [night.date.description, String(night.rooms), String(night.sold), share]
            guard !night.revenue.isEmpty else { return [begin + ["", "", "", ""]] }
            return night.revenue.sorted { $0.key.code < $1.key.code }.map { currency, revenue in
                begin + [currency.code, typed(revenue, currency)]
                    + [night.sold, night.rooms].map { HotelFigures.ratio(revenue, $0).map { typed($0, currency) } ?? "" }
            }
        }
    }

    private static func bookings(
        of hotel: HotelID, _ days: Range<UTCDate>, _ desk: StayDesk, _ connection: any SQLConnection
    ) throws -> [[String]] {
        let bookings = try desk.bookings(of: hotel, staying: days, limit: mostRows + 1, connection)
        try check(bookings.count)
        return try bookings.map { booking in
            let rooms = try desk.rooms(of: booking, connection).compactMap { $0.room?.text }
            let named = rooms.enumerated().filter { $0.offset == 0 || rooms[$0.offset - 1] != $0.element }.map(\.element)
            let currency = booking.total.currency
            return [
                try desk.reference(of: booking.id, connection), booking.state(at: desk.who.now).rawValue, booking.arrival.description,
                booking.departure.description, String(booking.stay.nights), String(booking.stay.adults),
                booking.stay.children.map(String.init).joined(separator: " "), booking.roomType.text, booking.ratePlan.text,
                named.joined(separator: " "), currency.code, typed(booking.total.amount, currency),
                booking.charge.map { typed($0.amount, currency) } ?? "", booking.asker?.text ?? "", booking.createdAt.description,
            ]
        }
    }

    private static func invoices(of hotel: HotelID, _ days: Range<UTCDate>, _ connection: any SQLConnection) throws -> [[String]] {
        let invoices = try InvoiceTables.invoices(of: hotel, days: days, limit: mostRows + 1, connection)
        try check(invoices.count)
        return invoices.map { invoice in
            [
                invoice.number.description, invoice.number.kind.rawValue, invoice.day.description, invoice.currency.code,
                typed(invoice.total, invoice.currency), InvoiceWords.percent(invoice.vatBasisPoints), typed(invoice.vat, invoice.currency),
                typed(invoice.paid, invoice.currency), invoice.credits.map(\.description).joined(separator: " "), invoice.folio.text,
            ]
        }
    }

    private static func check(_ count: Int) throws {
        guard count <= mostRows else { throw SiteRefusal.badRequest("That is more than \(mostRows) rows. Choose fewer days.") }
    }

    private static func typed(_ amount: Int64, _ currency: Currency) -> String { DeskWords.typed(amount, currency) }
}

extension InvoiceTables {
    /// Those of some days by the hotel's calendar, in the order in which they were issued.
    static func invoices(of hotel: HotelID, days: Range<UTCDate>, limit: Int, _ connection: any SQLConnection) throws -> [Invoice] {
        // A day of the hotel's begins at most a day before or after that of UTC.
        let (first, end) = (days.lowerBound.adding(days: -1), days.upperBound.adding(days: 1))
        return try connection.query(
            columns + " WHERE hotel = $1 AND issued_at >= $2 AND issued_at < $3 ORDER BY issued_at, kind DESC, year, number LIMIT $4",
            [.text(hotel.text), .integer(first.start.milliseconds), .integer(end.start.milliseconds), SQLValue(limit)]
        ).map(read).filter { days.contains($0.day) }
    }
}
