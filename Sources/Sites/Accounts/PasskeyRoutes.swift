import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// Passkeys: signing in by one, adding and removing one's own.
enum PasskeyRoutes {
    static func all(_ providers: IdentityProviders) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.post, "/sign-in/passkey", needs: .public, "signs in by a passkey") { try await signIn($0, providers) }
        routes.on(.get, "/account/passkeys/new", needs: .staff(.ownAccount), "asks for the password before a passkey is added") { context in
            PasskeyPages(context: context).begin(FormState())
        }
        routes.on(.post, "/account/passkeys/new", needs: .staff(.ownAccount), "begins to add a passkey") { try await offer($0) }
        routes.on(.post, "/account/passkeys", needs: .staff(.ownAccount), "keeps a passkey") { try await add($0) }
        routes.on(.post, "/account/passkeys/remove", needs: .staff(.ownAccount), "removes a passkey of one's own") { context in
            let session = try await OwnAccountRoutes.session(context)
            guard let id = try context.form()["passkey"].first.flatMap({ UUIDv7($0) }),
                try await context.tenant.accounts.removePasskey(id, of: session.user, besides: session, by: context.actor)
            else { throw SiteRefusal.notFound }
            return WebAnswer.seeOther(Link.to(["account"], query: [("done", "passkey-removed")]))
        }
        return routes
    }

    private static func signIn(_ context: TenantContext<Site>, _ providers: IdentityProviders) async throws -> WebAnswer {
        let visit = AccountVisit(context.request, at: context.now)
        let form = try await visit.form()
        let next = form["next"].first.flatMap { $0.isEmpty ? nil : $0 }
        let refusal: AccountRefusal
        do {
            guard let site = PasskeySite(context.request) else { throw PasskeyFault.anotherSite }
            let value = { (name: String) in form[name].first ?? "" }
            let assertion = try PasskeyAssertion(
                credential: value("credential"), clientData: value("client-data"), authenticatorData: value("authenticator-data"),
                signature: value("signature"), userHandle: value("user-handle"))
            let start = try await context.tenant.accounts.signIn(assertion, at: site, from: visit.visitor)
            return visit.keep(start, in: .seeOther(AccountVisit.destination(next)))
        } catch let fault as PasskeyFault { refusal = .passkey(fault) } catch let other as AccountRefusal { refusal = other }
        var state = FormState()
        state.refuse(nil, AccountWords.message(refusal))
        let refused = state
        return visit.withBrowserSecret {
            SignInPages(context).signIn(refused, next: next, browser: $0, providers[context.tenant]).refused(by: refusal)
        }
    }

    private static func offer(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let form = try context.form()
        var state = PasskeyPages.form.read(form).state
        let pages = PasskeyPages(context: context)
        guard let site = PasskeySite(context.request) else { return pages.begin(FormState()) }
        if state.isSound {
            do {
                let session = try await OwnAccountRoutes.session(context)
                let accounts = context.tenant.accounts
                try await accounts.confirmPassword(form["present"].first ?? "", of: session)
                let name = form["name"].first ?? ""
                return pages.create(try await accounts.offerPasskey(named: name, to: session), named: name, at: site, for: session.user)
            } catch AccountRefusal.wrongCredentials {
                state.refuse("present", AccountText.presentPasswordWrong)
            } catch AccountRefusal.badName {
                state.refuse("name", PasskeyText.badName)
            } catch let refusal as AccountRefusal { state.refuse(nil, AccountWords.message(refusal)) }
        }
        return pages.begin(state, status: .unprocessableContent)
    }

    private static func add(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let form = try context.form()
        var state = FormState()
        do {
            guard let site = PasskeySite(context.request) else { throw PasskeyFault.anotherSite }
            let registration = try PasskeyRegistration(
                clientData: form["client-data"].first ?? "", attestation: form["attestation"].first ?? "")
            try await context.tenant.accounts.addPasskey(
                registration, named: form["name"].first ?? "", at: site, OwnAccountRoutes.session(context), by: context.actor)
            return WebAnswer.seeOther(Link.to(["account"], query: [("done", "passkey-added")]))
        } catch let fault as PasskeyFault {
            state.refuse(nil, AccountWords.message(.passkey(fault)))
        } catch AccountRefusal.badName {
            state.refuse("name", PasskeyText.badName)
        } catch let refusal as AccountRefusal { state.refuse(nil, AccountWords.message(refusal)) }
        return PasskeyPages(context: context).begin(state, status: .unprocessableContent)
    }
}
