import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TransparencyLog

extension City {
    /// Entries of others after which a city that had nothing to read moves on all the same: what it remembers of the log is not to be too old.
    static let longestLag: Int64 = 4096
    /// Seconds for which the shared ledger is waited for where the coordinator's log is longer.
    private static let ledgerPatience = 10.0

    /// What the ledger has for a city, as one transaction sees both.
    private struct News {
        let head: (size: Int64, root: MerkleHash)
        let remembered: RememberedHead
        let entries: [OwnEntry]
        /// The lowest index that was promised to us and that we have not met yet.
        let promised: Int64?
        let hasOldReceipts: Bool
        let mustHeal: Bool
        /// Of the promises that were not written down: those that the log has borne out, and one that it has not.
        let kept: [EnvelopeDigest]
        let broken: HeldReceipts.Promise?

        init(of city: CityID, _ held: HeldReceipts, _ connection: any SQLConnection) throws {
            head = try Ledger.head(connection)
            remembered = try RememberedHead(of: city, connection)
            entries = try OwnEntry.all(of: city, from: remembered.size, below: head.size, connection)
            promised = try connection.first("SELECT MIN(log_index) FROM outbox WHERE state = 'accepted'")?.optionalInteger(0)
            hasOldReceipts = try connection.first("SELECT 1 FROM receipts WHERE last_index < $1 LIMIT 1", [.integer(head.size)]) != nil
            mustHeal = try WriterState(connection).mustHeal
            let due = held.promises(below: head.size)
            let isKept = try due.map { try Ledger.index(of: $0.digest, connection) == $0.index }
            kept = zip(due, isKept).filter(\.1).map(\.0.digest)
            broken = zip(due, isKept).first { !$1 }?.0
        }

        /// The node keeps less of the forum than the city has verified: it follows anew.
        var isAhead: Bool { remembered.size > head.size }
        var isToBeKept: Bool {
            !isAhead && (!entries.isEmpty || promised.map { $0 < head.size } ?? false || hasOldReceipts || head.size - remembered.size >= longestLag)
        }
    }

    /// Takes from the forum's ledger what concerns this city, from where it last stood: its envelopes that are settled, promises that were kept.
    ///
    /// One way for all: a city that was there all the time, one that is opened late, one whose database is older than the log, and one that
    /// remembers more than the node keeps of the forum.
    ///
    /// - Returns: whether the city must heal before it signs anything more.
    /// - Throws: `Outbox.Contradiction`, `Follower.Contradiction` where the log is not what was promised or verified.
    func catchUp() async throws -> Bool {
        let id = id
        if firstRounds.log.take(), try await hasRestedSince(atRest) {
            // It has been looked at.
            _ = isFirstLook.take()
            return false
        }
        let held = outbox.held
        let news = try await database.read { try News(of: id, held, $0) }
        if isFirstLook.take() {
            do { try await lookForTheFirstTime(news.remembered) } catch {
                isFirstLook.giveBack()
                throw error
            }
        }
        if let broken = news.broken, held.remove(broken.answer) { throw Outbox.Contradiction(broken) }
        forum.cities.setAwaiting(id, news.promised != nil || news.isAhead || held.count > news.kept.count)
        // Before their rows are gone, they would be sent again.
        defer { held.keep(news.kept) }
        guard news.isToBeKept else { return news.mustHeal }
        let (mustHeal, hasPromises) = try await database.write { connection in
            for entry in news.entries { try Outbox.settle(entry, connection) }
            try Outbox.checkPromises(upTo: news.head.size, connection)
            try RememberedHead.move(to: news.head, connection)
            let waits = try connection.first("SELECT 1 FROM outbox WHERE state = 'accepted' LIMIT 1") != nil
            return (try WriterState(connection).mustHeal, waits)
        }
        forum.cities.setAwaiting(id, hasPromises || held.count > news.kept.count)
        outbox.pending.settle(news.entries.map(\.sequence))
        outbox.settled.increment()
        return mustHeal
    }

    /// What this city has verified binds the log that the node follows, and what the node has learnt of roots is kept by the city, too.
    private func lookForTheFirstTime(_ remembered: RememberedHead) async throws {
        try await forum.follower.expect(remembered)
        let root = forum.rootFollower.root
        guard try await database.read({ try CityTrust.root($0).root.version }) < root.root.version else { return }
        try await database.write { try CityTrust.keep(root, $0) }
    }

    /// Moves on to the ledger's head, although nothing in it concerns this city.
    func rememberHead() async throws {
        _ = try await catchUp()
        let id = id
        try await database.write { connection in
            let head = try Ledger.head(connection)
            let remembered = try RememberedHead(of: id, connection)
            guard head.size > remembered.size,
                try OwnEntry.all(of: id, from: remembered.size, below: head.size, connection).isEmpty
            else { return }
            try RememberedHead.move(to: head, connection)
        }
    }

    /// The coordinator has answered what we sent.
    ///
    /// - Parameter promised: the last index that it has promised; `nil` where it said that we are behind.
    func expectNews(promised: Int64?) {
        guard let promised else { return news.increment() }
        forum.cities.setAwaiting(id, true)
        // The ledger may have had it before we knew.
        if forum.follower.growth.value > promised { news.increment() }
    }

    /// Opens the next epoch (protocol §4): not before the ledger is where the coordinator's log is now.
    func heal() async throws {
        let size = try await forum.follower.size(of: coordinatorClient(), root: root)
        guard await forum.follower.growth.wait(beyond: size - 1, seconds: Self.ledgerPatience) >= size else {
            throw Problem(.unavailable, "\(id) signs nothing before the node has followed the log to its end, \(size).")
        }
        _ = try await catchUp()
        try await outbox.heal()
    }
}
