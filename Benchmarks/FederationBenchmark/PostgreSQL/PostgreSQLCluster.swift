import Glibc
import TLS
import TestKit

/// A PostgreSQL server of the benchmark's own on loopback, durable as ours is, with TLS on both sides.
final class PostgreSQLCluster {
    /// Where Debian puts the programs of version 15.
    static let programs = "/usr/lib/postgresql/15/bin"

    let directory: String
    let port: Int
    private let group: ProcessGroup
    private let account: Account
    private let log: String
    private var process: pid_t?

    var data: String { "\(directory)/data" }

    /// Makes the cluster and starts it.
    ///
    /// - Parameters:
    ///   - authority: signs its certificate and is the only one whose clients it takes.
    ///   - settings: lines of `postgresql.conf` beyond those that all clusters have.
    init(in parent: String, authority: CertificateAuthority, settings: [String] = [], group: ProcessGroup) throws {
        account = try Account()
        directory = try Files.temporaryDirectory(in: parent)
        self.group = group
        port = try FreePort.next()
        log = "\(directory)/log"
        try Files.write("", to: log)
        try account.own(directory)
        try account.own(log)
        try run("\(Self.programs)/initdb", ["-D", data, "-A", "trust", "-E", "UTF8", "--locale=C", "-U", "postgres"])
        try writeCertificate(of: authority)
        try Files.append(
            """
            port = \(port)
            unix_socket_directories = '\(directory)'
            listen_addresses = '127.0.0.1'
            shared_buffers = '1GB'
            max_wal_size = '4GB'
            checkpoint_timeout = '15min'
            synchronous_commit = on
            max_connections = 60
            jit = off
            ssl = on
            ssl_cert_file = 'server.crt'
            ssl_key_file = 'server.key'
            ssl_ca_file = 'ca.crt'
            \(settings.joined(separator: "\n"))

            """, to: "\(data)/postgresql.conf")
        try Files.write("local all all trust\nhostssl all all 127.0.0.1/32 trust clientcert=verify-ca\n", to: "\(data)/pg_hba.conf")
        process = try group.start(account.program, account.arguments(for: "\(Self.programs)/postgres", ["-D", data]), log: log)
        try waitUntil(within: 60, pause: 50_000, "PostgreSQL serves; its log ends: \(logTail)") { try sql("SELECT 1") == "1" }
    }

    deinit {
        if let process {
            kill(process, SIGINT)
            // The leader of the group kills what does not end.
            waitpid(process, nil, 0)
        }
        Files.remove(directory)
    }

    private func writeCertificate(of authority: CertificateAuthority) throws {
        let key = try TLSPrivateKey.generate()
        let request = try CertificateRequest(key: key, uriSAN: nil, dnsSANs: ["localhost"])
        let now = Int64(time(nil))
        let certificate = try authority.issue(
            request: request, uriSAN: "caravanserai://bench/postgresql", dnsSANs: ["localhost"], validity: 86_400, now: now)
        for (name, text) in [
            ("server.key", try key.pemRepresentation()), ("server.crt", try certificate.pemRepresentation()),
            ("ca.crt", try authority.certificate.pemRepresentation()),
        ] {
            try Files.write(text, to: "\(data)/\(name)")
            try account.own("\(data)/\(name)")
        }
    }

    /// One row of one column, as text.
    @discardableResult
    func sql(_ statement: String) throws -> String {
        try run(
            "\(Self.programs)/psql", ["-X", "-qAt", "-v", "ON_ERROR_STOP=1", "-h", directory, "-p", String(port), "-U", "postgres", "-c", statement])
    }

    /// Runs a file of statements again and again.
    ///
    /// - Parameters:
    ///   - transactions: of each client.
    ///   - isPrepared: whether statements are prepared once a connection.
    func load(_ file: String, clients: Int, transactions: Int, isPrepared: Bool = false) throws {
        guard chmod(file, 0o644) == 0 else { throw Failure.system("chmod \(file)") }
        try run(
            "\(Self.programs)/pgbench",
            [
                "-n", "-M", isPrepared ? "prepared" : "simple", "-f", file, "-c", String(clients), "-j", String(min(clients, 2)), "-t",
                String(transactions), "-h", directory, "-p",
                String(port),
                "-U", "postgres", "postgres",
            ])
    }

    /// - Returns: what the program printed, without white space around it.
    @discardableResult
    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let output = "\(directory)/output"
        try Files.write("", to: output)
        try account.own(output)
        let command = try group.start(account.program, account.arguments(for: program, arguments), log: output)
        var status: Int32 = 0
        let isDone = waitpid(command, &status, 0) == command && status == 0
        let text = String(decoding: try Files.read(output), as: UTF8.self)
        guard isDone else { throw Failure("\(program) failed: \(text.suffix(1500))") }
        return text.split(whereSeparator: \.isNewline).joined(separator: "\n")
    }

    private var logTail: String { (try? Files.read(log)).map { String(decoding: $0.suffix(1500), as: UTF8.self) } ?? "" }

    /// Who PostgreSQL runs as: it refuses to run as root.
    private struct Account {
        private let identity: (user: uid_t, group: gid_t)?

        init() throws(Failure) {
            guard geteuid() == 0 else {
                identity = nil
                return
            }
            guard let entry = getpwnam("postgres") else {
                throw Failure("There is no user postgres. Install PostgreSQL: deploy/install-packages postgresql-15.")
            }
            identity = (entry.pointee.pw_uid, entry.pointee.pw_gid)
        }

        var program: String { identity == nil ? "/usr/bin/env" : "/usr/bin/setpriv" }

        func arguments(for program: String, _ arguments: [String]) -> [String] {
            (identity == nil ? [] : ["--reuid=postgres", "--regid=postgres", "--clear-groups"]) + [program] + arguments
        }

        func own(_ path: String) throws(Failure) {
            guard let identity else { return }
            guard chown(path, identity.user, identity.group) == 0 else { throw .system("chown \(path)") }
        }
    }
}
