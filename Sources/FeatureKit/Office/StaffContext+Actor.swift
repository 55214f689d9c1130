public import Accounts
public import Web

extension StaffContext {
    /// Who acts, for the audit trail.
    ///
    /// - Throws: ``SiteRefusal/notFound`` for a name that is no login.
    public var actor: AuditActor {
        get throws {
            guard let login = Login(staff.login) else { throw SiteRefusal.notFound }
            return AuditActor(login, request: staff.request)
        }
    }
}
