import Dispatch
import Glibc

/// Measures how many records a second go from one city's control socket through the coordinator into another city's ledger.
struct Sustained {
    struct Outcome {
        let envelopes: Int
        let recordsEach: Int
        /// From the first request until the other city's ledger had all.
        let seconds: Double
        /// Processor seconds per process: node A, coordinator, node B, and this one.
        let processorSeconds: [(String, Double)]

        var envelopesPerSecond: Double { Double(envelopes) / seconds }
        var recordsPerSecond: Double { envelopesPerSecond * Double(recordsEach) }
    }

    let forum: Forum
    let sender: Forum.Member
    let receiver: Forum.Member
    let rules: VisaRules

    /// - Parameter first: number of the first envelope, so that a later run goes on with the keys where an earlier one stopped.
    func run(envelopes: Int, recordsEach: Int, first: Int, connections: Int) throws -> Outcome {
        let (a, b) = (try sender.node.control(), try receiver.node.control())
        let begin = try sender.ledger(a).size
        try waitUntil(within: 60, "both ledgers are even") { try receiver.ledger(b).size == begin }
        let publisher = Publisher(sender, rules: rules, recordsEach: recordsEach, first: first, count: envelopes, connections: connections)
        let group = DispatchGroup()
        let before = try times()
        let start = ContinuousClock.now
        publisher.start(group)
        let target = begin + Int64(envelopes)
        let deadline = start + .seconds(1200)
        var isComplete = false
        while !isComplete {
            try publisher.check()
            let own = try sender.ledger(a).size
            publisher.confirm(first + Int(own - begin))
            // Asking costs the nodes something: the other city's is asked when it can be there.
            isComplete = try own >= target && receiver.ledger(b).size >= target
            guard ContinuousClock.now < deadline else {
                throw Failure("\(receiver.id) has \(try receiver.ledger(b)) of \(target) entries after 20 minutes.")
            }
            if !isComplete { usleep(2_000) }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        group.wait()
        try publisher.check()
        let used = zip(before, try times()).map { ($0.0, $1.1 - $0.1) }
        try waitUntil(within: 60, "\(sender.id) has all back") { try sender.ledger(a) == (target, 0) }
        return Outcome(envelopes: envelopes, recordsEach: recordsEach, seconds: seconds, processorSeconds: used)
    }

    private func times() throws -> [(String, Double)] {
        var own = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own)
        return [
            ("node A", try sender.node.processorSeconds()), ("coordinator", try forum.coordinator.processorSeconds()),
            ("node B", try receiver.node.processorSeconds()), ("benchmark", Double(own.tv_sec) + Double(own.tv_nsec) / 1e9),
        ]
    }
}
