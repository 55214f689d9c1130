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

/// Where guests fill in their registration cards before they come, by a link that the hotel has given them: no account, and nothing of anybody is shown.
enum GuestCardRoutes {
    typealias Context = TenantContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/guests/card/:secret", needs: .public, query: ["sent"], "the form of a registration card") { context -> Reply in
            let page = try await page(context)
            return Reply(page.page(sent: context.request.query("sent") != nil))
        }
        routes.on(.post, "/guests/card/:secret", needs: .public, "reads a machine readable zone, or takes a registration card") {
            try await take($0)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    /// A page that nobody keeps, or the way on.
    struct Reply: WebContent {
        private let page: Page?
        private let status: HTTPResponse.Status
        private let next: Link?

        init(_ page: Page, status: HTTPResponse.Status = .ok) { (self.page, self.status, next) = (page, status, nil) }
        init(next: Link) { (page, status, self.next) = (nil, .seeOther, next) }

        func answer(to request: WebRequest, _ frame: (Page) -> HTML) -> WebAnswer {
            if let next { return .seeOther(next) }
            guard let page else { return WebAnswer(type: "text/plain", []) }
            var answer = page.answer(to: request, frame).cached(.never)
            answer.status = status
            return answer
        }
    }

    static func register(_ context: Context) throws -> GuestRegister {
        try GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now)
    }

    static func link(_ context: Context) async throws -> GuestCardLink {
        do { return try await register(context).cardLink(try context.parameter("secret")) } catch is GuestFault { throw SiteRefusal.notFound }
    }

    /// - Returns: `nil` where the city has not entered it.
    static func hotel(of link: GuestCardLink, _ context: Context) async throws -> Hotel? {
        try await context.tenant.own.read { connection in
            try HotelID(link.hotel.text).flatMap { try HotelTables.hotel($0, connection)?.value }
        }
    }

    private static func page(_ context: Context) async throws -> GuestCardPage {
        let link = try await link(context)
        let hotel = try await hotel(of: link, context)
        return GuestCardPage(
            context: context, link: link, hotel: hotel?.name.text(in: context.localizer.language.code) ?? link.hotel.text,
            told: try await register(context).told(for: link), today: context.localizer.by(hotel?.clock).today)
    }

    private static func take(_ context: Context) async throws -> Reply {
        try context.request.checkOrigin()
        let secret = try context.parameter("secret")
        let page = try await page(context)
        let form = try await context.request.form()
        if !form["read"].isEmpty {
            let (state, wasRead) = GuestPersonForm.readZone(form, GuestCardPage.fields, today: page.today, context.localizer)
            return Reply(page.page(state, wasRead: wasRead), status: state.isSound ? .ok : .unprocessableContent)
        }
        let reading = page.form.read(form)
        var state = reading.state
        if state.isSound, form["true"].isEmpty { state.refuse("true", GuestCardText.trueNeeded) }
        guard state.isSound else { return Reply(page.page(state), status: .unprocessableContent) }
        let card: (person: GuestPerson, purpose: StayPurpose, signature: String)
        do throws(FieldError) {
            let fields = try Fields(reading.json)
            card = (
                try GuestPerson(fields, today: page.today), try fields.choice("purpose", StayPurpose.self),
                try fields.text("signature", length: 1...200)
            )
        } catch { return Reply(page.page(reading.refused(error)), status: .unprocessableContent) }
        return try await keep(context, page, secret, card.person, card.purpose, card.signature, reading)
    }

    private static func keep(
        _ context: Context, _ page: GuestCardPage, _ secret: String, _ person: GuestPerson, _ purpose: StayPurpose, _ signature: String,
        _ reading: FormReading
    ) async throws -> Reply {
        do {
            try await register(context).fillIn(
                secret, person.identity, document: person.document, contact: person.contact, purpose: purpose, signature: signature,
                language: context.localizer.language.code, request: "")
            return Reply(next: Link.to(["guests", "card", secret], query: [("sent", "yes")]))
        } catch GuestFault.tooMany {
            return Reply(page.page(reading.refused(nil, GuestCardText.full)), status: .conflict)
        } catch GuestFault.vaultMissing { throw SiteRefusal.failed(incident: "vault", isUnavailable: true) }
    }
}

/// The card as a guest sees it.
struct GuestCardPage {
    static let fields = ["purpose", "true", "signature"]

    let context: TenantContext<any OfficeSite>
    let link: GuestCardLink
    /// What the hotel is called; its id where the city has not entered it.
    let hotel: String
    /// What the card begins with, where whose it is has asked for that.
    let told: BookingGuests?
    /// At the hotel.
    let today: UTCDate

    private var localizer: Localizer { context.localizer }

    var form: Form {
        Form(
            sections: GuestWords.personSections(localizer) + [
                .init(
                    GuestCardText.declaration,
                    [
                        GuestWords.purposeField("purpose"), .checkbox("true", GuestCardText.isTrue),
                        .text("signature", GuestCardText.signature, isRequired: true),
                    ])
            ])
    }

    func page(_ state: FormState? = nil, wasRead: Bool = false, sent: Bool = false) -> Page {
        let path = context.request.path
        let again = Link.to(path.split(separator: "/").map(String.init))
        let lede = localizer(GuestCardText.lede(hotel: hotel, from: link.arrival, until: link.departure))
        guard !sent else {
            return Page(
                kicker: hotel, heading: localizer(GuestCardText.thanksTitle), lede: nil,
                Paragraphs(localizer(GuestCardText.thanks(filled: link.filled, count: link.guests))),
                link.isFull
                    ? nil : LinkList(.plain, label: localizer(GuestCardText.another), [.init(localizer(GuestCardText.another), again)]))
        }
        guard !link.isFull || state != nil else {
            return Page(
                kicker: localizer(GuestCardText.title), heading: localizer(GuestCardText.title), lede: lede,
                EmptyState(localizer(GuestCardText.full)))
        }
        let usual = ["purpose": [StayPurpose.holiday.rawValue], "document.kind": [GuestDocument.Kind.passport.rawValue]]
        let fresh = FormState(usual.merging(told.map { GuestPersonForm.values(of: $0) } ?? [:]) { $1 })
        return Page(
            kicker: hotel, heading: localizer(GuestCardText.title), lede: lede,
            wasRead
                ? Banner(
                    .good, label: localizer(GuestTermsText.zone), title: localizer(GuestTermsText.zone),
                    text: localizer(GuestTermsText.zoneRead)) : nil,
            told != nil && state == nil
                ? Banner(
                    .neutral, label: localizer(GuestCardText.title), title: localizer(GuestCardText.told),
                    text: localizer(GuestCardText.toldNote)) : nil,
            Paragraphs(localizer(GuestCardText.privacy)),
            FormView(
                form, state ?? fresh, action: again, hidden: [], submit: localizer(GuestCardText.send),
                other: .init("read", localizer(GuestTermsText.readZone)), localizer))
    }
}
