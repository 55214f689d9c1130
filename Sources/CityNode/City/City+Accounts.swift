public import Accounts
import Primitives

extension City {
    /// Who works at this city's site.
    public var accounts: StaffAccounts {
        StaffAccounts(.city, siteNames: [id.text] + profile.name.texts.map(\.text), database: database, clock: clock)
    }

    public var tokens: APITokens { APITokens(.city, database: database, clock: clock) }

    /// What programs have asked for once.
    public var idempotencyKeys: IdempotencyKeys { IdempotencyKeys(kept: keptKeys) }
}
