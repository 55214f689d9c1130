/// PostgreSQL's logical replication beside what ours has reached: the same work and adding rows alone, in one step and through a hub. Its servers
/// run only meanwhile.
struct PostgreSQLRuns {
    let directory: String
    let rules: VisaRules
    let group: ProcessGroup

    /// - Parameters:
    ///   - ours: records a second.
    ///   - clients: as many as PostgreSQL is fastest with.
    func run(beside ours: Double, transactions: Int, rowsEach: Int, clients: Int, _ report: inout Report) throws {
        let rows = rowsEach == 1 ? "one row a transaction" : "\(rowsEach) rows a transaction"
        for (way, how) in [(PostgreSQLReplication.Way.direct, "in one step"), (.hub, "through a hub")] {
            let peer = try PostgreSQLReplication(way, in: directory, row: rules.row, group: group)
            for (work, what) in [(PostgreSQLReplication.Work.fold, "kept and folded by key"), (.append, "added alone")] {
                let theirs = try peer.run(work, transactions: transactions, rowsEach: rowsEach, clients: clients, keys: rules.distinctKeys)
                report.add("PostgreSQL, \(rows), \(what), \(how)", theirs, "rows/s")
                report.add("ours to PostgreSQL's, \(rows), \(what), \(how)", ours / theirs, "times", .atLeast(1))
            }
        }
    }
}
