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
        routes.on(.get, "/admin/tokens", needs: .staff(.manageTokens), query: ["done"], "tokens of the API") { context in
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
        let reading = TokenPages.form.read(form)
        var state = reading.state
        let name = APIToken.name(form["name"].first ?? "")
        if name == nil, !(form["name"].first ?? "").isEmpty { state.refuse("name", StaffTokensText.tokenNameHint) }
        let scopes = form["scopes"].compactMap { APIToken.Scope(rawValue: $0) }
        if state.isSound, let name, let days = reading.json["days"]?.integer {
            do {
                let (token, secret) = try await context.tenant.tokens.issue(name, scopes: scopes, validDays: days, by: context.actor)
                return TokenPages(context: context).issued(token, secret)
            } catch let problem as Problem {
                switch problem.code {
                case .reusedID: state.refuse("name", StaffTokensText.tokenTaken)
                case .ruleViolated: state.refuse(nil, StaffTokensText.tokenTooMany)
                default: throw problem
                }
            }
        }
        return try await TokenPages(context: context).list(state, done: nil, status: .unprocessableContent)
    }
}

/// The pages of tokens.
struct TokenPages: OfficePages {
    let context: StaffContext<Site>

    static let form = Form([
        .text("name", StaffTokensText.tokenName, hint: StaffTokensText.tokenNameHint, isRequired: true),
        .integer("days", StaffTokensText.tokenDays, in: 1...APIToken.longestLifeDays, isRequired: true),
        .checkboxes(
            "scopes", StaffTokensText.tokenScopes, APIToken.Scope.allCases.map { Form.Field.Option($0.rawValue, scope($0)) }, isRequired: true),
    ])

    private static func scope(_ scope: APIToken.Scope) -> Message {
        switch scope {
        case .writeRecords: StaffTokensText.scopeWriteRecords
        }
    }

    func list(_ state: FormState, done: Message?, status: HTTPResponse.Status = .ok) async throws -> WebAnswer {
        let tokens = try await context.tenant.tokens.list()
        let state = state.isSound ? FormState(["days": ["365"], "scopes": APIToken.Scope.allCases.map(\.rawValue)]) : state
        let columns = [
            StaffTokensText.tokenName, StaffTokensText.tokenScopes, AccountText.created, AccessText.madeBy, StaffTokensText.expires,
            AccountText.lastUsed,
            AccountText.state,
        ]
        return page.answer(
            AccountText.tokensTitle, lede: localizer(context.tenant.city == nil ? StaffTokensText.tokensLedeSecretariat : StaffTokensText.tokensLede),
            status: status, done.map(page.notice),
            Section(
                "tokens", localizer(AccountText.tokensTitle),
                ActionTable(
                    columns: columns.map { localizer($0) }, rows: tokens.map(row), empty: EmptyState(localizer(StaffTokensText.noTokens)),
                    label: localizer(AccountText.tokensTitle))),
            Section(
                "new", localizer(StaffTokensText.tokenButton), page.form(Self.form, state, Link("/admin/tokens"), StaffTokensText.tokenButton)))
    }

    private func row(_ token: APIToken) -> ActionTable.Row {
        let isInForce = token.revokedAt == nil && token.expiresAt > context.now
        let state = token.revokedAt != nil ? StaffTokensText.tokenRevoked : isInForce ? StaffTokensText.tokenInForce : StaffTokensText.tokenExpired
        return ActionTable.Row(
            cells: [
                .foreign(token.name), .text(localizer.list(token.scopes.map { localizer(Self.scope($0)) })), page.time(token.createdAt),
                .foreign(token.issuedBy), page.time(token.expiresAt), token.lastUsedAt.map(page.time) ?? .text(localizer(AccountText.never)),
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
