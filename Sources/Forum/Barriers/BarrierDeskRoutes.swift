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

/// Where a city reads what travellers send, publishes and answers barriers, and the secretariat reviews them.
enum BarrierDeskRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var cities = BarrierFormRoutes.all
        cities.on(.get, "/admin/barriers/inbox/:id", needs: .staff(.handleBarriers), "a report of a traveller") { context in
            BarrierDeskPages(context: context).inbox(try await item(context))
        }
        cities.on(.post, "/admin/barriers/inbox/:id", needs: .staff(.handleBarriers), "publishes what a traveller has reported") { context in
            let item = try await item(context)
            return try await publish(context, source: .traveller, inbox: item.id) { BarrierDeskPages(context: context).inbox(item, $0, $1) }
        }
        cities.on(.post, "/admin/barriers/inbox/:id/reject", needs: .staff(.handleBarriers), "erases a report of a traveller") {
            context -> WebAnswer in
            guard try await desk(of: context).reject(try id(context)) else { throw SiteRefusal.notFound }
            return .seeOther(Link.to(["admin", "barriers"], query: [("done", "rejected")]))
        }
        cities.on(.get, "/admin/barriers/new", needs: .staff(.handleBarriers), "a barrier in the city's name") { context in
            BarrierDeskPages(context: context).new()
        }
        cities.on(.post, "/admin/barriers/new", needs: .staff(.handleBarriers), "publishes a barrier in the city's name") { context in
            try await publish(context, source: .city, inbox: nil) { BarrierDeskPages(context: context).new($0, $1) }
        }
        var routes = cities.at("cities") { $0.place != .secretariat }
        routes.on(.get, "/admin/barriers", needs: .staff(.readForum), query: ["done", "after"], "barriers, and what travellers have sent") {
            try await list($0)
        }
        routes.on(.get, "/admin/barriers/entry/:owner/:slug", needs: .staff(.readForum), "a barrier, to be answered") { context in
            try await entry(context)
        }
        routes.on(.post, "/admin/barriers/entry/:owner/:slug/answer", needs: .staff(.handleBarriers), "answers a barrier") { try await answer($0) }
        var secretariat = RouteSet<any OfficeSite>()
        secretariat.on(.post, "/admin/barriers/entry/:owner/:slug/review", needs: .staff(.handleBarriers), "decides on a barrier") {
            try await review($0)
        }
        routes.add(secretariat.at("secretariat") { $0.place == .secretariat })
        return routes
    }

    // MARK: What a request is about

    private static func id(_ context: Context) throws -> UUIDv7 { try context.site.parameter("id") { UUIDv7($0) } }

    private static func item(_ context: Context) async throws -> BarrierInbox.Item {
        let id = try id(context)
        guard let item = try await context.tenant.own.read({ try BarrierInbox.item(id, $0) }) else { throw SiteRefusal.notFound }
        return item
    }

    private static func key(_ context: Context) throws -> RegisterKey {
        guard let key = RegisterKey("\(try context.site.parameter("owner"))/\(try context.site.parameter("slug"))") else {
            throw SiteRefusal.notFound
        }
        return key
    }

    private static func desk(of context: Context) throws -> BarrierDesk {
        BarrierDesk(site: context.tenant, actor: try context.actor, now: context.now)
    }

    private static func list(_ context: Context) async throws -> WebAnswer {
        let isCity = context.tenant.place != .secretariat
        let before = try BarrierRoutes.place(context.request.query("after") ?? "")
        let (inbox, found) = try await context.tenant.own.read { connection in
            try RegisterTables.checkLive(connection)
            return (
                isCity && before == nil ? try BarrierInbox.items(limit: 100, connection) : [],
                try RegisterTables.page(BarrierKind.self, before: before, limit: 50, connection)
            )
        }
        let done =
            switch context.request.query("done") {
            case "published": BarrierDeskText.donePublished
            case "rejected": BarrierDeskText.doneRejected
            default: nil as Message?
            }
        return BarrierDeskPages(context: context).desk(
            inbox, found.rows, isFirst: before == nil,
            next: found.hasMore ? found.rows.last.map { Link.to(["admin", "barriers"], query: [("after", BarrierRoutes.cursor($0))]) } : nil,
            done: done)
    }

    // MARK: Publishing

    private static func publish(
        _ context: Context, source: BarrierKind.Source, inbox: UUIDv7?, again: (FormState, Banner?) -> WebAnswer
    ) async throws -> WebAnswer {
        let form = BarrierWords.cityForm(context.localizer)
        let outcome = form.read(try context.form()) { (fields) throws(FieldError) in
            var object = fields.object
            object["source"] = .string(source.rawValue)
            return try RegisterEntry<BarrierKind>(Fields(.object(object)))
        }
        guard case .accepted(let entry, let reading) = outcome else {
            guard case .refused(let state) = outcome else { throw SiteRefusal.notFound }
            return again(state, nil)
        }
        do {
            let desk = try desk(of: context)
            _ = try await desk.publish(entry, as: try await desk.freeKey(for: entry), inbox: inbox)
            return .seeOther(Link.to(["admin", "barriers"], query: [("done", "published")]))
        } catch is BarrierDesk.IsGone {
            return again(reading.refused(nil, BarrierDeskText.gone), nil)
        } catch let problem as Problem { return again(reading.refused(problem), nil) }
    }

    // MARK: Answering and reviewing

    private static func entry(
        _ context: Context, status: HTTPResponse.Status = .ok, answer: FormState? = nil, review: FormState? = nil, _ message: Message? = nil
    ) async throws -> WebAnswer {
        let (key, place) = (try key(context), context.tenant.place)
        let (found, mayAnswer) = try await context.tenant.own.read { connection in
            let found = try BarrierRoutes.find(key, connection)
            let country = try VisaDesk(place, connection)?.country
            return (found, place == .secretariat || country == found.0.entry.details.country)
        }
        let pages = BarrierDeskPages(context: context)
        return pages.entry(
            found, mayAnswer: mayAnswer, status: status, answer: answer, review: review, message.map(pages.refusal))
    }

    private static func answer(_ context: Context) async throws -> WebAnswer {
        let (key, form) = (try key(context), try context.form())
        let index = try index(form)
        let outcome = BarrierWords.answerForm(context.localizer).read(form) { (fields) throws(FieldError) in
            var object = fields.object
            object["index"] = .integer(index)
            return try BarrierAnswer(Fields(.object(object)))
        }
        switch outcome {
        case .refused(let state): return try await entry(context, status: .unprocessableContent, answer: state)
        case .accepted(let answer, let reading):
            do { _ = try await desk(of: context).answer(answer, to: key) } catch let problem as Problem {
                return try await entry(context, status: .conflict, answer: reading.state, refused(problem))
            }
            return published
        }
    }

    private static func review(_ context: Context) async throws -> WebAnswer {
        let (key, form) = (try key(context), try context.form())
        let index = try index(form)
        let outcome = BarrierWords.reviewForm(context.localizer).read(form) { (fields) throws(FieldError) in
            var object = fields.object
            object["index"] = .integer(index)
            return try RegisterReview(Fields(.object(object)))
        }
        switch outcome {
        case .refused(let state): return try await entry(context, status: .unprocessableContent, review: state)
        case .accepted(let review, let reading):
            do { _ = try await desk(of: context).review(review, of: key) } catch let problem as Problem {
                return try await entry(context, status: .conflict, review: reading.state, refused(problem))
            }
            return published
        }
    }

    private static func index(_ form: FormBody) throws(SiteRefusal) -> Int64 {
        guard let index = form["index"].first.flatMap({ Int64($0) }), index >= 0 else {
            throw .badRequest("The form does not say which version it is of. Load the page again.")
        }
        return index
    }

    private static var published: WebAnswer { .seeOther(Link.to(["admin", "barriers"], query: [("done", "published")])) }

    private static func refused(_ problem: Problem) -> Message { BarrierDeskText.refused(reason: SubmissionWords.reason(problem)) }
}
