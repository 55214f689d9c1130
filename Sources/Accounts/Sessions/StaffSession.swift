import Envelope
public import Primitives

/// A user who has passed both factors, in one browser.
public struct StaffSession: Sendable {
    public let id: UUIDv7
    public let user: StaffUser
    public let createdAt: UTCTime
    public let endsAt: UTCTime
    let secretDigest: [UInt8]

    public func has(_ permission: StaffPermission) -> Bool { user.permissions.contains(permission) }
}

/// A session as it is listed: where it was begun, and when it was used last.
public struct SessionSummary: Sendable {
    public let id: UUIDv7
    public let device: String
    public let address: String
    public let createdAt: UTCTime
    /// To the minute.
    public let seenAt: UTCTime
    public let endsAt: UTCTime
}

/// How far somebody has come who signs in.
public enum SessionStage: String, Sendable {
    /// The password was right; a code is wanted.
    case code
    /// The password was right, and there is no second factor yet.
    case enrolment
    case full
}

/// A session that has just begun, and what the browser must keep of it.
public struct SessionStart: Sendable {
    public let secret: String
    public let stage: SessionStage
    public let endsAt: UTCTime
    /// What makes the browser a known one, where it has become one.
    public let browser: String?
}

/// What a form must bring along, so that no other site can have sent it: made of the secret that the browser keeps, which no other site sees.
public enum FormToken {
    public static func of(_ secret: String) -> String { Digest32(sha256: Array("caravanserai/form/1 \(secret)".utf8)).hex }

    public static func isRight(_ typed: String, for secret: String) -> Bool {
        ConstantTime.isEqual(Array(typed.utf8), Array(of(secret).utf8))
    }
}
