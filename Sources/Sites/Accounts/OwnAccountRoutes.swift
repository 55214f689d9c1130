import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// One's own account: password, second factor, recovery codes, and where one is signed in.
enum OwnAccountRoutes {
    static func all(_ providers: IdentityProviders) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/account", needs: .staff(.ownAccount), query: ["done"], "one's own account") { context in
            try await page(context, providers).answer(FormState(), done: done(context.request.query("done")))
        }
        routes.on(.post, "/account/password", needs: .staff(.ownAccount), "changes one's password") { try await changePassword($0, providers) }
        routes.on(.get, "/account/second-factor", needs: .staff(.ownAccount), "another device for codes") { context in
            try await page(context, providers).factor(FormState())
        }
        routes.on(.post, "/account/second-factor", needs: .staff(.ownAccount), "sets it") { try await replaceFactor($0, providers) }
        routes.on(.post, "/account/recovery-codes", needs: .staff(.ownAccount), "makes recovery codes anew") { context in
            let session = try await session(context)
            let codes = try await context.tenant.accounts.renewRecoveryCodes(session, by: context.actor)
            return page(context, providers).recoveryCodes(codes)
        }
        routes.on(.post, "/account/sessions/end", needs: .staff(.ownAccount), "ends one session of one's own, or all others") { context in
            let session = try await session(context)
            let form = try context.form()
            let id = form["session"].first.flatMap { UUIDv7($0) }
            guard id != nil || form["session"].first == "others" else { throw SiteRefusal.badRequest("`session` must name a session.") }
            let count = try await context.tenant.accounts.endSession(
                id, besides: id == nil ? session.id : nil, of: session.user, by: context.actor)
            return WebAnswer.seeOther(Link.to(["account"], query: [("done", "ended-\(count)")]))
        }
        routes.on(.post, "/sign-out", needs: .staff(.ownAccount), "ends one's session") { context in
            try await context.tenant.accounts.signOut(session(context), by: context.actor)
            return WebAnswer.seeOther(Link("/sign-in")).with(AccountVisit(context.request, at: context.now).session.remove())
        }
        routes.on(.get, "/account/kept", needs: .staff(.ownAccount), "what was being sent when a session had ended") { context in
            await KeptFormPage(context: context).answer(try await context.tenant.accounts.keptForm(of: context.staff.userID))
        }
        return routes
    }

    private static func page(_ context: StaffContext<Site>, _ providers: IdentityProviders) -> OwnAccountPage {
        OwnAccountPage(context: context, provider: providers[context.tenant])
    }

    private static func done(_ text: String?) -> Message? {
        switch text {
        case "password": OwnAccountText.passwordChanged
        case "passkey-added": PasskeyText.added
        case "passkey-removed": PasskeyText.removed
        case "identity-linked": ProviderText.linked
        case "identity-removed": ProviderText.removed
        case let text? where text.hasPrefix("ended-"): Int(text.dropFirst(6)).map { OwnAccountText.sessionEnded(count: max(0, $0)) }
        default: nil
        }
    }

    /// The session itself: the kit has looked at it, and hands on who has it.
    static func session(_ context: StaffContext<Site>) async throws -> StaffSession {
        guard let secret = AccountVisit(context.request, at: context.now).secret else { throw SiteRefusal.notFound }
        return try await context.tenant.accounts.session(secret)
    }

    private static func changePassword(_ context: StaffContext<Site>, _ providers: IdentityProviders) async throws -> WebAnswer {
        let form = try context.form()
        let visit = AccountVisit(context.request, at: context.now)
        let new = form["password"].first ?? ""
        var state = FormState()
        if new != form["again"].first ?? "" { state.refuse("again", AccountText.notSame) }
        if state.isSound {
            do {
                let start = try await context.tenant.accounts.changePassword(
                    from: form["present"].first ?? "", to: new, session(context), from: visit.visitor)
                return visit.keep(start, in: .seeOther(Link.to(["account"], query: [("done", "password")])))
            } catch AccountRefusal.wrongCredentials {
                state.refuse("present", AccountText.presentPasswordWrong)
            } catch let refusal as AccountRefusal {
                if case .weakPassword = refusal {
                    state.refuse("password", AccountWords.message(refusal))
                } else {
                    state.refuse(nil, AccountWords.message(refusal))
                }
            }
        }
        return try await page(context, providers).answer(state, done: nil, status: .unprocessableContent)
    }

    private static func replaceFactor(_ context: StaffContext<Site>, _ providers: IdentityProviders) async throws -> WebAnswer {
        let form = try context.form()
        let visit = AccountVisit(context.request, at: context.now)
        let session = try await session(context)
        var state = FormState()
        do {
            try await context.tenant.accounts.confirmPassword(form["present"].first ?? "", of: session)
            let (start, codes) = try await context.tenant.accounts.confirmFactor(
                visit.secret ?? "", form["code"].first ?? "", from: visit.visitor)
            return visit.keep(start, in: page(context, providers).recoveryCodes(codes))
        } catch AccountRefusal.wrongCredentials {
            state.refuse("present", AccountText.presentPasswordWrong)
        } catch let refusal as AccountRefusal {
            let message = AccountWords.message(refusal, at: context.now)
            if refusal == .wrongCode { state.refuse("code", message) } else { state.refuse(nil, message) }
        }
        return try await page(context, providers).factor(state, status: .unprocessableContent)
    }
}
