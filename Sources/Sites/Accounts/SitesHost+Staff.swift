import Accounts
import CityNode
import Coordinator
import FeatureKit
import HTTPTypes
import Primitives
public import Web

extension SitesHost {
    /// Looks up who has the session of a request. Nothing is remembered: a session that was ended, a role that was taken away is out at once.
    public func admit(_ context: TenantContext<Site>) async throws -> StaffAdmission {
        let visit = AccountVisit(context.request, at: context.now)
        guard let secret = visit.secret else { return .signIn(try await Self.signIn(context, visit)) }
        do {
            let session = try await context.tenant.accounts.session(secret)
            return .grant(
                StaffGrant(
                    sessionID: session.id, userID: session.user.id, login: session.user.login.text, name: session.user.name,
                    rights: Set(session.user.permissions.map { StaffRight($0) }), formToken: FormToken.of(secret), request: visit.visitor.request))
        } catch AccountRefusal.sessionIsOver {
            return .signIn(try await Self.signIn(context, visit))
        }
    }

    /// To the page where one signs in, and from there back; what was being sent is kept meanwhile.
    private static func signIn(_ context: TenantContext<Site>, _ visit: AccountVisit) async throws -> WebAnswer {
        let request = context.request
        guard !request.path.hasPrefix("/api/") else { throw SiteRefusal.unauthorised(nil, "Sign in at /sign-in first.") }
        var next = request.target
        if request.method == .post {
            next = "/account"
            // Forms of one's own account hold passwords, which are kept nowhere.
            if !request.path.hasPrefix("/account"), request.headers[.contentType]?.hasPrefix(FormBody.mediaType) == true {
                let form = StaffAccounts.KeptForm(path: request.path, body: try await request.body())
                if try await context.tenant.accounts.keepForm(form, for: visit.visitor) { next = "/account/kept" }
            }
        }
        return .seeOther(Link.to(["sign-in"], query: [("next", next)]))
    }
}
