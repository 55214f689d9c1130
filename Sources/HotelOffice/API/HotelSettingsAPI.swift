import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Hotels as their managers set them, for the hotel's own systems.
enum HotelSettingsAPI {
    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.api(
            .get, "/api/v1/managed-hotels", needs: .apiToken(.readHotels),
            APIContract(APIPage.parameters, answers: .json("By their names, closed ones too.", .page(of: HotelSettingsSchemas.hotel))),
            "hotels that the token reaches"
        ) { try await list($0) }
        routes.api(
            .get, "/api/v1/hotels/:hotel", needs: .apiToken(.readHotels),
            APIContract([HotelContract.hotel], answers: .json("As it stands.", HotelSettingsSchemas.hotel)),
            "a hotel with its taxes, and the revision to change it from"
        ) { try await HotelCall.answer($0, .seeing) { try await show($0) } }
        routes.api(
            .put, "/api/v1/hotels/:hotel", needs: .apiToken(.writeHotels),
            APIContract(
                parameters: [HotelContract.hotel], body: HotelSettingsSchemas.setHotel,
                answers: [.json("As it stands then.", HotelSettingsSchemas.hotel)]),
            "changes a hotel; adds one, where the token is of all of the city"
        ) { try await HotelCall.answer($0, .seeing, mayBeNew: true) { try await set($0) } }
        routes.api(
            .put, "/api/v1/hotels/:hotel/open", needs: .apiToken(.writeHotels),
            APIContract(
                parameters: [HotelContract.hotel], body: .object([.required("open", .boolean)], isOpen: true),
                answers: [.json("As it stands then.", HotelSettingsSchemas.hotel)]),
            "opens a hotel to travellers, or closes it"
        ) { try await HotelCall.answer($0, .managing) { try await open($0) } }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static func json(_ id: HotelID, _ kept: HotelTables.Kept<Hotel>) -> JSON {
        ["id": .string(id.text), "revision": .integer(kept.revision), "open": .boolean(kept.isOffered), "hotel": kept.value.json]
    }

    private static func list(_ context: HotelCall.Context) async throws -> WebAnswer {
        let page = try APIPage(context.request)
        let scope = HotelScope(context)
        let found = try await context.tenant.own.read { connection in
            guard let own = scope.seen else {
                return try HotelTables.hotels(after: page.after, limit: page.limit + 1, connection).map { (id: $0.id, hotel: Optional($0.hotel)) }
            }
            let wanted = own.filter { $0.text > page.after }.sorted { $0.text < $1.text }
            return try wanted.prefix(page.limit + 1).map { (id: $0, hotel: try HotelTables.hotel($0, connection)) }
        }
        let shown = found.prefix(page.limit)
        let items = shown.compactMap { entry in entry.hotel.map { json(entry.id, $0) } }
        return WebAnswer(json: APIPage.json(items, next: found.count > page.limit ? shown.last?.id.text : nil)).cached(.personal)
    }

    private static func show(_ call: HotelCall) async throws -> WebAnswer {
        let id = call.hotel
        guard let kept = try await call.read({ try HotelTables.hotel(id, $0) }) else { throw LodgingRefusal.notFound(.hotel) }
        return WebAnswer(json: json(id, kept))
    }

    private static func set(_ call: HotelCall) async throws -> WebAnswer {
        let fields = try await call.sent().fields
        let revision = try fields.revision()
        let hotel = try Hotel(fields.fields("hotel"))
        let (id, desk) = (call.hotel, HotelDesk(call.actor))
        try await call.write { try desk.set(hotel, as: id, revision: revision, $0) }
        return try await show(call)
    }

    private static func open(_ call: HotelCall) async throws -> WebAnswer {
        let isOpen = try await call.sent().fields.boolean("open")
        let (id, desk) = (call.hotel, HotelDesk(call.actor))
        try await call.write { try desk.setOpen(isOpen, id, $0) }
        return try await show(call)
    }
}

extension Fields {
    /// What a change was made from; 0 for something new.
    func revision() throws(FieldError) -> Int64 { try integer("revision", in: 0...9_007_199_254_740_991) }
}
