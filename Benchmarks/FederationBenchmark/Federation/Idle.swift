import Glibc

/// Measures what a node costs while nothing happens: with one city, with 25 more, and how soon it serves.
struct Idle {
    struct Outcome {
        let kibibytesWithOneCity: Int
        let kibibytesForEachFurther: Double
        let startMilliseconds: Double
    }

    static let furtherCities = 25

    let forum: Forum

    func run() throws -> Outcome {
        let node = try forum.node("idle", limits: ["idleDatabaseSeconds: 1"])
        _ = try forum.join("city-0", country: "KZ", to: node)
        let (one, start) = try resident(node, cities: 1)
        for number in 1...Self.furtherCities { _ = try forum.join("city-\(number)", country: "UZ", to: node) }
        let (many, _) = try resident(node, cities: Int64(1 + Self.furtherCities))
        try node.stop()
        return Outcome(
            kibibytesWithOneCity: one, kibibytesForEachFurther: Double(many - one) / Double(Self.furtherCities), startMilliseconds: start)
    }

    /// Of a node that was started anew and has closed its databases.
    private func resident(_ node: Server, cities: Int64) throws -> (kibibytes: Int, startMilliseconds: Double) {
        // What a city does once after it has joined is over by then.
        sleep(2)
        try node.stop()
        let start = try node.start(cities: cities)
        sleep(5)
        try waitUntil(within: 60, pause: 100_000, "all databases are closed") { !node.hasOpenDatabase }
        return (try node.memory("VmRSS"), start / .milliseconds(1))
    }
}
