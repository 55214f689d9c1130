import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// The form by which travellers report a barrier to a city: no account, no puzzle.
enum BarrierFormRoutes {
    typealias Context = TenantContext<any OfficeSite>
    /// Not seen by people, and filled in by programs that fill in everything.
    private static let trap = "website"

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/visa/barriers/report", needs: .public, query: ["sent", "country"], "the form by which travellers report a barrier") {
            context -> Page in
            if context.request.query("sent") != nil { return thanks(context) }
            let country = context.request.query("country").flatMap { CountryCode($0) }
            return try await page(context, FormState(country.map { ["country": [$0.text]] } ?? [:]))
        }
        routes.on(.post, "/visa/barriers/report", needs: .public, "takes a traveller's report of a barrier") { try await receive($0) }
        return routes
    }

    private static func thanks(_ context: Context) -> Page {
        let localizer = context.localizer
        return Page(
            kicker: localizer(BarrierText.article), heading: localizer(BarrierText.thanksTitle), lede: localizer(BarrierText.thanks),
            LinkList(.plain, label: localizer(BarrierText.all), [.init(localizer(BarrierText.all), Link("/visa/barriers"))]))
    }

    private static func page(_ context: Context, _ state: FormState) async throws -> Page {
        let (localizer, now) = (context.localizer, context.now)
        let stamp = try await context.tenant.own.write { try BarrierInbox.stamp(at: now, $0) }
        return Page(
            kicker: localizer(BarrierText.article), heading: localizer(BarrierText.formTitle), lede: localizer(BarrierText.formLede),
            Breadcrumbs([(localizer(BarrierText.all), Link("/visa/barriers"))], current: localizer(BarrierText.formTitle), localizer),
            FormView(
                BarrierWords.travellerForm(localizer), state, action: Link("/visa/barriers/report"),
                hidden: [.init("stamp", stamp), .init(trap, "")], submit: localizer(BarrierText.formButton), localizer))
    }

    /// What who has sent a report is answered: the way on, or the form once more.
    private enum Reply: WebContent {
        case taken
        case again(Page)

        func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
            switch self {
            case .taken: return .seeOther(Link.to(["visa", "barriers", "report"], query: [("sent", "yes")]))
            case .again(let page):
                var answer = page.answer(to: request, frame).cached(.never)
                answer.status = .unprocessableContent
                return answer
            }
        }
    }

    private static func receive(_ context: Context) async throws -> Reply {
        try context.request.checkOrigin()
        let form = try await context.request.form()
        let reading = BarrierWords.travellerForm(context.localizer).read(form)
        var state = reading.state
        for (name, most) in [("title", 300), ("text", 4000), ("mail", 254)] where (form[name].first ?? "").utf8.count > most {
            state.refuse(name, BarrierText.tooLong(most: most))
        }
        let mail = form["mail"].first.flatMap { $0.isEmpty ? nil : $0 }
        if let mail, !isMail(mail) { state.refuse("mail", BarrierText.badMail) }
        if state.isSound {
            // What a record could not hold is told now, while who wrote it is there.
            do throws(FieldError) {
                var object = reading.json.object ?? JSONObject()
                object["source"] = .string(BarrierKind.Source.traveller.rawValue)
                object["title"] = .object(JSONObject([("en", object["title"] ?? "")]))
                object["summary"] = .object(JSONObject([("en", object["text"] ?? "")]))
                _ = try RegisterEntry<BarrierKind>(Fields(.object(object)))
            } catch { state = reading.refused(FieldError(path: field(error.path), expected: error.expected, found: error.found)) }
        }
        guard state.isSound else { return try await answer(context, state) }
        var body = reading.json.object ?? JSONObject()
        body["mail"] = nil
        let (stored, stamp, address, now) = (JSON.object(body), form["stamp"].first ?? "", context.request.clientAddress, context.now)
        let isTrap = form[trap].first?.isEmpty == false
        do {
            try await context.tenant.own.write { connection in
                try BarrierInbox.receive(stored, mail: mail, stamp: stamp, from: address, isTrap: isTrap, at: now, connection)
            }
            return .taken
        } catch let refusal as BarrierInbox.Refusal {
            switch refusal {
            case .tooQuick: state.refuse(nil, BarrierText.tooQuick)
            case .tooOld: state.refuse(nil, BarrierText.tooOld)
            case .tooMany: state.refuse(nil, BarrierText.tooMany)
            case .tooFull: state.refuse(nil, BarrierText.tooFull)
            }
            return try await answer(context, state)
        }
    }

    /// In which field of the form a member of a record is typed.
    private static func field(_ path: String) -> String {
        if path.hasPrefix("title") { return "title" }
        return path.hasPrefix("summary") ? "text" : path
    }

    private static func answer(_ context: Context, _ state: FormState) async throws -> Reply { .again(try await page(context, state)) }

    private static func isMail(_ text: String) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".") && !text.contains { $0.isWhitespace || $0.isNewline }
    }
}
