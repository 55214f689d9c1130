/// Strangers who send 2,000 requests at once and read no answer; who is closed comes again.
public struct Pipelining: HostileLoad {
    private let connections: Int
    private let requests: Int

    public init(connections: Int = 64, requests: Int = 2_000) {
        self.connections = connections
        self.requests = requests
    }

    public var name: String { "\(connections) strangers that pipeline \(requests) requests and read nothing" }

    public func run(against target: HostileTarget) async {
        let text = String(repeating: target.get("/federation/v1/root/1"), count: requests)
        await Crowd(connections).run { number in
            let connection = try await HostileConnection.open(target, target.stranger, reading: .nothing, from: Crowd.address(number))
            connection.send(text)
            await Crowd.stay(connection)
        }
    }
}
