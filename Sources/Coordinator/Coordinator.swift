import Accounts
import Envelope
public import Federation
public import Ledger
public import Logging
public import Primitives
public import SQL
import TLS
import TransparencyLog
public import Webhooks

/// The secretariat's server: one log, one board, and the enrolment of cities.
public final class Coordinator: Sendable {
    public let forum: ForumID
    public let database: any Database
    public let keys: CoordinatorKeys
    public let sequencer: Sequencer
    public let checkpoints: CheckpointPublisher
    public let tiles: LogTiles
    public let board: Board
    public let shares: LogShares
    public let roots: RootStore
    public let enrolments: EnrolmentService
    public let certificates: CertificateIssuer
    /// Files that records name, of those cities that the secretariat has asked for them.
    public let attachments: Attachments
    /// To whom records are sent as they come.
    public let webhooks: Webhooks
    public let clock: Clock
    public let clockWatch: ClockWatch
    public let reach: ReachBook
    /// When each member spoke last, and what went wrong.
    public let contacts = PeerContacts()
    /// The coordinator's own.
    public let certificate: ShownCertificate
    /// What each member may add to the log.
    public let recordAllowance: ByteAllowance
    public let logger: Logger
    let projections: Projections
    /// What features do from time to time at the secretariat.
    public let jobs: JobRunner
    let keptKeys = KeptKeys()

    /// Opens what `CoordinatorSetup` has made.
    ///
    /// - Parameters:
    ///   - features: the record types that it takes, and what is folded out of them.
    ///   - recordAllowance: what a member may add to the log; who listens holds members to it.
    ///   - clock: by which entries are stamped.
    ///   - uptime: the counter that the clock is watched by.
    public init(
        forum: ForumID, features: ForumFeatures, database: any Database, keys: CoordinatorKeys, recordAllowance: ByteAllowance = .records,
        webhookSender: WebhookSender = .toPublicAddresses, clock: @escaping Clock = { .system },
        uptime: @escaping Uptime = systemUptime, logger: Logger
    ) async throws {
        try await CoordinatorSchema.migrations.apply(to: database)
        try await features.secretariatTables.apply(to: database)
        try await ProjectionRebuild(features.projections, in: database).prepare()
        let (size, lastAcceptedAt, memberCount, boardHead) = try await database.read { connection in
            let ledger = try Ledger(connection)
            return (ledger.size, ledger.lastAcceptedAt, ledger.membership.members.count, try Board.head(connection))
        }
        guard let origin = NoteName("\(forum)/log"), let signer = NoteSigner(name: origin, seed: keys.log.seed) else {
            throw Problem(.internal, "the log's key is unusable")
        }
        self.forum = forum
        self.database = database
        self.keys = keys
        certificate = ShownCertificate(keys.identity.leaf)
        self.recordAllowance = recordAllowance
        self.clock = clock
        self.logger = logger
        projections = features.projections
        jobs = JobRunner(features.jobs, schedule: database, clock: clock, logger: logger)
        clockWatch = ClockWatch(clock: clock, uptime: uptime, lastAcceptedAt: lastAcceptedAt, memberCount: memberCount, logger: logger)
        reach = ReachBook(since: clock())
        sequencer = Sequencer(
            database: database, judge: Judge(forum: forum, registry: features.registry), signingKey: keys.signing, projections: features.projections,
            clockWatch: clockWatch, size: size)
        checkpoints = CheckpointPublisher(sequencer: sequencer, signer: signer, clock: clock)
        tiles = LogTiles(database: database)
        shares = LogShares(database: database)
        board = Board(database: database, forum: forum, kinds: features.notices, clock: clock, head: boardHead)
        roots = RootStore(database: database)
        attachments = Attachments(database: database, clock: clock)
        webhooks = Webhooks(
            of: .secretariat, in: forum, own: database, log: database, growth: sequencer.growth, sender: webhookSender, clock: clock, logger: logger)
        certificates = CertificateIssuer(forum: forum, authority: keys.authority, ownHosts: keys.identity.leaf.dnsSANs)
        let root = try await roots.current().root
        try keys.check(against: root, now: clock())
        checkpoints.require(quorum: root.quorum)
        enrolments = EnrolmentService(
            database: database, forum: forum, sequencer: sequencer, certificates: certificates, clock: clock, clockWatch: clockWatch, logger: logger)
        try await noteKeys()
    }
}
