public import Accounts
public import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON
public import Web

/// What a feature works with at a site whose staff is signed in: its own tables, who acts, and the way into the log.
public protocol OfficeSite: LedgerSite {
    var place: JobSite.Place { get }
    /// The site's own tables: those of the city, or of the secretariat.
    var own: any Database { get }
    /// The city's vault, a database that no backup holds; the secretariat has none.
    var vault: (any Database)? { get }
    var accounts: StaffAccounts { get }
    /// By which programs have something done once.
    var idempotencyKeys: IdempotencyKeys { get }

    /// Publishes records of this site, all or none: each is judged first. What stands already as it is given is left.
    ///
    /// At a city they are signed and queued; at the secretariat they stand in the log when this returns.
    ///
    /// - Parameter alongside: what has to be written into ``own`` in the same transaction, given the digests of the envelopes; its error undoes all.
    ///   An entry of the audit trail belongs there.
    /// - Throws: `Problem` of the first refusal, with the record's position; what `alongside` throws; `StorageError`.
    func publish(
        _ records: [OwnRecord], alongside: @escaping @Sendable (any SQLConnection, [EnvelopeDigest]) throws -> Void
    ) async throws -> OwnPublication

    /// Asks a city of the forum, in the name of this one, and waits for its signed answer: the request is acted on once, however often it had to be
    /// sent.
    ///
    /// - Parameters:
    ///   - kind: such as `lodging.quote`.
    ///   - sealed: an object for the other city's eyes only.
    /// - Throws: `Problem`: what that city refuses; `not-a-member` where there is none of the name, or this is no city; `unavailable` where no answer
    ///   came in time.
    func ask(_ city: CityID, _ kind: String, _ body: JSON, sealed: JSON?) async throws -> PeerAnswer

    /// What has become of an envelope of this site.
    ///
    /// - Throws: `not-found` for one that was never ours.
    func state(of digest: EnvelopeDigest) async throws -> SubmissionState
}

/// A record that a site is about to publish; the base is what the ledger has.
public struct OwnRecord: Sendable {
    public let id: RecordID
    public let body: JSON

    public init(type: String, key: String, body: JSON) {
        id = RecordID(type: type, key: key)
        self.body = body
    }

    public init<Type: RecordType>(_ type: Type.Type, key: String, _ body: some JSONWritable) {
        self.init(type: Type.name, key: key, body: body.json)
    }
}

/// What was published at once.
public struct OwnPublication: Sendable {
    /// Of the envelopes, in their order; none where everything stood already.
    public let digests: [EnvelopeDigest]
    public let published: Int
    /// Records that stood already as they were given.
    public let unchanged: Int

    public init(digests: [EnvelopeDigest], published: Int, unchanged: Int) {
        self.digests = digests
        self.published = published
        self.unchanged = unchanged
    }
}

/// What has become of an envelope.
public enum SubmissionState: Sendable {
    /// On its way to the log.
    case queued
    case accepted(index: Int64)
    case refused(Problem)
}

/// A place in the menu of those who work at a site.
public struct OfficePlace: Sendable {
    public enum Sites: Sendable { case all, cities, secretariat }

    public let name: Message
    public let link: Link
    /// Who sees it.
    public let right: StaffPermission
    public let sites: Sites

    public init(_ name: Message, _ link: Link, right: StaffPermission, at sites: Sites = .all) {
        self.name = name
        self.link = link
        self.right = right
        self.sites = sites
    }
}
