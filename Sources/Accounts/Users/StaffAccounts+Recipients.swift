public import Primitives
public import SQL

extension StaffAccounts {
    /// Somebody who can be written to.
    public struct Recipient: Sendable {
        public let account: UUIDv7
        public let name: String
        public let address: MailAddress
    }

    /// Users who have set up their account, may do one of these things, and whose login is an address of mail.
    ///
    /// - Parameter connection: to the database of the accounts.
    public static func recipients(having permissions: Set<StaffPermission>, _ connection: any SQLConnection) throws -> [Recipient] {
        try users(connection).compactMap { user in
            guard user.state == .active, !user.permissions.isDisjoint(with: permissions), let address = MailAddress(user.login.text) else {
                return nil
            }
            return Recipient(account: user.id, name: user.name, address: address)
        }
    }
}
