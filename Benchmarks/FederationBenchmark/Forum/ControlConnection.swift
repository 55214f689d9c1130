import Envelope
import Glibc
import StrictJSON

/// One kept connection to a control socket, HTTP/1.1 and JSON with blocking calls: for one thread.
final class ControlConnection {
    private let socket: Int32
    private var buffer: [UInt8] = []
    private var part = [UInt8](repeating: 0, count: 65_536)

    init(_ path: String) throws(Failure) {
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw .system("socket") }
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        guard status == 0 else {
            let failure = Failure.system("connect \(path)")
            close(socket)
            throw failure
        }
    }

    deinit { close(socket) }

    func get(_ target: String) throws -> JSON { try exchange("GET", target, []) }
    func post(_ target: String, _ body: [UInt8]) throws -> JSON { try exchange("POST", target, body) }

    private func exchange(_ method: String, _ target: String, _ body: [UInt8]) throws -> JSON {
        try send(Array("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.count)\r\n\r\n".utf8) + body)
        buffer.removeAll(keepingCapacity: true)
        var headEnd: Int?
        while headEnd == nil {
            let searched = max(0, buffer.count - 3)
            try receive()
            headEnd = (searched..<max(searched, buffer.count - 3)).first {
                buffer[$0] == 13 && buffer[$0 + 1] == 10 && buffer[$0 + 2] == 13 && buffer[$0 + 3] == 10
            }
        }
        let start = headEnd.map { $0 + 4 } ?? 0
        let head = String(decoding: buffer[..<start], as: UTF8.self).lowercased()
        let fields = head.split(whereSeparator: \.isNewline)
        guard let length = fields.first(where: { $0.hasPrefix("content-length:") }).flatMap({ Int($0.dropFirst(15).drop { $0 == " " }) }),
            let status = fields.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { throw Failure("The answer of \(target) has no length or status.") }
        while buffer.count < start + length { try receive() }
        let content = Array(buffer[start...])
        guard (200..<300).contains(status) else { throw Failure("\(target) answers \(status): \(String(decoding: content, as: UTF8.self))") }
        return content.isEmpty ? .null : try JSON.parse(content, deepest: 64)
    }

    private func send(_ bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw .system("send") }
            rest = rest.dropFirst(count)
        }
    }

    private func receive() throws(Failure) {
        let count = recv(socket, &part, part.count, 0)
        guard count > 0 else { throw .system("recv") }
        buffer.append(contentsOf: part[..<count])
    }
}
