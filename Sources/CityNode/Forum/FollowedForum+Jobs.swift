import Ledger

extension FollowedForum {
    /// Does what features do from time to time at each of the node's cities in the forum. While it has halted, nothing is done.
    func runJobs() async {
        let runner = JobRunner(jobs, schedule: database, clock: clock, logger: logger) { [self] in
            guard link.halted == nil else { return [] }
            return cities.all.map { $0.jobSite(mail: mail) { [self] in try await obtain($0, of: $1) } }
        }
        await runner.run()
    }
}
