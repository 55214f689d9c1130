public import Primitives

/// A passkey of a user, as it is listed: a key of a phone, a computer or a token, by which the user signs in without a password.
public struct Passkey: Sendable, Equatable {
    public let id: UUIDv7
    /// As its owner calls it.
    public let name: String
    /// The host for which it was made; it is offered nowhere else.
    public let site: String
    public let createdAt: UTCTime
    public let lastUsedAt: UTCTime?
}

/// What a page's script asks a browser for, when a passkey is to be made.
public struct PasskeyOffer: Sendable {
    public let challenge: [UInt8]
    /// By which the authenticator knows the account; it says nothing of the person.
    public let userHandle: [UInt8]
    /// Passkeys of the user, so that none is made twice on one device.
    public let known: [[UInt8]]
    /// COSE algorithms, the best liked first.
    public var algorithms: [Int64] { PasskeyKey.algorithms }
}
