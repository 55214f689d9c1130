import StrictJSON
import TestKit

/// One kept connection to a control socket, with blocking calls: for one thread.
final class ControlConnection {
    private let socket: LoopbackSocket

    init(_ path: String) throws { socket = try LoopbackSocket(path: path) }

    func get(_ target: String) throws -> JSON { try exchange("GET", target, []) }
    func post(_ target: String, _ body: [UInt8]) throws -> JSON { try exchange("POST", target, body) }

    private func exchange(_ method: String, _ target: String, _ body: [UInt8]) throws -> JSON {
        let answer = try socket.exchange(method, target, body: body)
        guard (200..<300).contains(answer.status) else {
            throw Failure("\(target) answers \(answer.status): \(String(decoding: answer.body, as: UTF8.self))")
        }
        return answer.body.isEmpty ? .null : try JSON.parse(Array(answer.body), deepest: 64)
    }
}
