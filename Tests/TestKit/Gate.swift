/// Opens once; all who wait go through.
public struct Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    public init() { (stream, continuation) = AsyncStream.makeStream() }

    public func open() { continuation.finish() }

    /// Returns when the gate opens or the task is cancelled.
    ///
    /// - Throws: `TimedOut` where it does not open.
    public func pass(within seconds: Double = 60, file: String = #fileID, line: Int = #line) async throws {
        _ = try await stream.next(within: seconds, "the gate opens", file: file, line: line)
    }
}
