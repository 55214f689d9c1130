public import Accounts

/// A link by which somebody sets a password, as it is to be sent to them.
public struct LinkLetter: Sendable {
    public let link: StaffAccounts.Link
    /// Where the site's pages are, such as `https://almaty.example`, without a slash at the end.
    public let site: String
    /// BCP 47.
    public let language: String
}

/// Lays a letter ready to be delivered.
///
/// Returns the address to which it goes; `nil` where the user's login is none. Throws a `Problem` where it cannot be written.
public typealias LinkCarrier = @Sendable (LinkLetter) throws -> String?
