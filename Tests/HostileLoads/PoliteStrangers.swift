/// Strangers that keep every deadline, and as many connections as they can: each asks for the root now and then.
public struct PoliteStrangers: HostileLoad {
    private let connections: Int
    private let pause: Duration
    private let addresses: Int

    /// - Parameter addresses: how many they come from.
    public init(connections: Int = 4_098, pause: Duration = .seconds(5), addresses: Int = 64) {
        self.connections = connections
        self.pause = pause
        self.addresses = addresses
    }

    public var name: String { "\(connections) polite strangers from \(addresses) addresses" }

    public func run(against target: HostileTarget) async {
        await Crowd(connections, pause: .seconds(1)).run { number in
            let connection = try await HostileConnection.open(target, target.stranger, from: Crowd.address(number % addresses))
            while !Task.isCancelled, connection.isOpen {
                connection.send(target.get("/federation/v1/root/1"))
                try await Task.sleep(for: pause)
            }
            await connection.close()
        }
    }
}
