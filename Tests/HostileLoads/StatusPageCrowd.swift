import NIOCore

/// Connections without a name that ask for the status page as fast as they are answered, half of them many times at once.
public struct StatusPageCrowd: HostileLoad {
    private let connections: Int
    private let pipelined: Int

    /// - Parameter pipelined: requests that half of the connections send at once.
    public init(connections: Int = 64, pipelined: Int = 32) {
        self.connections = connections
        self.pipelined = pipelined
    }

    public var name: String { "\(connections) connections that ask for the status page, half of them \(pipelined) times at once" }

    public func run(against target: HostileTarget) async {
        let request = ByteBuffer(string: "GET /status HTTP/1.1\r\nHost: \(target.host)\r\n\r\n")
        await Crowd(connections, pause: .milliseconds(5)).run { number in
            let connection = try await HostileConnection.open(target, nil)
            let requests = [ByteBuffer](repeating: request, count: number.isMultiple(of: 2) ? 1 : pipelined)
            while !Task.isCancelled, connection.isOpen {
                do { _ = try await connection.exchange(requests) } catch { break }
            }
            await connection.close()
        }
    }
}
