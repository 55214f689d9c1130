/// A schema's history, and how a database is brought to its end.
public struct Migrations: Sendable {
    public let steps: [Migration]

    /// - Precondition: the numbers are 1, 2, 3, …
    public init(_ steps: [Migration]) {
        precondition(steps.map(\.number).elementsEqual(1..<steps.count + 1), "migrations are numbered 1, 2, 3, …")
        self.steps = steps
    }

    /// Applies what is missing, each step in a transaction of its own.
    ///
    /// - Returns: how many steps were applied.
    /// - Throws: ``StorageError/Code/schema`` when the database is newer than the program or has another history; nothing is changed then.
    @discardableResult
    public func apply(to database: some Database) async throws -> Int {
        let landed = try await database.write { connection in
            try connection.execute(
                """
                CREATE TABLE IF NOT EXISTS schema_migrations (
                    number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL)
                """)
            return try connection.query("SELECT number, name, sha256 FROM schema_migrations ORDER BY number").map(Landed.init)
        }
        try compare(with: landed)
        for step in steps.dropFirst(landed.count) {
            try await database.write { connection in
                for statement in step.statements { try connection.execute(statement) }
                try connection.execute(
                    "INSERT INTO schema_migrations (number, name, sha256) VALUES ($1, $2, $3)",
                    [SQLValue(step.number), .text(step.name), .text(step.fingerprint)])
            }
        }
        return steps.count - landed.count
    }

    private func compare(with landed: [Landed]) throws(StorageError) {
        if let newest = landed.last, newest.number > steps.count {
            throw StorageError(
                .schema,
                "the database is at schema \(newest.number) (\(newest.name)), this program knows \(steps.count): "
                    + "install the version that wrote it or a newer one, or restore a backup made before the upgrade")
        }
        for (step, landed) in zip(steps, landed) where landed != Landed(step) {
            throw StorageError(
                .schema,
                "schema step \(landed.number) in the database (\(landed.name)) is not this program's (\(step.number) \(step.name)): "
                    + "the database belongs to another program or to another line of development; check the path in the settings")
        }
    }

    private struct Landed: Hashable, Sendable {
        let number: Int
        let name: String
        let fingerprint: String

        init(_ row: SQLRow) throws {
            number = try row.int(0)
            name = try row.text(1)
            fingerprint = try row.text(2)
        }

        init(_ step: Migration) {
            number = step.number
            name = step.name
            fingerprint = step.fingerprint
        }
    }
}
