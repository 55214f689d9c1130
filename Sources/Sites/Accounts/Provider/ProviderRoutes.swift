import Accounts
import FeatureKit
import HTTPTypes
import OpenID
import Primitives
import Web

/// Signing in by the site's identity provider, and linking an account to it.
struct ProviderRoutes: Sendable {
    private let providers: IdentityProviders

    static func all(_ providers: IdentityProviders) -> RouteSet<Site> {
        let own = ProviderRoutes(providers: providers)
        var routes = RouteSet<Site>()
        routes.on(.post, "/sign-in/provider", needs: .public, "sends to the identity provider") { try await own.begin($0) }
        routes.on(
            .get, IdentityProvider.returnPath, needs: .public, query: ["state", "code", "iss", "error", "error_description"],
            "where the identity provider sends back to"
        ) { try await own.comeBack($0) }
        routes.on(.get, "/account/identity", needs: .staff(.ownAccount), "asks for the password before an account is linked") { context in
            ProviderAccountPages(context: context).confirm(FormState(), try own.provider(context.tenant))
        }
        routes.on(.post, "/account/identity", needs: .staff(.ownAccount), "links one's account to the identity provider") {
            try await own.link($0)
        }
        routes.on(.post, "/account/identity/remove", needs: .staff(.ownAccount), "removes the link to the identity provider") {
            try await own.unlink($0)
        }
        return routes
    }

    private func provider(_ site: Site) throws(SiteRefusal) -> IdentityProvider {
        guard let provider = providers[site] else { throw .notFound }
        return provider
    }

    // MARK: There

    private func begin(_ context: TenantContext<Site>) async throws -> WebAnswer {
        let visit = AccountVisit(context.request, at: context.now)
        let form = try await visit.form()
        let link = form["link"].first.flatMap { $0.isEmpty ? nil : $0 }
        return try await leave(link.map { .taking(link: $0) } ?? .signIn, next: AccountVisit.destination(form["next"].first), visit, context)
    }

    /// Sends the browser away, with what binds it to the answer.
    private func leave(
        _ purpose: ProviderVisit.Purpose, next: Link, _ visit: AccountVisit, _ context: TenantContext<Site>
    ) async throws -> WebAnswer {
        let provider = try provider(context.tenant)
        let pages = ProviderPages(context, provider)
        guard provider.isReached(by: context.request) else { throw SiteRefusal.badRequest("Sign in at \(provider.origin)/sign-in.") }
        let request = OpenIDRequest(secret: visit.provider.value(in: context.request))
        do {
            let address = try await provider.provider.authorization(request, at: context.now)
            guard let link = Link(external: address) else { throw OpenIDFault.odd("its authorization_endpoint is no place to send a browser to") }
            try await context.tenant.accounts.beginVisit(
                purpose, to: provider.issuer, state: request.state, secret: request.secret, next: next.text, from: visit.visitor)
            return pages.leaving(link).with(visit.provider.set(request.secret, seconds: OpenIDRequest.lifeSeconds))
        } catch let fault as OpenIDFault {
            return pages.failed(fault, next: next)
        } catch let refusal as AccountRefusal {
            return pages.failed(refusal, next: next)
        }
    }

    // MARK: Back

    private func comeBack(_ context: TenantContext<Site>) async throws -> WebAnswer {
        let provider = try provider(context.tenant)
        let request = context.request
        let visit = AccountVisit(request, at: context.now)
        let pages = ProviderPages(context, provider)
        let accounts = context.tenant.accounts
        var next = Link("/account")
        do {
            guard let state = request.query("state"), state.utf8.count <= 200, let secret = visit.provider.value(in: request) else {
                throw AccountRefusal.visitIsOver
            }
            let begun = try await accounts.endVisit(state: state, secret: secret)
            guard begun.issuer == provider.issuer else { throw AccountRefusal.visitIsOver }
            next = AccountVisit.destination(begun.next)
            let answer = OpenIDProvider.Answer(
                code: request.query("code"), error: request.query("error"), errorText: request.query("error_description"),
                issuer: request.query("iss"))
            let token = try await provider.provider.identity(answer, to: OpenIDRequest(state: state, secret: secret), at: context.now)
            switch try await accounts.finish(begun, as: provider.identity(token), from: visit.visitor) {
            case .linked: return pages.arriving(Link.to(["account"], query: [("done", "identity-linked")]))
            case .begun(let start): return visit.keep(start, in: pages.arriving(Self.place(after: start, next: next)))
            }
        } catch let fault as OpenIDFault {
            return pages.failed(fault, next: next)
        } catch let refusal as AccountRefusal {
            return pages.failed(refusal, next: next)
        }
    }

    private static func place(after start: SessionStart, next: Link) -> Link {
        switch start.stage {
        case .full: next
        case .code: Link.to(["sign-in", "code"], query: [("next", next.text)])
        case .enrolment: Link.to(["sign-in", "second-factor"], query: [("next", next.text)])
        }
    }

    // MARK: One's own account

    private func link(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let provider = try provider(context.tenant)
        let form = try context.form()
        var state = ProviderAccountPages.form.read(form).state
        if state.isSound {
            do {
                let session = try await OwnAccountRoutes.session(context)
                try await context.tenant.accounts.confirmPassword(form["present"].first ?? "", of: session)
                let visit = AccountVisit(context.request, at: context.now)
                return try await leave(.session(session.id), next: Link("/account"), visit, context.site)
            } catch AccountRefusal.wrongCredentials {
                state.refuse("present", AccountText.presentPasswordWrong)
            } catch let refusal as AccountRefusal { state.refuse(nil, AccountWords.message(refusal)) }
        }
        return ProviderAccountPages(context: context).confirm(state, provider, status: .unprocessableContent)
    }

    private func unlink(_ context: StaffContext<Site>) async throws -> WebAnswer {
        let session = try await OwnAccountRoutes.session(context)
        do {
            guard try await context.tenant.accounts.removeIdentity(of: session.user, besides: session, by: context.actor) else {
                throw SiteRefusal.notFound
            }
            return WebAnswer.seeOther(Link.to(["account"], query: [("done", "identity-removed")]))
        } catch let refusal as AccountRefusal {
            return try await OwnAccountPage(context: context, provider: providers[context.tenant]).answer(
                FormState(), done: nil, refused: AccountWords.message(refusal), status: .unprocessableContent)
        }
    }
}
