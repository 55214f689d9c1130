import TestKit

/// One kept connection to a web listener on loopback, with blocking calls: for one thread.
final class WebConnection {
    private let socket: LoopbackSocket

    init(port: Int) throws { socket = try LoopbackSocket(port: port) }

    /// - Parameter fields: further ones, each with its line end.
    func get(_ target: String, host: String, fields: String = "") throws -> LoopbackSocket.Answer {
        try socket.exchange("GET", target, host: host, fields: "Accept-Language: en\r\n" + fields)
    }

    func post(_ target: String, host: String, fields: String, json: [UInt8]) throws -> LoopbackSocket.Answer {
        try socket.exchange("POST", target, host: host, fields: fields + "Content-Type: application/json\r\n", body: json)
    }

    func post(_ target: String, host: String, fields: String, form: String) throws -> LoopbackSocket.Answer {
        try socket.exchange(
            "POST", target, host: host, fields: fields + "Content-Type: application/x-www-form-urlencoded\r\n", body: Array(form.utf8))
    }
}
