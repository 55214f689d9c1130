import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// What the forum knows of borders, for programs.
enum VisaRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        let contract = APIContract(
            VisaSchemas.filter + [VisaSchemas.day] + APIPage.parameters, answers: .json("Borders, each once.", .page(of: VisaSchemas.rule)))
        routes.api(
            .get, "/api/v1/visa-rules", needs: .public, contract, "the visa rule in force for each border, with its authority"
        ) { try await rules($0, VisaRuleView.page) }
        routes.api(
            .get, "/api/v1/visa-rules/conflicts", needs: .public, contract,
            "the borders at which what a country says and what is reported of it contradict each other"
        ) { try await rules($0, VisaRuleView.conflicts) }
        routes.api(
            .get, "/api/v1/visa-publishers", needs: .public,
            APIContract(APIPage.parameters, answers: .json("Namings, by country.", .page(of: VisaSchemas.publisher))),
            "the one city that publishes a country's visa rules, where the country has named one"
        ) { context in
            let page = try APIPage(context.request)
            return try await context.tenant.answer(to: context.request) { connection in
                try VisaPublishers.checkLive(connection)
                let (namings, hasMore) = try VisaPublishers.page(after: page.after, limit: page.limit, connection)
                return APIPage.json(namings.map(\.json), next: hasMore ? namings.last?.country.text : nil)
            }
        }
        addOpenness(to: &routes)
        addRegion(to: &routes)
        return routes
    }

    private static func addOpenness(to routes: inout RouteSet<any LedgerSite>) {
        routes.api(
            .get, "/api/v1/visa-openness", needs: .public,
            APIContract(
                [VisaSchemas.countries, VisaSchemas.purpose, VisaSchemas.document, VisaSchemas.day],
                answers: .json("The index, in percent.", VisaSchemas.openness)),
            "how open each destination is, or countries to each other, and all of them together"
        ) { context in
            let (purpose, document) = (try purpose(context.request) ?? .tourism, try document(context.request) ?? .ordinary)
            let (countries, day) = (try countries(context.request), try day(context))
            return try await context.tenant.answer(to: context.request, on: day) { connection in
                try VisaRules.checkLive(connection)
                return try VisaOpenness.json(
                    countries.map { try VisaRules.openness(among: $0, purpose, document, on: day, connection) }
                        ?? VisaRules.openness(purpose, document, on: day, connection))
            }
        }
        routes.api(
            .get, "/api/v1/visa-openness/:destination", needs: .public,
            APIContract(
                [VisaSchemas.destination, VisaSchemas.purpose, VisaSchemas.document] + APIPage.parameters,
                answers: .json("Days, the newest first.", .page(of: VisaSchemas.opennessOfDay))),
            "how open a destination was at the end of each day on which its rules changed, began or ended, the newest first"
        ) { context in
            let destination = try context.parameter("destination") { CountryCode($0) }
            let (purpose, document) = (try purpose(context.request) ?? .tourism, try document(context.request) ?? .ordinary)
            let page = try APIPage(context.request)
            let before = try dayBehind(page)
            let today = context.now.date
            return try await context.tenant.answer(to: context.request, on: today) { connection in
                try VisaRules.checkLive(connection)
                let (days, hasMore) = try VisaRules.opennessOverTime(
                    of: destination, purpose, document, on: today, before: before, limit: page.limit, connection)
                return APIPage.json(days.map(\.json), next: hasMore ? days.last?.day.description : nil)
            }
        }
    }

    private static func addRegion(to routes: inout RouteSet<any LedgerSite>) {
        routes.api(
            .get, "/api/v1/visa-region", needs: .public,
            APIContract(
                [VisaSchemas.purpose, VisaSchemas.document] + APIPage.parameters,
                answers: .json("Days, the newest first.", .page(of: VisaSchemas.regionDay))),
            "how open the countries of the Silk Road were to each other at the end of each day on which that changed, the newest first"
        ) { context in
            let (purpose, document) = (try purpose(context.request) ?? .tourism, try document(context.request) ?? .ordinary)
            let (page, today) = (try APIPage(context.request), context.now.date)
            let before = try dayBehind(page)
            return try await context.tenant.answer(to: context.request, on: today) { connection in
                try VisaRules.checkLive(connection)
                let (days, hasMore) = try VisaRules.regionOverTime(
                    purpose, document, on: today, before: before, limit: page.limit, connection)
                return APIPage.json(days.map(\.json), next: hasMore ? days.last?.day.description : nil)
            }
        }
    }

    /// The day behind which a page begins.
    private static func dayBehind(_ page: APIPage) throws(SiteRefusal) -> UTCDate? {
        guard !page.after.isEmpty else { return nil }
        guard let day = UTCDate(page.after) else { throw .badRequest("`after` must be the `next` of the page before.") }
        return day
    }

    private static func rules(
        _ context: TenantContext<any LedgerSite>,
        _ read:
            @escaping @Sendable (VisaRules.Filter, UTCDate, VisaRuleKey?, APIPage, any SQLConnection) throws -> (
                views: [VisaRuleView], next: String?
            )
    ) async throws -> WebAnswer {
        let (filter, page) = (try VisaRules.Filter(context.request), try APIPage(context.request))
        let (after, day) = (try place(page.after), try day(context))
        return try await context.tenant.answer(to: context.request, on: day) { connection in
            try VisaRules.checkLive(connection)
            let (views, next) = try read(filter, day, after, page, connection)
            return APIPage.json(views.map(\.json), next: next)
        }
    }

    /// The border behind which a page begins.
    private static func place(_ after: String) throws(SiteRefusal) -> VisaRuleKey? {
        guard !after.isEmpty else { return nil }
        guard let key = VisaRuleKey(after) else { throw .badRequest("`after` must be the `next` of the page before.") }
        return key
    }

    /// The day that is asked about: today, or one to come. What stood before is in the log.
    private static func day(_ context: TenantContext<any LedgerSite>) throws -> UTCDate {
        let today = context.now.date
        let form = "a day from today (\(today)) on, such as \(today.adding(days: 30)); what stood before is in the history of each record"
        return try context.request.value("on", form) { text in UTCDate(text).flatMap { $0.isPlausible && today <= $0 ? $0 : nil } } ?? today
    }

    static func purpose(_ request: WebRequest) throws -> VisaRuleKey.Purpose? {
        try request.value("purpose", "one of \(VisaRuleKey.Purpose.words)") { VisaRuleKey.Purpose(rawValue: $0) }
    }

    static func document(_ request: WebRequest) throws -> VisaRuleKey.Document? {
        try request.value("document", "one of \(VisaRuleKey.Document.words)") { VisaRuleKey.Document(rawValue: $0) }
    }

    private static func countries(_ request: WebRequest) throws -> Set<CountryCode>? {
        try request.value("countries", "two or more codes of countries between commas, such as KZ,KG,UZ") { text in
            let codes = text.split(separator: ",", omittingEmptySubsequences: false).map { CountryCode(String($0)) }
            let countries = Set(codes.compactMap { $0 })
            return countries.count == codes.count && countries.count > 1 ? countries : nil
        }
    }
}

extension VisaRules.OpennessOfDay {
    fileprivate var json: JSON {
        [
            "day": .string(day.description), "openness": perMille.map { .string(VisaOpenness.percent($0)) } ?? .null,
            "nationalities": .integer(Int64(nationalities)),
        ]
    }
}

extension VisaRules.RegionDay {
    fileprivate var json: JSON {
        [
            "day": .string(day.description), "openness": perMille.map { .string(VisaOpenness.percent($0)) } ?? .null,
            "countries": .integer(Int64(countries)),
        ]
    }
}

extension VisaRules.Filter {
    init(_ request: WebRequest) throws {
        self.init(
            destination: try request.value("destination", CountryCode.form) { CountryCode($0) },
            nationality: try request.value("nationality", CountryCode.form) { CountryCode($0) },
            purpose: try request.value("purpose", "one of \(VisaRuleKey.Purpose.words)") { VisaRuleKey.Purpose(rawValue: $0) },
            document: try request.value("document", "one of \(VisaRuleKey.Document.words)") { VisaRuleKey.Document(rawValue: $0) })
    }
}
