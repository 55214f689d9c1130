/// A member on a slow link that asks again and again.
public struct ReadingSlowly: HostileLoad {
    private let connections: Int
    private let path: String
    private let bytesASecond: Int

    public init(connections: Int = 4, path: String = "/federation/v1/root/1", bytesASecond: Int = 200 << 10) {
        self.connections = connections
        self.path = path
        self.bytesASecond = bytesASecond
    }

    public var name: String { "\(connections) connections of a member that read \(bytesASecond >> 10) KiB/s" }

    public func run(against target: HostileTarget) async {
        await Crowd(connections).run { number in
            let connection = try await HostileConnection.open(
                target, target.member, reading: .bytesASecond(bytesASecond), from: Crowd.address(number))
            while !Task.isCancelled, connection.isOpen {
                connection.send(target.get(path))
                try await Task.sleep(for: .milliseconds(50))
            }
            await connection.close()
        }
    }
}
