/// Connections that ask for something large and read no byte of it.
public struct ReadingNothing: HostileLoad {
    private let connections: Int
    private let path: String
    private let isMember: Bool

    /// - Parameter isMember: whether they show a member's certificate.
    public init(connections: Int = 60, path: String = "/federation/v1/root/1", isMember: Bool) {
        self.connections = connections
        self.path = path
        self.isMember = isMember
    }

    public var name: String { "\(connections) connections of \(isMember ? "a member" : "strangers") that read nothing of \(path)" }

    public func run(against target: HostileTarget) async {
        await Crowd(connections).run { number in
            let connection = try await HostileConnection.open(
                target, isMember ? target.member : target.stranger, reading: .nothing, from: Crowd.address(number))
            for _ in 0..<64 where connection.isOpen { connection.send(target.get(path)) }
            await Crowd.stay(connection)
        }
    }
}
