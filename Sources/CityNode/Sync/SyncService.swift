import Domain
import Envelope
import Federation
import Logging
import Storage
import StrictJSON
import TransparencyLog

/// Keeps a city in step with the forum: five loops that know nothing of each other, each with its own back-off (protocol §8).
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
        }
    }

    /// Calls `round` again and again; an error is logged once as it begins, and the wait grows until a peer makes contact.
    private func repeating(_ what: String, _ round: (CoordinatorClient) async throws -> Void) async {
        var backoff = Backoff()
        while !Task.isCancelled {
            let contacts = city.link.contacts.value
            do {
                try await round(city.coordinatorClient())
                if backoff.consecutiveFailures > 0 {
                    city.logger.notice("back in contact", metadata: ["task": "\(what)"])
                    city.link.contactRestored()
                }
                backoff.succeeded()
                city.link.contactMade()
            } catch {
                if Task.isCancelled { return }
                city.link.failed("\(error)")
                let wait = backoff.failed(retryAfter: (error as? Refusal)?.retryAfter)
                if backoff.consecutiveFailures == 1 { city.logger.warning("sync failed", metadata: ["task": "\(what)", "error": "\(error)"]) }
                let asked = Double((error as? Refusal)?.retryAfter ?? 0)
                if city.link.snapshot.halted != nil || asked > 0 {
                    // What the peer asked for is kept even where another loop gets through (protocol §8).
                    try? await Task.sleep(for: .seconds(city.link.snapshot.halted != nil ? wait : min(asked, wait)))
                } else {
                    _ = await city.link.contacts.wait(beyond: contacts, seconds: wait)
                }
            }
        }
    }

    // MARK: Rounds

    private func follow(_ coordinator: CoordinatorClient) async throws {
        if let halted = city.link.snapshot.halted { throw Problem(.logInconsistent, halted) }
        try await city.rootFollower.lookIfDue(coordinator, afterFailure: city.link.snapshot.failures > 0)
        let root = city.root
        guard root.expiresAt > city.clock() else {
            throw Problem(
                .expired, "The forum's root expired at \(root.expiresAt); nothing new is believed until the secretariat has signed the next one.")
        }
        do {
            // The first answer comes at once: a node that has just started would otherwise show an old checkpoint for a whole poll.
            let wait = city.link.snapshot.lastContact == nil ? 0 : Self.pollSeconds
            let checkpoint = try await city.follower.follow(coordinator, root: root, waitSeconds: wait) {
                try await city.rootFollower.look(coordinator)
            }
            try await city.rootFollower.followed()
            city.link.succeeded(at: city.clock(), cosignedAt: checkpoint.cosignedAtSeconds, logSize: Int64(checkpoint.size))
            try await city.outbox.healIfNeeded()
        } catch let problem as Problem where problem.code == .logInconsistent {
            city.link.halt(problem)
            city.logger.critical("the log is inconsistent", metadata: ["detail": "\(problem.detail)"])
            throw problem
        }
    }

    private func sendRecords(_ coordinator: CoordinatorClient) async throws {
        let seen = city.outbox.wake.value
        while try await city.outbox.send(to: coordinator, secretariatKeys: try await city.membership().membership) {}
        _ = await city.outbox.wake.wait(beyond: seen, seconds: Self.idleSeconds)
    }

    private func sendNotices(_ coordinator: CoordinatorClient) async throws {
        try await city.notices.renew()
        let seen = city.notices.wake.value
        try await city.notices.send(to: coordinator)
        _ = await city.notices.wake.wait(beyond: seen, seconds: Self.idleSeconds)
    }

    private func keepKeys(_ coordinator: CoordinatorClient) async throws {
        let seen = city.keyWork.value
        guard try await city.advanceRotation(coordinator) else {
            try await Task.sleep(for: .milliseconds(200))
            return
        }
        try await city.renewCertificateIfDue(coordinator)
        _ = await city.keyWork.wait(beyond: seen, seconds: city.secondsUntilRenewal)
    }

    private func readBoard(_ coordinator: CoordinatorClient) async throws {
        try await city.notices.pull(from: coordinator, waitSeconds: Self.pollSeconds, membership: city.membership)
    }

    /// One task for each city that something waits for: a dead one delays no other.
    private func deliverDocuments() async {
        var backoffs: [CityID: (backoff: Backoff, notBefore: UTCTime)] = [:]
        while !Task.isCancelled {
            let seen = city.documents.wake.value
            let now = city.clock()
            let peers = ((try? await city.documents.waitingPeers()) ?? []).filter { backoffs[$0].map { $0.notBefore <= now } ?? true }
            let failed = await withTaskGroup(of: (CityID, Bool).self) { group in
                for peer in peers.prefix(16) { group.addTask { (peer, await deliver(to: peer)) } }
                return await group.reduce(into: [CityID: Bool]()) { $0[$1.0] = $1.1 }
            }
            for (peer, isDelivered) in failed {
                if isDelivered {
                    backoffs[peer] = nil
                } else {
                    var backoff = backoffs[peer]?.backoff ?? Backoff()
                    backoffs[peer] = (backoff, now.adding(seconds: Int64(backoff.failed().rounded(.up))))
                    backoffs[peer]?.backoff = backoff
                }
            }
            _ = await city.documents.wake.wait(beyond: seen, seconds: backoffs.isEmpty ? Self.idleSeconds : 1)
        }
    }

    private func deliver(to peer: CityID) async -> Bool {
        do {
            guard let member = try await city.membership().membership.members[peer] else { return false }
            try await city.documents.deliver(to: member, over: city.channel(to: member))
            return true
        } catch {
            city.logger.info("documents wait", metadata: ["peer": "\(peer)", "error": "\(error)"])
            return false
        }
    }
}
