import Synchronization

/// What a load was answered, by status; and how often its connections were ended under a request.
public final class AnswerTally: Sendable {
    private let counts = Mutex<[Int: Int]>([:])

    public init() {}

    public func note(_ status: Int) { counts.withLock { $0[status, default: 0] += 1 } }
    /// No answer came.
    public func noteEnd() { note(0) }

    /// Such as `200 31 times, 429 504 times, no answer twice`; forgets it.
    public func take() -> String {
        let taken = counts.withLock { counts in
            defer { counts = [:] }
            return counts
        }
        guard !taken.isEmpty else { return "" }
        return taken.sorted { $0.key < $1.key }.map { "\($0.key == 0 ? "no answer" : String($0.key)): \($0.value)" }.joined(separator: ", ")
    }
}
