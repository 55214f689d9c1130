import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import Synchronization
import TransparencyLog
import Webhooks

/// What one city does with the forum beside following its log, which the node does once for all: loops that know nothing of each other, each
/// with its own back-off (protocol §8). All of them sleep where the city has nothing to say.
public struct SyncService: Sendable {
    /// Whatever is to be done wakes its loop; looking again without cause would only keep idle databases open.
    private static let idleSeconds = 86_400.0

    private let city: City

    public init(_ city: City) { self.city = city }

    /// Runs until the task is cancelled.
    public func run() async {
        let loop = RetryLoop(link: city.link, clock: city.clock, logger: city.logger)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await loop.repeating("read the log", readLog) }
            group.addTask { await loop.repeating("send records") { try await sendRecords(city.coordinatorClient()) } }
            group.addTask { await loop.repeating("send notices") { try await sendNotices(city.coordinatorClient()) } }
            group.addTask { await loop.repeating("keep keys and certificate") { try await keepKeys(city.coordinatorClient()) } }
            group.addTask { await deliverDocuments() }
            group.addTask { await city.webhooks.run(rests: city.atRest.hasNoWebhooks) }
        }
    }

    // MARK: Rounds

    /// What the forum's ledger says of this city, from where it last stood; after a restored backup also the next epoch.
    private func readLog() async throws -> Bool {
        let seen = city.news.value
        do {
            guard try await city.catchUp() else {
                _ = await city.news.wait(beyond: seen, seconds: Self.idleSeconds)
                return false
            }
            try await city.heal()
            return true
        } catch let contradiction as Outbox.Contradiction {
            try await city.forum.halt(contradiction.problem, theirs: contradiction.receipts)
            throw contradiction.problem
        } catch let contradiction as Follower.Contradiction {
            try await city.forum.halt(contradiction.problem, ours: contradiction.ours)
            throw contradiction.problem
        }
    }

    private func sendRecords(_ coordinator: CoordinatorClient) async throws -> Bool {
        await city.link.waitUntilFollowed()
        let seen = city.outbox.wake.value
        do {
            let rests = city.firstRounds.records.take() && seen == 0 && city.atRest.isOutboxEmpty
            guard !rests,
                try await city.outbox.send(
                    to: coordinator, secretariatKeys: { try await city.membership().membership }, news: { city.expectNews(promised: $0) })
            else {
                _ = await city.outbox.wake.wait(beyond: seen, seconds: Self.idleSeconds)
                return false
            }
            return true
        } catch let contradiction as Outbox.Contradiction {
            try await city.forum.halt(contradiction.problem, theirs: contradiction.receipts)
            throw contradiction.problem
        }
    }

    private func sendNotices(_ coordinator: CoordinatorClient) async throws -> Bool {
        let first = city.notices.wake.value
        if city.firstRounds.notices.take(), first == 0, city.atRest.areNoticesSent {
            _ = await city.notices.wake.wait(beyond: first, seconds: Self.idleSeconds)
            return false
        }
        try await city.notices.renew()
        let seen = city.notices.wake.value
        guard try await city.notices.send(to: coordinator) else {
            _ = await city.notices.wake.wait(beyond: seen, seconds: Self.idleSeconds)
            return false
        }
        return true
    }

    private func keepKeys(_ coordinator: CoordinatorClient) async throws -> Bool {
        let seen = city.keyWork.value
        await waitUntilFollowed(orKeyWorkBeyond: seen)
        switch try await city.advanceRotation(coordinator) {
        case .waiting:
            do { _ = try await city.renewCertificateIfDue(coordinator) } catch let refusal as Refusal where refusal.problem.code == .notOwner {
                // The log has the next keys already: the next round asks for their certificate.
            }
            // The announcement is on its way: asked again soon at first, then twice a minute.
            let retries = city.link.retries.commands
            _ = await retries.wait(beyond: retries.value, seconds: Double(city.rotationPace.next()))
            return true
        case .none:
            city.rotationPace.reset()
            if try await city.renewCertificateIfDue(coordinator) { return true }
            _ = await city.keyWork.wait(beyond: seen, seconds: city.secondsUntilRenewal)
            return false
        }
    }

    /// A new root may want a new certificate before the log can be followed at all.
    private func waitUntilFollowed(orKeyWorkBeyond seen: Int64) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await city.link.waitUntilFollowed() }
            group.addTask { _ = await city.keyWork.wait(beyond: seen, seconds: 10) }
            await group.next()
            group.cancelAll()
        }
    }

    /// One task for each city that something waits for: a dead or slow one delays no other.
    private func deliverDocuments() async {
        let busy = Peers()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let seen = city.documents.wake.value
                let rests = city.firstRounds.documents.take() && seen == 0 && city.atRest.areDocumentsDelivered
                let peers = rests ? [] : try? await city.documents.waitingPeers()
                for peer in peers ?? [] where busy.add(peer) {
                    group.addTask {
                        await deliver(to: peer)
                        busy.remove(peer)
                        // A document may have been queued for this peer after `deliver` looked last.
                        city.documents.wake.increment()
                    }
                }
                _ = await city.documents.wake.wait(beyond: seen, seconds: peers == nil ? 1 : Self.idleSeconds)
            }
        }
    }

    /// Tries until all that waits for a city is delivered; the wait grows until that city makes contact.
    private func deliver(to peer: CityID) async {
        var backoff = Backoff()
        while !Task.isCancelled {
            let contacts = city.link.contacts(of: peer)
            let (seen, commands) = (contacts.value, city.link.retries.commands.value)
            do {
                let (membership, size) = try await city.membership()
                guard let member = membership.members[peer] else { throw Problem(.unavailable, "\(peer) is no member, as far as this city knows.") }
                try membership.checkKeys(of: member, at: size)
                try await city.documents.deliver(to: member, membership: membership, over: city.channel(to: member))
                return city.link.peerContacts.heard(from: peer, at: city.clock())
            } catch {
                if Task.isCancelled { return }
                let retryAfter = (error as? Refusal)?.retryAfter
                let wait = backoff.failed(retryAfter: retryAfter)
                if backoff.consecutiveFailures == 1 { city.logger.info("documents wait", metadata: ["peer": "\(peer)", "error": "\(error)"]) }
                let now = city.clock()
                city.link.retries.waits("documents to \(peer)", seconds: wait, now: now)
                city.link.peerContacts.failed("\(error)", with: peer, at: now, nextTry: now.adding(seconds: Int64(wait.rounded(.up))))
                if retryAfter != nil {
                    _ = await city.link.retries.commands.wait(beyond: commands, seconds: wait)
                } else {
                    _ = await contacts.wait(beyond: seen, seconds: wait)
                }
                city.link.retries.tries("documents to \(peer)")
                city.link.peerContacts.tries(peer)
                if city.link.retries.commands.value > commands { backoff.startOver() }
            }
        }
    }
}

/// Cities that are being delivered to.
private final class Peers: Sendable {
    private let cities = Mutex<Set<CityID>>([])

    /// - Returns: whether it was not among them.
    func add(_ city: CityID) -> Bool { cities.withLock { $0.insert(city).inserted } }
    func remove(_ city: CityID) { cities.withLock { _ = $0.remove(city) } }
}
