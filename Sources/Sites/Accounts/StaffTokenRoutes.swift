import Accounts
import Envelope
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// Tokens of a site's API, for its administrators.
enum StaffTokenRoutes {
    static var all: RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/admin/tokens", needs: .staff(.manageTokens), query: ["done", "after"], "tokens of the API") { context in
            try await TokenPages(context: context).list(FormState(), done: context.request.query("done") == "revoked" ? StaffTokensText.revoked : nil)
        }
        routes.on(.post, "/admin/tokens", needs: .staff(.manageTokens), "makes a token") { try await issue($0) }
        routes.on(.post, "/admin/tokens/revoke", needs: .staff(.manageTokens), "revokes a token") { context in
            guard let id = try context.form()["token-id"].first.flatMap({ UUIDv7($0) }) else { throw SiteRefusal.notFound }
            do { try await context.tenant.tokens.revoke(id.text, by: context.actor) } catch let problem as Problem where problem.code == .notFound {
                throw SiteRefusal.notFound
            }
            return WebAnswer.seeOther(Link.to(["admin", "tokens"], query: [("done", "revoked")]))
        }
        return routes
    }

    private static func issue(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let form = try context.form()
        let pages = TokenPages(context: context)
        let reading = pages.form.read(form)
        var state = reading.state
        let name = APIToken.name(form["name"].first ?? "")
        if name == nil, !(form["name"].first ?? "").isEmpty { state.refuse("name", StaffTokensText.tokenNameHint) }
        let scopes = form["scopes"].compactMap { APIToken.Scope(rawValue: $0) }
        let words = (form["hotels"].first ?? "").split { $0 == " " || $0 == "," }
        let hotels = words.compactMap { RoleGrant.HotelID(String($0)) }
        if hotels.count < words.count || hotels.count > APIToken.mostHotels { state.refuse("hotels", StaffTokensText.tokenWrongHotels) }
        if state.isSound, let name, let days = reading.json["days"]?.integer {
            do {
                let (token, secret) = try await context.tenant.tokens.issue(
                    name, scopes: scopes, hotels: hotels.isEmpty ? nil : hotels, validDays: days, by: context.actor)
                return pages.issued(token, secret)
            } catch let problem as Problem {
                switch problem.code {
                case .reusedID: state.refuse("name", StaffTokensText.tokenTaken)
                case .ruleViolated: state.refuse(nil, StaffTokensText.tokenTooMany)
                case .notOwner where problem.members["hotel"] != nil: state.refuse("hotels", StaffTokensText.tokenWrongHotels)
                case .notOwner: state.refuse("scopes", StaffTokensText.tokenNotYours)
                default: throw problem
                }
            }
        }
        return try await pages.list(state, done: nil, status: .unprocessableContent)
    }
}

/// The pages of tokens.
struct TokenPages: OfficePages {
    private static let pageLength = 30

    let context: StaffContext<Site>

    /// What somebody may have a program do is what they may do themselves.
    private var scopes: [APIToken.Scope] {
        APIToken.Scope.scopes(at: context.tenant.city == nil ? .secretariat : .city).filter { context.staff.has(StaffRight($0.permission)) }
    }

    var form: Form {
        let hotels: [Form.Field] =
            context.tenant.city == nil ? [] : [.text("hotels", StaffTokensText.tokenHotels, hint: StaffTokensText.tokenHotelsHint)]
        return Form(
            [
                .text("name", StaffTokensText.tokenName, hint: StaffTokensText.tokenNameHint, isRequired: true),
                .integer("days", StaffTokensText.tokenDays, in: 1...APIToken.longestLifeDays, isRequired: true),
                .checkboxes(
                    "scopes", StaffTokensText.tokenScopes, scopes.map { Form.Field.Option($0.rawValue, Self.scope($0)) }, isRequired: true),
            ] + hotels)
    }

    private static func scope(_ scope: APIToken.Scope) -> Message {
        switch scope {
        case .writeRecords: StaffTokensText.scopeWriteRecords
        case .readForum: StaffTokensText.scopeReadForum
        case .writeReports: StaffTokensText.scopeWriteReports
        case .writeVisas: StaffTokensText.scopeWriteVisas
        case .returnVisas: StaffTokensText.scopeReturnVisas
        case .writeReviews: StaffTokensText.scopeWriteReviews
        case .writePlans: StaffTokensText.scopeWritePlans
        case .readBarriers: StaffTokensText.scopeReadBarriers
        case .writeBarriers: StaffTokensText.scopeWriteBarriers
        case .writeActionPlan: StaffTokensText.scopeWriteActionPlan
        case .publishEditions: StaffTokensText.scopePublishEditions
        case .readMembers: StaffTokensText.scopeReadMembers
        case .writeMembers: StaffTokensText.scopeWriteMembers
        case .readUsers: StaffTokensText.scopeReadUsers
        case .writeUsers: StaffTokensText.scopeWriteUsers
        case .readAudit: StaffTokensText.scopeReadAudit
        case .readSettings: StaffTokensText.scopeReadSettings
        case .readWebhooks: StaffTokensText.scopeReadWebhooks
        case .writeWebhooks: StaffTokensText.scopeWriteWebhooks
        case .readTokens: StaffTokensText.scopeReadTokens
        case .revokeTokens: StaffTokensText.scopeRevokeTokens
        case .readHotels: StaffTokensText.scopeReadHotels
        case .writeHotels: StaffTokensText.scopeWriteHotels
        case .writeRates: StaffTokensText.scopeWriteRates
        case .readBookings: StaffTokensText.scopeReadBookings
        case .writeBookings: StaffTokensText.scopeWriteBookings
        case .readDesk: StaffTokensText.scopeReadDesk
        case .writeDesk: StaffTokensText.scopeWriteDesk
        case .readGuests: StaffTokensText.scopeReadGuests
        case .writeGuests: StaffTokensText.scopeWriteGuests
        case .readStatistics: StaffTokensText.scopeReadStatistics
        }
    }

    func list(_ state: FormState, done: Message?, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let tokens = try await context.tenant.tokens.list(for: context.staff.login)
        let state = state.isSound ? FormState(["days": ["365"], "scopes": scopes.count == 1 ? scopes.map(\.rawValue) : []]) : state
        let part = ListPart(of: tokens, after: context.request.query("after"), length: Self.pageLength) { $0.id.text }
        let columns = [
            StaffTokensText.tokenName, StaffTokensText.tokenScopes, StaffTokensText.tokenHotels, AccountText.created, AccessText.madeBy,
            StaffTokensText.expires,
            AccountText.lastUsed,
            AccountText.state,
        ]
        return page.answer(
            AccountText.tokensTitle, lede: localizer(context.tenant.city == nil ? StaffTokensText.tokensLedeSecretariat : StaffTokensText.tokensLede),
            status: status, done.map(page.notice),
            Section(
                "tokens", localizer(AccountText.tokensTitle),
                ActionTable(
                    columns: columns.map { localizer($0) }, rows: part.shown.map(row), empty: EmptyState(localizer(StaffTokensText.noTokens)),
                    label: localizer(AccountText.tokensTitle)),
                Pagination(part, label: localizer(AccountText.tokensTitle), path: ["admin", "tokens"], localizer)),
            Section(
                "new", localizer(StaffTokensText.tokenButton), page.form(form, state, Link("/admin/tokens"), StaffTokensText.tokenButton)))
    }

    private func row(_ token: APIToken) -> ActionTable.Row {
        let isInForce = token.revokedAt == nil && token.expiresAt > context.now
        let state = token.revokedAt != nil ? StaffTokensText.tokenRevoked : isInForce ? StaffTokensText.tokenInForce : StaffTokensText.tokenExpired
        return ActionTable.Row(
            cells: [
                .foreign(token.name), .text(localizer.list(token.scopes.map { localizer(Self.scope($0)) })),
                token.hotels.map { .foreign($0.map(\.text).joined(separator: ", ")) } ?? .text(localizer(StaffTokensText.tokenAllHotels)),
                page.time(token.createdAt), .foreign(token.issuedBy), page.time(token.expiresAt),
                token.lastUsedAt.map(page.time) ?? .text(localizer(AccountText.never)),
                .text(localizer(state)),
            ],
            action: isInForce
                ? ActionForm(
                    Link("/admin/tokens/revoke"), [context.token, .init("token-id", token.id.text)], localizer(StaffTokensText.revokeButton),
                    label: localizer(StaffTokensText.revokeOf(name: token.name))) : nil)
    }

    func issued(_ token: APIToken, _ secret: String) -> WebAnswer {
        page.answer(
            StaffTokensText.tokenNew(name: token.name), lede: localizer(StaffTokensText.tokenShown), ShownOnce(secret),
            LinkButton(localizer(AccountText.back), Link("/admin/tokens")))
    }
}
