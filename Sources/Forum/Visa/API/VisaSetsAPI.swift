import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Change sets of visa rules, which programs draft and hand over: somebody else approves them, at the site.
enum VisaSetsAPI {
    typealias Context = TokenContext<any OfficeSite>

    /// Changes of one request.
    static let mostChanges = 500
    private static let mostDone = 50
    private static let set = APIContract.Parameter.path("set", "As the list names it.", VisaSetSchemas.id)

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/visa-change-sets", needs: .apiToken(.readForum),
            APIContract([], answers: .json("Those that are drafted or wait, and the last that went out or were given up.", VisaSetSchemas.list)),
            "change sets of visa rules"
        ) { OfficialsAPI.answer(try await list($0)) }
        routes.api(
            .get, "/api/v1/visa-change-sets/:set", needs: .apiToken(.readForum),
            APIContract([set] + APIPage.parameters, answers: .json("The set, with a page of its changes.", VisaSetSchemas.set)),
            "a change set with its changes: what stands and what would"
        ) { OfficialsAPI.answer(try await show($0)) }
        routes.api(
            .put, "/api/v1/visa-change-sets/:set", needs: .apiToken(.writeVisas),
            APIContract(parameters: [set], body: VisaSetSchemas.draft, answers: [.json("The set.", VisaSetSchemas.set)]),
            "opens a change set under a new name, or puts changes into one"
        ) { OfficialsAPI.answer(try await put($0)) }
        routes.api(
            .put, "/api/v1/visa-change-sets/:set/submission", needs: .apiToken(.writeVisas),
            APIContract(parameters: [set], body: VisaSetSchemas.submission, answers: [.json("The set.", VisaSetSchemas.set)]),
            "hands a change set over, for somebody else to approve"
        ) { OfficialsAPI.answer(try await submit($0)) }
        addEnds(to: &routes)
        return routes
    }

    private static func addEnds(to routes: inout RouteSet<any OfficeSite>) {
        let stands = APIContract.Answer.json("The set.", VisaSetSchemas.set)
        let revision = APIContract.Parameter.query("revision", "That the program has seen.", .count, isRequired: true)
        routes.api(
            .delete, "/api/v1/visa-change-sets/:set", needs: .apiToken(.writeVisas),
            APIContract(parameters: [set, revision], body: nil, answers: [stands]), "gives a change set up; what it was stays to be seen"
        ) { context in
            let revision = try context.seenRevision()
            return OfficialsAPI.answer(try await change(context) { try $0.drop($1, revision: revision, by: $2, $3) })
        }
        routes.api(
            .delete, "/api/v1/visa-change-sets/:set/submission", needs: .apiToken(.writeVisas),
            APIContract(parameters: [set, revision], body: nil, answers: [stands]),
            "takes a change set back that waits for somebody to approve it"
        ) { context in
            let revision = try context.seenRevision()
            return OfficialsAPI.answer(try await change(context) { try $0.takeBack($1, revision: revision, by: $2, $3) })
        }
        routes.api(
            .put, "/api/v1/visa-change-sets/:set/return", needs: .apiToken(.returnVisas),
            APIContract(parameters: [set], body: OfficialsAPI.returned, answers: [stands]),
            "sends a change set back to who has drafted it, with a remark"
        ) { context in
            let (revision, remark) = try await OfficialsAPI.returned(context)
            return OfficialsAPI.answer(try await change(context) { try $0.sendBack($1, revision: revision, remark: remark, by: $2, $3) })
        }
    }

    private static func change(
        _ context: Context, _ body: @escaping @Sendable (VisaDesk, UUIDv7, VisaDesk.Hand, any SQLConnection) throws -> Void
    ) async throws -> JSON {
        let id = try id(context)
        try await write(context, id) { try body($0, id, $1, $2) }
        return try await json(of: id, context)
    }

    // MARK: At the desk

    private static func desk(_ place: JobSite.Place, _ connection: any SQLConnection) throws -> VisaDesk {
        try VisaRules.checkLive(connection)
        try VisaPublishers.checkLive(connection)
        guard let desk = try VisaDesk(place, connection) else { throw SiteRefusal.notFound }
        return desk
    }

    private static func read<Value: Sendable>(
        _ context: Context, _ body: @escaping @Sendable (VisaDesk, any SQLConnection) throws -> Value
    ) async throws -> Value {
        let place = context.tenant.place
        return try await context.tenant.own.read { try body(try desk(place, $0), $0) }
    }

    /// Who made the token is an author of what it drafts: they do not approve it.
    private static func write(
        _ context: Context, _ id: UUIDv7, _ body: @escaping @Sendable (VisaDesk, VisaDesk.Hand, any SQLConnection) throws -> Void
    ) async throws {
        let place = context.tenant.place
        let hand = VisaDesk.Hand(login: context.token.maker, actor: context.actor, now: context.now)
        do { try await context.tenant.own.write { try body(try desk(place, $0), hand, $0) } } catch let refusal as VisaDeskRefusal {
            throw try await problem(refusal, context, id)
        }
    }

    private static func problem(_ refusal: VisaDeskRefusal, _ context: Context, _ id: UUIDv7) async throws -> any Error {
        let detail = Localizer(.english, now: context.now)(VisaDeskWords.message(refusal))
        switch refusal {
        case .noSuchSet: return SiteRefusal.notFound
        case .isNewer: return Context.stale("the set", current: try await json(of: id, context))
        case .wrongState: return SiteRefusal.problem(status: 409, code: "stale-base", title: "Not in this state", detail: detail, members: [])
        case .sameEyes, .isEmpty, .isFull, .overtaken, .unfit, .notYours:
            return SiteRefusal.problem(status: 422, code: "rule-violated", title: "Refused", detail: detail, members: [])
        }
    }

    private static func id(_ context: Context) throws -> UUIDv7 { try context.site.parameter("set") { UUIDv7($0) } }

    private static func list(_ context: Context) async throws -> JSON {
        let sets = try await read(context) { desk, connection in
            try desk.sets([.draft, .returned, .waiting], limit: 200, connection) + desk.sets([.sent, .dropped], limit: mostDone, connection)
        }
        return ["items": .array(sets.map { .object(JSONObject(members(of: $0))) })]
    }

    private static func show(_ context: Context) async throws -> JSON {
        let id = try id(context)
        do { return try await json(of: id, context) } catch VisaDeskRefusal.noSuchSet { throw SiteRefusal.notFound }
    }

    private static func json(of id: UUIDv7, _ context: Context) async throws -> JSON {
        let page = try APIPage(context.request)
        let after = page.after.isEmpty ? nil : VisaRuleKey(page.after)
        guard page.after.isEmpty || after != nil else { throw SiteRefusal.badRequest("`after` must be the `next` of the page before.") }
        let (set, found) = try await read(context) { desk, connection in
            (try desk.set(id, connection), try desk.changes(of: id, after: after, limit: page.limit, connection))
        }
        let changes = found.changes.map { change -> JSON in
            [
                "key": .string(change.key.description), "rule": change.rule.json, "before": change.before?.json ?? .null,
                "other": change.other?.json ?? .null, "overtaken": .boolean(change.isOvertaken),
            ]
        }
        let next = found.hasMore ? found.changes.last.map { PageCursor.spelled($0.key.description) } : nil
        return .object(JSONObject(members(of: set) + [("changes", .array(changes)), ("next", next.map { .string($0) } ?? .null)]))
    }

    private static func members(of set: VisaChangeSet) -> [(String, JSON)] {
        [
            ("id", .string(set.id.text)), ("title", .string(set.title)), ("note", .string(set.note)), ("state", .string(set.state.rawValue)),
            ("revision", .integer(set.revision)), ("count", .integer(Int64(set.count))), ("authors", .array(set.authors.map { .string($0) })),
            ("changedAt", .string(set.changedAt.description)), ("changedBy", .string(set.changedBy)),
            ("remark", set.remark.map { .string($0) } ?? .null),
        ]
    }

    // MARK: Writing

    private static func put(_ context: Context) async throws -> JSON {
        let (id, fields) = (try id(context), try await context.fields())
        let revision = try fields.integer("revision", in: 0...JSON.largestInteger)
        let now = context.now
        let changes = try fields.elements("changes", count: 1...mostChanges) {
            (json, path) throws(FieldError) -> (key: VisaRuleKey, rule: VisaRule) in
            let change = try Fields(json, path: path)
            return (
                try change.value("key", .form(keyForm)) { VisaRuleKey($0) },
                try change.part("rule") { (json, path) throws(FieldError) in try seenRule(Fields(json, path: path), by: now) }
            )
        }
        _ = try fields.distinct("changes", changes) { $0.key.description }
        let title = revision == 0 ? try fields.text("title", length: 1...200) : ""
        let note = fields.optional("note") == nil ? "" : try fields.text("note", length: 0...2000, lines: .many)
        try await write(context, id) { desk, hand, connection in
            if revision == 0 {
                if let standing = try? desk.set(id, connection) { throw VisaDeskRefusal.isNewer(standing) }
                _ = try desk.open(title, note: note, origin: .edit, changes, named: id, by: hand, connection)
            } else {
                try desk.put(changes, into: id, revision: revision, by: hand, connection)
            }
        }
        return try await show(context)
    }

    private static let seenForm = FieldForm("", "a time that has come", example: "2026-11-27T08:00:00Z")

    private static func seenRule(_ fields: Fields, by now: UTCTime) throws(FieldError) -> VisaRule {
        let rule = try VisaRule(fields)
        _ = try fields.value("verifiedAt", .form(seenForm)) { _ in rule.wasSeen(by: now) ? rule : nil }
        return rule
    }

    private static let keyForm = FieldForm("visaRuleKey", "a border such as KZ/DE/tourism/ordinary", example: "KZ/DE/tourism/ordinary")

    private static func submit(_ context: Context) async throws -> JSON {
        let (id, fields) = (try id(context), try await context.fields())
        let revision = try fields.integer("revision", in: 1...JSON.largestInteger)
        try await write(context, id) { desk, hand, connection in try desk.submit(id, revision: revision, by: hand, connection) }
        return try await show(context)
    }
}
