import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Drafts of a city's reports, which several officials and programs write. Who signs is a signatory, at the site.
enum ReportDraftsAPI {
    typealias Context = TokenContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/report-drafts", needs: .apiToken(.readForum),
            APIContract([], answers: .json("Of the cycles that are open, or not long over.", ReportDraftSchemas.list)),
            "the reports that the city is asked for, and how far each is"
        ) { OfficialsAPI.answer(try await list($0)) }
        routes.api(
            .get, "/api/v1/report-drafts/:cycle/:commitment", needs: .apiToken(.readForum),
            APIContract([OfficialsAPI.cycle, OfficialsAPI.commitment], answers: .json("The draft.", ReportDraftSchemas.draft)),
            "a draft of a report, and what it lacks"
        ) { OfficialsAPI.answer(try await show($0)) }
        routes.api(
            .put, "/api/v1/report-drafts/:cycle/:commitment", needs: .apiToken(.writeReports),
            APIContract(
                parameters: [OfficialsAPI.cycle, OfficialsAPI.commitment], body: ReportDraftSchemas.saved,
                answers: [.json("The draft as it stands.", ReportDraftSchemas.draft)]),
            "saves a draft of a report, sound or not"
        ) { OfficialsAPI.answer(try await save($0)) }
        routes.api(
            .delete, "/api/v1/report-drafts/:cycle/:commitment", needs: .apiToken(.writeReports),
            APIContract(
                parameters: [
                    OfficialsAPI.cycle, OfficialsAPI.commitment, .query("revision", "That is thrown away.", .count, isRequired: true),
                ], body: nil, answers: [.json("What stands then.", ReportDraftSchemas.draft)]),
            "throws a draft away"
        ) { OfficialsAPI.answer(try await discard($0)) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func desk(_ context: Context) throws -> ReportDesk {
        guard let desk = ReportDesk(context.tenant) else { throw SiteRefusal.notFound }
        return desk
    }

    private static func sheet(_ context: Context) async throws -> (ReportDesk, ReportDesk.Sheet) {
        let desk = try desk(context)
        let cycle = try context.site.parameter("cycle") { CycleID($0) }
        let commitment = try context.site.parameter("commitment") { CommitmentID($0) }
        guard let sheet = try await desk.sheet(cycle, commitment) else { throw SiteRefusal.notFound }
        return (desk, sheet)
    }

    private static func list(_ context: Context) async throws -> JSON {
        let items = try await desk(context).cycles().flatMap { cycle in
            cycle.lines.map { line -> JSON in
                [
                    "cycle": .string(cycle.id.text), "closes": .string(cycle.cycle.closes.description),
                    "commitment": .string(line.commitment.text), "state": .string(line.state.word), "late": .boolean(line.isLate),
                    "revision": .integer(line.draft?.revision ?? 0), "index": line.cell?.index.map { .integer($0) } ?? .null,
                ]
            }
        }
        return ["items": .array(items)]
    }

    private static func show(_ context: Context) async throws -> JSON {
        let (_, sheet) = try await sheet(context)
        return try ReportDraftBody(sheet.dossier.commitment).json(sheet)
    }

    private static func save(_ context: Context) async throws -> JSON {
        let (desk, sheet) = try await sheet(context)
        let fields = try await context.fields()
        let revision = try fields.integer("revision", in: 0...JSON.largestInteger)
        let body = ReportDraftBody(sheet.dossier.commitment)
        let typed = try body.typed(try fields.fields("report"))
        let key = sheet.dossier.key
        do { try await desk.save(typed, key.cycle, key.commitment, onto: revision, by: context.actor) } catch is StaleDraft {
            throw Context.stale("the draft", current: try await show(context))
        }
        return try await show(context)
    }

    private static func discard(_ context: Context) async throws -> JSON {
        let revision = try context.seenRevision()
        let (desk, sheet) = try await sheet(context)
        let key = sheet.dossier.key
        do { try await desk.discard(key.cycle, key.commitment, at: revision, by: context.actor) } catch is StaleDraft {
            throw Context.stale("the draft", current: try await show(context))
        }
        return try await show(context)
    }
}

extension DeskState {
    static let words = [
        "not-asked", "not-open", "due", "missing", "draft", "pending", "refused", "in-review", "returned", "assessed", "published",
    ]

    /// As the API says it.
    var word: String {
        switch self {
        case .notAsked: "not-asked"
        case .notOpen: "not-open"
        case .due: "due"
        case .missing: "missing"
        case .draft: "draft"
        case .pending: "pending"
        case .refused: "refused"
        case .inReview: "in-review"
        case .returned: "returned"
        case .assessed: "assessed"
        case .published: "published"
        }
    }
}
