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
    /// Bytes that one answer has at most (protocol §Attachments).
    static let pieceBytes = 8 << 20
    /// Files that are fetched at once.
    private static let mostAtOnce = 4
    private static let answerSeconds = 30

    private let database: any Database
    private let noticed: [ForumFeatures.NoticedFiles]
    private let clock: Clock
    private let connector = Mutex<(@Sendable () -> any PeerConnector)?>(nil)
    private let underWay = Mutex<Set<Digest32>>([])

    /// - Parameter noticed: where files are found that the site's notices name.
    public init(database: any Database, noticed: [ForumFeatures.NoticedFiles] = [], clock: @escaping Clock) {
        self.database = database
        self.noticed = noticed
        self.clock = clock
    }

    /// - Parameter connector: speaks in the site's name.
    public func connect(_ connector: @escaping @Sendable () -> any PeerConnector) { self.connector.withLock { $0 = connector } }

    /// What a member or the secretariat asks for.
    ///
    /// - Returns: the answer to a request for this path, at most ``pieceBytes`` from the byte `from` on; `nil` where the path is another.
    public func answer(to request: PeerRequest) async throws -> PeerResponse? {
        guard request.method == .get, request.path.hasPrefix(Self.pathPrefix) else { return nil }
        let offset = min(try request.number("from") ?? 0, Int64(AttachmentStore.largestNamed))
        guard let digest = Digest32(hex: String(request.path.dropFirst(Self.pathPrefix.count))),
            let content = try await piece(of: digest, from: offset)
        else { throw Problem(.notFound, "This site has no such attachment. Ask the city that names it.") }
        return PeerResponse(status: 200, contentType: "application/octet-stream", body: content)
    }

    /// Of a file that a record names, or a notice.
    private func piece(of digest: Digest32, from offset: Int64) async throws -> [UInt8]? {
        let noticed = noticed
        return try await database.read { connection in
            if let piece = try AttachmentStore.piece(of: digest, from: offset, count: Self.pieceBytes, connection) { return piece }
            for files in noticed {
                if let file = try files(digest, connection) { return Array(file.dropFirst(Int(offset)).prefix(Self.pieceBytes)) }
            }
            return nil
        }
    }

    /// The way to a member whose record names a file.
    ///
    /// - Throws: `not-found` where there is no such member, `unavailable` where the site speaks to nobody yet.
    public func channel(to city: CityID, _ membership: Membership, in forum: ForumID) throws -> any PeerChannel {
        guard let member = membership.members[city] else { throw Problem(.notFound, "\(city) is no member of the forum.") }
        guard let connector = connector.withLock({ $0 })?() else {
            throw Problem(.unavailable, "This site is not connected yet. Ask again after a moment.")
        }
        return connector.channel(to: PeerAddress(url: member.url, forum: forum, participant: ParticipantID(member.city), tlsKeys: [member.tlsKey]))
    }

    /// The file, from the site's own tables or from its owner.
    ///
    /// - Parameters:
    ///   - owner: whose record names it.
    ///   - channel: the way to the owner; `nil` where that is this site: nobody else is asked then, and drafts have theirs, too.
    /// - Throws: `unavailable` where the owner cannot be reached or too much is being fetched; ``OtherFile`` where what it sends, or what this site
    ///   keeps of its own, is not what the record says.
    public func content(
        _ name: Name, of owner: ParticipantID, over channel: (@Sendable () async throws -> any PeerChannel)?
    ) async throws -> [UInt8] {
        let kept = try await database.read { try AttachmentStore.content(name.sha256, onlyPublic: false, $0) }
        // A disk or a hand may have changed it since: what others have published is fetched anew then.
        if let kept, Digest32(sha256: kept) == name.sha256 { return kept }
        if kept != nil, channel == nil {
            throw OtherFile("The file \(name.sha256) is kept here with another SHA-256 than its record says. Restore a backup that has it.")
        }
        guard let channel else { throw Problem(.notFound, "The file \(name.sha256) is not here any more. Restore a backup that has it.") }
        return try await keep(name, of: owner, over: channel)
    }

    /// Fetches a file that is not here yet, without anybody waiting for it.
    public func obtain(_ name: Name, of owner: ParticipantID, over channel: @Sendable () async throws -> any PeerChannel) async throws {
        guard try await !database.read({ try AttachmentStore.isKept(name.sha256, $0) }) else { return }
        _ = try await keep(name, of: owner, over: channel)
    }

    private func keep(_ name: Name, of owner: ParticipantID, over channel: @Sendable () async throws -> any PeerChannel) async throws -> [UInt8] {
        let mayBegin = underWay.withLock { digests in digests.count < Self.mostAtOnce && digests.insert(name.sha256).inserted }
        guard mayBegin else { throw Problem(.unavailable, "Files are being fetched from others just now. Ask again after a moment.") }
        defer { underWay.withLock { _ = $0.remove(name.sha256) } }
        let content = try await fetch(name, of: owner, over: try await channel())
        let now = clock()
        try await database.write { try AttachmentStore.keep(fetched: content, name.sha256, mediaType: name.mediaType, at: now, $0) }
        return content
    }

    /// Piece by piece, until there is as much as the record says.
    private func fetch(_ name: Name, of owner: ParticipantID, over channel: any PeerChannel) async throws -> [UInt8] {
        guard (1...Int64(AttachmentStore.largestNamed)).contains(name.size) else {
            throw Problem(.ruleViolated, "A file of \(name.size) bytes is not fetched: one has at most \(AttachmentStore.largestNamed).")
        }
        var content: [UInt8] = []
        repeat {
            let piece = try await piece(of: name, from: content.count, owner, channel)
            content += piece
            guard !piece.isEmpty, content.count <= name.size else {
                throw OtherFile(
                    "\(owner) sent \(content.count) bytes, and its record says \(name.size): it is another file. Ask \(owner).")
            }
        } while content.count < name.size
        guard Digest32(sha256: content) == name.sha256 else {
            throw OtherFile("What \(owner) sent has another SHA-256 than its record says: it is another file. Ask \(owner).")
        }
        return content
    }

    private func piece(of name: Name, from offset: Int, _ owner: ParticipantID, _ channel: any PeerChannel) async throws -> [UInt8] {
        let query = offset == 0 ? [] : [(name: "from", value: "\(offset)")]
        let response: PeerResponse
        do {
            response = try await channel.exchange(
                PeerRequest(.get, Self.pathPrefix + name.sha256.hex, query: query), timeoutSeconds: Self.answerSeconds)
        } catch { throw Problem(.unavailable, "\(owner) cannot be reached, and has the file. Ask again later.") }
        guard response.status == 200 else {
            throw Problem(
                .unavailable, "\(owner) does not give out the file that its record names (\(response.status)). Ask again later, or ask there.")
        }
        return response.body
    }
}
