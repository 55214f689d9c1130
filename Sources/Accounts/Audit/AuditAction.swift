/// What somebody did, by the name under which the trail keeps it. Features add their own.
public struct AuditAction: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let userAdded = AuditAction(rawValue: "user.added")
    public static let rolesChanged = AuditAction(rawValue: "user.roles-changed")
    public static let userDisabled = AuditAction(rawValue: "user.disabled")
    public static let userEnabled = AuditAction(rawValue: "user.enabled")
    public static let resetIssued = AuditAction(rawValue: "user.reset-issued")
    public static let passwordSet = AuditAction(rawValue: "password.set")
    public static let passwordChanged = AuditAction(rawValue: "password.changed")
    public static let factorSet = AuditAction(rawValue: "second-factor.set")
    public static let recoveryCodesMade = AuditAction(rawValue: "recovery-codes.made")
    public static let recoveryCodeUsed = AuditAction(rawValue: "recovery-code.used")
    /// Their detail is the passkey's name.
    public static let passkeyAdded = AuditAction(rawValue: "passkey.added")
    public static let passkeyRemoved = AuditAction(rawValue: "passkey.removed")
    /// Its device counted backwards: a second may have the same key.
    public static let passkeyRefused = AuditAction(rawValue: "passkey.refused")
    /// Their detail is the provider, and its name for the person.
    public static let identityLinked = AuditAction(rawValue: "identity.linked")
    public static let identityRemoved = AuditAction(rawValue: "identity.removed")
    /// Somebody whom the provider knows and who has no account.
    public static let identityRefused = AuditAction(rawValue: "identity.refused")
    /// By the identity provider, where a second factor of ours comes after.
    public static let identified = AuditAction(rawValue: "session.identified")
    public static let signedIn = AuditAction(rawValue: "session.signed-in")
    public static let signedOut = AuditAction(rawValue: "session.signed-out")
    public static let sessionRevoked = AuditAction(rawValue: "session.revoked")
    public static let attemptsExhausted = AuditAction(rawValue: "session.attempts-exhausted")
    public static let tokenIssued = AuditAction(rawValue: "token.issued")
    public static let tokenRevoked = AuditAction(rawValue: "token.revoked")
    /// By a program with a token: its detail is the envelope's digest, and the request's key.
    public static let recordsPublished = AuditAction(rawValue: "records.published")
    /// Its detail is the size in bytes.
    public static let backupMade = AuditAction(rawValue: "backup.made")
    public static let auditExported = AuditAction(rawValue: "audit.exported")
}
