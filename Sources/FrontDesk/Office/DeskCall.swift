import Accounts
import Envelope
import FeatureKit
import Guests
import HTTPTypes
import Lodging
import Primitives
import SQL
import Web

/// Somebody at the desk of a hotel where they work. Pages tell moments by the clocks of the hotel.
struct DeskCall: OfficePages, Sendable {
    let context: StaffContext<any OfficeSite>
    let hotel: HotelID
    let scope: HotelScope
    let desk: StayDesk
    /// What the hotel is called.
    let name: LocalizedText?

    /// - Throws: ``SiteRefusal/notFound`` for a hotel where they do not work: that there is one is nobody's business.
    init(_ context: StaffContext<any OfficeSite>) async throws {
        let scope = try await Self.scope(context)
        guard let hotel = HotelID(try context.site.parameter("hotel")), scope.may(.frontDesk, at: hotel) else { throw SiteRefusal.notFound }
        let known = try await context.tenant.own.read { try HotelTables.hotel(hotel, $0)?.value }
        self.context = context.by(known?.clock)
        self.hotel = hotel
        name = known?.name
        self.scope = scope
        desk = StayDesk(LodgingActor(try context.actor, scope, at: context.now))
    }

    static func scope(_ context: StaffContext<any OfficeSite>) async throws -> HotelScope {
        HotelScope(try await context.tenant.accounts.user(context.staff.login).grants)
    }

    var reception: Reception { Reception(desk) }
    var own: any Database { context.tenant.own }
    var isManager: Bool { scope.may(.managing, at: hotel) }
    var query: WebRequest { context.request }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Reception, any SQLConnection) throws -> Value) async throws -> Value {
        let reception = reception
        return try await own.read { try body(reception, $0) }
    }

    @discardableResult
    func write<Value: Sendable>(_ body: @escaping @Sendable (Reception, any SQLConnection) throws -> Value) async throws -> Value {
        let reception = reception
        return try await own.write { try body(reception, $0) }
    }

    func booking(_ id: UUIDv7) async throws -> Booking {
        let booking = try await read { try $0.desk.find(id, $1) }
        guard booking.hotel == hotel else { throw SiteRefusal.notFound }
        return booking
    }

    func id(_ name: String) throws(SiteRefusal) -> UUIDv7 { try context.site.parameter(name) { UUIDv7($0) } }

    /// What is written down of people.
    var notes: PersonalNotes {
        get throws(PersonalFault) { try PersonalNotes(vault: context.tenant.vault, own: own, now: context.now) }
    }

    /// Guests of a booking who are in the register are there from now on.
    func noteArrival(of booking: UUIDv7) async throws {
        try await ArrivedGuests.note(of: booking, at: context.tenant, by: try context.actor, now: context.now)
    }

    /// Who comes, as it was told with bookings.
    var told: ToldGuests {
        get throws(PersonalFault) { try ToldGuests(vault: context.tenant.vault, own: own, now: context.now) }
    }

    /// Below the hotel's desk.
    func link(_ segments: String..., query: [(String, String)] = []) -> Link {
        Link.to(["admin", "desk", hotel.text] + segments, query: query.map { (name: $0.0, value: $0.1) })
    }

    /// Names what a form does, so that it is done once however often it is sent.
    var request: FormView.Hidden { FormView.Hidden("request", UUIDv7(at: context.now).text) }

    static func request(_ form: FormBody) throws(SiteRefusal) -> UUIDv7 {
        guard let request = form["request"].first.flatMap({ UUIDv7($0) }) else { throw .badRequest("The form is incomplete. Load the page again.") }
        return request
    }

    /// The way to the hotel's desk.
    func crumbs(_ current: String, _ more: [(String, Link)] = []) -> Breadcrumbs {
        Breadcrumbs(
            [(localizer(DeskText.title), Link("/admin/desk")), (name?.text(in: localizer.language.code) ?? hotel.text, link())] + more,
            current: current, localizer)
    }

    /// Why it was not done.
    func refused(_ error: any Error) -> Banner? {
        DeskWords.sentence(error, localizer).map {
            Banner(.bad, label: localizer(DeskText.notDone), title: localizer(DeskText.notDone), text: $0)
        }
    }

    /// What there is not is no page; other refusals are told by whoever shows the page they belong to.
    static func answer<Content: WebContent>(
        _ context: StaffContext<any OfficeSite>, _ make: (DeskCall) async throws -> Content
    ) async throws -> Content {
        do { return try await make(try await DeskCall(context)) } catch let refusal as LodgingRefusal {
            switch refusal {
            case .notFound, .notYours: throw SiteRefusal.notFound
            default: throw SiteRefusal.badRequest(refusal.problem.detail)
            }
        } catch let fault as FolioFault {
            guard fault != .notFound else { throw SiteRefusal.notFound }
            throw SiteRefusal.badRequest(fault.problem.detail)
        } catch let fault as StayFault { throw SiteRefusal.badRequest(fault.problem.detail) }
    }
}
