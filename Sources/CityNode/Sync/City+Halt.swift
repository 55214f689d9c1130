import Envelope
import Federation
import Logging
import Storage

extension City {
    /// Follows and says nothing more until a person has looked; the evidence is stored.
    func halt(_ problem: Problem) {
        link.halt(problem)
        logger.critical("the log is inconsistent", metadata: ["detail": "\(problem.detail)"])
    }

    /// A person has looked and takes the coordinator's log as it is now: what was promised to us and is not in it is sent anew. The evidence stays.
    ///
    /// - Parameter reason: for the node's log.
    /// - Throws: `rule-violated` where nothing was halted.
    public func acceptLog(reason: String) async throws {
        guard let halted = link.snapshot.halted else {
            throw Problem(.ruleViolated, "\(id) follows the log; there is nothing to accept.")
        }
        try await outbox.takeBackPromises()
        logger.notice("the log is accepted by the operator", metadata: ["was": "\(halted)", "reason": "\(reason)"])
        link.resume()
        outbox.wake.increment()
    }
}
