import Accounts
import Federation
import Ledger
import Logging
import Outbound
import Primitives
import SQL
import Synchronization

extension Webhooks {
    /// Entries that are read at once, and bytes of them.
    private static let (readEntries, readBytes) = (64, 1 << 20)
    /// Entries without anything for a webhook after which its place in the log is written down anew.
    private static let skippedEntries: Int64 = 1_000
    private static let idleSeconds = 86_400.0

    /// Sends what comes, until the task is cancelled: each webhook by itself, so that one whose receiver is slow or away holds no other.
    ///
    /// - Parameter rests: whether it is known that there are none, so that nothing is read until somebody adds one.
    public func run(rests: Bool = false) async {
        var rests = rests
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let seen = changes.value
                var ids: [UUIDv7]? = []
                if !rests || seen > 0 { ids = try? await idsAtWork() }
                rests = false
                for id in ids ?? [] where delivering.withLock({ $0.insert(id).inserted }) {
                    group.addTask { [self] in
                        await deliver(id)
                        delivering.withLock { _ = $0.remove(id) }
                        // It may have been started again after it was looked at last.
                        changes.increment()
                    }
                }
                _ = await changes.wait(beyond: seen, seconds: ids == nil ? 5 : Self.idleSeconds)
            }
        }
    }

    private func idsAtWork() async throws -> [UUIDv7] {
        let all = try await list()
        standing.withLock { $0 = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.state) }) }
        return all.filter { $0.stop == nil }.map(\.id)
    }

    private func deliver(_ id: UUIDv7) async {
        var known: Int64 = 0
        while !Task.isCancelled {
            let (grown, changed) = (growth.value, changes.value)
            do {
                guard let webhook = try await own.read({ try Self.find(id, $0) }), webhook.stop == nil else { return }
                if let next = webhook.nextTryAt, next > clock() {
                    // A clock that went back puts nothing off for longer than it would ever wait.
                    _ = await changes.wait(beyond: changed, seconds: min(Double(next.since(clock())) / 1000, patience.longestPause * 1.25))
                    continue
                }
                let batch = try await batch(for: webhook, known: known)
                known = max(known, batch.readTo)
                if try await send(batch.messages, for: webhook, changed) { continue }
                if batch.messages.isEmpty {
                    if batch.readTo - webhook.next.index >= Self.skippedEntries { try await moveOn(id, to: batch.readTo) }
                    if batch.isAtEnd { await wait(growthBeyond: grown, changesBeyond: changed) }
                }
            } catch {
                if Task.isCancelled { return }
                logger.warning("a webhook cannot be worked on; it is tried again", metadata: ["webhook": "\(id)", "error": "\(error)"])
                _ = await changes.wait(beyond: changed, seconds: 60)
            }
        }
    }

    private struct Batch {
        let messages: [WebhookMessage]
        /// The first entry that was not read.
        let readTo: Int64
        let isAtEnd: Bool
    }

    /// What comes next in the log for a webhook.
    ///
    /// - Parameter known: before this entry there is nothing for it beyond its place.
    private func batch(for webhook: Webhook, known: Int64) async throws -> Batch {
        let (forum, site, types, next) = (forum, site, webhook.types, webhook.next)
        return try await log.read { connection in
            let size = try Ledger.head(connection).size
            let start = next.index >= known ? next.index : known
            let leaves = try Ledger.leaves(from: start, limit: Self.readEntries, bytes: Self.readBytes, connection)
            var messages: [WebhookMessage] = []
            for (offset, leaf) in leaves.enumerated() {
                let index = start + Int64(offset)
                messages += WebhookMessage.messages(
                    of: try LogEntryView(leaf, at: index), from: index == next.index ? next.position : 0, types: types, forum: forum, site: site)
            }
            let end = start + Int64(leaves.count)
            return Batch(messages: messages, readTo: messages.isEmpty ? end : next.index, isAtEnd: end >= size)
        }
    }

    /// Sends one after the other, until one is not taken or somebody changes a webhook.
    ///
    /// - Returns: whether the webhook has to be looked at anew.
    private func send(_ messages: [WebhookMessage], for webhook: Webhook, _ changed: Int64) async throws -> Bool {
        for message in messages {
            let now = clock()
            let outcome = try await sender.send(message, to: webhook.address, secrets: webhook.secrets(at: now), at: now)
            try await note(outcome, of: message, for: webhook.id, at: clock())
            if !outcome.isTaken || changes.value > changed { return true }
        }
        return !messages.isEmpty
    }

    private func moveOn(_ id: UUIDv7, to index: Int64) async throws {
        try await own.write { connection in
            try connection.execute(
                "UPDATE webhook SET next_index = $1, next_position = 0 WHERE id = $2 AND next_index < $1", [.integer(index), .text(id.text)])
        }
    }

    private func wait(growthBeyond grown: Int64, changesBeyond changed: Int64) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [growth] in _ = await growth.wait(beyond: grown, seconds: Self.idleSeconds) }
            group.addTask { [changes] in _ = await changes.wait(beyond: changed, seconds: Self.idleSeconds) }
            await group.next()
            group.cancelAll()
        }
    }

    // MARK: Writing down

    /// Keeps what became of a message, and where the webhook stands then, in one transaction.
    private func note(_ outcome: WebhookOutcome, of message: WebhookMessage, for id: UUIDv7, at now: UTCTime) async throws {
        let patience = patience
        let stopped = try await own.write { connection -> Webhook? in
            guard let webhook = try Self.find(id, connection), let place = message.place else { return nil }
            _ = try WebhookDelivery.append(message, .record, outcome, of: id, at: now, connection)
            guard let fault = outcome.fault else {
                // Somebody may have let it go on from elsewhere meanwhile.
                try connection.execute(
                    """
                    UPDATE webhook SET next_index = $1, next_position = $2, failures = 0, failing_since = NULL, next_try_at = NULL, last_taken_at = $3
                    WHERE id = $4 AND (next_index < $1 OR next_index = $1 AND next_position <= $2)
                    """, [.integer(place.index), .integer(place.position + 1), .integer(now.milliseconds), .text(id.text)])
                return nil
            }
            let failures = webhook.failures + 1
            let since = webhook.failingSince ?? now
            try connection.execute(
                "UPDATE webhook SET failures = $1, failing_since = $2, next_try_at = $3 WHERE id = $4",
                [
                    SQLValue(failures), .integer(since.milliseconds),
                    .integer(now.milliseconds + Int64(patience.pause(after: failures) * 1000)), .text(id.text),
                ])
            guard webhook.stop == nil, outcome.isGone || patience.isOver(failures: failures, seconds: now.since(since) / 1000) else { return nil }
            try connection.execute(
                "UPDATE webhook SET stopped_at = $1, stopped_because = $2, next_try_at = NULL WHERE id = $3",
                [.integer(now.milliseconds), .text(fault.stored), .text(id.text)])
            try AuditTrail.append(
                .program, .webhookStopped, object: webhook.address.text, detail: "\(failures) failures; \(fault)", at: now, connection)
            return webhook
        }
        // One that was removed meanwhile is not counted again.
        standing.withLock { if $0[id] != nil { $0[id] = outcome.isTaken ? .working : stopped == nil ? .failing : .stopped } }
        guard let stopped else { return }
        logger.error(
            "a webhook is stopped: its receiver takes nothing",
            metadata: ["webhook": "\(id)", "host": "\(stopped.address.authority)", "error": "\(outcome.fault?.description ?? "")"])
    }
}
