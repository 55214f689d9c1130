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

/// The Action Plan for the regional Silk Road Tourist Visa.
enum ActionPlanRoutes {
    typealias Context = StaffContext<any OfficeSite>
    /// More steps than any plan has.
    private static let most = 500

    static var all: RouteSet<any LedgerSite> {
        var routes = RouteSet<any LedgerSite>()
        routes.on(.get, "/visa/action-plan", needs: .public, query: ["after"], "the Action Plan for the regional Silk Road Tourist Visa") { context in
            let rows = try await context.tenant.database.read { try Self.rows($0) }
            return ActionPlanPages(localizer: context.localizer, day: context.now.date, rows: rows, after: context.request.query("after")).page
        }
        routes.api(
            .get, "/api/v1/action-plan", needs: .public,
            APIContract(
                [],
                answers: .json(
                    "Steps and meetings, in the order of the plan.", .object([.required("items", .list(schema, most: most))], isOpen: false))),
            "the Action Plan for the regional Silk Road Tourist Visa"
        ) { context in
            try await context.tenant.answer(to: context.request) { connection in ["items": .array(try rows(connection).map(\.json))] }
        }
        return routes
    }

    private static let states = ["submitted"] + RegisterReview.Outcome.allCases.map(\.rawValue)
    static let schema = BarrierSchemas.row("ActionPlanEntry", states: states, entry: members)
    /// Besides title and summary.
    static let members: [Schema.Member] = [
        .required("form", .words(ActionKind.Form.allCases.map(\.rawValue))), .required("order", .integer(1...500)),
        .required("owners", .localized),
        .required("due", .date), .required("progress", .words(ActionKind.Progress.allCases.map(\.rawValue))), .optional("done", .date),
        .optional("result", .localized), .optional("url", .webAddress),
    ]

    /// Steps that are not dropped, and how many of them are done; `nil` where there is no plan.
    static func counts(_ connection: any SQLConnection) throws -> (done: Int, count: Int)? {
        guard try RegisterTables.isLive(connection) else { return nil }
        let steps = try rows(connection).map(\.entry.details).filter { $0.form == .step && $0.progress != .dropped }
        return steps.isEmpty ? nil : (steps.count { $0.progress == .done }, steps.count)
    }

    /// In the order of the plan; what was withdrawn is not in it.
    private static func rows(_ connection: any SQLConnection) throws -> [ActionPlanPages.Row] {
        try RegisterTables.checkLive(connection)
        return try RegisterTables.page(
            ActionKind.self, states: states.filter { $0 != RegisterReview.Outcome.withdrawn.rawValue }, limit: most, connection
        )
        .rows.sorted { ($0.entry.details.order, $0.key.slug) < ($1.entry.details.order, $1.key.slug) }
    }

    // MARK: The secretariat's

    static var office: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/action-plan", needs: .staff(.readForum), query: ["done", "after"], "the Action Plan, to be kept") { context in
            let rows = try await context.tenant.own.read { try Self.rows($0) }
            return ActionPlanPages(localizer: context.localizer, day: context.now.date, rows: rows, after: context.request.query("after")).desk(
                OfficePage(context), mayEdit: context.staff.has(StaffRight(.manageActionPlan)), done: context.request.query("done") != nil)
        }
        routes.on(.get, "/admin/action-plan/new", needs: .staff(.manageActionPlan), "a new step of the Action Plan") { context in
            page(context, nil)
        }
        routes.on(.post, "/admin/action-plan/new", needs: .staff(.manageActionPlan), "adds a step to the Action Plan") { context in
            try await save(context, nil)
        }
        routes.on(.get, "/admin/action-plan/entry/:slug", needs: .staff(.manageActionPlan), "a step of the Action Plan") { context in
            page(context, try await row(context))
        }
        routes.on(.post, "/admin/action-plan/entry/:slug", needs: .staff(.manageActionPlan), "changes a step of the Action Plan") { context in
            try await save(context, try await row(context))
        }
        return routes.at("secretariat") { $0.place == .secretariat }
    }

    private static func row(_ context: Context) async throws -> ActionPlanPages.Row {
        guard let key = RegisterKey(owner: .secretariat, slug: try context.site.parameter("slug")),
            let row = try await context.tenant.own.read({ try RegisterTables.row(ActionKind.self, key, $0) })
        else { throw SiteRefusal.notFound }
        return row
    }

    private static func page(
        _ context: Context, _ row: ActionPlanPages.Row?, _ state: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil
    ) -> WebAnswer {
        let office = OfficePage(context)
        let localizer = context.localizer
        let heading = row?.entry.title.text(in: localizer.language.code) ?? localizer(PlanText.newTitle)
        let initial = row.map { FormState($0.entry.json) } ?? FormState(["form": ["step"], "progress": ["planned"]])
        let action = row.map { Link.to(["admin", "action-plan", "entry", $0.key.slug]) } ?? Link("/admin/action-plan/new")
        return office.answer(
            heading: heading, lede: localizer(PlanText.editLede), status: status, banner,
            Section(
                "entry", heading,
                office.form(
                    ActionPlanPages.form(localizer), state ?? initial, action, PlanText.saveButton,
                    hidden: row.map { [FormView.Hidden("index", String($0.index))] } ?? [])))
    }

    private static func save(_ context: Context, _ row: ActionPlanPages.Row?) async throws -> WebAnswer {
        let body = try context.form()
        let outcome = ActionPlanPages.form(context.localizer).read(body, over: row?.entry.json) { (fields) throws(FieldError) in
            try RegisterEntry<ActionKind>(fields)
        }
        guard case .accepted(let entry, let reading) = outcome else {
            guard case .refused(let state) = outcome else { throw SiteRefusal.notFound }
            return page(context, row, state, status: .unprocessableContent)
        }
        if let row, body["index"].first != String(row.index) {
            let localizer = context.localizer
            let now = "\(row.entry.title.text(in: localizer.language.code)), \(localizer(ActionPlanPages.name(of: row.entry.details.progress)))"
            return page(
                context, row, reading.state, status: .conflict,
                Banner(
                    .warning, label: localizer(PlanText.newerTitle), title: localizer(PlanText.newerTitle),
                    text: localizer(PlanText.newer(text: now))))
        }
        let key = try await key(of: entry, row, context)
        do {
            try await publish(entry, as: key, at: context.tenant, by: context.actor)
            return .seeOther(Link.to(["admin", "action-plan"], query: [("done", "saved")]))
        } catch let problem as Problem { return page(context, row, reading.refused(problem), status: .conflict) }
    }

    /// - Throws: `Problem` where the log would refuse it.
    static func publish(_ entry: RegisterEntry<ActionKind>, as key: RegisterKey, at site: any OfficeSite, by actor: AuditActor) async throws {
        let (now, title) = (site.now, entry.title.text(in: "en"))
        _ = try await site.publish([OwnRecord(RegisterSubmitted<ActionKind>.self, key: key.description, entry)]) { connection, _ in
            try AuditTrail.append(actor, .actionSaved, object: key.description, detail: title, at: now, connection)
        }
    }

    private static func key(of entry: RegisterEntry<ActionKind>, _ row: ActionPlanPages.Row?, _ context: Context) async throws -> RegisterKey {
        if let row { return row.key }
        let key = try await context.tenant.own.read { connection in
            let slug = try RegisterKey.slug(of: entry.title.text(in: "en"), else: "step") { slug in
                guard let key = RegisterKey(owner: .secretariat, slug: slug) else { return false }
                return try RegisterTables.row(ActionKind.self, key, connection) != nil
            }
            return RegisterKey(owner: .secretariat, slug: slug)
        }
        guard let key else { throw SiteRefusal.notFound }
        return key
    }
}

extension AuditAction {
    static let actionSaved = AuditAction(rawValue: "action-plan.saved")
}
