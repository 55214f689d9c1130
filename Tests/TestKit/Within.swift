/// Gives `operation` a time limit. Where it does not end by itself it is cancelled; it must then return.
///
/// - Parameter what: is told when the time is over, as the end of "it is not so that …".
/// - Throws: `TimedOut`, or what `operation` throws.
public func within<Value: Sendable>(
    _ seconds: Double, _ what: @autoclosure () -> String, file: String = #fileID, line: Int = #line,
    _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value?.self) { tasks in
        tasks.addTask { try await operation() }
        tasks.addTask {
            try await Task.sleep(for: .seconds(seconds))
            return nil
        }
        defer { tasks.cancelAll() }
        guard let first = try await tasks.next(), let value = first else {
            throw TimedOut(description: "\(file):\(line): after \(seconds) s it is not so that \(what()).")
        }
        return value
    }
}

extension AsyncStream where Element: Sendable {
    /// The next element, or `nil` where the stream has ended.
    ///
    /// - Throws: `TimedOut`.
    public func next(within seconds: Double, _ what: @autoclosure () -> String, file: String = #fileID, line: Int = #line) async throws -> Element? {
        try await TestKit.within(seconds, what(), file: file, line: line) { await self.first { _ in true } }
    }
}
