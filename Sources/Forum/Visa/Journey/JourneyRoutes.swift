import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The journey check, for people and for programs.
enum JourneyRoutes {
    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.api(
            .get, "/api/v1/journey", needs: .public,
            APIContract(JourneySchemas.parameters, answers: .json("Each border in turn.", JourneySchemas.report)),
            "what each border of a journey asks for, with days counted, source and age"
        ) { context in
            let asked = try JourneyRequest(context.request)
            let today = context.now.date
            let localizer = Localizer(.english, now: context.now)
            return try await context.tenant.answer(to: context.request, on: today) { connection in
                try VisaRules.checkLive(connection)
                try SilkRoadVisas.checkLive(connection)
                switch try asked.plan({ try JourneyPlaces(connection, localizer).find($0) }) {
                case .success(let plan): return try JourneyReading(plan, on: today, seenSize: asked.seenSize, connection).report.json
                case .failure(let faults): throw refusal(faults, localizer)
                }
            }
        }
        routes.on(
            .get, "/visa/journey", needs: .public,
            query: ["lang", "nationality", "second", "purpose", "document", "stays", "seen", "legs[0].place", "legs[0].from", "legs[0].to", "rows"],
            "checks a journey border by border"
        ) { try await page($0) }
        return routes
    }

    private static func page(_ context: TenantContext<any LedgerSite>) async throws -> WebAnswerOrPage {
        let asked = try JourneyRequest(context.request)
        let (localizer, today) = (context.localizer, context.now.date)
        let language = context.request.query("lang")
        return try await context.tenant.database.read { connection in
            try VisaRules.checkLive(connection)
            try SilkRoadVisas.checkLive(connection)
            let places = JourneyPlaces(connection, localizer)
            func page(_ names: [String: String] = [:]) throws -> JourneyPage {
                let form = JourneyForm(request: asked, names: names, offered: try places.offered(), localizer: localizer)
                return JourneyPage(form: form, today: today, localizer: localizer)
            }
            if asked.isEmpty || asked.wantsRows { return .page(try page().asking().listed) }
            switch try asked.plan({ try places.find($0) }) {
            case .failure(let faults): return .page(try page().asking(faults.all))
            case .success(let plan):
                let seenSize = try asked.seenSize ?? Ledger.head(connection).size
                func link(_ path: [String], _ seenSize: Int64?, _ more: [(name: String, value: String)] = []) -> Link {
                    .to(path, query: more + plan.query(seenSize: seenSize))
                }
                let spoken = language.map { [(name: "lang", value: $0)] } ?? []
                guard asked.isLink else { return .answer(.seeOther(link(["visa", "journey"], seenSize, spoken))) }
                let reading = try JourneyReading(plan, on: today, seenSize: asked.seenSize, connection)
                return .page(
                    try page(places.names(of: plan)).answer(
                        reading.report, names: reading.names, link: link(["visa", "journey"], seenSize),
                        data: link(["api", "v1", "journey"], asked.seenSize)))
            }
        }
    }

    /// Everything that is wrong, in one sentence each.
    private static func refusal(_ faults: JourneyFaults, _ localizer: Localizer) -> SiteRefusal {
        let sentences = faults.all.map { "`\(parameter(of: $0.place))`: \(localizer(JourneyWords.sentence($0)))" }
        return .badRequest(sentences.joined(separator: " "))
    }

    private static func parameter(of place: JourneyFault.Place) -> String {
        switch place {
        case .nationality: "nationality"
        case .second: "second"
        case .purpose: "purpose"
        case .document: "document"
        case .place(let number), .arrives(let number), .leaves(let number): "stays[\(number)]"
        }
    }
}

/// What a form that asks is answered with: where its answer has its address, or a page.
enum WebAnswerOrPage: WebContent {
    case answer(WebAnswer)
    case page(Page)

    func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
        switch self {
        case .answer(let answer): answer
        case .page(let page): page.answer(to: request, frame)
        }
    }
}
