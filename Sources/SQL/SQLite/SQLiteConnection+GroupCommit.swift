extension SQLiteConnection {
    /// Runs a group of writes in one transaction, each in a savepoint where there are several, and tells their callers after COMMIT.
    ///
    /// - Returns: writes that did not get their turn because SQLite undid the transaction under an earlier one; they need another.
    func commit(_ group: ArraySlice<WriteJob>, counting queue: WriteQueue) -> ArraySlice<WriteJob> {
        let isSeenEarly = group.allSatisfy(\.isSeenEarly)
        do {
            if isInTransaction { try control("ROLLBACK") }
            try commitSync?.defer(isSeenEarly, on: self)
            try control("BEGIN IMMEDIATE")
        } catch {
            return fail(group, error, counting: queue)
        }
        var done: [(job: WriteJob, tell: WriteJob.Done)] = []
        var failed: [(job: WriteJob, error: any Error)] = []
        for (index, job) in zip(group.indices, group) {
            do {
                // SQLite keeps a copy of every page that a savepoint changes: one write alone needs none.
                let tell = try group.count == 1 ? alone { try job.perform(self) } : inSavepoint { try job.perform(self) }
                done.append((job, tell))
            } catch  where isInTransaction {
                failed.append((job, error))
            } catch {
                // A full disk, a failing disk, no memory: SQLite has undone the whole transaction.
                for (job, _) in done { failed.append((job, error)) }
                failed.append((job, error))
                tell(failed, counting: queue)
                return group[(index + 1)...]
            }
        }
        do {
            if done.isEmpty {
                try control("ROLLBACK")
            } else {
                try reserveRoom()
                try control("COMMIT")
                for (_, tell) in done { tell.seen() }
                if isSeenEarly { try commitSync?.syncLog(of: self) }
            }
            queue.count(commits: done.isEmpty ? 0 : 1, succeeded: done.count)
            for (_, tell) in done { tell.durable() }
        } catch {
            if isInTransaction { try? control("ROLLBACK") }
            for (job, _) in done { failed.append((job, error)) }
        }
        tell(failed, counting: queue)
        return []
    }

    private func fail(_ group: ArraySlice<WriteJob>, _ error: any Error, counting queue: WriteQueue) -> ArraySlice<WriteJob> {
        tell(group.map { ($0, error) }, counting: queue)
        return []
    }

    private func tell(_ failed: [(job: WriteJob, error: any Error)], counting queue: WriteQueue) {
        queue.count(failed: failed.count)
        for (job, error) in failed {
            if (error as? StorageError)?.code == .full { metFullDisk = true }
            job.fail(error)
        }
    }
}
