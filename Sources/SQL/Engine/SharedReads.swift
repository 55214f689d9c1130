import Synchronization

/// Readings that many callers want at once: who asks for what is being read already waits for that one. Without it, all who come before the first has
/// read what a process keeps would read it, each for themselves.
public final class SharedReads<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let readings = Mutex<[Key: Task<Value, any Error>]>([:])

    public init() {}

    /// - Parameters:
    ///   - read: is not called where it is being read. It goes on where who asked goes away.
    /// - Throws: what the reading throws.
    nonisolated(nonsending)
        public func value(of key: Key, _ read: @escaping @Sendable () async throws -> Value) async throws -> Value
    {
        let reading = readings.withLock { readings in
            if let reading = readings[key] { return reading }
            let reading = Task {
                // Before who waits is told: who asks afterwards has it read anew.
                defer { self.readings.withLock { $0[key] = nil } }
                return try await read()
            }
            readings[key] = reading
            return reading
        }
        return try await reading.value
    }
}
