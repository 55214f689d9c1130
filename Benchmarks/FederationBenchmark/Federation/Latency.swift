import Glibc
import StrictJSON

/// Measures how long a single record takes from one city's control call until it can be read at the other city, in an idle forum.
struct Latency {
    let sender: Forum.Member
    let receiver: Forum.Member
    let rules: VisaRules

    /// - Returns: milliseconds, sorted.
    func run(samples: Int, first: Int) throws -> [Double] {
        let (a, b) = (try sender.node.control(), try receiver.node.control())
        var milliseconds: [Double] = []
        // The first ones open databases and connections.
        for number in 0..<(samples + 20) {
            let before = try receiver.ledger(b).size
            let body = rules.request(first + number, of: 1)
            let target = "/cities/\(receiver.id)/records?type=visa.rule.published&prefix=\(rules.key(first + number, 0, of: 1))&limit=1"
            let start = ContinuousClock.now
            _ = try a.post("/cities/\(sender.id)/records", body)
            try waitUntil(within: 20, pause: 200, "\(receiver.id) shows the record") {
                try b.get(target)["records"]?.array?.first?["index"]?.integer ?? -1 >= before
            }
            if number >= 20 { milliseconds.append((ContinuousClock.now - start) / .milliseconds(1)) }
            try waitUntil(within: 20, "\(sender.id) has it back") { try sender.ledger(a) == (before + 1, 0) }
            usleep(10_000)
        }
        return milliseconds.sorted()
    }
}
