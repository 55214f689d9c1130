import Federation

/// A member that submits one record after another over its kept connection, as its node would.
struct HonestMember {
    private(set) var submissions: MemberSubmissions
    private let channel: any PeerChannel

    init(_ submissions: MemberSubmissions, channel: any PeerChannel) {
        self.submissions = submissions
        self.channel = channel
    }

    /// Submits for `seconds`, every `pause`.
    ///
    /// - Returns: milliseconds of each exchange, sorted.
    /// - Throws: where an honest submission is refused or not answered within 20 s.
    mutating func submit(seconds: Double, pause: Duration = .milliseconds(20)) async throws -> [Double] {
        var milliseconds: [Double] = []
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            let body = try submissions.body()
            let start = ContinuousClock.now
            let response = try await channel.exchange(PeerRequest(.post, "/federation/v1/envelopes", body: body), timeoutSeconds: 20)
            milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
            guard response.status == 200 else {
                throw Failure("An honest submission is answered \(response.status): \(String(decoding: response.body.prefix(500), as: UTF8.self))")
            }
            submissions.settle(try submissions.accepted(response.body))
            try await Task.sleep(for: pause)
        }
        return milliseconds.sorted()
    }

    /// Submits `count` envelopes in batches of `size`, and waits where it is asked to.
    mutating func publish(_ count: Int, inBatchesOf size: Int) async throws {
        var left = count
        while left > 0 {
            let batch = min(left, size, submissions.atOnce)
            let body = try submissions.body(of: batch)
            while true {
                let response = try await channel.exchange(PeerRequest(.post, "/federation/v1/envelopes", body: body), timeoutSeconds: 60)
                if response.status == 429 {
                    try await Task.sleep(for: .seconds(response.retryAfter ?? 1))
                    continue
                }
                guard response.status == 200 else {
                    throw Failure("What fills the log is answered \(response.status): \(String(decoding: response.body.prefix(500), as: UTF8.self))")
                }
                submissions.settle(try submissions.accepted(response.body))
                break
            }
            left -= batch
        }
    }
}
