import Dispatch

/// A write that stays in its body until it is let go, so that other writes wait together behind it.
///
/// It never lets go by itself while somebody still counts on it: tests wait at most `patience`, the writer twice as long.
public struct HeldWriter: Sendable {
    /// How long a test waits for others to stand behind the writer, in seconds.
    public static let patience = 60.0

    private let gate = DispatchSemaphore(value: 0)
    private let write: Task<Void, any Error>

    /// Returns once the writer is inside the body.
    ///
    /// - Parameter write: runs what it is given inside a write.
    /// - Throws: `TimedOut` where the writer does not get there.
    public init(_ write: @escaping @Sendable (_ body: @escaping @Sendable () -> Void) async throws -> Void) async throws {
        let isInside = Flag()
        self.write = Task { [gate] in
            try await write {
                isInside.raise()
                _ = gate.wait(timeout: .now() + 2 * Self.patience)
            }
        }
        try await eventually(within: Self.patience, "the writer is inside its write", every: 1) { isInside.isRaised }
    }

    public func letGo() { gate.signal() }

    /// Waits until the write is done.
    public func finished() async throws {
        try await within(Self.patience, "the held write is done") { try await write.value }
    }
}
