import Dispatch
import Glibc
import TestKit

/// A TCP connection to a port of 127.0.0.1 that sends what it likes, with blocking calls on a thread of their own.
final class RawSocket: Sendable {
    private let descriptor: Int32

    init(port: Int) throws { descriptor = try LoopbackSocket.connected(port: port) }

    deinit { close(descriptor) }

    /// - Returns: whether the other side still takes it.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool { Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count }

    /// Ends our side only.
    func endOutput() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Everything that comes until the other side ends, or `nil` if it does not in time.
    func receiveAll(within seconds: Int) async -> [UInt8]? {
        await withCheckedContinuation { caller in DispatchQueue.global().async { caller.resume(returning: self.receiveAllNow(seconds)) } }
    }

    private func receiveAllNow(_ seconds: Int) -> [UInt8]? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 16_384)
        while true {
            var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let left = (deadline - ContinuousClock.now).components
            guard left.seconds >= 0, left.attoseconds >= 0,
                poll(&event, 1, Int32(left.seconds * 1000) + Int32(left.attoseconds / 1_000_000_000_000_000)) > 0
            else { return nil }
            let count = recv(descriptor, &part, part.count, 0)
            // A reset is an end, too.
            guard count > 0 else { return bytes }
            bytes += part[..<count]
        }
    }
}
