import Glibc
import TLS

/// PostgreSQL's logical replication between two servers over mutual TLS, durable on both sides: what ours is measured beside.
struct PostgreSQLReplication {
    /// What a transaction does with its rows.
    enum Work: String {
        /// Each is added to a table, and that is all.
        case append
        /// What a ledger of ours does with a record, signatures and tree apart: each is kept in its order, and the newest version of each key can be
        /// found by the key, on both sides.
        case fold
    }

    /// How rows come from one to the other.
    enum Way: String, CaseIterable {
        /// In one step.
        case direct
        /// Through a third server between them, durable as well: as our records come from one city to another.
        case hub
    }

    private let publisher: PostgreSQLCluster
    private let hub: PostgreSQLCluster?
    private let subscriber: PostgreSQLCluster
    private let row: String

    /// - Parameter row: a record as JSON, without apostrophes.
    init(_ way: Way, in parent: String, row: String, group: ProcessGroup) throws {
        self.row = row
        let authority = try CertificateAuthority.create(name: "bench", notBefore: Int64(time(nil)) - 3600, validity: 86_400)
        func cluster() throws -> PostgreSQLCluster {
            let cluster = try PostgreSQLCluster(in: parent, authority: authority, settings: ["wal_level = logical"], group: group)
            try cluster.sql("CREATE TABLE record (seq bigserial PRIMARY KEY, origin int NOT NULL, key text, body json NOT NULL)")
            try cluster.sql("CREATE TABLE newest (key text PRIMARY KEY, seq bigint NOT NULL, origin int NOT NULL, body json NOT NULL)")
            try cluster.sql("CREATE TABLE mark (number bigint PRIMARY KEY)")
            return cluster
        }
        publisher = try cluster()
        hub = way == .hub ? try cluster() : nil
        subscriber = try cluster()
        let line = [publisher, hub, subscriber].compactMap(\.self)
        for (from, to) in zip(line, line.dropFirst()) { try Self.replicate(from, to) }
    }

    private static func replicate(_ from: PostgreSQLCluster, _ to: PostgreSQLCluster) throws {
        try from.sql("CREATE PUBLICATION records FOR TABLE record, newest, mark")
        try to.sql(
            """
            CREATE SUBSCRIPTION subscriber CONNECTION 'host=localhost hostaddr=127.0.0.1 port=\(from.port) user=postgres dbname=postgres \
            sslmode=verify-full sslrootcert=\(to.data)/ca.crt sslcert=\(to.data)/server.crt sslkey=\(to.data)/server.key \
            application_name=subscriber' PUBLICATION records WITH (synchronous_commit = 'on')
            """)
        try waitUntil(within: 60, pause: 50_000, "the subscription is ready") {
            try to.sql("SELECT count(*) FROM pg_subscription_rel WHERE srsubstate = 'r'") == "3"
        }
        guard
            try from.sql("SELECT count(*) FROM pg_stat_replication r JOIN pg_stat_ssl s USING (pid) WHERE s.ssl AND s.client_dn IS NOT NULL") == "1"
        else { throw Failure("PostgreSQL replicates without a client's certificate.") }
    }

    /// - Parameters:
    ///   - rowsEach: rows of a transaction.
    ///   - clients: that insert at the same time.
    ///   - keys: how many there are; a transaction has `rowsEach` of them, beginning anywhere.
    /// - Returns: rows a second, from the first insert until the subscriber has all on its disk.
    func run(_ work: Work, transactions: Int, rowsEach: Int, clients: Int, keys: Int) throws -> Double {
        let before = try count()
        let file = "\(publisher.directory)/\(work)-\(rowsEach).sql"
        let statement =
            switch work {
            case .append:
                "INSERT INTO record (origin, body) VALUES \(Array(repeating: "(1, '\(row)')", count: rowsEach).joined(separator: ", "));\n"
            case .fold:
                // In the order of their keys, so that no two clients wait for each other.
                """
                \\set first random(0, \(keys / rowsEach - 1)) * \(rowsEach)
                WITH kept AS (INSERT INTO record (origin, key, body) VALUES \
                \((0..<rowsEach).map { "(1, 'KZ/' || lpad((:first + \($0))::text, 4, '0') || '/tourism/ordinary', '\(row)')" }.joined(separator: ", ")) \
                RETURNING key, seq, origin, body) \
                INSERT INTO newest (key, seq, origin, body) SELECT key, seq, origin, body FROM kept ORDER BY key \
                ON CONFLICT (key) DO UPDATE SET seq = excluded.seq, origin = excluded.origin, body = excluded.body;

                """
            }
        try Files.write(statement, to: file)
        guard chmod(file, 0o644) == 0 else { throw Failure.system("chmod \(file)") }
        let start = ContinuousClock.now
        try publisher.load(file, clients: clients, transactions: transactions / clients)
        // Transactions arrive in their order, and are on the subscriber's disk when they are seen.
        let mark = try publisher.sql("INSERT INTO mark SELECT COALESCE(MAX(number), 0) + 1 FROM mark RETURNING number")
        try waitUntil(within: 600, pause: 10_000, "the subscriber has mark \(mark)") {
            try subscriber.sql("SELECT count(*) FROM mark WHERE number = \(mark)") == "1"
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let rows = transactions / clients * clients * rowsEach
        guard try count() - before == rows else { throw Failure("The subscriber has \(try count() - before) of \(rows) rows.") }
        return Double(rows) / seconds
    }

    private func count() throws -> Int { Int(try subscriber.sql("SELECT count(*) FROM record")) ?? -1 }
}
