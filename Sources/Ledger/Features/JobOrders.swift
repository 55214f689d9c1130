import Envelope
import Federation
public import Primitives
import Synchronization

/// What one run of a job has come to.
public struct JobRun: Sendable {
    public let job: String
    public let findings: [JobFinding]
    /// Why it failed; it is tried again then.
    public let error: String?
    /// When it is due again.
    public let next: UTCTime
}

/// Who wants a place's jobs done now, and waits for them.
final class JobOrders: Sendable {
    /// Taken by one round.
    struct Taken {
        let upTo: Int64
        let places: Set<String>
    }

    private struct State {
        var last: Int64 = 0
        var waiting: [Int64: String] = [:]
        var runs: [Int64: [JobRun]] = [:]
    }

    /// Seconds that somebody waits.
    private static let longestWait = 120.0
    /// Of places that are waited for at once.
    private static let most = 64

    /// The number of the newest order.
    let given = GrowthSignal()
    private let done = GrowthSignal()
    private let state = Mutex(State())

    /// - Throws: `unavailable` where no round has done it in time.
    func give(_ place: JobSite.Place) async throws -> [JobRun] {
        let number = try state.withLock { state in
            guard state.waiting.count < Self.most else { throw Problem(.unavailable, "Too many wait for jobs already; ask again later.") }
            state.last += 1
            state.waiting[state.last] = place.text
            return state.last
        }
        defer {
            state.withLock {
                $0.waiting[number] = nil
                $0.runs[number] = nil
            }
        }
        given.advance(to: number)
        _ = await done.wait(beyond: number - 1, seconds: Self.longestWait)
        guard let runs = state.withLock({ $0.runs[number] }) else {
            throw Problem(.unavailable, "The jobs are not done yet, or the process ends. They go on by themselves; its log tells what they find.")
        }
        return runs
    }

    func take() -> Taken { state.withLock { Taken(upTo: $0.last, places: Set($0.waiting.values)) } }

    func filled(_ taken: Taken, _ runs: [String: [JobRun]]) {
        state.withLock { state in
            for (number, place) in state.waiting where number <= taken.upTo { state.runs[number] = runs[place] ?? [] }
        }
        done.advance(to: taken.upTo)
    }

    /// No round comes any more.
    func stop() { done.advance(to: .max) }
}
