import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// Visa information for people.
enum VisaPageRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(.get, "/visa", needs: .public, query: ["lang"], "what countries ask of travellers") { context in
            try await page(context) { pages, connection in pages.start(try VisaPageReading.overview(on: pages.today, connection)).listed }
        }
        routes.on(.get, "/visa/matrix", needs: .public, query: ["lang"], "who needs a visa where, in the region") { context in
            try await page(context) { pages, connection in
                pages.matrix(try VisaMatrix.cached(ofRegion: true, on: pages.today, connection))
            }
        }
        routes.on(.get, "/visa/openness", needs: .public, query: ["lang"], "how open the countries of the region are") { context in
            try await page(context) { pages, connection in
                let countries = try VisaRules.openness(among: Set(CountryGroup.silkRoad.countries), .tourism, .ordinary, on: pages.today, connection)
                return pages.openness(countries, try VisaPageReading.region(on: pages.today, connection))
            }
        }
        routes.on(.get, "/visa/conflicts", needs: .public, query: ["lang", "after"], "where countries and reports contradict each other") {
            context in
            let after = try context.request.value("after", "the last border of the page before") { VisaRuleKey($0) }
            return try await page(context) { pages, connection in
                let (views, next) = try VisaRuleView.conflicts(.init(), on: pages.today, after: after, APIPage(limit: 50), connection)
                return pages.conflicts(views, next: next.map { Link.query([("after", $0)]) })
            }
        }
        routes.on(.get, "/visa/changes.atom", needs: .public, query: ["lang"], "changed visa rules, for feed readers") { context in
            let localizer = context.localizer
            return try await context.tenant.database.read { connection in
                try VisaRules.checkLive(connection)
                return try VisaFeed(localizer: localizer, changes: ChangedRule.newest(VisaFeed.most, connection), connection).feed
            }
        }
        addBorders(to: &routes)
        return routes
    }

    private static func addBorders(to routes: inout RouteSet<any LedgerSite>) {
        routes.on(.get, "/visa/destinations/:country", needs: .public, query: ["lang"], "what a country asks, by nationality") { context in
            let country = try context.parameter("country") { CountryCode($0) }
            return try await page(context) { pages, connection in
                let lines = try VisaLine.all(VisaRules.Filter(destination: country), on: pages.today, connection)
                return pages.destination(country, lines, try VisaPageReading.days(of: country, on: pages.today, connection))
            }
        }
        routes.on(.get, "/visa/nationalities/:country", needs: .public, query: ["lang"], "where a passport leads") { context in
            let country = try context.parameter("country") { CountryCode($0) }
            return try await page(context) { pages, connection in
                pages.nationality(country, try VisaLine.all(VisaRules.Filter(nationality: country), on: pages.today, connection))
            }
        }
        routes.on(.get, "/visa/rules", needs: .public, query: ["lang", "destination", "nationality"], "leads to a border, or a country") {
            WebAnswer.seeOther(place($0.request))
        }
        routes.on(
            .get, "/visa/rules/:destination/:nationality", needs: .public, query: ["lang", "purpose", "document"],
            "a border: what stands, who says what, and its history"
        ) { context in
            let key = try key(context)
            let (localizer, today) = (context.localizer, context.now.date)
            return try await context.tenant.database.read { connection in
                try VisaRules.checkLive(connection)
                return try VisaPageReading.rule(key, on: today, localizer, connection).page
            }
        }
    }

    private static func page(
        _ context: TenantContext<any LedgerSite>, _ make: @escaping @Sendable (VisaPages, any SQLConnection) throws -> Page
    ) async throws -> Page {
        let pages = VisaPages(localizer: context.localizer, today: context.now.date)
        return try await context.tenant.database.read { connection in
            try VisaRules.checkLive(connection)
            return try make(pages, connection)
        }
    }

    /// A country makes no rule for its own citizens: who asks for it is led to the country.
    private static func place(_ request: WebRequest) -> Link {
        let destination = request.query("destination").flatMap { CountryCode($0) }
        let nationality = request.query("nationality").flatMap { CountryCode($0) }
        let segments: [String] =
            switch (destination, nationality) {
            case (.some(let destination), .some(let nationality)) where destination != nationality: ["rules", destination.text, nationality.text]
            case (.some(let destination), _): ["destinations", destination.text]
            case (nil, .some(let nationality)): ["nationalities", nationality.text]
            case (nil, nil): []
            }
        return .to(["visa"] + segments, query: request.query("lang").map { [("lang", $0)] } ?? [])
    }

    private static func key(_ context: TenantContext<any LedgerSite>) throws -> VisaRuleKey {
        let destination = try context.parameter("destination") { CountryCode($0) }
        let nationality = try context.parameter("nationality") { CountryCode($0) }
        guard destination != nationality else { throw SiteRefusal.notFound }
        return VisaRuleKey(
            destination: destination, nationality: nationality, purpose: try VisaRoutes.purpose(context.request) ?? .tourism,
            document: try VisaRoutes.document(context.request) ?? .ordinary)
    }
}
