import NIOCore

/// Strangers who send `{}` to the enrolment desk, so many times a second.
public struct EmptyApplications: HostileLoad {
    private let aSecond: Int
    private let addresses: Int

    /// - Parameter addresses: how many they come from.
    public init(aSecond: Int = 200, addresses: Int = 8) {
        self.aSecond = aSecond
        self.addresses = addresses
    }

    public var name: String { "strangers from \(addresses) addresses that send {} to the enrolment desk \(aSecond) times a second" }

    public func run(against target: HostileTarget) async {
        let request = target.request("POST", "/federation/v1/enrolments", Array("{}".utf8))
        let workers = 16
        let pause = Duration.seconds(1) * workers / aSecond
        await Crowd(workers).run { number in
            let connection = try await HostileConnection.open(target, target.stranger, from: Crowd.address(number % addresses))
            while !Task.isCancelled, connection.isOpen {
                do { _ = try await connection.exchange([request]) } catch { break }
                try await Task.sleep(for: pause)
            }
            await connection.close()
        }
    }
}
