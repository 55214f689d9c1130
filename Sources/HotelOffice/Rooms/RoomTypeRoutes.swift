import Accounts
import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Kinds of rooms of a hotel.
enum RoomTypeRoutes {
    typealias Context = HotelOfficeDesk.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/hotels/:hotel/types/:type", needs: .staff(.manageHotels), "a room type, or the form of a new one") { context in
            let pages = try await HotelOfficeDesk(context).hotel(managing: true)
            guard let (id, kept) = try await find(context, pages) else { return page(pages, nil, FormState(), revision: 0) }
            return page(pages, id, FormState(kept.value.json), revision: kept.revision, isSold: kept.isOffered)
        }
        routes.on(.post, "/admin/hotels/:hotel/types/:type", needs: .staff(.manageHotels), "adds or changes a room type") { try await save($0) }
        routes.on(.post, "/admin/hotels/:hotel/types/:type/remove", needs: .staff(.manageHotels), "ends the sale of a room type") { context in
            let desk = try await HotelOfficeDesk(context)
            let pages = try await desk.hotel(managing: true)
            guard let (id, kept) = try await find(context, pages) else { throw SiteRefusal.notFound }
            do {
                try await desk.write { try $0.remove(id, of: pages.id, $1) }
                return WebAnswer.seeOther(pages.link("rooms", query: [("done", "removed")]))
            } catch let refusal as LodgingRefusal {
                return page(
                    pages, id, FormState(kept.value.json), revision: kept.revision, isSold: kept.isOffered, status: RefusalWords.status(refusal),
                    pages.refusal(refusal))
            }
        }
        return routes
    }

    /// - Returns: `nil` for the form of a new one.
    private static func find(_ context: Context, _ pages: HotelPages) async throws -> (RoomTypeID, HotelTables.Kept<RoomType>)? {
        let name = try context.site.parameter("type")
        guard name != "new" else { return nil }
        guard let id = RoomTypeID(name), let kept = try await context.tenant.own.read({ try HotelTables.roomType(id, of: pages.id, $0) }) else {
            throw SiteRefusal.notFound
        }
        return (id, kept)
    }

    private static func save(_ context: Context) async throws -> WebAnswer {
        let desk = try await HotelOfficeDesk(context)
        let pages = try await desk.hotel(managing: true)
        let (found, body) = (try await find(context, pages), try context.form())
        let revision = try body.revision()
        switch RoomTypeForm.form(isNew: found == nil).read(
            body, over: found?.1.value.json, as: { (fields) throws(FieldError) in try RoomType(fields) })
        {
        case .refused(let state): return page(pages, found?.0, state, revision: revision, status: .unprocessableContent)
        case .accepted(let type, let reading):
            guard let id = found?.0 ?? NewName.read(reading, { RoomTypeID($0) }) else {
                return page(pages, nil, NewName.refused(reading), revision: 0, status: .unprocessableContent)
            }
            do {
                try await desk.write { try $0.set(type, as: id, of: pages.id, revision: found == nil ? 0 : revision, $1) }
                return WebAnswer.seeOther(pages.link("rooms", query: [("done", found == nil ? "added" : "saved")]))
            } catch LodgingRefusal.stale(let thing, let current) {
                return page(
                    pages, id, reading.state, revision: current, status: .conflict, pages.stale(thing, now: pages.link("types", id.text)))
            } catch let refusal as LodgingRefusal {
                let field: String? = if case .taken = refusal, found == nil { "id" } else { nil }
                return page(
                    pages, found?.0, reading.refused(field, RefusalWords.message(refusal)), revision: revision, status: RefusalWords.status(refusal))
            }
        }
    }

    /// - Parameter id: `nil` for a new one.
    private static func page(
        _ pages: HotelPages, _ id: RoomTypeID?, _ state: FormState, revision: Int64, isSold: Bool = true, status: HTTPResponse.Status = .ok,
        _ banner: (any Component)? = nil
    ) -> WebAnswer {
        let localizer = pages.localizer
        let removal: Section? =
            if let id, isSold {
                Section(
                    "remove", localizer(RoomOfficeText.removeTypeTitle), note: localizer(RoomOfficeText.removeTypeNote),
                    ActionForm(pages.link("types", id.text, "remove"), [pages.context.token], localizer(RoomOfficeText.removeType)))
            } else { nil }
        return pages.answer(
            .rooms, step: localizer(id == nil ? RoomOfficeText.newType : RoomOfficeText.typeTitle(id: id?.text ?? "")), status: status, banner,
            isSold ? nil : EmptyState(localizer(RoomOfficeText.typeNotSold)),
            pages.page.form(
                RoomTypeForm.form(isNew: id == nil), state, pages.link("types", id?.text ?? "new"),
                id == nil ? RoomOfficeText.addType : HotelOfficeText.saveButton, hidden: [.init("revision", String(revision))],
                cancel: (localizer(HotelOfficeText.cancel), pages.link("rooms"))), removal)
    }
}
