import Accounts
import FeatureKit
import Guests
import HTTPTypes
import Ledger
import Primitives
import SQL
import StrictJSON
import Web

/// The privacy officer's page: how long what is kept of guests is kept, and what was erased.
enum GuestPrivacyRoutes {
    typealias Context = StaffContext<any OfficeSite>

    static var all: RouteSet<any OfficeSite> {
        var routes = RouteSet<any OfficeSite>()
        routes.on(.get, "/admin/guests/privacy", needs: .staff(.eraseGuests), query: ["done"], "how long guests are kept, and proofs of erasure") {
            try await page($0)
        }
        routes.on(.post, "/admin/guests/privacy", needs: .staff(.eraseGuests), "says how long what is kept of guests is kept") {
            try await set($0)
        }
        routes.on(.post, "/admin/guests/privacy/vault", needs: .staff(.eraseGuests), "begins a new vault after the old one was lost") {
            try await beginAnew($0)
        }
        return routes.at("cities") { $0.place != .secretariat }
    }

    private static let form = Form(sections: [
        .init(
            nil,
            GuestPart.allCases.map { days($0.rawValue, GuestWords.part($0)) } + [days(invoices, GuestPrivacyText.invoices)], isRow: true)
    ])
    private static let invoices = "invoices"

    private static func days(_ name: String, _ label: Message) -> Form.Field {
        .integer(name, label, in: Int64(GuestRetention.days.lowerBound)...Int64(GuestRetention.days.upperBound), isRequired: true)
    }

    private static let vaultForm = Form([.checkbox("sure", GuestPrivacyText.vaultSure)])

    static func page(
        _ context: Context, _ state: FormState? = nil, vault: FormState? = nil, booking: FormState? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> WebAnswer {
        let (retention, proofs) = try await context.tenant.own.read { connection in
            (try GuestRetention.current(connection), try ErasureProof.newest(limit: 50, connection))
        }
        let (page, localizer) = (OfficePage(context), context.localizer)
        let current = FormState(
            Dictionary(uniqueKeysWithValues: GuestPart.allCases.map { ($0.rawValue, [String(retention.days(of: $0))]) })
                .merging([invoices: [String(retention.invoices)]]) { $1 })
        let done =
            switch context.request.query("done") {
            case "saved": GuestPrivacyText.saved
            case "vault": GuestPrivacyText.vaultBegun
            case "booking": GuestErasureText.done
            default: nil as Message?
            }
        let booking = try await GuestErasureRoutes.sections(context, booking)
        return page.answer(
            GuestPrivacyText.title, lede: localizer(GuestPrivacyText.lede), status: status, done.map(page.notice),
            try await isVaultMissing(context)
                ? Section(
                    "vault", localizer(GuestPrivacyText.vaultTitle), note: localizer(GuestPrivacyText.vaultNote),
                    page.form(vaultForm, vault ?? FormState(), Link("/admin/guests/privacy/vault"), GuestPrivacyText.vaultButton)) : nil,
            Section(
                "retention", localizer(GuestPrivacyText.retentionTitle), note: localizer(GuestPrivacyText.retentionNote),
                page.form(form, state ?? current, Link("/admin/guests/privacy"), GuestPrivacyText.save)),
            booking[0], booking[1],
            proofs.isEmpty ? EmptyState(localizer(GuestPrivacyText.noProofs)) : GuestProofs(localizer: localizer).table(proofs, named: true))
    }

    private static func isVaultMissing(_ context: Context) async throws -> Bool {
        try await GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now).isVaultMissing()
    }

    private static func set(_ context: Context) async throws -> WebAnswer {
        let reading = form.read(try context.form())
        guard reading.state.isSound else { return try await page(context, reading.state, status: .unprocessableContent) }
        func days(_ name: String) -> Int { Int(reading.json[name]?.integer ?? 0) }
        func days(_ part: GuestPart) -> Int { days(part.rawValue) }
        guard
            let retention = GuestRetention(
                contact: days(.contact), card: days(.card), document: days(.document), identity: days(.identity),
                invoices: days(invoices))
        else { return try await page(context, reading.refused("identity", GuestPrivacyText.retentionOrder), status: .unprocessableContent) }
        let (actor, now) = (try context.actor, context.now)
        try await context.tenant.own.write { try retention.store(by: actor, at: now, $0) }
        return .seeOther(Link.to(["admin", "guests", "privacy"], query: [("done", "saved")]))
    }

    private static func beginAnew(_ context: Context) async throws -> WebAnswer {
        guard try await isVaultMissing(context) else { throw SiteRefusal.notFound }
        var state = FormState()
        guard !(try context.form()["sure"].isEmpty) else {
            state.refuse("sure", GuestRegisterText.eraseUnsure)
            return try await page(context, vault: state, status: .unprocessableContent)
        }
        try await GuestRegister(vault: context.tenant.vault, own: context.tenant.own, now: context.now).beginVaultAnew(by: try context.actor)
        return .seeOther(Link.to(["admin", "guests", "privacy"], query: [("done", "vault")]))
    }
}
