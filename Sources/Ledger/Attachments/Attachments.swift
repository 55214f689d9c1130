public import Envelope
public import Federation
public import Primitives
public import SQL
import Synchronization

/// The attachments of one site: its own, and those of others, fetched when somebody wants to see them, checked, and kept.
public final class Attachments: Sendable {
    /// As a record names it.
    public struct Name: Sendable, Equatable {
        public let sha256: Digest32
        /// Bytes.
        public let size: Int64
        public let mediaType: String

        public init(sha256: Digest32, size: Int64, mediaType: String) {
            self.sha256 = sha256
            self.size = size
            self.mediaType = mediaType
        }
    }

    private static let pathPrefix = "/federation/v1/attachments/"
    /// Files that are fetched at once.
    private static let mostAtOnce = 4
    private static let answerSeconds = 30

    private let database: any Database
    private let clock: Clock
    private let connector = Mutex<(@Sendable () -> any PeerConnector)?>(nil)
    private let underWay = Mutex<Set<Digest32>>([])

    public init(database: any Database, clock: @escaping Clock) {
        self.database = database
        self.clock = clock
    }

    /// - Parameter connector: speaks in the site's name.
    public func connect(_ connector: @escaping @Sendable () -> any PeerConnector) { self.connector.withLock { $0 = connector } }

    /// What a member or the secretariat asks for.
    ///
    /// - Returns: the answer to a request for this path; `nil` where the path is another.
    public func answer(to request: PeerRequest) async throws -> PeerResponse? {
        guard request.method == .get, request.path.hasPrefix(Self.pathPrefix) else { return nil }
        guard let digest = Digest32(hex: String(request.path.dropFirst(Self.pathPrefix.count))),
            let content = try await database.read({ try AttachmentStore.content(digest, onlyPublic: true, $0) })
        else { throw Problem(.notFound, "This site has no such attachment. Ask the city that names it.") }
        return PeerResponse(status: 200, contentType: "application/octet-stream", body: content)
    }

    /// The file, from the site's own tables or from its owner.
    ///
    /// - Parameters:
    ///   - owner: whose record names it.
    ///   - isOwn: whether that is this site: nobody else is asked then, and drafts have theirs, too.
    /// - Throws: `unavailable` where the owner cannot be reached or too much is being fetched; `rule-violated` where what it sends is another file.
    public func content(_ name: Name, from owner: Member, in forum: ForumID, isOwn: Bool = false) async throws -> [UInt8] {
        if let kept = try await database.read({ try AttachmentStore.content(name.sha256, onlyPublic: false, $0) }) { return kept }
        guard !isOwn else { throw Problem(.notFound, "The file \(name.sha256) is not here any more. Restore a backup that has it.") }
        let mayBegin = underWay.withLock { digests in digests.count < Self.mostAtOnce && digests.insert(name.sha256).inserted }
        guard mayBegin else { throw Problem(.unavailable, "Files are being fetched from their cities just now. Ask again after a moment.") }
        defer { underWay.withLock { _ = $0.remove(name.sha256) } }
        let content = try await fetch(name, from: owner, in: forum)
        let now = clock()
        try await database.write { try AttachmentStore.keep(fetched: content, name.sha256, mediaType: name.mediaType, at: now, $0) }
        return content
    }

    private func fetch(_ name: Name, from owner: Member, in forum: ForumID) async throws -> [UInt8] {
        guard let connector = connector.withLock({ $0 })?() else {
            throw Problem(.unavailable, "This site is not connected yet. Ask again after a moment.")
        }
        let address = PeerAddress(url: owner.url, forum: forum, participant: ParticipantID(owner.city), tlsKeys: [owner.tlsKey])
        let response: PeerResponse
        do {
            response = try await connector.channel(to: address).exchange(
                PeerRequest(.get, Self.pathPrefix + name.sha256.hex), timeoutSeconds: Self.answerSeconds)
        } catch { throw Problem(.unavailable, "\(owner.city) cannot be reached, and has the file. Ask again later.") }
        guard response.status == 200 else {
            throw Problem(
                .unavailable, "\(owner.city) does not give out the file that its record names (\(response.status)). Ask again later, or ask the city."
            )
        }
        guard response.body.count == name.size else {
            throw Problem(
                .ruleViolated, "\(owner.city) sent \(response.body.count) bytes, and its record says \(name.size): it is another file. Ask the city.")
        }
        guard Digest32(sha256: response.body) == name.sha256 else {
            throw Problem(.ruleViolated, "What \(owner.city) sent has another SHA-256 than its record says: it is another file. Ask the city.")
        }
        return response.body
    }
}
