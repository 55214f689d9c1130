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
        let contract = APIContract(VisaSchemas.filter + APIPage.parameters, answers: .json("Borders, each once.", .page(of: VisaSchemas.rule)))
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
        return routes
    }

    private static func addOpenness(to routes: inout RouteSet<any LedgerSite>) {
        routes.api(
            .get, "/api/v1/visa-openness", needs: .public,
            APIContract(
                [VisaSchemas.countries, VisaSchemas.purpose, VisaSchemas.document], answers: .json("The index, in percent.", VisaSchemas.openness)),
            "how open each destination is, or countries to each other, and all of them together"
        ) { context in
            let (purpose, document) = (try purpose(context.request) ?? .tourism, try document(context.request) ?? .ordinary)
            let countries = try countries(context.request)
            return try await context.tenant.answer(to: context.request) { connection in
                try VisaRules.checkLive(connection)
                return try VisaOpenness.json(
                    countries.map { try VisaRules.openness(among: $0, purpose, document, connection) }
                        ?? VisaRules.openness(purpose, document, connection))
            }
        }
        routes.api(
            .get, "/api/v1/visa-openness/:destination", needs: .public,
            APIContract(
                [VisaSchemas.destination, VisaSchemas.purpose, VisaSchemas.document] + APIPage.parameters,
                answers: .json("Days, the newest first.", .page(of: VisaSchemas.opennessOfDay))),
            "how open a destination was at the end of each day on which its rules changed, the newest first"
        ) { context in
            let destination = try context.parameter("destination") { CountryCode($0) }
            let (purpose, document) = (try purpose(context.request) ?? .tourism, try document(context.request) ?? .ordinary)
            let page = try APIPage(context.request)
            let before = UTCDate(page.after)
            guard page.after.isEmpty || before != nil else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
            return try await context.tenant.answer(to: context.request) { connection in
                try VisaRules.checkLive(connection)
                let (days, hasMore) = try VisaRules.opennessOverTime(
                    of: destination, purpose, document, before: before, limit: page.limit, connection)
                return APIPage.json(days.map(\.json), next: hasMore ? days.last?.day.description : nil)
            }
        }
    }

    private static func rules(
        _ context: TenantContext<any LedgerSite>,
        _ read: @escaping @Sendable (VisaRules.Filter, VisaRuleKey?, APIPage, any SQLConnection) throws -> (views: [VisaRuleView], next: String?)
    ) async throws -> WebAnswer {
        let (filter, page) = (try VisaRules.Filter(context.request), try APIPage(context.request))
        let after = try place(page.after)
        return try await context.tenant.answer(to: context.request) { connection in
            try VisaRules.checkLive(connection)
            let (views, next) = try read(filter, after, page, connection)
            return APIPage.json(views.map(\.json), next: next)
        }
    }

    /// The border behind which a page begins.
    private static func place(_ after: String) throws(SiteRefusal) -> VisaRuleKey? {
        guard !after.isEmpty else { return nil }
        guard let key = VisaRuleKey(after) else { throw .badRequest("`after` must be the `next` of the page before.") }
        return key
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

extension VisaRules.Filter {
    init(_ request: WebRequest) throws {
        self.init(
            destination: try request.value("destination", CountryCode.form) { CountryCode($0) },
            nationality: try request.value("nationality", CountryCode.form) { CountryCode($0) },
            purpose: try request.value("purpose", "one of \(VisaRuleKey.Purpose.words)") { VisaRuleKey.Purpose(rawValue: $0) },
            document: try request.value("document", "one of \(VisaRuleKey.Document.words)") { VisaRuleKey.Document(rawValue: $0) })
    }
}
