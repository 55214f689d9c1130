import Envelope
public import Federation
public import Logging
import Outbound
public import Primitives
public import SQL
import Synchronization

/// The webhooks of one site: which there are, and what became of their messages.
public final class Webhooks: Sendable {
    public static let mostWebhooks = 20
    /// For how long the secret before signs as well, in seconds: time to give the receiver the new one.
    static let overlapSeconds: Int64 = 86_400

    let forum: ForumID
    let site: ParticipantID
    let own: any Database
    let log: any Database
    let growth: GrowthSignal
    public let sender: WebhookSender
    let patience: WebhookPatience
    let clock: @Sendable () -> UTCTime
    let logger: Logger
    /// Rises when somebody changes a webhook.
    let changes = GrowthSignal()
    let delivering = Mutex<Set<UUIDv7>>([])
    /// How each stood when it was seen last.
    let standing = Mutex<[UUIDv7: WebhookReport.State]>([:])
    /// What people send by hand, so that those of one site leave the process's room to others.
    let byHand = OutboundSlots(2)

    /// - Parameters:
    ///   - own: the site's database, with the tables of ``WebhookSchema``.
    ///   - log: where the forum's log is.
    ///   - growth: rises when the log grows.
    public init(
        of site: ParticipantID, in forum: ForumID, own: any Database, log: any Database, growth: GrowthSignal, sender: WebhookSender,
        patience: WebhookPatience = .standard, clock: @escaping @Sendable () -> UTCTime, logger: Logger
    ) {
        self.site = site
        self.forum = forum
        self.own = own
        self.log = log
        self.growth = growth
        self.sender = sender
        self.patience = patience
        self.clock = clock
        self.logger = logger
    }

    // MARK: Looking

    /// The oldest first.
    public func list() async throws -> [Webhook] { try await own.read { try Self.list($0) } }

    /// - Throws: `not-found`.
    public func webhook(_ id: UUIDv7) async throws -> Webhook {
        guard let webhook = try await own.read({ try Self.find(id, $0) }) else { throw Self.unknown }
        return webhook
    }

    /// The newest first.
    public func deliveries(of id: UUIDv7) async throws -> [WebhookDelivery] {
        try await own.read { connection in
            try connection.query(
                "SELECT " + WebhookDelivery.columns + " FROM webhook_delivery WHERE webhook = $1 ORDER BY number DESC LIMIT 100", [.text(id.text)]
            ).map { try WebhookDelivery($0) }
        }
    }

    /// Whether a site has one that sends; for those who open it.
    public static func areAtWork(_ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM webhook WHERE stopped_at IS NULL LIMIT 1") != nil
    }

    static func list(_ connection: any SQLConnection) throws -> [Webhook] {
        try connection.query("SELECT " + Webhook.columns + " FROM webhook ORDER BY created_at, id LIMIT 100").map { try Webhook($0) }
    }

    static func find(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Webhook? {
        try connection.first("SELECT " + Webhook.columns + " FROM webhook WHERE id = $1", [.text(id.text)]).map { try Webhook($0) }
    }

    static let unknown = Problem(.notFound, "There is no such webhook. It may have been removed.")
}
