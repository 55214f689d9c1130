import Glibc

/// One kept connection to a web listener on loopback, with blocking calls: for one thread.
final class WebConnection {
    private let socket: Int32
    private var buffer: [UInt8] = []
    private var part = [UInt8](repeating: 0, count: 65_536)

    init(port: Int) throws(Failure) {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw .system("socket") }
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var yes: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard status == 0 else {
            let failure = Failure.system("connect port \(port)")
            close(socket)
            throw failure
        }
    }

    deinit { close(socket) }

    /// - Returns: the status, and the body where it has a `Content-Length`.
    func get(_ target: String, host: String) throws(Failure) -> (status: Int, body: ArraySlice<UInt8>) {
        try send(Array("GET \(target) HTTP/1.1\r\nHost: \(host)\r\nAccept-Language: en\r\n\r\n".utf8))
        buffer.removeAll(keepingCapacity: true)
        var end: Int?
        while end == nil {
            let searched = max(0, buffer.count - 3)
            try receive()
            end = (searched..<max(searched, buffer.count - 3)).first {
                buffer[$0] == 13 && buffer[$0 + 1] == 10 && buffer[$0 + 2] == 13 && buffer[$0 + 3] == 10
            }
        }
        let start = (end ?? 0) + 4
        let head = String(decoding: buffer[..<start], as: UTF8.self).lowercased()
        guard let status = head.split(separator: " ").dropFirst().first.flatMap({ Int($0) }),
            let field = head.firstRange(of: "content-length:"),
            let length = Int(head[field.upperBound...].prefix { $0 != "\r\n" }.filter { $0 != " " })
        else { throw Failure("\(target) is answered without a status or a length: \(head.prefix(200))") }
        while buffer.count < start + length { try receive() }
        return (status, buffer[start..<(start + length)])
    }

    private func send(_ bytes: [UInt8]) throws(Failure) {
        guard bytes.withUnsafeBytes({ Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }) == bytes.count else {
            throw .system("send")
        }
    }

    private func receive() throws(Failure) {
        let count = recv(socket, &part, part.count, 0)
        guard count > 0 else { throw .system("recv") }
        buffer.append(contentsOf: part[..<count])
    }
}
