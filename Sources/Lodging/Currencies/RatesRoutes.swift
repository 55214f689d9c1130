import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Reference rates: to be read at every site, and kept at the secretariat's.
enum RatesRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(.get, "/rates", needs: .public, "what currencies are worth in each other") { context in
            RatesPages(localizer: context.localizer).page(try await context.tenant.database.read { try ReferenceRates.load($0) })
        }
        routes.api(
            .get, "/api/v1/reference-rates", needs: .public,
            APIContract([], answers: .json("The newest rates that the secretariat has published; without any, `rates` is empty.", schema)),
            "what currencies are worth in each other"
        ) { context in
            try await context.tenant.answer(to: context.request) { connection in try ReferenceRates.load(connection)?.json ?? ["rates": []] }
        }
        return routes
    }

    private static let schema = Schema.object(
        [
            .optional("date", .date), .optional("base", .text(pattern: "^[A-Z]{3}$", example: "USD")), .optional("source", .webAddress),
            .required(
                "rates",
                .list(
                    .object(
                        [
                            .required("currency", .text(pattern: "^[A-Z]{3}$", example: "KZT")),
                            .required("perBase", .text(pattern: "^[0-9]+(\\.[0-9]+)?$", example: "523.41")),
                        ], isOpen: false), most: ReferenceRates.most)),
        ], isOpen: false)

    // MARK: The secretariat's

    static var office: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/rates", needs: .staff(.manageCycles), query: ["done"], "reference rates, to be kept") { context in
            let rates = try await context.tenant.database.read { try ReferenceRates.load($0) }
            let done = context.request.query("done") == nil ? nil : OfficePage(context).notice(RatesText.saved)
            return page(context, rates, RatesPages.state(of: rates, today: context.localizer.today), done)
        }
        routes.on(.post, "/admin/rates", needs: .staff(.manageCycles), "publishes reference rates") { context in try await publish(context) }
        return routes.at("secretariat") { $0.place == .secretariat }
    }

    private static func page(
        _ context: StaffContext<any OfficeSite>, _ rates: ReferenceRates?, _ state: FormState, _ banner: Banner? = nil,
        status: HTTPResponse.Status = .ok
    ) -> WebAnswer {
        let (office, localizer) = (OfficePage(context), context.localizer)
        return office.answer(
            RatesText.title, lede: localizer(RatesText.deskLede), status: status, banner,
            Section("publish", localizer(RatesText.publish), office.form(RatesPages.form, state, Link("/admin/rates"), RatesText.publish)),
            RatesPages(localizer: localizer).table(rates))
    }

    private static func publish(_ context: StaffContext<any OfficeSite>) async throws -> WebAnswer {
        let standing = try await context.tenant.database.read { try ReferenceRates.load($0) }
        let (rates, state) = RatesPages.read(try context.form())
        guard let rates else { return page(context, standing, state, status: .unprocessableContent) }
        let (actor, now) = (try context.actor, context.now)
        do {
            _ = try await context.tenant.publish([
                OwnRecord(ReferenceRatesPublished.self, key: ReferenceRatesKey.reference.description, rates)
            ]) { connection, _ in
                try AuditTrail.append(
                    actor, .ratesPublished, object: ReferenceRatesKey.reference.description,
                    detail: "\(rates.date) \(rates.base), \(rates.rates.count)", at: now, connection)
            }
            return .seeOther(Link.to(["admin", "rates"], query: [("done", "published")]))
        } catch let problem as Problem {
            let refused = RatesPages.form.read(try context.form()).refused(problem)
            return page(context, standing, refused, status: .conflict)
        }
    }
}

extension AuditAction {
    static let ratesPublished = AuditAction(rawValue: "rates.published")
}
