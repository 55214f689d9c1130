import Glibc

/// A connection within this machine over which HTTP/1.1 is spoken, with blocking calls: for one thread.
public final class LoopbackSocket {
    /// What failed, and why.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String

        init(_ description: String) { self.description = description }
        static func system(_ call: String) -> Failure { Failure("\(call): \(String(cString: strerror(errno)))") }
    }

    public struct Answer {
        public let status: Int
        /// Status line and fields.
        public let head: String
        /// As long as `Content-Length` says.
        public let body: ArraySlice<UInt8>
        /// `NAME=VALUE` of each cookie that is set.
        public let cookies: [String]

        public func field(_ name: String) -> Substring? { LoopbackSocket.field(name, head) }
    }

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var part = [UInt8](repeating: 0, count: 65_536)

    /// Connects to a socket in the file system.
    ///
    /// - Parameter seconds: for connecting, and for each reading and writing.
    public init(path: String, seconds: Int = 60) throws(Failure) {
        descriptor = try Self.open(AF_UNIX, seconds)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        try Self.connect(descriptor, address, path)
    }

    /// Connects to a port of 127.0.0.1.
    ///
    /// - Parameter seconds: for connecting, and for each reading and writing.
    public init(port: Int, seconds: Int = 30) throws(Failure) {
        descriptor = try Self.connected(port: port, seconds: seconds)
    }

    deinit { close(descriptor) }

    /// A descriptor that is connected to a port of 127.0.0.1; who takes it closes it.
    public static func connected(port: Int, seconds: Int = 30) throws(Failure) -> Int32 {
        let descriptor = try open(AF_INET, seconds)
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port)).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        do throws(Failure) { try connect(descriptor, address, "port \(port)") } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// Sends one request and reads its whole answer. The connection is kept.
    ///
    /// - Parameter fields: further ones, each with its line end.
    public func exchange(
        _ method: String, _ target: String, host: String = "localhost", fields: String = "", body: [UInt8] = []
    ) throws(Failure) -> Answer {
        try send(Array("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\n\(fields)Content-Length: \(body.count)\r\n\r\n".utf8) + body)
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
        let head = String(decoding: buffer[..<start], as: UTF8.self)
        guard let status = head.split(separator: " ", maxSplits: 2).dropFirst().first.flatMap({ Int($0) }),
            let length = Self.field("content-length", head).flatMap({ Int($0) })
        else { throw Failure("\(target) is answered without a status or a length: \(head.prefix(200))") }
        while buffer.count < start + length { try receive() }
        return Answer(status: status, head: head, body: buffer[start..<(start + length)], cookies: Self.cookies(head))
    }

    private static func cookies(_ head: String) -> [String] {
        head.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "set-cookie" else { return nil }
            return parts[1].prefix { $0 != ";" }.drop { $0 == " " }.description
        }
    }

    /// - Parameter name: in small letters.
    private static func field(_ name: String, _ head: String) -> Substring? {
        for line in head.split(whereSeparator: \.isNewline).dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, parts[0].lowercased() == name { return parts[1].drop { $0 == " " } }
        }
        return nil
    }

    private static func open(_ family: Int32, _ seconds: Int) throws(Failure) -> Int32 {
        let descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .system("socket") }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        return descriptor
    }

    private static func connect<Address>(_ descriptor: Int32, _ address: Address, _ name: String) throws(Failure) {
        let status = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<Address>.size)) }
        }
        guard status == 0 else { throw .system("connect \(name)") }
    }

    private func send(_ bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw .system("send") }
            rest = rest.dropFirst(count)
        }
    }

    private func receive() throws(Failure) {
        let count = recv(descriptor, &part, part.count, 0)
        guard count >= 0 else { throw .system("recv") }
        guard count > 0 else { throw Failure("the other side ended in the middle of an answer") }
        buffer.append(contentsOf: part[..<count])
    }
}
