import Accounts
import Envelope
public import Federation
public import Ledger
public import Logging
public import Primitives
public import SQL
import StrictJSON
import TLS
public import Webhooks

/// One tenant: a member city with its own directory, database, keys and connections. Nothing of it is shared with another; the forum, which is the
/// same for all of its members, it reads where the node keeps it.
public final class City: Sendable {
    public let profile: CityProfile
    public let directory: String
    /// The city's own; the forum's tables are attached to it, to be read.
    public let database: any Database
    /// Keys that must be able to go for good: no backup holds them.
    public let vault: any Database
    public let forum: FollowedForum
    public let outbox: Outbox
    public let notices: NoticeBoard
    public let documents: DocumentExchange
    /// Files that its records name, and those of others that it was asked for.
    public let attachments: Attachments
    /// To whom records are sent as they come.
    public let webhooks: Webhooks
    public let clock: Clock
    public let logger: Logger
    public let link: LinkState
    let requests: RequestRegistry
    let credentials: CityCredentials
    let strangers: StrangerAccess
    /// Rises when the forum's ledger has something for this city.
    let news = GrowthSignal()
    let isFirstLook = Once()
    /// How the database stood when the city was opened; each loop looks at it once.
    let atRest: CityAtRest
    let firstRounds = FirstRounds()
    /// Rises when keys are to be rotated.
    let keyWork = GrowthSignal()
    let rotationPace = RotationPace()
    let requestQuota = SubmissionQuota(member: .request)
    let requestBytes: ByteQuota
    let keptKeys = KeptKeys()
    let asked = AskedPeers(most: City.mostAsked, mostTentative: City.mostAsked * 3 / 4)

    public var id: CityID { profile.city }
    public var secrets: CitySecrets { credentials.secrets }
    public var isRotatingKeys: Bool { credentials.isRotating }
    /// The root of trust in force here.
    public var root: TrustRoot { credentials.root.root }

    /// Takes a city's keys and its root into use on both sides of TLS.
    ///
    /// - Returns: what connects in the name of this city alone.
    public typealias CredentialsUse = @Sendable (CitySecrets, TrustRoot) throws -> any PeerConnector

    /// The forum's log as the node follows it.
    public var follower: Follower { forum.follower }
    public var roots: RootStore { forum.roots }

    /// Opens a city that has joined.
    ///
    /// - Parameters:
    ///   - database: the city's, with the forum's attached.
    ///   - vault: what no backup holds.
    ///   - atRest: how it stands now.
    ///   - forum: as this node keeps it.
    ///   - features: what it knows of the forum.
    ///   - sites: under which addresses browsers reach the node's sites, with `{host}` for the host.
    ///   - requestBytes: what each other city may send to this one.
    ///   - webhookSender: the process's.
    ///   - strangers: what connects in nobody's name.
    ///   - putToUse: called now, and again whenever keys, certificate or root change.
    init(
        profile: CityProfile, features: ForumFeatures, directory: String, database: any Database, vault: any Database, atRest: CityAtRest,
        forum: FollowedForum, sites: String?,
        secrets: CitySecrets, outboxLimit: Int = 10_000,
        requestBytes: ByteAllowance = .requests, webhookSender: WebhookSender, clock: @escaping Clock = { .system }, logger: Logger,
        strangers: @escaping @Sendable (TLSServerTrust) throws -> any PeerConnector, putToUse: @escaping CredentialsUse
    ) throws {
        var logger = logger
        logger[metadataKey: "city"] = "\(profile.city)"
        self.profile = profile
        self.directory = directory
        self.database = database
        self.vault = vault
        self.atRest = atRest
        self.forum = forum
        self.clock = clock
        self.logger = logger
        requests = features.requests.adding(DocumentRequest.self)
        self.requestBytes = ByteQuota(requestBytes, of: "requests")
        credentials = try CityCredentials(secrets: secrets, root: forum.rootFollower.root, putToUse: putToUse)
        credentials.setRotating(KeyRotation(directory).isUnderWay)
        self.strangers = StrangerAccess(profile, connect: strangers)
        link = LinkState(of: forum.link)
        outbox = Outbox(
            city: profile.city, forum: profile.forum, registry: features.registry, database: database, credentials: credentials,
            pending: PendingChanges(mostEnvelopes: outboxLimit), own: forum.own, memberships: forum.memberships, clock: clock)
        notices = NoticeBoard(
            profile: profile, document: profile.publicDocument(sites: sites), kinds: features.notices, database: database, credentials: credentials,
            clock: clock)
        attachments = Attachments(database: database, noticed: features.noticedFiles, clock: clock)
        webhooks = Webhooks(
            of: ParticipantID(profile.city), in: profile.forum, own: database, log: forum.database, growth: forum.follower.growth,
            sender: webhookSender, clock: clock, logger: logger)
        documents = DocumentExchange(city: profile.city, forum: profile.forum, database: database, credentials: credentials, clock: clock)
        attachments.connect { [credentials] in credentials.connector }
    }

    /// Who belongs to the forum as the node's ledger knows, and its size.
    public func membership() async throws -> (membership: Membership, size: Int64) { try await forum.membership() }

    /// A person has looked and takes the coordinator's log as it is now, for all of this node's cities in the forum.
    ///
    /// - Parameter reason: for the node's log.
    /// - Throws: `rule-violated` where nothing was halted, `log-inconsistent` where the log still contradicts what was verified here.
    public func acceptLog(reason: String) async throws { try await forum.acceptLog(askedBy: self, reason: reason) }

    /// Takes keys or a certificate into use; another city may have stood for the node meanwhile, or none.
    func use(_ secrets: CitySecrets) async throws {
        try await credentials.replace(secrets: secrets)
        forum.cities.changes.increment()
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
