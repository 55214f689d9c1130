import Accounts
import Coordinator
import Crypto
import Federation
import Foundation
import Ledger
import Logging
import Outbound
import Primitives
import SQL
import StrictJSON
import Synchronization
import TLS
import TestCluster
import TestKit
import TestReceiver
import Testing

@testable import Webhooks

/// A forum's log, a site's own database, and certificates for receivers.
final class TestHooks: Sendable {
    let forum: TestForum
    let directory: TemporaryDirectory
    private let authority: ReceiverAuthority
    let anchors: TLSTrustAnchors
    let own: SQLiteDatabase

    static let actor = AuditActor.atCommandLine()
    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    init() async throws {
        forum = try await TestForum()
        directory = try TemporaryDirectory()
        authority = try ReceiverAuthority()
        anchors = try TLSTrustAnchors([authority.certificate])
        own = try await SQLiteDatabase.open(directory.file("own.db"))
        try await Migrations([AccountSchema.step(1), WebhookSchema.step(2)]).apply(to: own)
    }

    func identity(_ name: String = "receiver.test") throws -> TLSIdentity { try authority.identity(name) }

    /// - Parameter networks: those of this machine unless said otherwise: receivers of tests stand there.
    func sender(
        allowing networks: [String] = ["127.0.0.0/8"], patience: Duration = .seconds(20), atOnce: Int = 8,
        lookup: @escaping OutboundClient.Lookup = TestHooks.here
    ) -> WebhookSender {
        let anchors = anchors
        return WebhookSender(
            networks: networks.compactMap { NetworkRange($0) }, anchors: { anchors }, patience: patience,
            atOnce: atOnce, lookup: lookup)
    }

    /// Every name is one of this machine.
    static let here: OutboundClient.Lookup = { _ in [try #require(NetworkAddress("127.0.0.1"))] }

    /// Tries again soon, and gives up soon.
    static let hasty = WebhookPatience(firstPause: 0.05, longestPause: 0.2, mostFailures: 5, longestSeconds: 3_600)

    func webhooks(_ sender: WebhookSender, patience: WebhookPatience = hasty) -> Webhooks {
        Webhooks(
            of: .secretariat, in: forum.id, own: own, log: forum.coordinator.database, growth: forum.coordinator.sequencer.growth, sender: sender,
            patience: patience, clock: { .system }, logger: Self.quiet)
    }

    /// Runs the deliveries of a site while `body` does.
    static func delivering(_ webhooks: Webhooks, _ body: () async throws -> Void) async throws {
        let task = Task { await webhooks.run() }
        do { try await body() } catch {
            task.cancel()
            await task.value
            throw error
        }
        task.cancel()
        await task.value
    }

    static func address(_ receiver: Receiver, _ path: String = "/hook?a=1", host: String = "receiver.test") throws -> HTTPSAddress {
        try #require(HTTPSAddress("https://\(host):\(receiver.port)\(path)"))
    }

    /// Reported rules into the log, a record each.
    func publish(_ nationalities: String...) async throws {
        let records = nationalities.map { nationality in
            Record(
                type: "visa.rule.reported", key: "KZ/\(nationality)/tourism/ordinary", base: 0,
                body: ["requirement": "visa-free", "sourceUrl": "https://visas.example/", "verifiedAt": "2026-11-24T00:00:00.000Z"])
        }
        _ = try await forum.coordinator.sequencer.publish(records)
    }
}

/// What a receiver does with a message, written as the specification of Standard Webhooks has it and with nothing of ours.
enum Consumer {
    static func accepts(_ request: Receiver.Request, secret: String, at now: Int64 = Int64(Date().timeIntervalSince1970)) -> Bool {
        guard let key = Data(base64Encoded: String(secret.dropFirst("whsec_".count))), let time = Int64(request["webhook-timestamp"]),
            abs(now - time) < 300
        else { return false }
        let signed = Data("\(request["webhook-id"]).\(request["webhook-timestamp"]).".utf8) + Data(request.body)
        let expected = Data(HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: key))).base64EncodedString()
        return request["webhook-signature"].split(separator: " ").contains { $0 == "v1,\(expected)" }
    }
}
