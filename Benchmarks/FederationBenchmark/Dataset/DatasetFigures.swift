import Glibc
import Primitives
import StrictJSON
import TestKit

/// Measures how soon a whole dataset of visa rules, imported at the secretariat, stands at all cities, and the pages that show all of it.
///
/// The forum is the demo's: 25 cities, 23 of them on one node and two on nodes of their own. The import is the command that the secretariat uses.
struct DatasetFigures {
    struct Outcome {
        let rules: Int64
        /// From the start of the command until every city's tables have all rules.
        let seconds: Double
        /// Of these, until the command has ended.
        let commandSeconds: Double
        /// Where the processors' time went meanwhile.
        let processorSeconds: [(String, Double)]
        /// The part of it that its page shows, and the whole as a table.
        let matrices: [Matrix]
    }

    /// The matrix of the world as a site gives it.
    struct Matrix {
        let path: String
        /// Milliseconds, each asked for the first time after a change, sorted.
        let anew: [Double]
        /// The same, where nothing has changed.
        let kept: [Double]
        let bytes: Int
    }

    private static let matrices = ["/visa/matrix/world", "/api/v1/visa-matrix.csv"]

    private static let countries = ["KZ", "KG", "UZ", "CN", "TJ", "TR", "SA", "KR", "IR", "RU", "AZ", "PK", "GE", "MN", "IT"]
    private static let samples = 20

    let forum: Forum
    /// In Passport Index's tidy form; a made-up one of as many rules where there is none.
    let file: String?

    func run(say: (String) -> Void) throws -> Outcome {
        let many = try forum.node("many")
        let alone = [try forum.node("one"), try forum.node("two")]
        let members = try (0..<25).map { number in
            let node = number < 23 ? many : alone[number - 23]
            return try forum.join("city-\(number)", country: Self.countries[number % Self.countries.count], to: node)
        }
        try forum.settle(members)
        let path = try file ?? Self.madeUp(in: forum.directory)
        let servers = [("coordinator", forum.coordinator), ("23 cities", many), ("a city", alone[0]), ("a city", alone[1])]
        say("dataset: \(path) for 25 cities")
        let before = try servers.map { try $0.1.processorSeconds() }
        let start = ContinuousClock.now
        try forum.coordinator.run(["coordinator", "import", "passport-index", path, "--destinations", "all", "--dated", "2025-01-12"])
        let command = (ContinuousClock.now - start) / .seconds(1)
        let size = try forum.treeSize()
        let controls = try members.map { ($0, try $0.node.control()) }
        try waitUntil(within: 120, pause: 5_000, "all cities hold \(size) entries") {
            try controls.allSatisfy { member, control in try member.ledger(control).size >= size }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let used = try zip(servers, before).map { ($0.0, try $0.1.processorSeconds() - $1) }
        let rules = try Self.rules(at: many)
        return Outcome(
            rules: rules, seconds: seconds, commandSeconds: command, processorSeconds: used,
            matrices: try Self.matrices.map { try matrix($0, at: many, members[0]) })
    }

    /// How many rules a city's site counts.
    private static func rules(at node: Server) throws -> Int64 {
        let answer = try WebConnection(port: node.webPort).get("/api/v1/visa-openness", host: "city-0.localhost")
        guard answer.status == 200 else { throw Failure("The openness of all is answered \(answer.status).") }
        let items = try JSON.parse(Array(answer.body), deepest: 32, mostValues: .max)["items"]?.array ?? []
        return items.reduce(0) { $0 + ($1["nationalities"]?.integer ?? 0) }
    }

    /// Asked for each time when a rule has changed; then again, where nothing has.
    private func matrix(_ path: String, at node: Server, _ member: Forum.Member) throws -> Matrix {
        let web = try WebConnection(port: node.webPort)
        let (control, coordinator) = (try node.control(), try forum.coordinator.control())
        var (anew, kept, bytes) = ([Double](), [Double](), 0)
        func page() throws -> Double {
            let start = ContinuousClock.now
            let answer = try web.get(path, host: "\(member.id).localhost")
            guard answer.status == 200 else { throw Failure("The matrix is answered \(answer.status).") }
            bytes = answer.body.count
            return (ContinuousClock.now - start) / .milliseconds(1)
        }
        for number in 0..<Self.samples {
            let body: JSON = [
                "requirement": "visa-free", "maxStayDays": .integer(Int64(number + 1 + path.count)), "sourceUrl": "https://mfa.example/visa",
                "sourceKind": "ministry",
                "verifiedAt": "2026-11-24T00:00:00.000Z",
            ]
            let record: JSON = ["type": "visa.rule.reported", "key": "AF/AL/tourism/ordinary", "body": body]
            _ = try coordinator.post("/records", (["records": [record]] as JSON).compact)
            let size = try forum.treeSize()
            try waitUntil(within: 30, pause: 2_000, "the change is there") { try member.ledger(control).size >= size }
            anew.append(try page())
            kept.append(try page())
        }
        return Matrix(path: path, anew: anew.sorted(), kept: kept.sorted(), bytes: bytes)
    }

    /// 199 countries of ISO 3166, each with a rule for all others.
    private static func madeUp(in directory: String) throws -> String {
        let countries = CountryCode.all.prefix(199).map(\.text)
        let words = ["visa required", "e-visa", "30", "90", "visa on arrival", "eta", "visa free", "14"]
        var text = "Passport,Destination,Requirement\n"
        for (row, passport) in countries.enumerated() {
            for (column, destination) in countries.enumerated() where row != column {
                text += "\(passport),\(destination),\(words[(row * 31 + column * 17) % words.count])\n"
            }
        }
        try Files.write(text, to: "\(directory)/dataset.csv")
        return "\(directory)/dataset.csv"
    }
}
