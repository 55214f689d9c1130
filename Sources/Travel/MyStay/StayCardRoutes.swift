import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The registration card of a traveller's own booking, before they arrive: who comes fills it in at home, at the site of the hotel's city, and the desk
/// compares it with the document.
enum StayCardRoutes {
    typealias Context = MyStayRoutes.Context

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/my-stay/:key/card", needs: .public, "what filling in the registration card beforehand is") { context -> StayReply in
            let (key, stay, isSilent) = try await opened(context)
            guard context.tenant.place == .city(stay.city) else {
                return .page(try await StayCardElsewhere(stay, key, context).page(isSilent ? .away : nil))
            }
            return .page(try await page(key, stay, context, nil))
        }
        routes.on(.post, "/my-stay/:key/card", needs: .public, "goes to the registration card of a booking") { try await go($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    /// Whether cards of a booking can be filled in beforehand.
    static func isOffered(_ stay: MyStay, at now: UTCTime) -> Bool { CardRequest.isOffered(stay.state, arrival: stay.stay.arrival, at: now) }

    /// - Returns: with whether the hotel's city does not answer just now; the stay is as it was told last then.
    static func opened(_ context: Context) async throws -> (key: String, stay: MyStay, isSilent: Bool) {
        let opened = try await OpenedStay(context)
        guard isOffered(opened.stay, at: context.now) else { throw SiteRefusal.notFound }
        return (try context.parameter("key"), opened.stay, opened.silent != nil)
    }

    /// Nothing is taken over by itself: who has booked says so.
    static let form = Form([.checkbox("told", StayCardText.told, hint: StayCardText.toldHint)])

    private static func page(_ key: String, _ stay: MyStay, _ context: Context, _ banner: Banner?) async throws -> Page {
        let clock = try await context.tenant.own.read { try HotelTables.clock(of: stay.hotel, $0) }
        let localizer = context.localizer.by(clock)
        return Page(
            title: localizer(StayCardText.title), kicker: localizer(MyStayText.title), heading: localizer(StayCardText.title),
            lede: localizer(StayCardText.lede(arrival: stay.stay.arrival)), banner,
            try await cards(stay, context, localizer),
            Paragraphs(localizer(StayCardText.privacy)),
            FormView(
                form, FormState(), action: .to(["my-stay", key, "card"]), hidden: [], submit: localizer(StayCardText.button), localizer),
            LinkList(
                .plain, label: localizer(MyStayText.title), [.init(localizer(StayCardText.back), .to(["my-stay", key]))])
        ).told(by: clock)
    }

    /// - Returns: `nil` for a stay in another city, and where they cannot be read.
    static func filled(_ stay: MyStay, _ context: Context) async throws -> [GuestRegister.FilledCard]? {
        guard context.tenant.place == .city(stay.city), let hotel = RoleGrant.HotelID(stay.hotel.text) else { return nil }
        let register = try GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now)
        do { return try await register.filledCards(of: stay.id, in: hotel) } catch GuestFault.vaultMissing { return nil }
    }

    /// Those that are filled in, each by no more than the last characters of its document.
    private static func cards(_ stay: MyStay, _ context: Context, _ localizer: Localizer) async throws -> DataTable? {
        guard let filled = try await filled(stay, context) else { return nil }
        return DataTable(
            id: "cards", title: localizer(StayCardText.cards),
            columns: [.text(localizer(StayCardText.columnFilled)), .text(localizer(StayCardText.columnDocument))],
            rows: filled.map { card in
                [
                    Cell.time(localizer.dateAndTime(card.filledAt), datetime: card.filledAt.description),
                    card.lastCharacters.map { .code("…\($0)") } ?? .text(localizer(StayCardText.noDocument)),
                ]
            }, empty: EmptyState(localizer(StayCardText.none)))
    }

    private static func go(_ context: Context) async throws -> StayReply {
        try context.request.checkOrigin()
        let (key, stay, isSilent) = try await opened(context)
        let takesTold = !(try await context.request.form())["told"].isEmpty
        let door = try StayDoor(context.tenant, at: context.now)
        guard stay.city == door.city else {
            let page = try await StayCardElsewhere(stay, key, context)
            guard page.site != nil else { return .page(page.page(), .conflict) }
            let card = isSilent ? .away : try await door.card(of: stay, takesTold: takesTold)
            return .page(page.page(card), card.status)
        }
        if case .open(let secret) = try await door.card(of: stay, takesTold: takesTold) { return .next(.to(["guests", "card", secret])) }
        let banner = MyStayPages.alert(.good, StayCardText.title, StayCardText.full, context.localizer)
        return .page(try await page(key, stay, context, banner), .conflict)
    }
}
