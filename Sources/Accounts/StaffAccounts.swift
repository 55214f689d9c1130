import Envelope
public import SQL

/// The users of one site: who they are, how they sign in, what they may.
///
/// A value over the site's database: nothing is remembered here, so that what is withdrawn is out with the next request.
public struct StaffAccounts: Sendable {
    public static let mostUsers = 1_000
    /// Hours that an invitation or a reset is good for.
    public static let linkHours: Int64 = 72

    public let place: StaffRole.Place
    /// What everybody knows of the site: no password is made of it.
    let siteNames: [String]
    let database: any Database
    let clock: Clock
    let hasher: PasswordHasher

    public init(
        _ place: StaffRole.Place, siteNames: [String], database: any Database, clock: @escaping Clock, hasher: PasswordHasher = .shared
    ) {
        self.place = place
        self.siteNames = siteNames
        self.database = database
        self.clock = clock
        self.hasher = hasher
    }

    static func digest(_ secret: String) -> [UInt8] { Digest32(sha256: Array(secret.utf8)).bytes }
}
