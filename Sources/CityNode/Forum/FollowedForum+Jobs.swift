import Ledger

extension FollowedForum {
    /// Does what features do from time to time at each of the node's cities in the forum. While it has halted, nothing is done.
    func runJobs() async {
        let runner = JobRunner(jobs, schedule: database, clock: clock, logger: logger) { [self] in
            guard link.halted == nil else { return [] }
            return cities.all.map { JobSite(.city($0.id), forum: database, own: $0.database, now: clock()) { [self] in try await obtain($0) } }
        }
        await runner.run()
    }
}
