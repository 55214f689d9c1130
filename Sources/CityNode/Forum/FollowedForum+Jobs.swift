import Ledger

extension FollowedForum {
    /// Does what features do from time to time at each of the node's cities in the forum. While it has halted, nothing is done.
    func runJobs() async {
        await jobs.run { [self] in
            guard link.halted == nil else { return [] }
            return cities.all.map { $0.jobSite(mail: mail) { [self] in try await obtain($0, of: $1) } }
        }
    }
}
