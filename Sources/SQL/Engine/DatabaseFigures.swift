/// What an open database tells those who watch it.
public struct DatabaseFigures: Hashable, Sendable {
    public let writes: WriteStatistics
    /// Of its files on the disk.
    public let bytes: Int64

    public init(writes: WriteStatistics, bytes: Int64) {
        self.writes = writes
        self.bytes = bytes
    }
}
