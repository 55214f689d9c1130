import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Invoices and credit notes of a hotel, for its bookkeeping. The address of a buyer, which is sealed, is not told.
enum InvoicesAPI {
    private static let number = APIContract.Parameter.path("number", "As it was issued.", DeskSchemas.invoiceNumber)
    private static let made = [
        APIContract.Answer.json("It was issued before by the same request.", DeskSchemas.invoice),
        .json(status: 201, "It is issued.", DeskSchemas.invoice),
    ]

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/hotels/:hotel/invoices", needs: .apiToken(.readDesk),
            APIContract(
                [HotelContract.hotel] + APIPage.parameters,
                answers: .json("By their numbers, credit notes after invoices.", .page(of: DeskSchemas.invoice))),
            "invoices of a hotel"
        ) { try await DeskAPI.answer($0) { try await list($0) } }
        routes.api(
            .get, "/api/v1/hotels/:hotel/invoices/:number", needs: .apiToken(.readDesk),
            APIContract([HotelContract.hotel, number], answers: .json("As it was issued: it is never changed.", DeskSchemas.invoice)), "an invoice"
        ) {
            try await DeskAPI.answer($0) { call in
                let (number, hotel) = (try call.parameter("number") { InvoiceNumber($0) }, call.hotel)
                guard let invoice = try await call.read({ try InvoiceTables.invoice(number, of: hotel, $0) }) else { throw FolioFault.notFound }
                return WebAnswer(json: invoice.json)
            }
        }
        routes.api(
            .post, "/api/v1/hotels/:hotel/bookings/:booking/invoices", needs: .apiToken(.writeDesk),
            APIContract(
                parameters: [HotelContract.hotel, HotelContract.booking, HotelContract.key], body: DeskSchemas.newInvoice, answers: made),
            "issues an invoice of what is on none yet"
        ) { try await DeskAPI.answer($0) { try await issue($0) } }
        routes.api(
            .post, "/api/v1/hotels/:hotel/invoices/:number/credit", needs: .apiToken(.writeDesk),
            APIContract(parameters: [HotelContract.hotel, number, HotelContract.key], body: DeskSchemas.credit, answers: made),
            "takes an invoice back by a credit note"
        ) {
            try await DeskAPI.answer($0) { call in
                let (number, hotel, cashier) = (try call.parameter("number") { InvoiceNumber($0) }, call.hotel, Cashier(call.desk))
                let sent = try await call.sent()
                let reason = try sent.fields.text("reason", length: 3...200)
                let note = try await call.once(sent) { try cashier.credit(number, of: hotel, reason: reason, request: $0, $1) }
                return .made(note.value.json, isRepeated: note.isRepeated)
            }
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func list(_ call: HotelCall) async throws -> WebAnswer {
        let (page, hotel) = (try APIPage(call.context.request), call.hotel)
        let after = InvoiceNumber(page.after)
        guard page.after.isEmpty || after != nil else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        let found = try await call.read { try InvoiceTables.invoices(of: hotel, after: after, limit: page.limit + 1, $0) }
        let shown = found.prefix(page.limit)
        return WebAnswer(json: APIPage.json(shown.map(\.json), next: found.count > page.limit ? shown.last?.number.description : nil))
    }

    private static func issue(_ call: HotelCall) async throws -> WebAnswer {
        let (booking, sent) = (try await call.booking(), try await call.sent())
        let buyer = try sent.fields.optionalString("buyer", length: 1...500)
        let cashier = Cashier(call.desk)
        // The address is sealed before it is written, under the name of the request.
        let (request, _) = try await call.name(sent)
        var sealed: PersonalNotes.Sealed?
        if let buyer {
            let tenant = call.context.tenant
            sealed = try await PersonalNotes(vault: tenant.vault, own: tenant.own, now: call.desk.who.now).seal(buyer, for: request)
        }
        let (invoice, isRepeated) = try await call.write { [sealed] connection in
            let isRepeated = try InvoiceTables.issued(by: request, connection) != nil
            let folio = try cashier.folio(of: booking, connection)
            guard !folio.entries.isEmpty else { throw FolioFault.nothingToInvoice }
            return (try cashier.issue(folio.id, buyer: sealed, request: request, connection), isRepeated)
        }
        return .made(invoice.json, isRepeated: isRepeated)
    }
}

extension InvoiceTables {
    /// Those of a hotel by kind, year and number, a page at a time.
    static func invoices(of hotel: HotelID, after: InvoiceNumber?, limit: Int, _ connection: any SQLConnection) throws -> [Invoice] {
        try connection.query(
            columns
                + """
                 WHERE hotel = $1 AND ($2 = '' OR (CASE kind WHEN 'invoice' THEN 0 ELSE 1 END) > $3
                    OR (kind = $2 AND (year > $4 OR (year = $4 AND number > $5))))
                ORDER BY CASE kind WHEN 'invoice' THEN 0 ELSE 1 END, year, number LIMIT $6
                """,
            [
                .text(hotel.text), .text(after?.kind.rawValue ?? ""), SQLValue(after?.kind == .creditNote ? 1 : 0), SQLValue(after?.year ?? 0),
                .integer(after?.number ?? 0), SQLValue(limit),
            ]
        ).map(read)
    }
}
