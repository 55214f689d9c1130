import FeatureKit
import Federation
import HTTPTypes
import Ledger
import Lodging
import Primitives
import SQL
import Web

/// The page from which a traveller goes to the registration card of a stay in another city, at that city's site.
struct StayCardElsewhere {
    let stay: MyStay
    /// What the address of the booking's page ends with.
    let key: String
    let localizer: Localizer
    /// What the city of the hotel is called.
    let city: String
    /// Scheme and host of its site; `nil` where it has told none.
    let site: String?

    init(_ stay: MyStay, _ key: String, _ context: StayCardRoutes.Context) async throws {
        (self.stay, self.key, localizer) = (stay, key, context.localizer)
        let now = context.now
        let (name, site) = try await context.tenant.database.read { connection in
            (
                try Ledger.members(after: "", limit: 5000, connection).first { $0.city == stay.city }?.name,
                try CitySite.address(of: stay.city, at: now, connection)
            )
        }
        city = name?.text(in: context.localizer.language.code) ?? stay.city.text
        self.site = site
    }

    /// - Parameter card: what that city has answered; `nil` where it was not asked yet.
    func page(_ card: StayDoor.Card? = nil) -> Page {
        Page(
            title: localizer(StayCardText.title), kicker: localizer(MyStayText.title), heading: localizer(StayCardText.title),
            lede: localizer(StayCardText.lede(arrival: stay.stay.arrival)), banner(card), link(card),
            Paragraphs(localizer(StayCardText.elsewhere(city: city)), localizer(StayCardText.privacy)),
            site == nil
                ? nil
                : FormView(
                    StayCardRoutes.form, FormState(), action: .to(["my-stay", key, "card"]), hidden: [],
                    submit: localizer(card == nil ? StayCardText.elsewhereButton : StayCardText.elsewhereAnother), isQuiet: card != nil, localizer),
            LinkList(.plain, label: localizer(MyStayText.title), [.init(localizer(StayCardText.back), .to(["my-stay", key]))]))
    }

    private func banner(_ card: StayDoor.Card?) -> Banner? {
        guard site != nil else { return MyStayPages.alert(.warning, StayCardText.title, StayCardText.noSite(city: city), localizer) }
        return switch card {
        case .full: MyStayPages.alert(.good, StayCardText.title, StayCardText.full, localizer)
        case .notTaken: MyStayPages.alert(.warning, StayCardText.title, StayCardText.notTaken(city: city), localizer)
        case .away: MyStayPages.alert(.warning, StayCardText.title, StayCardText.away(city: city), localizer)
        case .open, nil: nil
        }
    }

    private func link(_ card: StayDoor.Card?) -> Section? {
        guard let site, case .open(let secret) = card,
            let link = Link(external: "\(site)/guests/card/\(secret)?lang=\(localizer.language.tag)")
        else { return nil }
        let title = localizer(StayCardText.elsewhereLink(city: city))
        return Section("card", title, note: localizer(StayCardText.elsewhereKeep), LinkList(.plain, label: title, [.init(title, link)]))
    }
}

extension StayDoor.Card {
    /// Of the page that tells of it.
    var status: HTTPResponse.Status {
        switch self {
        case .open: .ok
        case .full, .notTaken: .conflict
        case .away: .serviceUnavailable
        }
    }
}
