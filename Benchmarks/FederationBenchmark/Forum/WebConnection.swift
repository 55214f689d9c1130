import TestKit

/// One kept connection to a web listener on loopback, with blocking calls: for one thread.
final class WebConnection {
    private let socket: LoopbackSocket

    init(port: Int) throws { socket = try LoopbackSocket(port: port) }

    func get(_ target: String, host: String) throws -> LoopbackSocket.Answer {
        try socket.exchange("GET", target, host: host, fields: "Accept-Language: en\r\n")
    }
}
