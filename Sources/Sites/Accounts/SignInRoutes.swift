import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import Web

/// How people who work at a site come in: password, code, and the links by which both are set.
enum SignInRoutes {
    static func all(_ providers: IdentityProviders) -> RouteSet<Site> {
        var routes = RouteSet<Site>()
        routes.on(.get, "/sign-in", needs: .public, query: ["next"], "where staff sign in") { context in
            let visit = AccountVisit(context.request, at: context.now)
            return visit.withBrowserSecret {
                SignInPages(context).signIn(FormState(), next: context.request.query("next"), browser: $0, providers[context.tenant])
            }
        }
        routes.on(.post, "/sign-in", needs: .public, "checks a password") { try await signIn($0, providers) }
        routes.on(.get, "/sign-in/code", needs: .public, query: ["next"], "asks for the second factor") { context in
            let visit = AccountVisit(context.request, at: context.now)
            guard try await stage(visit, context) == .code else { return again(context) }
            return visit.withBrowser { SignInPages(context).code(FormState(), next: context.request.query("next"), token: $0) }
        }
        routes.on(.post, "/sign-in/code", needs: .public, "checks a second factor") { try await passCode($0) }
        routes.on(.get, "/sign-in/second-factor", needs: .public, query: ["next"], "sets up a second factor") { context in
            let visit = AccountVisit(context.request, at: context.now)
            guard let secret = visit.secret, try await stage(visit, context) == .enrolment else { return again(context) }
            let (factor, user) = try await context.tenant.accounts.newFactor(secret)
            return visit.withBrowser {
                SignInPages(context).enrolment(FormState(), factor, user, next: context.request.query("next"), token: $0)
            }
        }
        routes.on(.post, "/sign-in/second-factor", needs: .public, "confirms a second factor") { try await confirmFactor($0) }
        routes.on(.get, "/set-password", needs: .public, "takes the link of an invitation or a reset") { context in
            AccountVisit(context.request, at: context.now).withBrowser { SignInPages(context).takeLink(FormState(), token: $0) }
        }
        routes.on(.post, "/set-password", needs: .public, "sets a password by it") { try await setPassword($0, providers) }
        return routes
    }

    private static func stage(_ visit: AccountVisit, _ context: TenantContext<Site>) async throws -> SessionStage? {
        guard let secret = visit.secret else { return nil }
        return try await context.tenant.accounts.stage(secret)
    }

    /// To the beginning, with where one wanted to go.
    private static func again(_ context: TenantContext<Site>, _ next: String? = nil) -> WebAnswer {
        let next = next ?? context.request.query("next")
        return .seeOther(Link.to(["sign-in"], query: next.map { [("next", $0)] } ?? []))
    }

    private static func step(_ path: String..., next: String?) -> WebAnswer {
        .seeOther(Link.to(path, query: next.map { [("next", $0)] } ?? []))
    }

    private static func next(_ form: FormBody) -> String? { form["next"].first.flatMap { $0.isEmpty ? nil : $0 } }

    private static func signIn(_ context: TenantContext<Site>, _ providers: IdentityProviders) async throws -> WebAnswer {
        let visit = AccountVisit(context.request, at: context.now)
        let form = try await visit.form()
        let reading = SignInPages.signInForm.read(form)
        let pages = SignInPages(context)
        do {
            let start = try await context.tenant.accounts.signIn(
                form["login"].first ?? "", form["password"].first ?? "", from: visit.visitor)
            let answer = step("sign-in", start.stage == .code ? "code" : "second-factor", next: next(form))
            return visit.keep(start, in: answer)
        } catch let refusal as AccountRefusal {
            return visit.withBrowserSecret {
                pages.signIn(
                    reading.refused(nil, AccountWords.message(refusal)), next: next(form), browser: $0, providers[context.tenant]
                ).refused(by: refusal)
            }
        }
    }

    private static func passCode(_ context: TenantContext<Site>) async throws -> WebAnswer {
        let visit = AccountVisit(context.request, at: context.now)
        let form = try await visit.form()
        guard let secret = visit.secret else { return again(context, next(form)) }
        do {
            let start = try await context.tenant.accounts.passCode(secret, form["code"].first ?? "", from: visit.visitor)
            return visit.keep(start, in: .seeOther(AccountVisit.destination(next(form))))
        } catch AccountRefusal.sessionIsOver {
            return again(context, next(form))
        } catch let refusal as AccountRefusal {
            var state = FormState()
            state.refuse("code", AccountWords.message(refusal, at: context.now))
            return visit.withBrowser { SignInPages(context).code(state, next: next(form), token: $0).refused(by: refusal) }
        }
    }

    private static func confirmFactor(_ context: TenantContext<Site>) async throws -> WebAnswer {
        let visit = AccountVisit(context.request, at: context.now)
        let form = try await visit.form()
        guard let secret = visit.secret, try await stage(visit, context) == .enrolment else { return again(context, next(form)) }
        do {
            let (start, codes) = try await context.tenant.accounts.confirmFactor(secret, form["code"].first ?? "", from: visit.visitor)
            return visit.keep(start, in: SignInPages(context).recoveryCodes(codes, next: AccountVisit.destination(next(form))))
        } catch AccountRefusal.sessionIsOver {
            return again(context, next(form))
        } catch let refusal as AccountRefusal {
            var state = FormState()
            state.refuse("code", AccountWords.message(refusal, at: context.now))
            let (factor, user) = try await context.tenant.accounts.newFactor(secret)
            return visit.withBrowser {
                SignInPages(context).enrolment(state, factor, user, next: next(form), token: $0).refused(by: refusal)
            }
        }
    }

    private static func setPassword(_ context: TenantContext<Site>, _ providers: IdentityProviders) async throws -> WebAnswer {
        let visit = AccountVisit(context.request, at: context.now)
        let form = try await visit.form()
        let accounts = context.tenant.accounts
        guard let link = StaffAccounts.Link.secret(in: form["link"].first ?? "") else {
            let reading = SignInPages.linkForm.read(form)
            let refused = reading.state.isSound ? reading.refused("link", SignInText.noLink) : reading.state
            return visit.withBrowser { SignInPages(context).takeLink(refused, token: $0) }
        }
        do {
            let user = try await accounts.owner(ofLink: link)
            guard let first = form["password"].first, let second = form["again"].first else {
                return visit.withBrowser { SignInPages(context).setPassword(FormState(), user, link: link, token: $0, providers[context.tenant]) }
            }
            var state = FormState()
            if first != second { state.refuse("again", AccountText.notSame) }
            if state.isSound {
                do {
                    let start = try await accounts.setPassword(link: link, first, from: visit.visitor)
                    return visit.keep(start, in: step("sign-in", start.stage == .code ? "code" : "second-factor", next: nil))
                } catch let refusal as AccountRefusal where refusal != .linkIsOver {
                    state.refuse("password", AccountWords.message(refusal))
                }
            }
            let refused = state
            return visit.withBrowser { token in
                var answer = SignInPages(context).setPassword(refused, user, link: link, token: token, providers[context.tenant])
                answer.status = .unprocessableContent
                return answer
            }
        } catch AccountRefusal.linkIsOver { return SignInPages(context).linkIsOver }
    }
}

extension WebAnswer {
    /// With the status that says why the form is shown again.
    func refused(by refusal: AccountRefusal) -> WebAnswer {
        switch refusal {
        case .tooManyAttempts(let seconds): return tooOften(retryAfter: seconds)
        case .busy: return notNow(retryAfter: 5)
        default:
            var answer = self
            answer.status = .unprocessableContent
            return answer
        }
    }
}
