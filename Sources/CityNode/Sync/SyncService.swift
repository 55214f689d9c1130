import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL
import StrictJSON
import Synchronization
import TransparencyLog

/// Keeps a city in step with the forum: loops that know nothing of each other, each with its own back-off (protocol §8).
public struct SyncService: Sendable {
    private static let pollSeconds = 25
    /// Whatever is to be sent wakes its loop; looking again without cause would only keep idle databases open.
    private static let idleSeconds = 3600.0

    private let city: City

    public init(_ city: City) { self.city = city }

    /// Runs until the task is cancelled.
    public func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await repeating("follow the log", follow) }
            group.addTask { await repeating("send records", sendRecords) }
            group.addTask { await repeating("send notices", sendNotices) }
            group.addTask { await repeating("read the board", readBoard) }
            group.addTask { await repeating("keep keys and certificate", keepKeys) }
            group.addTask { await deliverDocuments() }
            group.addTask { await city.rebuildProjections() }
        }
    }

    /// Calls `round` again and again; an error is logged once as it begins, and the wait grows until a peer makes contact.
    ///
    /// - Parameter round: returns whether the coordinator has answered in it.
    private func repeating(_ what: String, _ round: (CoordinatorClient) async throws -> Bool) async {
        var backoff = Backoff()
        while !Task.isCancelled {
            let (contacts, commands) = (city.link.contacts.value, city.link.retries.commands.value)
            do {
                // Nothing is said to a coordinator whose log cannot be believed, and nothing heard.
                if let halted = city.link.snapshot.halted { throw Problem(.logInconsistent, halted) }
                guard try await round(city.coordinatorClient()) else {
                    backoff.succeeded()
                    continue
                }
                if backoff.consecutiveFailures > 0 {
                    city.logger.log(
                        level: backoff.consecutiveFailures < Self.routineFailures ? .info : .notice, "back in contact", metadata: ["task": "\(what)"])
                    city.link.contactRestored()
                }
                backoff.succeeded()
                city.link.contactMade()
            } catch {
                if Task.isCancelled { return }
                city.link.failed("\(error)")
                let wait = backoff.failed(retryAfter: (error as? Refusal)?.retryAfter)
                tell(what, error, failures: backoff.consecutiveFailures)
                let asked = Double((error as? Refusal)?.retryAfter ?? 0)
                city.link.retries.waits(what, seconds: asked > 0 ? min(asked, wait) : wait, now: city.clock())
                if asked > 0 {
                    // What the peer asked for is kept even where another loop gets through (protocol §8), but not against the operator.
                    _ = await city.link.retries.commands.wait(beyond: commands, seconds: min(asked, wait))
                } else {
                    _ = await city.link.contacts.wait(beyond: contacts, seconds: wait)
                }
                city.link.retries.tries(what)
                if city.link.retries.commands.value > commands { backoff.startOver() }
            }
        }
    }

    /// So many failures in a row are nothing to tell: a coordinator that restarts is away for that long.
    private static let routineFailures = 4

    /// A refusal is told at once, a coordinator that is away when it stays away; both once.
    private func tell(_ what: String, _ error: any Error, failures: Int) {
        let metadata: Logger.Metadata = ["task": "\(what)", "error": "\(error)"]
        if error is Refusal {
            if failures == 1 { city.logger.warning("sync failed", metadata: metadata) }
        } else if failures == 1 || failures == Self.routineFailures {
            city.logger.log(level: failures == 1 ? .info : .warning, "sync failed", metadata: metadata)
        }
    }

    // MARK: Rounds

    private func follow(_: CoordinatorClient) async throws -> Bool {
        try await city.rootFollower.lookIfDue(afterFailure: city.link.snapshot.failures > 0)
        // A newer root has brought new connections.
        let (root, coordinator) = (city.root, city.coordinatorClient())
        guard root.expiresAt > city.clock() else {
            throw Problem(
                .expired, "The forum's root expired at \(root.expiresAt); nothing new is believed until the secretariat has signed the next one.")
        }
        do {
            // The first answer comes at once, also after a failure: what is shown would otherwise be old for a whole poll.
            let link = city.link.snapshot
            let wait = link.lastContact == nil || link.failures > 0 ? 0 : Self.pollSeconds
            let checkpoint = try await city.follower.follow(coordinator, root: root, waitSeconds: wait) {
                try await city.rootFollower.look()
            }
            try await city.rootFollower.followed()
            city.link.succeeded(at: city.clock(), cosignedAt: checkpoint.cosignedAtSeconds, logSize: Int64(checkpoint.size))
            try await city.outbox.healIfNeeded()
            return true
        } catch let problem as Problem where problem.code == .logInconsistent {
            city.halt(problem)
            throw problem
        }
    }

    private func sendRecords(_ coordinator: CoordinatorClient) async throws -> Bool {
        await city.link.waitUntilFollowed()
        let seen = city.outbox.wake.value
        do {
            guard try await city.outbox.send(to: coordinator, secretariatKeys: try await city.membership().membership) else {
                _ = await city.outbox.wake.wait(beyond: seen, seconds: Self.idleSeconds)
                return false
            }
            return true
        } catch let contradiction as Outbox.Contradiction {
            try await city.follower.keepEvidence(contradiction.problem, theirs: contradiction.receipts)
            city.halt(contradiction.problem)
            throw contradiction.problem
        }
    }

    private func sendNotices(_ coordinator: CoordinatorClient) async throws -> Bool {
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

    private func readBoard(_ coordinator: CoordinatorClient) async throws -> Bool {
        try await city.notices.pull(from: coordinator, waitSeconds: Self.pollSeconds, membership: city.membership)
        return true
    }

    /// One task for each city that something waits for: a dead or slow one delays no other.
    private func deliverDocuments() async {
        let busy = Peers()
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let seen = city.documents.wake.value
                let peers = try? await city.documents.waitingPeers()
                for peer in peers ?? [] where busy.add(peer) {
                    group.addTask {
                        await deliver(to: peer)
                        busy.remove(peer)
                        // What was queued after its last look.
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
                let membership = try await city.membership().membership
                guard let member = membership.members[peer] else { throw Problem(.unavailable, "\(peer) is no member, as far as this city knows.") }
                return try await city.documents.deliver(to: member, membership: membership, over: city.channel(to: member))
            } catch {
                if Task.isCancelled { return }
                let retryAfter = (error as? Refusal)?.retryAfter
                let wait = backoff.failed(retryAfter: retryAfter)
                if backoff.consecutiveFailures == 1 { city.logger.info("documents wait", metadata: ["peer": "\(peer)", "error": "\(error)"]) }
                city.link.retries.waits("documents to \(peer)", seconds: wait, now: city.clock())
                if retryAfter != nil {
                    _ = await city.link.retries.commands.wait(beyond: commands, seconds: wait)
                } else {
                    _ = await contacts.wait(beyond: seen, seconds: wait)
                }
                city.link.retries.tries("documents to \(peer)")
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
