public import Primitives
import Synchronization

/// How talk with one member goes, as this process has seen it: good for showing, and for no decision.
public struct PeerContact: Sendable, Equatable {
    /// When it asked or answered last.
    public fileprivate(set) var lastContact: UTCTime?
    /// What went wrong last, though it may be over: in the machine's words, for operators.
    public fileprivate(set) var lastError: String?
    public fileprivate(set) var failedAt: UTCTime?
    /// Tries in a row that came to nothing.
    public fileprivate(set) var failures = 0
    /// When it is tried again by itself; `nil` where nothing waits for it.
    public fileprivate(set) var nextTry: UTCTime?

    public init() {}
}

/// What a process knows of its talk with each member since it began. Nothing rests on it, so nothing of it is stored; it is bounded by the members
/// that the forum's CA has named.
public final class PeerContacts: Sendable {
    /// Bytes of an error that are kept.
    private static let longestError = 400

    private let contacts = Mutex<[CityID: PeerContact]>([:])

    public init() {}

    public var all: [CityID: PeerContact] { contacts.withLock { $0 } }
    public func with(_ city: CityID) -> PeerContact { contacts.withLock { $0[city] ?? PeerContact() } }

    /// It has asked, or answered.
    public func heard(from city: CityID, at now: UTCTime) {
        contacts.withLock { contacts in
            contacts[city, default: PeerContact()].lastContact = now
            contacts[city, default: PeerContact()].failures = 0
            contacts[city, default: PeerContact()].nextTry = nil
        }
    }

    /// It has asked, and was refused.
    public func refused(_ error: String, to city: CityID, at now: UTCTime) {
        heard(from: city, at: now)
        contacts.withLock { $0[city, default: PeerContact()].note(Self.bounded(error), at: now) }
    }

    /// It could not be reached, or has refused.
    ///
    /// - Parameter nextTry: `nil` where it is not tried again by itself.
    public func failed(_ error: String, with city: CityID, at now: UTCTime, nextTry: UTCTime?) {
        contacts.withLock { contacts in
            contacts[city, default: PeerContact()].note(Self.bounded(error), at: now)
            contacts[city, default: PeerContact()].failures += 1
            contacts[city, default: PeerContact()].nextTry = nextTry
        }
    }

    /// The wait is over.
    public func tries(_ city: CityID) { contacts.withLock { $0[city]?.nextTry = nil } }

    private static func bounded(_ error: String) -> String {
        error.utf8.count <= longestError ? error : String(decoding: error.utf8.prefix(longestError - 3), as: UTF8.self) + "…"
    }
}

extension PeerContact {
    fileprivate mutating func note(_ error: String, at now: UTCTime) { (lastError, failedAt) = (error, now) }
}
