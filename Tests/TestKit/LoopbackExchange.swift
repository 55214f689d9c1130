import Dispatch
import Glibc

/// One request to a port of 127.0.0.1, and all that comes until the other side closes; ten seconds at most for each step.
public func loopbackExchange(_ request: String, port: Int) async throws -> String {
    // On a thread of its own: who answers may need those that tasks run on.
    try await withCheckedThrowingContinuation { caller in
        DispatchQueue(label: "loopback exchange").async { caller.resume(with: Result { try blockingExchange(request, port: port) }) }
    }
}

private func blockingExchange(_ request: String, port: Int) throws -> String {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw TimedOut(description: "socket: \(errno)") }
    defer { close(descriptor) }
    var wait = timeval(tv_sec: 10, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] { setsockopt(descriptor, SOL_SOCKET, option, &wait, socklen_t(MemoryLayout<timeval>.size)) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
    }
    guard isConnected else { throw TimedOut(description: "connect to port \(port): \(errno)") }
    let bytes = Array(request.utf8)
    guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { throw TimedOut(description: "send: \(errno)") }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else { throw TimedOut(description: "recv: \(errno), after \(answer.count) bytes") }
        guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
        answer += buffer[..<count]
    }
}
