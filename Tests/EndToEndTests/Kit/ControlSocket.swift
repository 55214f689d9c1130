import Dispatch
import Envelope
import Foundation
import Glibc
import StrictJSON
import TestKit

/// Speaks HTTP/1.1 and JSON to a control socket, one connection a request, with blocking calls on a thread of their own.
struct ControlSocket: Sendable {
    /// The process refused.
    struct Refused: Error, CustomStringConvertible {
        let status: Int
        let problem: Problem?
        /// Seconds.
        let retryAfter: Int?
        var description: String { "status \(status): \(problem.map { "\($0.detail) [\($0.code.rawValue)]" } ?? "no problem document")" }
    }

    /// No whole answer came; whether the request was acted on is not known.
    struct Unanswered: Error, CustomStringConvertible { let description: String }

    let path: String
    /// For connecting, and for each read.
    var seconds = 20

    func get(_ target: String) async throws -> JSON { try await exchange("GET", target, nil) }
    func post(_ target: String, _ body: JSON) async throws -> JSON { try await exchange("POST", target, body) }
    func delete(_ target: String) async throws -> JSON { try await exchange("DELETE", target, nil) }

    private func exchange(_ method: String, _ target: String, _ body: JSON?) async throws -> JSON {
        try await withCheckedThrowingContinuation { caller in
            DispatchQueue.global().async { caller.resume(with: Result { try exchangeNow(method, target, body?.compact ?? []) }) }
        }
    }

    private func exchangeNow(_ method: String, _ target: String, _ body: [UInt8]) throws -> JSON {
        let socket = try connect()
        defer { close(socket) }
        let head = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: \(body.count)\r\n\r\n"
        try send(Array(head.utf8) + body, to: socket)
        let answer = try receive(from: socket)
        guard let end = answer.firstRange(of: Array("\r\n\r\n".utf8)) else { throw Unanswered(description: "the answer has no head") }
        let lines = String(decoding: answer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        let fields = Dictionary(
            lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map { (line[..<$0].lowercased(), line[line.index(after: $0)...].trimmingCharacters(in: .whitespaces)) }
            },
            uniquingKeysWith: { $1 })
        let content = Array(answer[end.upperBound...])
        guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
            content.count == fields["content-length"].flatMap({ Int($0) })
        else { throw Unanswered(description: "the answer is not whole") }
        guard (200..<300).contains(status) else {
            throw Refused(status: status, problem: try? Problem(JSON.parse(content)), retryAfter: fields["retry-after"].flatMap { Int($0) })
        }
        return content.isEmpty ? .null : try JSON.parse(content, deepest: 64)
    }

    private func connect() throws -> Int32 {
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw unanswered("socket") }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        guard status == 0 else {
            defer { close(socket) }
            throw unanswered("connect")
        }
        return socket
    }

    private func send(_ bytes: [UInt8], to socket: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw unanswered("send") }
            rest = rest.dropFirst(count)
        }
    }

    private func receive(from socket: Int32) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &part, part.count, 0)
            guard count >= 0 else { throw unanswered("recv") }
            guard count > 0 else { return bytes }
            bytes += part[..<count]
        }
    }

    private func unanswered(_ call: String) -> Unanswered { Unanswered(description: "\(call) \(path): \(String(cString: strerror(errno)))") }
}
