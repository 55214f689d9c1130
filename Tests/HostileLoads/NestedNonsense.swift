import NIOCore

/// A member that sends bodies as large as may be which hold no envelope, over and over.
public struct NestedNonsense: HostileLoad {
    private let connections: Int
    private let bytes: Int

    public init(connections: Int = 8, bytes: Int = 4 << 20) {
        self.connections = connections
        self.bytes = bytes
    }

    public var name: String { "\(connections) connections of a member that send \(bytes >> 20) MiB of nested nonsense" }

    public func run(against target: HostileTarget) async {
        let bodies = Self.patterns.map { pattern -> ByteBuffer in
            target.request("POST", "/federation/v1/envelopes", Self.fill(bytes, with: pattern))
        }
        await Crowd(connections, pause: .milliseconds(5)).run { number in
            let connection = try await HostileConnection.open(target, target.member)
            var turn = number
            while !Task.isCancelled, connection.isOpen {
                do { _ = try await connection.exchange([bodies[turn % bodies.count]]) } catch { break }
                turn += 1
            }
            await connection.close()
        }
    }

    /// What stands before, what is repeated, what stands behind.
    private static let patterns = [
        ("", "[", ""), ("", "{\"a\":", ""), ("{\"envelopes\":[", "[[[[[[[[[[[[[[]]]]]]]]]]]]]],", "[]]}"),
        ("{\"envelopes\":[{\"payload\":[", "{\"a\":[{}]},", "{}]}]}"), ("{\"a\":[", "{},", "{}],\"envelopes\":[{}]}"),
    ]

    private static func fill(_ count: Int, with pattern: (first: String, part: String, last: String)) -> [UInt8] {
        var bytes = Array(pattern.first.utf8)
        bytes.reserveCapacity(count)
        let (part, last) = (Array(pattern.part.utf8), Array(pattern.last.utf8))
        while bytes.count + part.count + last.count <= count { bytes += part }
        return bytes + last
    }
}
