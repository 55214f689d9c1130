import NIOCore
import NIOPosix

/// A stranger that connects and goes as often as it can: half of the time without a word, half of the time after the handshake.
public struct ComingAndGoing: HostileLoad {
    private let aSecond: Int

    public init(aSecond: Int = 2_000) { self.aSecond = aSecond }

    public var name: String { "a stranger that comes and goes \(aSecond) times a second" }

    public func run(against target: HostileTarget) async {
        let source = "127.0.2.1"
        let workers = 32
        let pause = Duration.seconds(1) * workers / aSecond
        await Crowd(workers, pause: pause).run { number in
            if number.isMultiple(of: 2) {
                let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connectTimeout(.seconds(5))
                    .bind(to: try SocketAddress(ipAddress: source, port: 0)).connect(host: "127.0.0.1", port: target.port).get()
                try await channel.close().get()
            } else {
                await (try HostileConnection.open(target, target.stranger, from: source)).close()
            }
        }
    }
}
