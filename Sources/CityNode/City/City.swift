public import Domain
import Envelope
public import Federation
public import Logging
public import Storage
import StrictJSON
import Synchronization
import TLS

/// One tenant: a member city with its own directory, database, keys and connections. Nothing of it is shared with another.
public final class City: Sendable {
    public let profile: CityProfile
    public let directory: String
    public let database: any Database
    public let outbox: Outbox
    public let follower: Follower
    public let notices: NoticeBoard
    public let documents: DocumentExchange
    public let roots: RootStore
    public let clock: Clock
    public let logger: Logger
    public let link: LinkState
    let connector: any PeerConnector
    private let currentSecrets: Mutex<CitySecrets>
    private let membershipCache = MembershipCache()

    public var id: CityID { profile.city }
    public var secrets: CitySecrets { currentSecrets.withLock { $0 } }

    /// Opens a city that has joined.
    ///
    /// - Parameter connector: speaks for this city alone, with its own certificate.
    public init(
        profile: CityProfile, directory: String, database: any Database, secrets: CitySecrets, connector: any PeerConnector, outboxLimit: Int = 10_000,
        clock: @escaping Clock = { .system }, logger: Logger
    ) async throws {
        var logger = logger
        logger[metadataKey: "city"] = "\(profile.city)"
        self.profile = profile
        self.directory = directory
        self.database = database
        self.connector = connector
        self.clock = clock
        self.logger = logger
        currentSecrets = Mutex(secrets)
        roots = RootStore(database: database)
        let size = try await database.read { try Ledger.head($0).size }
        link = LinkState()
        outbox = Outbox(city: profile.city, forum: profile.forum, database: database, signingKey: secrets.signing, limit: outboxLimit, clock: clock)
        follower = Follower(city: ParticipantID(profile.city), forum: profile.forum, database: database, clock: clock, size: size)
        notices = NoticeBoard(profile: profile, database: database, signingKey: secrets.signing, clock: clock)
        documents = DocumentExchange(city: profile.city, forum: profile.forum, database: database, signingKey: secrets.signing, clock: clock)
    }

    /// Who belongs to the forum as our ledger knows, and its size.
    public func membership() async throws -> (membership: Membership, size: Int64) {
        let cache = membershipCache
        return try await database.read { connection in
            let ledger = try Ledger(connection, cache: cache)
            return (ledger.membership, ledger.size)
        }
    }

    func coordinatorClient() -> CoordinatorClient {
        CoordinatorClient(connector.channel(to: PeerAddress(url: profile.coordinator, forum: profile.forum, participant: .secretariat)))
    }

    func channel(to member: Member) -> any PeerChannel {
        connector.channel(
            to: PeerAddress(url: member.url, forum: profile.forum, participant: ParticipantID(member.city), tlsKeys: [member.tlsKey]))
    }

    func replaceSecrets(_ secrets: CitySecrets) { currentSecrets.withLock { $0 = secrets } }
}
