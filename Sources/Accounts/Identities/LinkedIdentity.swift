public import Primitives

/// By which name the site's identity provider knows a user.
public struct LinkedIdentity: Sendable, Equatable {
    public let issuer: String
    public let subject: String
    public let createdAt: UTCTime
    public let lastUsedAt: UTCTime?

    /// For the audit trail.
    var detail: String { Self.detail(issuer, subject) }
    static func detail(_ issuer: String, _ subject: String) -> String { "\(issuer) \(subject)" }
}

/// Whom an identity provider has vouched for just now.
public struct ProvenIdentity: Sendable {
    let issuer: String
    let subject: String
    /// By which an account may be found that has no identity yet; `nil` where the site does not go by addresses of mail.
    let login: Login?
    /// Whether the provider has asked for a second factor, and the site believes it.
    let isTwoFactor: Bool

    public init(issuer: String, subject: String, login: Login?, isTwoFactor: Bool) {
        self.issuer = issuer
        self.subject = subject
        self.login = login
        self.isTwoFactor = isTwoFactor
    }
}
