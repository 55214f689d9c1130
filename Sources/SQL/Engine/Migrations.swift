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
            return try Self.landed(connection)
        }
        return try await apply(after: landed, to: database, known: "this program") { step, connection in
            try connection.execute(
                "INSERT INTO schema_migrations (number, name, sha256) VALUES ($1, $2, $3)",
                [SQLValue(step.number), .text(step.name), .text(step.fingerprint)])
        }
    }

    /// Applies what is missing of the tables of one feature, beside those of the database's owner.
    ///
    /// - Parameter feature: by which the database remembers how far they have come.
    /// - Throws: as above.
    @discardableResult
    public func apply(to database: some Database, of feature: String) async throws -> Int {
        let landed = try await database.write { connection in
            try connection.execute(
                """
                CREATE TABLE IF NOT EXISTS feature_migrations (
                    feature TEXT NOT NULL, number BIGINT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (feature, number))
                """)
            return try connection.query(
                "SELECT number, name, sha256 FROM feature_migrations WHERE feature = $1 ORDER BY number", [.text(feature)]
            ).map(Landed.init)
        }
        return try await apply(after: landed, to: database, known: "this program's feature \(feature)") { step, connection in
            try connection.execute(
                "INSERT INTO feature_migrations (feature, number, name, sha256) VALUES ($1, $2, $3, $4)",
                [.text(feature), SQLValue(step.number), .text(step.name), .text(step.fingerprint)])
        }
    }

    private func apply(
        after landed: [Landed], to database: some Database, known: String,
        record: @escaping @Sendable (Migration, any SQLConnection) throws -> Void
    ) async throws -> Int {
        try compare(with: landed, known: known)
        for step in steps.dropFirst(landed.count) {
            try await database.write { connection in
                for statement in step.statements { try connection.execute(statement) }
                try record(step, connection)
            }
        }
        return steps.count - landed.count
    }

    /// Whether all steps were applied, and no other.
    func isWhole(in connection: any SQLConnection) throws -> Bool { try Self.landed(connection) == steps.map(Landed.init) }

    private static func landed(_ connection: any SQLConnection) throws -> [Landed] {
        try connection.query("SELECT number, name, sha256 FROM schema_migrations ORDER BY number").map(Landed.init)
    }

    private func compare(with landed: [Landed], known: String) throws(StorageError) {
        if let newest = landed.last, newest.number > steps.count {
            throw StorageError(
                .schema,
                "the database is at schema \(newest.number) (\(newest.name)), \(known) knows \(steps.count): "
                    + "install the version that wrote it or a newer one, or restore a backup made before the upgrade")
        }
        for (step, landed) in zip(steps, landed) where landed != Landed(step) {
            throw StorageError(
                .schema,
                "schema step \(landed.number) in the database (\(landed.name)) is not \(known)'s (\(step.number) \(step.name)): "
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
