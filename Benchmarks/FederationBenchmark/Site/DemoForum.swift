import Glibc
import StrictJSON
import TestKit

/// The demo in processes of its own: 25 cities with people, reports and visa rules.
struct DemoForum {
    struct Account {
        let login: String
        let password: String
        /// Of the second factor, in base 32.
        let key: String
    }

    /// Host and port of each site, by the city or `secretariat`.
    let sites: [String: (host: String, port: Int)]
    let accounts: [String: [Account]]
    private let process: pid_t

    private static let ready = "Ctrl-C stops everything"
    private static let startSeconds = 240.0

    init(in directory: String, group: ProcessGroup) throws {
        let log = "\(directory)/output"
        let process = try group.start(
            Executable.path,
            ["demo", "--directory", "\(directory)/demo", "--port-base", "\(try FreePort.row(of: 12))", "--seeds", "\(Self.project)/seeds"], log: log)
        func output() throws -> String { String(decoding: try Files.read(log), as: UTF8.self) }
        try waitUntil(within: Self.startSeconds, pause: 200_000, "the demo stands; its output ends: \(((try? output()) ?? "").suffix(2000))") {
            guard waitpid(process, nil, WNOHANG) == 0 else { throw Failure("The demo ended: \(try output().suffix(2000))") }
            return try output().contains(Self.ready)
        }
        let description = try JSON.parse(try Files.read("\(directory)/demo/demo.json"), deepest: 32, mostValues: .max)
        var sites: [String: (host: String, port: Int)] = [:]
        sites["secretariat"] = Self.address(description["coordinator"]?["web"])
        for city in (description["nodes"]?.array ?? []).flatMap({ $0["cities"]?.array ?? [] }) {
            if let id = city["id"]?.string { sites[id] = Self.address(city["web"]) }
        }
        var accounts: [String: [Account]] = [:]
        for line in try output().split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 4, sites[words[0]] != nil, words[3].count == 32 else { continue }
            accounts[words[0], default: []].append(Account(login: words[1], password: words[2], key: words[3]))
        }
        self.process = process
        self.sites = sites
        self.accounts = accounts
    }

    /// Ends the demo, which ends what it has started.
    func stop() throws {
        kill(process, SIGTERM)
        try waitUntil(within: 60, "the demo ends") { waitpid(process, nil, WNOHANG) == process }
    }

    private static func address(_ web: JSON?) -> (host: String, port: Int)? {
        guard let authority = web?.string?.split(separator: "/").dropFirst().first?.split(separator: ":"), authority.count == 2,
            let port = Int(authority[1])
        else { return nil }
        return (String(authority[0]), port)
    }

    /// The seeds lie beside the benchmark's own sources.
    private static var project: String { #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 } }
}
