import Envelope
public import Federation
public import Ledger
public import Logging
public import Primitives
public import SQL
import StrictJSON
public import TLS

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
    let requests: RequestRegistry
    let projections: Projections
    let credentials: CityCredentials
    let rootFollower: RootFollower
    let strangers: StrangerAccess
    /// Rises when keys are to be rotated.
    let keyWork = GrowthSignal()
    let rotationPace = RotationPace()
    let requestQuota = SubmissionQuota(member: .request)
    let requestBytes: ByteQuota
    let keptKeys = KeptKeys()
    let ledgerOverview = LedgerOverviewCache()
    private let membershipCache = MembershipCache()

    public var id: CityID { profile.city }
    public var secrets: CitySecrets { credentials.secrets }
    public var isRotatingKeys: Bool { credentials.isRotating }
    /// The root of trust in force here.
    public var root: Root { credentials.root.root }

    /// Takes a city's keys and its root into use on both sides of TLS.
    ///
    /// - Returns: what connects in the name of this city alone.
    public typealias CredentialsUse = @Sendable (CitySecrets, Root) throws -> any PeerConnector

    /// Opens a city that has joined.
    ///
    /// - Parameters:
    ///   - features: what it knows of the forum.
    ///   - requestBytes: what each other city may send to this one.
    ///   - strangers: what connects in nobody's name.
    ///   - putToUse: called now, and again whenever keys, certificate or root change.
    public init(
        profile: CityProfile, features: ForumFeatures, directory: String, database: any Database, secrets: CitySecrets, outboxLimit: Int = 10_000,
        requestBytes: ByteAllowance = .requests, clock: @escaping Clock = { .system }, logger: Logger,
        strangers: @escaping @Sendable (TLSServerTrust) throws -> any PeerConnector, putToUse: @escaping CredentialsUse
    ) async throws {
        var logger = logger
        logger[metadataKey: "city"] = "\(profile.city)"
        self.profile = profile
        self.directory = directory
        self.database = database
        self.clock = clock
        self.logger = logger
        requests = features.requests.adding(DocumentRequest.self)
        projections = features.projections
        self.requestBytes = ByteQuota(requestBytes, of: "requests")
        roots = RootStore(database: database)
        try await ProjectionRebuild(features.projections, in: database).prepare()
        let (size, root, halted) = try await database.read { connection in
            (
                try Ledger.head(connection).size, try RootStore.current(connection),
                try connection.first("SELECT halted FROM sync_state WHERE id = 1")?.optionalText(0)
            )
        }
        let credentials = try CityCredentials(secrets: secrets, root: root, putToUse: putToUse)
        self.credentials = credentials
        credentials.setRotating(KeyRotation(directory).isUnderWay)
        let access = StrangerAccess(profile, connect: strangers)
        self.strangers = access
        let keyWork = keyWork
        rootFollower = RootFollower(
            roots: roots, credentials: credentials, strangers: access, clock: clock, logger: logger,
            coordinator: { Self.coordinator(of: profile, over: credentials) }, taken: { keyWork.increment() })
        link = LinkState()
        if let halted { link.halt(Problem(.logInconsistent, halted)) }
        let (pending, own) = (PendingChanges(mostEnvelopes: outboxLimit), OwnEnvelopes())
        follower = Follower(
            city: ParticipantID(profile.city), forum: profile.forum, features: features, database: database, pending: pending, own: own, clock: clock,
            size: size)
        outbox = Outbox(
            city: profile.city, forum: profile.forum, registry: features.registry, database: database, credentials: credentials, pending: pending,
            own: own,
            ledgerGrowth: follower.growth, clock: clock)
        notices = NoticeBoard(profile: profile, database: database, credentials: credentials, clock: clock)
        documents = DocumentExchange(city: profile.city, forum: profile.forum, database: database, credentials: credentials, clock: clock)
    }

    /// Who belongs to the forum as our ledger knows, and its size.
    public func membership() async throws -> (membership: Membership, size: Int64) {
        let cache = membershipCache
        return try await database.read { connection in
            let ledger = try Ledger(connection, cache: cache)
            return (ledger.membership, ledger.size)
        }
    }

    func coordinatorClient() -> CoordinatorClient { Self.coordinator(of: profile, over: credentials) }

    private static func coordinator(of profile: CityProfile, over credentials: CityCredentials) -> CoordinatorClient {
        CoordinatorClient(credentials.connector.channel(to: PeerAddress(url: profile.coordinator, forum: profile.forum, participant: .secretariat)))
    }

    func channel(to member: Member) -> any PeerChannel {
        credentials.connector.channel(
            to: PeerAddress(url: member.url, forum: profile.forum, participant: ParticipantID(member.city), tlsKeys: [member.tlsKey]))
    }
}
