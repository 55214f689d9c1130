import Accounts
import Envelope
import FeatureKit
import Federation
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Where the secretariat plans: cycles, reminders, commitments and indicators.
enum PlanRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/cycles", needs: .staff(.readForum), query: ["after"], "the reporting cycles") { context in
            CyclePages(context: context).list(try await desk(context).cycles())
        }
        routes.on(.post, "/admin/cycles", needs: .staff(.manageCycles), "opens a cycle") { try await open($0) }
        routes.on(.get, "/admin/cycles/:cycle", needs: .staff(.readForum), query: ["done", "after"], "a cycle, and who still owes a report") {
            context in
            let (_, cycle, overdue) = try await cycle(context)
            return CyclePages(context: context).cycle(cycle, overdue, done: done(context.request.query("done")))
        }
        routes.on(.post, "/admin/cycles/:cycle", needs: .staff(.manageCycles), "extends, closes or renames a cycle") { try await change($0) }
        routes.on(.post, "/admin/cycles/:cycle/remind", needs: .staff(.manageCycles), "reminds cities of what they owe") { try await remind($0) }
        addCommitments(to: &routes)
        return routes
    }

    private static func addCommitments(to routes: inout RouteSet<any OfficeSite>) {
        routes.on(.get, "/admin/commitments", needs: .staff(.readForum), query: ["after"], "what the forum has set out to do, to be edited") {
            context in
            CommitmentPages(context: context).list(try await desk(context).commitments())
        }
        routes.on(.post, "/admin/commitments", needs: .staff(.manageCycles), "publishes a new commitment") { try await add($0) }
        routes.on(.get, "/admin/commitments/:commitment", needs: .staff(.readForum), query: ["done", "part"], "a commitment with its indicators") {
            context in
            let (_, plan) = try await plan(context)
            let number = context.request.query("part").flatMap { Int($0) } ?? 1
            return CommitmentPages(context: context).commitment(plan, done: done(context.request.query("done")), number: number)
        }
        routes.on(.post, "/admin/commitments/:commitment", needs: .staff(.manageCycles), "publishes a new version of a commitment") {
            try await edit($0)
        }
    }

    // MARK: What a request is about

    private static func desk(_ context: Context) throws -> PlanDesk {
        guard let desk = PlanDesk(context.tenant) else { throw SiteRefusal.notFound }
        return desk
    }

    private static func cycle(_ context: Context) async throws -> (PlanDesk, PlanDesk.Cycle, [PlanDesk.Overdue]) {
        let desk = try desk(context)
        guard let (cycle, overdue) = try await desk.cycle(try context.site.parameter("cycle") { CycleID($0) }) else { throw SiteRefusal.notFound }
        return (desk, cycle, overdue)
    }

    private static func plan(_ context: Context) async throws -> (PlanDesk, PlanDesk.Plan) {
        let desk = try desk(context)
        let id = try context.site.parameter("commitment") { CommitmentID($0) }
        guard let plan = try await desk.commitment(id) else { throw SiteRefusal.notFound }
        return (desk, plan)
    }

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "published": PlansText.published
        case "reminded": PlansText.remindDone
        default: nil
        }
    }

    /// - Parameter part: of a long form, to which it leads back.
    private static func back(_ path: [String], part: Int = 1, done: String) -> WebAnswer {
        .seeOther(Link.to(path, query: (part > 1 ? [("part", String(part))] : []) + [("done", done)]))
    }

    // MARK: Cycles

    private static func open(_ context: Context) async throws -> WebAnswer {
        let desk = try desk(context)
        let (form, cycles) = (try context.form(), try await desk.cycles())
        let pages = CyclePages(context: context)
        let outcome = CyclePages.form(isNew: true, context.localizer.language).read(form) { (fields) throws(FieldError) in
            try ReportingCycle(fields)
        }
        let text = form["id"].first ?? ""
        var state = FormState()
        switch outcome {
        case .refused(let refused): state = refused
        case .accepted(let cycle, let reading):
            state = reading.state
            guard let id = CycleID(text) else { break }
            guard !cycles.contains(where: { $0.id == id }) else {
                return pages.list(cycles, reading.refused("id", PlansText.identifierTaken), status: .unprocessableContent)
            }
            do {
                try await desk.publish(cycle, as: id, by: context.actor)
                return back(["admin", "cycles", id.text], done: "published")
            } catch let problem as Problem { state = reading.refused(problem) }
        }
        if CycleID(text) == nil, !text.isEmpty { state.refuse("id", PlansText.identifierBad) }
        return pages.list(cycles, state, status: .unprocessableContent)
    }

    private static func change(_ context: Context) async throws -> WebAnswer {
        let (desk, cycle, overdue) = try await cycle(context)
        let (form, pages) = (try context.form(), CyclePages(context: context))
        let outcome = CyclePages.form(isNew: false, context.localizer.language).read(form, over: cycle.body.json) { (fields) throws(FieldError) in
            try ReportingCycle(fields)
        }
        guard case .accepted(let changed, let reading) = outcome else {
            guard case .refused(let state) = outcome else { throw SiteRefusal.notFound }
            return pages.cycle(cycle, overdue, state, status: .unprocessableContent)
        }
        guard form["index"].first == String(cycle.index) else {
            return pages.cycle(cycle, overdue, reading.state, refused: PlansText.overtaken, status: .conflict)
        }
        do {
            try await desk.publish(changed, as: cycle.id, by: context.actor)
            return back(["admin", "cycles", cycle.id.text], done: "published")
        } catch let problem as Problem {
            return pages.cycle(cycle, overdue, reading.refused(problem), status: .unprocessableContent)
        }
    }

    private static func remind(_ context: Context) async throws -> WebAnswer {
        let (desk, cycle, overdue) = try await cycle(context)
        let wanted = try context.form()["city"].first ?? ""
        let asked = wanted.isEmpty ? overdue : overdue.filter { $0.city.text == wanted }
        // A reminder stands in the log for ever: a button pressed twice is not two of them.
        let some = asked.filter { !$0.wasReminded(before: context.tenant.now) }
        if some.isEmpty, let last = asked.compactMap({ $0.reminded?.last }).max() {
            return CyclePages(context: context).cycle(cycle, overdue, again: last, status: .conflict)
        }
        if !some.isEmpty { try await desk.remind(some, of: cycle.id, by: context.actor) }
        return back(["admin", "cycles", cycle.id.text], done: "reminded")
    }

    // MARK: Commitments

    private static func add(_ context: Context) async throws -> WebAnswer {
        let desk = try desk(context)
        let (form, plans) = (try context.form(), try await desk.commitments())
        let pages = CommitmentPages(context: context)
        let (fields, text) = (CommitmentForm(standing: nil, language: context.localizer.language), form["id"].first ?? "")
        guard let id = CommitmentID(text) else {
            var state = fields.form.read(form).state
            if !text.isEmpty { state.refuse("id", CommitmentPlansText.commitmentIDBad(example: "A11.2")) }
            return pages.list(plans, state, status: .unprocessableContent)
        }
        switch fields.read(form, as: id) {
        case .refused(let state): return pages.list(plans, state, status: .unprocessableContent)
        case .accepted(let commitment, let reading):
            guard !plans.contains(where: { $0.id == id }) else {
                return pages.list(plans, reading.refused("id", PlansText.identifierTaken), status: .unprocessableContent)
            }
            do {
                try await desk.publish(commitment, as: id, by: context.actor)
                return back(["admin", "commitments", id.text], done: "published")
            } catch let problem as Problem {
                return pages.list(plans, reading.refused(problem), status: .unprocessableContent)
            }
        }
    }

    private static func edit(_ context: Context) async throws -> WebAnswer {
        let (desk, plan) = try await plan(context)
        let (form, pages) = (try context.form(), CommitmentPages(context: context))
        let number = form["part"].first.flatMap { Int($0) } ?? 1
        switch CommitmentForm(standing: plan.body, language: context.localizer.language, number: number).read(form, as: plan.id) {
        case .refused(let state): return pages.commitment(plan, state, number: number, status: .unprocessableContent)
        case .accepted(let commitment, let reading):
            guard form["index"].first == String(plan.index) else {
                return pages.commitment(plan, reading.state, refused: PlansText.overtaken, number: number, status: .conflict)
            }
            do {
                try await desk.publish(commitment, as: plan.id, by: context.actor)
                return back(["admin", "commitments", plan.id.text], part: number, done: "published")
            } catch let problem as Problem {
                return pages.commitment(plan, reading.refused(problem), number: number, status: .unprocessableContent)
            }
        }
    }
}
