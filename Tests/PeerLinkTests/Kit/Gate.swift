/// Opens once; all who wait go through.
struct Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream() }

    func open() { continuation.finish() }

    /// Returns when the gate opens or the task is cancelled.
    func pass() async { for await _ in stream {} }
}
