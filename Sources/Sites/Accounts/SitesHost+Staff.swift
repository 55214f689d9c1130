import Accounts
import CityNode
import Coordinator
import FeatureKit
import HTTPTypes
import Primitives
public import Web

extension SitesHost {
    /// Looks up who has the session of a request. Nothing is remembered: a session that was ended, a role that was taken away is out at once.
    public func admit(_ context: TenantContext<Site>, files: Int) async throws -> StaffAdmission {
        let visit = AccountVisit(context.request, at: context.now)
        guard let secret = visit.secret else { return .signIn(try await Self.signIn(context, visit, files)) }
        do {
            let session = try await context.tenant.accounts.session(secret)
            return .grant(
                StaffGrant(
                    sessionID: session.id, userID: session.user.id, login: session.user.login.text, name: session.user.name,
                    rights: Set(session.user.permissions.map { StaffRight($0) }), formToken: FormToken.of(secret), request: visit.visitor.request))
        } catch AccountRefusal.sessionIsOver {
            return .signIn(try await Self.signIn(context, visit, files))
        }
    }

    public func keep(_ form: FormBody, _ context: TenantContext<Site>) async throws -> WebAnswer? {
        try await Self.keep(form, context, AccountVisit(context.request, at: context.now)) ? .seeOther(Link("/account/kept")) : nil
    }

    /// To the page where one signs in, and from there back; what was being sent is kept meanwhile.
    private static func signIn(_ context: TenantContext<Site>, _ visit: AccountVisit, _ files: Int) async throws -> WebAnswer {
        let request = context.request
        guard !request.path.hasPrefix("/api/") else { throw SiteRefusal.unauthorised(nil, "Sign in at /sign-in first.") }
        var next = request.target
        if request.method == .post {
            next = "/account"
            // Of a form with files what was typed is kept; nothing of it is read for a browser from which nobody has ever signed in.
            if mayKeep(request), try await context.tenant.accounts.knows(visit.visitor),
                try await keep(try await request.form(files: files), context, visit)
            {
                next = "/account/kept"
            }
        }
        return .seeOther(Link.to(["sign-in"], query: [("next", next)]))
    }

    /// Forms of one's own account hold passwords, which are kept nowhere.
    private static func mayKeep(_ request: WebRequest) -> Bool {
        let type = request.headers[.contentType] ?? ""
        return !request.path.hasPrefix("/account") && (type.hasPrefix(FormBody.mediaType) || type.hasPrefix("multipart/form-data"))
    }

    private static func keep(_ form: FormBody, _ context: TenantContext<Site>, _ visit: AccountVisit) async throws -> Bool {
        guard mayKeep(context.request), !context.request.path.hasPrefix("/api/") else { return false }
        return try await context.tenant.accounts.keepForm(
            StaffAccounts.KeptForm(path: context.request.path, body: form.encoded), session: visit.secret, for: visit.visitor)
    }
}
