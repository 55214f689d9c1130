import Accounts
import Coordinator
import Envelope
import Federation
import Outbound
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import TestKit
import TestReceiver
import Testing

@testable import Webhooks

@Suite("Webhooks of a site", .timeLimit(.minutes(4))) struct WebhookDeliveryTests {
    @Test func `send each record of the kinds that are wanted, as it comes, once and in its order`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity())
        let webhooks = hooks.webhooks(hooks.sender())
        try await hooks.publish("AT")
        try await TestHooks.delivering(webhooks) {
            let (_, secret) = try await webhooks.add(TestHooks.address(receiver), types: ["visa.rule.reported"], by: TestHooks.actor)
            _ = try await webhooks.add(TestHooks.address(receiver, "/other"), types: ["edition.published"], by: TestHooks.actor)
            try await hooks.publish("DE", "FR")
            try await hooks.publish("IT")
            try await eventually("three have come") { receiver.requests.count == 3 }
            #expect(receiver.requests.allSatisfy { Consumer.accepts($0, secret: secret) && $0.target == "/hook?a=1" })
            let messages = try receiver.requests.map { try JSON.parse($0.body, deepest: 32) }
            #expect(
                messages.map { $0["data"]?["key"]?.string } == ["DE", "FR", "IT"].map { "KZ/\($0)/tourism/ordinary" },
                "what came before it was added is not sent")
            let first = try #require(messages.first)
            #expect(first["type"] == "visa.rule.reported" && first["data"]?["writer"] == "secretariat" && first["data"]?["forum"] == "silkroad")
            #expect(first["data"]?["body"]?["requirement"] == "visa-free" && first["timestamp"]?.string.flatMap { UTCTime($0) } != nil)
            #expect(Set(receiver.requests.map { $0["webhook-id"] }).count == 3)
        }
        await receiver.close()
    }

    @Test func `try again what was not taken, under the same name, until it is`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity()) { number, _ in number < 3 ? .status(500, body: "later") : .status(200) }
        let webhooks = hooks.webhooks(hooks.sender())
        try await TestHooks.delivering(webhooks) {
            let (id, _) = try await webhooks.add(TestHooks.address(receiver), types: [], by: TestHooks.actor)
            try await hooks.publish("DE")
            try await eventually("the fourth try is taken") { try await webhooks.webhook(id).lastTakenAt != nil }
            #expect(Set(receiver.requests.map { $0["webhook-id"] }).count == 1 && receiver.requests.count == 4)
            let deliveries = try await webhooks.deliveries(of: id)
            #expect(deliveries.map(\.outcome.status) == [200, 500, 500, 500] && deliveries.last?.outcome.answer == "later")
            let webhook = try await webhooks.webhook(id)
            #expect(webhook.failures == 0 && webhook.failingSince == nil && webhook.nextTryAt == nil)
        }
        await receiver.close()
    }

    @Test func `lose nothing over a restart, even one in the middle of a try`() async throws {
        let hooks = try await TestHooks()
        let isUp = Flag()
        let receiver = try await Receiver(hooks.identity()) { _, _ in isUp.isRaised ? .status(200) : .silence }
        let before = hooks.webhooks(hooks.sender())
        var id: UUIDv7?
        try await TestHooks.delivering(before) {
            id = try await before.add(TestHooks.address(receiver), types: [], by: TestHooks.actor).id
            try await hooks.publish("DE", "FR")
            try await eventually("a try is on its way") { receiver.requests.count == 1 }
        }
        try await hooks.publish("IT")
        isUp.raise()
        let after = hooks.webhooks(hooks.sender())
        try await TestHooks.delivering(after) {
            try await eventually("all have come") { receiver.requests.count == 4 }
            let keys = try receiver.requests.map { try JSON.parse($0.body, deepest: 32)["data"]?["key"]?.string?.split(separator: "/")[1] }
            #expect(keys == ["DE", "DE", "FR", "IT"], "the one that was cut off comes again")
            #expect(receiver.requests[0]["webhook-id"] == receiver.requests[1]["webhook-id"])
            let (webhook, last) = (try #require(id), WebhookMessage.Place(hooks.forum.coordinator.sequencer.growth.value - 1, 1))
            try await eventually("it stands behind the last of them") { try await after.webhook(webhook).next == last }
        }
        await receiver.close()
    }

    @Test func `are stopped where nobody takes anything, tell why, and go on from there once they are started`() async throws {
        let hooks = try await TestHooks()
        let isUp = Flag()
        let receiver = try await Receiver(hooks.identity()) { _, _ in .status(isUp.isRaised ? 200 : 503) }
        let webhooks = hooks.webhooks(hooks.sender())
        try await TestHooks.delivering(webhooks) {
            let (id, _) = try await webhooks.add(TestHooks.address(receiver), types: [], by: TestHooks.actor)
            try await hooks.publish("DE")
            try await eventually("it is stopped") { try await webhooks.webhook(id).stop != nil }
            #expect(try await webhooks.webhook(id).stop == .afterFailures(.status(503)))
            #expect(receiver.requests.count == TestHooks.hasty.mostFailures)
            let entries = try await hooks.own.read { try AuditTrail.entries(.init(), limit: 10, $0) }
            #expect(entries.first?.action == "webhook.stopped" && entries.first?.actor == "(program)")
            try await hooks.publish("FR")
            isUp.raise()
            try await webhooks.start(id, from: .whereItStopped, by: TestHooks.actor)
            try await eventually("both have come") { receiver.requests.count == TestHooks.hasty.mostFailures + 2 }
            #expect(try await webhooks.webhook(id).stop == nil)
        }
        await receiver.close()
    }

    @Test func `are stopped at once where the receiver is gone for good, and can begin with what comes`() async throws {
        let hooks = try await TestHooks()
        let isUp = Flag()
        let receiver = try await Receiver(hooks.identity()) { _, _ in .status(isUp.isRaised ? 200 : 410) }
        let webhooks = hooks.webhooks(hooks.sender())
        try await TestHooks.delivering(webhooks) {
            let (id, _) = try await webhooks.add(TestHooks.address(receiver), types: [], by: TestHooks.actor)
            try await hooks.publish("DE")
            try await eventually("it is stopped") { try await webhooks.webhook(id).stop != nil }
            #expect(receiver.requests.count == 1)
            isUp.raise()
            try await webhooks.start(id, from: .now, by: TestHooks.actor)
            try await hooks.publish("FR")
            try await eventually("what is new has come") { receiver.requests.count == 2 }
            #expect(try JSON.parse(receiver.requests[1].body, deepest: 32)["data"]?["key"] == "KZ/FR/tourism/ordinary")
        }
        await receiver.close()
    }

    @Test func `hold no other back while one waits for its receiver`() async throws {
        let hooks = try await TestHooks()
        let (silent, good) = (try await Receiver(hooks.identity()) { _, _ in .silence }, try await Receiver(hooks.identity()))
        let webhooks = hooks.webhooks(hooks.sender(patience: .seconds(60)))
        try await TestHooks.delivering(webhooks) {
            _ = try await webhooks.add(TestHooks.address(silent), types: [], by: TestHooks.actor)
            _ = try await webhooks.add(TestHooks.address(good), types: [], by: TestHooks.actor)
            for nationality in ["DE", "FR", "IT"] { try await hooks.publish(nationality) }
            try await eventually("the other has all") { good.requests.count == 3 }
            #expect(silent.requests.count == 1)
        }
        await silent.close()
        await good.close()
    }

    @Test func `sign with the old secret as well while the new one is being handed over`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity())
        let webhooks = hooks.webhooks(hooks.sender())
        let (id, old) = try await webhooks.add(TestHooks.address(receiver), types: [], by: TestHooks.actor)
        let new = try await webhooks.changeSecret(id, by: TestHooks.actor)
        #expect(try await webhooks.test(id, by: TestHooks.actor).isTaken)
        let request = try #require(receiver.requests.first)
        #expect(Consumer.accepts(request, secret: old) && Consumer.accepts(request, secret: new))
        let later = UTCTime.system.adding(seconds: Webhooks.overlapSeconds + 1)
        #expect(try await webhooks.webhook(id).secrets(at: later).map(\.text) == [new])
        let entries = try await hooks.own.read { try AuditTrail.entries(.init(), limit: 10, $0) }
        #expect(entries.map(\.action) == ["webhook.tested", "webhook.secret-changed", "webhook.added"])
        #expect(!entries.contains { "\($0)".contains(old) || "\($0)".contains(new) })
        await receiver.close()
    }

    @Test func `send again by hand what they sent, and remember the newest hundred`() async throws {
        let hooks = try await TestHooks()
        let receiver = try await Receiver(hooks.identity())
        let webhooks = hooks.webhooks(hooks.sender())
        try await TestHooks.delivering(webhooks) {
            let (id, _) = try await webhooks.add(TestHooks.address(receiver), types: [], by: TestHooks.actor)
            try await hooks.publish("DE", "FR")
            try await eventually("both are written down") { try await webhooks.deliveries(of: id).count == 2 }
            #expect(try await webhooks.sendAgain(2, of: id, by: TestHooks.actor).isTaken)
            #expect(receiver.requests.count == 3 && receiver.requests[2].body == receiver.requests[1].body)
            #expect(receiver.requests[2]["webhook-id"] == receiver.requests[1]["webhook-id"])
            #expect(try await webhooks.deliveries(of: id).first?.cause == .again)
            let message = WebhookMessage.test(at: .system, forum: hooks.forum.id, site: .secretariat)
            let outcome = WebhookOutcome(status: 200, fault: nil, milliseconds: 1, answer: "")
            try await hooks.own.write { connection in
                for _ in 0..<120 { _ = try WebhookDelivery.append(message, .test, outcome, of: id, at: .system, connection) }
            }
            let deliveries = try await webhooks.deliveries(of: id)
            #expect(deliveries.count == 100 && deliveries.last?.number == 24)
            await #expect(throws: Problem.self) { try await webhooks.sendAgain(2, of: id, by: TestHooks.actor) }
        }
        await receiver.close()
    }

    @Test func `are no more than a site may have, and take nothing with them when they go`() async throws {
        let hooks = try await TestHooks()
        let webhooks = hooks.webhooks(hooks.sender())
        let address = try #require(HTTPSAddress("https://receiver.test/"))
        var last: UUIDv7?
        for _ in 0..<Webhooks.mostWebhooks { last = try await webhooks.add(address, types: [], by: TestHooks.actor).id }
        await #expect(throws: Problem.self) { try await webhooks.add(address, types: [], by: TestHooks.actor) }
        let id = try #require(last)
        try await webhooks.remove(id, by: TestHooks.actor)
        await #expect(throws: Problem.self) { try await webhooks.webhook(id) }
        _ = try await webhooks.add(address, types: [], by: TestHooks.actor)
    }

    @Test func `wait longer each time, and not for ever`() {
        let patience = WebhookPatience.standard
        for failures in 1...40 {
            let pause = patience.pause(after: failures)
            #expect(pause >= 7.5 && pause <= 18_000)
        }
        #expect((1...3).allSatisfy { patience.pause(after: $0 + 2) > patience.pause(after: $0) })
        #expect(patience.isOver(failures: 25, seconds: 0) && patience.isOver(failures: 1, seconds: 5 * 86_400))
        #expect(!patience.isOver(failures: 24, seconds: 86_400))
    }
}
