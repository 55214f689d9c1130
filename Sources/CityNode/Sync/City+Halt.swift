import Envelope
import Federation
import Ledger
import Logging
import SQL
import StructuredLog

extension City {
    /// Follows and says nothing more until a person has looked; evidence and halt are stored.
    func halt(_ problem: Problem) {
        link.halt(problem)
        logger.critical("the log is inconsistent", metadata: ["detail": "\(problem.detail)"])
    }

    /// A person has looked and takes the coordinator's log as it is now: what was promised to us and is not in it is sent anew. The evidence stays.
    ///
    /// - Parameter reason: for the node's log.
    /// - Throws: `rule-violated` where nothing was halted, `log-inconsistent` where the log still contradicts what was verified here.
    public func acceptLog(reason: String) async throws {
        guard let halted = link.snapshot.halted else {
            throw Problem(.ruleViolated, "\(id) follows the log; there is nothing to accept.")
        }
        try await outbox.takeBackPromises()
        let coordinator = coordinatorClient()
        do { try await follower.follow(coordinator, root: root, waitSeconds: 0) { try await rootFollower.look() } } catch let problem
            as Problem
            where problem.code == .logInconsistent
        {
            throw problem
        } catch {
            // Who cannot be asked now is asked by the loops, which follow before they speak.
            logger.info("the log could not be looked at", metadata: ["error": "\(error)"])
        }
        try await database.write { try $0.execute("UPDATE sync_state SET halted = NULL WHERE id = 1") }
        logger.record(OperatorEvent(.logAccepted, ["was": halted, "reason": reason]))
        link.resume()
        outbox.wake.increment()
    }
}
