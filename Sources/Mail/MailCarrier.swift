public import Logging
public import Primitives
public import ServiceLifecycle
import Synchronization

/// Carries what waits to the mail server: at once, then with growing pauses; after three days a message is laid aside.
public final class MailCarrier: Service {
    /// Seconds between two looks into the directory.
    private static let lookSeconds = 2
    /// Between two tries of one message, the first and the longest, in seconds.
    private static let (firstPause, longestPause): (Int64, Int64) = (30, 3_600)
    private static let patienceSeconds: Int64 = 3 * 86_400

    private let drop: MailDrop
    private let client: SMTPClient
    private let clock: @Sendable () -> UTCTime
    private let logger: Logger
    /// Of messages that were tried and wait.
    private let attempts = Mutex<[String: Attempt]>([:])

    public init(_ drop: MailDrop, to server: MailServer, clock: @escaping @Sendable () -> UTCTime, logger: Logger) {
        self.drop = drop
        let domain = drop.sender.text.split(separator: "@").last.map(String.init) ?? "localhost"
        client = SMTPClient(server: server, name: domain)
        self.clock = clock
        self.logger = logger
    }

    private struct Attempt {
        var next: UTCTime
        var pause: Int64
    }

    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.round()
                try await Task.sleep(for: .seconds(Self.lookSeconds))
            }
        }
    }

    private func round() async {
        guard let names = try? drop.waiting() else { return }
        let present = Set(names)
        attempts.withLock { $0 = $0.filter { present.contains($0.key) } }
        for name in names where attempts.withLock({ $0[name].map { $0.next <= clock() } ?? true }) {
            if Task.isCancelled { return }
            do throws(MailFault) {
                try await deliver(name)
                attempts.withLock { $0[name] = nil }
            } catch {
                let pause = attempts.withLock { attempts in
                    let pause = min((attempts[name]?.pause ?? Self.firstPause / 2) * 2, Self.longestPause)
                    attempts[name] = Attempt(next: clock().adding(seconds: pause), pause: pause)
                    return pause
                }
                giveUp(name, error, pause)
            }
        }
    }

    private func deliver(_ name: String) async throws(MailFault) {
        let bytes = try drop.read(name)
        guard let recipient = Self.recipient(of: bytes) else { throw MailFault("the file names no recipient", isLasting: true) }
        try await client.deliver(bytes, from: drop.sender, to: recipient)
        try drop.remove(name)
        logger.info("mail delivered", metadata: ["message": "\(name)"])
    }

    private func giveUp(_ name: String, _ fault: MailFault, _ pause: Int64) {
        let isOld = UUIDv7(name).map { clock().since($0.time) > Self.patienceSeconds * 1000 } ?? false
        guard fault.isLasting || isOld else {
            return logger.warning("mail waits", metadata: ["message": "\(name)", "error": "\(fault)", "again": "in \(pause) s"])
        }
        logger.error("mail is laid aside", metadata: ["message": "\(name)", "error": "\(fault)", "directory": "\(drop.directory)/failed"])
        try? drop.setAside(name)
    }

    private static func recipient(of bytes: [UInt8]) -> MailAddress? {
        let head = String(decoding: bytes.prefix(2_000), as: UTF8.self)
        return head.split(separator: "\r\n").first { $0.hasPrefix("To: ") }.flatMap { MailAddress(String($0.dropFirst(4))) }
    }
}
