/// What of an answer's body is read only as the peer takes it, so that nobody holds an answer whole that nobody reads.
public struct AnswerRest: Sendable {
    /// Some bytes, and where the next ones begin; `nil` behind the last.
    public struct Part: Sendable {
        public let bytes: [UInt8]
        public let next: Int?

        public init(bytes: [UInt8], next: Int?) {
            self.bytes = bytes
            self.next = next
        }
    }

    /// Bytes of all parts together; what is read must come to exactly as many.
    public let count: Int
    /// No part has more bytes than this by much.
    public let partBytes: Int
    private let start: Int
    private let read: @Sendable (Int) async throws -> Part

    /// - Parameters:
    ///   - start: what `read` is asked for first.
    ///   - read: a part, given where it begins.
    public init(count: Int, partBytes: Int, from start: Int, read: @escaping @Sendable (Int) async throws -> Part) {
        self.count = count
        self.partBytes = partBytes
        self.start = start
        self.read = read
    }

    /// Hands on one part after the other, each only when the one before was taken.
    public func forEach(_ body: ([UInt8]) async throws -> Void) async throws {
        var position: Int? = start
        while let current = position {
            let part = try await read(current)
            try await body(part.bytes)
            position = part.next
        }
    }
}
