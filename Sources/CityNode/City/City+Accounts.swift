public import Accounts
import Primitives

extension City {
    /// Who works at this city's site.
    public var accounts: StaffAccounts {
        StaffAccounts(.city, siteNames: [id.text] + profile.name.texts.map(\.text), database: database, clock: clock)
    }

    public var tokens: APITokens { APITokens(database: database, clock: clock) }
}
