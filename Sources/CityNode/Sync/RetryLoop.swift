import Envelope
import Federation
import Ledger
import Logging
import Primitives
import SQL

/// A loop that does one thing again and again, with a back-off of its own (protocol §8): it knows nothing of the others.
struct RetryLoop {
    /// So many failures in a row are nothing to tell: a coordinator that restarts is away for that long.
    private static let routineFailures = 4

    let link: LinkState
    let clock: Clock
    let logger: Logger

    /// Calls `round` until the task is cancelled; an error is logged once as it begins, and the wait grows until a peer makes contact.
    ///
    /// - Parameter round: returns whether the coordinator has answered in it.
    func repeating(_ what: String, _ round: () async throws -> Bool) async {
        var backoff = Backoff()
        while !Task.isCancelled {
            let (contacts, commands) = (link.contacts.value, link.retries.commands.value)
            do {
                // While the forum has halted, the coordinator is neither asked nor told anything.
                if let halted = link.halted { throw Problem(.logInconsistent, halted) }
                let hasAnswered = try await round()
                link.worked(what, contact: hasAnswered ? clock() : nil)
                if hasAnswered, backoff.consecutiveFailures > 0 {
                    logger.log(
                        level: backoff.consecutiveFailures < Self.routineFailures ? .info : .notice, "back in contact", metadata: ["task": "\(what)"])
                    link.contactRestored()
                }
                backoff.succeeded()
            } catch {
                if Task.isCancelled { return }
                link.failed("\(error)", in: what)
                let wait = backoff.failed(retryAfter: (error as? Refusal)?.retryAfter)
                tell(what, error, failures: backoff.consecutiveFailures)
                let asked = Double((error as? Refusal)?.retryAfter ?? 0)
                link.retries.waits(what, seconds: asked > 0 ? min(asked, wait) : wait, now: clock())
                if asked > 0 {
                    // What the peer asked for is kept even where another loop gets through (protocol §8), but not against the operator.
                    _ = await link.retries.commands.wait(beyond: commands, seconds: min(asked, wait))
                } else {
                    _ = await link.contacts.wait(beyond: contacts, seconds: wait)
                }
                link.retries.tries(what)
                if link.retries.commands.value > commands { backoff.startOver() }
            }
        }
    }

    /// A refusal is told at once, a coordinator that is away when it stays away; both once.
    private func tell(_ what: String, _ error: any Error, failures: Int) {
        let metadata: Logger.Metadata = ["task": "\(what)", "error": "\(error)"]
        if let error = error as? StorageError, error.isOfDisk {
            // Told by the database, once for all that need the disk.
            logger.debug("sync failed", metadata: metadata)
        } else if error is Refusal {
            if failures == 1 { logger.warning("sync failed", metadata: metadata) }
        } else if failures == 1 || failures == Self.routineFailures {
            logger.log(level: failures == 1 ? .info : .warning, "sync failed", metadata: metadata)
        }
    }
}
