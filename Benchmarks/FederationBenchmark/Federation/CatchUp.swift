/// Measures how a new node takes in a log that is there already.
struct CatchUp {
    struct Outcome {
        let entries: Int64
        /// From the admission until the ledger had all.
        let seconds: Double
        /// The most that was resident meanwhile, in KiB.
        let peakKibibytes: Int
    }

    let forum: Forum

    func run(city: String, country: String) throws -> Outcome {
        let node = try forum.node("catch-up")
        let start = ContinuousClock.now
        let member = try forum.join(city, country: country, to: node)
        let control = try node.control()
        let size = try forum.treeSize()
        try waitUntil(within: 1200, pause: 20_000, "\(city) has caught up") { try member.ledger(control).size >= size }
        let outcome = Outcome(entries: size, seconds: (ContinuousClock.now - start) / .seconds(1), peakKibibytes: try node.memory("VmHWM"))
        try node.stop()
        return outcome
    }
}
