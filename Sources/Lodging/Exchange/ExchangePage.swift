import Accounts
import FeatureKit
import HTTPTypes
import Ledger
import Primitives
import SQL
import Web

/// Bookings between this city and the others, for who runs the city: nothing of the guests stands in it.
struct ExchangePage: OfficePages {
    let context: StaffContext<any OfficeSite>
    let exchange: BookingExchange

    static var routes: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/exchange", needs: .staff(.readFederation), "bookings made here in other cities, and there for this one") {
            ExchangePage(context: $0, exchange: try await $0.tenant.own.read { try BookingExchange($0) }).answer()
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    func answer() -> WebAnswer {
        page.answer(
            ExchangeText.title, lede: localizer(ExchangeText.lede),
            DataTable(
                id: "cities", title: localizer(ExchangeText.byCity),
                columns: [
                    .text(localizer(ExchangeText.city)), .number(localizer(ExchangeText.sent)), .number(localizer(ExchangeText.open)),
                    .number(localizer(ExchangeText.received)),
                ],
                rows: exchange.counts.map { count in
                    [
                        Cell.text(count.city.text, link: Link.to(["admin", "federation", count.city.text])).asHeader,
                        .number(localizer.integer(count.sent)), .number(localizer.integer(count.open)), .number(localizer.integer(count.received)),
                    ]
                }, empty: EmptyState(localizer(ExchangeText.none))),
            DataTable(
                id: "out", title: localizer(ExchangeText.outTitle), note: localizer(ExchangeText.outNote(most: BookingExchange.most)),
                columns: [
                    .text(localizer(ExchangeText.booking)), .text(localizer(ExchangeText.city)), .text(localizer(ExchangeText.departure)),
                    .text(localizer(ExchangeText.state)), .text(localizer(ExchangeText.changed)),
                ], rows: exchange.sent.map { cells($0) }, empty: EmptyState(localizer(ExchangeText.noneOut))),
            DataTable(
                id: "in", title: localizer(ExchangeText.inTitle), note: localizer(ExchangeText.inNote(most: BookingExchange.most)),
                columns: [
                    .text(localizer(ExchangeText.booking)), .text(localizer(ExchangeText.hotel)), .text(localizer(ExchangeText.city)),
                    .text(localizer(ExchangeText.stay)), .text(localizer(ExchangeText.state)), .text(localizer(ExchangeText.made)),
                ],
                rows: exchange.received.map { cells($0.booking, $0.reference, $0.hotel) }, empty: EmptyState(localizer(ExchangeText.noneIn))))
    }

    private func cells(_ booking: BookingElsewhere) -> [Cell] {
        let (tone, state) = Self.state(booking.state)
        return [
            Cell.code(booking.booking.text).asHeader, .text(booking.city.text), .text(localizer.date(booking.departure)),
            .tag(booking.note == .overbooked ? .warning : tone, localizer(booking.note == .overbooked ? ExchangeText.overbooked : state)),
            page.time(booking.changedAt),
        ]
    }

    private func cells(_ booking: Booking, _ reference: String, _ hotel: LocalizedText?) -> [Cell] {
        let (tone, state) = Self.state(BookingElsewhere.State(booking.state(at: context.now)))
        return [
            Cell.code(reference).asHeader, .foreign(hotel?.text(in: localizer.language.code) ?? booking.hotel.text),
            .text(booking.asker?.text ?? ""), .text(localizer(ExchangeText.span(from: booking.arrival, until: booking.departure))),
            .tag(tone, localizer(state)), page.time(booking.createdAt),
        ]
    }

    private static func state(_ state: BookingElsewhere.State) -> (tone: Tone, name: Message) {
        switch state {
        case .asked: (.warning, ExchangeText.stateAsked)
        case .confirmed: (.good, ExchangeText.stateConfirmed)
        case .checkedIn: (.good, ExchangeText.stateCheckedIn)
        case .checkedOut: (.neutral, ExchangeText.stateCheckedOut)
        case .cancelling: (.warning, ExchangeText.stateCancelling)
        case .cancelled: (.neutral, ExchangeText.stateCancelled)
        case .noShow: (.neutral, ExchangeText.stateNoShow)
        case .notMade: (.neutral, ExchangeText.stateNotMade)
        case .lost: (.bad, ExchangeText.stateLost)
        }
    }
}
