import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// Cycles, commitments and reminders: what the secretariat plans.
enum PlansAPI {
    typealias Context = TokenContext<any OfficeSite>

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .put, "/api/v1/cycles/:cycle", needs: .apiToken(.writePlans),
            APIContract(parameters: [OfficialsAPI.cycle], body: ProgressSchemas.newCycle, answers: [standing]),
            "opens a cycle; extends, closes or renames one, where `index` is of the version that stands"
        ) { OfficialsAPI.answer(try await setCycle($0)) }
        routes.api(
            .put, "/api/v1/commitments/:commitment", needs: .apiToken(.writePlans),
            APIContract(parameters: [OfficialsAPI.commitment], body: ProgressSchemas.newCommitment, answers: [standing]),
            "publishes a commitment with its indicators, or a new version of it"
        ) { OfficialsAPI.answer(try await setCommitment($0)) }
        routes.api(
            .put, "/api/v1/cycles/:cycle/reminders/:city", needs: .apiToken(.writePlans),
            APIContract(parameters: [OfficialsAPI.cycle, OfficialsAPI.city], body: nil, answers: [.json("The last reminder.", reminder)]),
            "reminds a city of what it owes, unless it was reminded less than a day ago"
        ) { OfficialsAPI.answer(try await remind($0)) }
        return routes.at("secretariat") { $0.place == .secretariat }
    }

    private static func desk(_ context: Context) throws -> PlanDesk {
        guard let desk = PlanDesk(context.tenant) else { throw SiteRefusal.notFound }
        return desk
    }

    private static func json(_ key: String, _ index: Int64, _ body: JSON) -> JSON { ["key": .string(key), "index": .integer(index), "body": body] }

    private static func setCycle(_ context: Context) async throws -> JSON {
        let (desk, id) = (try desk(context), try context.site.parameter("cycle") { CycleID($0) })
        let fields = try await context.fields()
        let (cycle, seen) = (try ReportingCycle(fields), try OfficialsAPI.seenIndex(fields))
        func standing() async throws -> JSON {
            try await desk.cycles().first { $0.id == id }.map { json(id.text, $0.index, $0.body.json) } ?? .null
        }
        let now = try await standing()
        if now["body"] == cycle.json { return now }
        guard now["index"]?.integer == seen else { throw Context.stale("the cycle", current: now) }
        try await desk.publish(cycle, as: id, by: context.actor)
        return try await standing()
    }

    private static func setCommitment(_ context: Context) async throws -> JSON {
        let (desk, id) = (try desk(context), try context.site.parameter("commitment") { CommitmentID($0) })
        let fields = try await context.fields()
        let (commitment, seen) = (try Commitment(fields), try OfficialsAPI.seenIndex(fields))
        func standing() async throws -> JSON { try await desk.commitment(id).map { json(id.text, $0.index, $0.body.json) } ?? .null }
        let now = try await standing()
        if now["body"] == commitment.json { return now }
        guard now["index"]?.integer == seen else { throw Context.stale("the commitment", current: now) }
        try await desk.publish(commitment, as: id, by: context.actor)
        return try await standing()
    }

    private static func remind(_ context: Context) async throws -> JSON {
        let (desk, id) = (try desk(context), try context.site.parameter("cycle") { CycleID($0) })
        let city = try context.site.parameter("city") { CityID($0) }
        func owed() async throws -> PlanDesk.Overdue {
            // A city that owes nothing in a cycle is not among those that may be reminded.
            guard let overdue = try await desk.cycle(id)?.overdue.first(where: { $0.city == city }) else { throw SiteRefusal.notFound }
            return overdue
        }
        let overdue = try await owed()
        if !overdue.wasReminded(before: context.now) { try await desk.remind([overdue], of: id, by: context.actor) }
        let reminded = try await owed()
        return [
            "cycle": .string(id.text), "city": .string(city.text), "commitments": .array(reminded.commitments.map { .string($0.text) }),
            "times": .integer(Int64(reminded.reminded?.times ?? 0)),
            "last": reminded.reminded.map { .string($0.last.description) } ?? .null,
        ]
    }

    // MARK: Schemas

    private static let standing = APIContract.Answer.json(
        "The version that stands.",
        .named(
            "StandingPlan",
            .object([.required("key", .anyText(most: 64)), .required("index", .count), .required("body", .object([], isOpen: true))], isOpen: false)))
    private static let reminder = Schema.named(
        "Reminder",
        .object(
            [
                .required("cycle", .slug), .required("city", .slug), .required("commitments", .list(ProgressSchemas.commitmentText, most: 2000)),
                .required("times", .count), .required("last", .nullable(.time)),
            ], isOpen: false))
}
