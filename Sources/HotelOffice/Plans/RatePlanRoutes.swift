import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Rate plans of a hotel: conditions under which its rooms are sold.
enum RatePlanRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/hotels/:hotel/plans", needs: .staff(.manageHotels), query: ["done"], "rate plans of a hotel") { context in
            let desk = try await HotelOfficeDesk(context)
            let pages = try await desk.hotel()
            let id = pages.id
            return list(pages, try await desk.read { _, connection in try HotelTables.ratePlans(of: id, connection) })
        }
        routes.on(.get, "/admin/hotels/:hotel/plans/:plan", needs: .staff(.manageHotels), "a rate plan, or the form of a new one") { context in
            let pages = try await HotelOfficeDesk(context).hotel(managing: true)
            guard let (id, kept) = try await find(context, pages) else { return page(pages, nil, proposal, revision: 0) }
            return page(pages, id, RatePlanForm.state(kept.value), revision: kept.revision, isSold: kept.isOffered)
        }
        routes.on(.post, "/admin/hotels/:hotel/plans/:plan", needs: .staff(.manageHotels), "adds or changes a rate plan") { try await save($0) }
        routes.on(.post, "/admin/hotels/:hotel/plans/:plan/remove", needs: .staff(.manageHotels), "ends the sale of a rate plan") { context in
            let desk = try await HotelOfficeDesk(context)
            let pages = try await desk.hotel(managing: true)
            guard let (id, _) = try await find(context, pages) else { throw SiteRefusal.notFound }
            try await desk.write { try $0.remove(id, of: pages.id, $1) }
            return WebAnswer.seeOther(pages.link("plans", query: [("done", "removed")]))
        }
        return routes
    }

    private static let proposal = FormState([
        "meals": ["breakfast"], "occupancy.included": ["2"], "cancellation.freeDays": ["2"], "cancellation.late": ["1"],
        "cancellation.noShow": ["all"], "depositPercent": ["0"],
    ])

    private static func find(_ context: Context, _ pages: HotelPages) async throws -> (RatePlanID, HotelTables.Kept<RatePlan>)? {
        let name = try context.site.parameter("plan")
        guard name != "new" else { return nil }
        guard let id = RatePlanID(name), let kept = try await context.tenant.own.read({ try HotelTables.ratePlan(id, of: pages.id, $0) }) else {
            throw SiteRefusal.notFound
        }
        return (id, kept)
    }

    private static func save(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: true)
        let (found, body) = (try await find(context, pages), try context.form())
        let revision = try body.revision()
        switch RatePlanForm.form(isNew: found == nil).read(
            body, over: found?.1.value.json, as: { (fields) throws(FieldError) in try RatePlanForm.judge(fields) })
        {
        case .refused(let state): return page(pages, found?.0, state, revision: revision, status: .unprocessableContent)
        case .accepted(let plan, let reading):
            guard let id = found?.0 ?? NewName.read(reading, { RatePlanID($0) }) else {
                return page(pages, nil, NewName.refused(reading), revision: 0, status: .unprocessableContent)
            }
            do {
                try await desk.write { try $0.set(plan, as: id, of: pages.id, revision: found == nil ? 0 : revision, $1) }
                return WebAnswer.seeOther(pages.link("plans", query: [("done", found == nil ? "added" : "saved")]))
            } catch LodgingRefusal.stale(let thing, let current) {
                return page(
                    pages, id, reading.state, revision: current, status: .conflict, pages.stale(thing, now: pages.link("plans", id.text)))
            } catch let refusal as LodgingRefusal {
                return page(
                    pages, found?.0, reading.refused(field(of: refusal), RefusalWords.message(refusal)), revision: revision,
                    status: RefusalWords.status(refusal))
            }
        }
    }

    private static func field(of refusal: LodgingRefusal) -> String? {
        switch refusal {
        case .taken: "id"
        case .notPossible: "currency"
        default: nil
        }
    }

    private static func list(_ pages: HotelPages, _ plans: [(id: RatePlanID, plan: HotelTables.Kept<RatePlan>)]) -> WebAnswer {
        let localizer = pages.localizer
        let title = localizer(HotelOfficeText.tabPlans)
        return pages.answer(
            .plans, lede: localizer(RatePlanText.lede),
            DataTable(
                id: "plans", title: title,
                columns: [
                    .text(localizer(HotelFormText.name)), .text(localizer(RatePlanText.currency)), .text(localizer(RatePlanText.meals)),
                    .text(localizer(RatePlanText.sectionCancel)), .text(localizer(HotelOfficeText.columnState)),
                ],
                rows: plans.map { id, kept in
                    let plan = kept.value
                    return [
                        Cell.foreign(
                            plan.name.text(in: localizer.language.code), link: pages.isManager ? pages.link("plans", id.text) : nil
                        ).asHeader, .code(plan.currency.code), .text(localizer(HotelWords.name(of: plan.meals))),
                        .text(
                            localizer(plan.cancellation.freeDays.map { RatePlanText.freeUntil(days: $0) } ?? RatePlanText.neverFree)),
                        .tag(
                            kept.isOffered ? .good : .neutral, localizer(kept.isOffered ? RoomOfficeText.isSold : RoomOfficeText.isNotSold)),
                    ]
                }, empty: EmptyState(localizer(RatePlanText.none))),
            pages.forManagers(
                LinkList(.plain, label: title, [.init(localizer(RatePlanText.newTitle), pages.link("plans", "new"))])))
    }

    private static func page(
        _ pages: HotelPages, _ id: RatePlanID?, _ state: FormState, revision: Int64, isSold: Bool = true, status: HTTPResponse.Status = .ok,
        _ banner: (any Component)? = nil
    ) -> WebAnswer {
        let localizer = pages.localizer
        let removal: Section? =
            if let id, isSold {
                Section(
                    "remove", localizer(RoomOfficeText.removeTypeTitle), note: localizer(RatePlanText.removeNote),
                    ActionForm(pages.link("plans", id.text, "remove"), [pages.context.token], localizer(RatePlanText.remove)))
            } else { nil }
        return pages.answer(
            .plans, step: localizer(id == nil ? RatePlanText.newTitle : RatePlanText.planTitle(id: id?.text ?? "")), status: status, banner,
            isSold ? nil : EmptyState(localizer(RatePlanText.notSold)),
            pages.page.form(
                RatePlanForm.form(isNew: id == nil), state, pages.link("plans", id?.text ?? "new"),
                id == nil ? RatePlanText.add : HotelOfficeText.saveButton, hidden: [.init("revision", String(revision))],
                cancel: (localizer(HotelOfficeText.cancel), pages.link("plans"))), removal)
    }
}
