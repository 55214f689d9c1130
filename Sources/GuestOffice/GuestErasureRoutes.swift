import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON
import Web

/// Where the privacy officer has all guests of a booking erased, here and in every city that was told of them, and sees how far those are.
enum GuestErasureRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.post, "/admin/guests/privacy/booking", needs: .staff(.eraseGuests), "erases the guests of a booking, in every city") {
            try await erase($0)
        }
        routes.on(
            .get, "/admin/guests/privacy/proof/:city/:booking", needs: .staff(.eraseGuests), "the signed answer of a city that has erased guests"
        ) { try await proof($0) }
        return routes.at("cities") { $0.place != .secretariat }
    }

    static let form = Form([
        .text("booking", GuestErasureText.field, isRequired: true), .checkbox("sure", GuestErasureText.sure),
        .checkbox("untold", GuestErasureText.untold),
    ])

    /// The two sections of the privacy page.
    static func sections(_ context: Context, _ state: FormState?) async throws -> [any Component] {
        let (page, localizer) = (OfficePage(context), context.localizer)
        let orders = try await context.tenant.own.read { try GuestDisclosure.orders($0) }
        return [
            Section(
                "booking", localizer(GuestErasureText.title), note: localizer(GuestErasureText.note),
                page.form(form, state ?? FormState(), Link("/admin/guests/privacy/booking"), GuestErasureText.button)),
            ErasureTable(orders: orders, now: context.now, localizer: localizer).table,
        ]
    }

    private static func erase(_ context: Context) async throws -> WebAnswer {
        let typed = try context.form()
        var state = form.read(typed).state
        if state.isSound, typed["sure"].isEmpty { state.refuse("sure", GuestErasureText.unsure) }
        let text = typed["booking"].first ?? ""
        var wait: Int64?
        if state.isSound {
            let erasure = try GuestErasure(vault: context.tenant.vault, own: context.tenant.own, now: context.now)
            do {
                switch try await booking(text, context) {
                case .booking(let id):
                    try await erasure.erase(guestsOf: id, isUntoldToo: !typed["untold"].isEmpty, by: try context.actor)
                    return .seeOther(Link.to(["admin", "guests", "privacy"], query: [("done", "booking")]))
                case .unknown: state.refuse("booking", GuestErasureText.unknown)
                case .tooOften(let seconds):
                    state.refuse("booking", GuestErasureText.tooOften)
                    wait = seconds
                }
            } catch GuestFault.notFound { state.refuse("booking", GuestErasureText.unknown) } catch GuestFault.stay {
                state.refuse("booking", GuestErasureText.inHouse)
            } catch GuestFault.untold { state.refuse("untold", GuestErasureText.untoldUnsure) }
        }
        let page = try await GuestPrivacyRoutes.page(context, booking: state, status: .unprocessableContent)
        return wait.map { page.tooOften(retryAfter: $0) } ?? page
    }

    private enum Named { case booking(UUIDv7), unknown, tooOften(seconds: Int64) }

    /// A booking by its number, which is also in the address of its page, or by the code that the guest has. Codes are not tried out here either.
    private static func booking(_ text: String, _ context: Context) async throws -> Named {
        let parts = text.split { $0 == "/" || $0 == " " }.map { $0.lowercased() }
        if let id = parts.lazy.compactMap({ UUIDv7($0) }).first { return .booking(id) }
        // Booked here, at another city: the code is one that city has given.
        if let code = BookingCode(text), let elsewhere = try await context.tenant.own.read({ try ElsewhereCode.find(code, $0) }) {
            return .booking(elsewhere.booking)
        }
        let (now, network) = (context.now, "staff \(context.staff.login)")
        return switch try await context.tenant.own.write({ try BookingDesk(at: now).open(text, from: network, $0) }) {
        case .booking(let booking): .booking(booking.id)
        case .wrongCode: .unknown
        case .tooManyAttempts(let seconds): .tooOften(seconds: seconds)
        }
    }

    private static func proof(_ context: Context) async throws -> WebAnswer {
        let city = try context.site.parameter("city") { CityID($0) }
        let booking = try context.site.parameter("booking") { UUIDv7($0) }
        guard let proof = try await context.tenant.own.read({ try GuestDisclosure.proof(booking, in: city, $0) }), !proof.isEmpty else {
            throw SiteRefusal.notFound
        }
        return WebAnswer(
            type: "application/json", proof, headers: [.contentDisposition: "attachment; filename=\"erasure-\(city)-\(booking).json\""]
        ).cached(.personal)
    }
}

/// How far other cities are with erasing guests.
private struct ErasureTable {
    let orders: [GuestDisclosure]
    let now: UTCTime
    let localizer: Localizer

    var table: DataTable {
        let columns = [
            GuestErasureText.columnBooking, GuestErasureText.columnCity, GuestErasureText.columnOrdered, GuestErasureText.columnDeadline,
            GuestErasureText.columnState, GuestErasureText.columnHeard,
        ]
        return DataTable(
            id: "cities", title: localizer(GuestErasureText.cities), columns: columns.map { .text(localizer($0)) },
            rows: orders.compactMap { given in given.order.map { row(given, $0) } }, empty: EmptyState(localizer(GuestErasureText.none)))
    }

    private func row(_ given: GuestDisclosure, _ order: GuestDisclosure.Order) -> [Cell] {
        let (state, heard): (Cell, Cell) =
            switch order.progress {
            case .waiting(_, _, let problem):
                (
                    order.isLate(at: now) ? .tag(.bad, localizer(GuestErasureText.late)) : .tag(.warning, localizer(GuestErasureText.waiting)),
                    .foreign(problem)
                )
            case .erased:
                (
                    .tag(.good, localizer(GuestErasureText.erased)),
                    .text(
                        localizer(GuestErasureText.proof),
                        link: Link.to(["admin", "guests", "privacy", "proof", given.city.text, given.booking.text]))
                )
            case .unknownThere(let when):
                (
                    .tag(.neutral, localizer(GuestErasureText.unknownThere)),
                    .time(localizer.dateAndTime(when), datetime: when.description)
                )
            }
        return [
            Cell.code(given.booking.text).asHeader, .text(given.city.text),
            .time(localizer.dateAndTime(order.orderedAt), datetime: order.orderedAt.description),
            .time(localizer.date(order.deadline.date), datetime: order.deadline.date.description), state, heard,
        ]
    }
}
