public import Accounts
import Primitives

extension Coordinator {
    /// Who works at the secretariat's site.
    public var accounts: StaffAccounts {
        StaffAccounts(.secretariat, siteNames: [forum.text, "secretariat"], database: database, clock: clock)
    }

    /// Of programs that publish in the secretariat's name.
    public var tokens: APITokens { APITokens(.secretariat, database: database, clock: clock) }

    /// What programs have asked for once.
    public var idempotencyKeys: IdempotencyKeys { IdempotencyKeys(kept: keptKeys) }
}
