import Coordinator
import Envelope
import Federation
import Primitives
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import CityNode

@Suite(.timeLimit(.minutes(3))) struct `The coordinator's eye on its members` {
    @Test func `asks who has been silent, keeps what went wrong, and waits longer each time`() async throws {
        let clock = MovedClock()
        let forum = try await TestForum(clock: clock.reading)
        let node = try forum.node(port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        let watch = MemberWatch(forum.coordinator)
        try await bukhara.reach(1)
        try await watch.round()
        #expect(forum.coordinator.contacts.with(bukhara.id).failures == 0, "who has spoken just now is not asked")

        await node.shutdown()
        forum.network.cut("bukhara.test")
        clock.move(seconds: MemberWatch.silentSeconds + 1)
        try await watch.round()
        let failed = forum.coordinator.contacts.with(bukhara.id)
        #expect(failed.failures == 1 && failed.lastError?.contains("bukhara.test") == true, "\(failed)")
        let first = try #require(failed.nextTry).since(try #require(failed.failedAt))
        try await watch.round()
        #expect(forum.coordinator.contacts.with(bukhara.id) == failed, "it is not asked before its time")
        clock.move(seconds: 61)
        try await watch.round()
        let again = forum.coordinator.contacts.with(bukhara.id)
        #expect(again.failures == 2)
        #expect(try #require(again.nextTry).since(try #require(again.failedAt)) == 2 * first)
    }

    @Test(arguments: [false, true]) func `asks nobody who is shut out`(isRevoked: Bool) async throws {
        let clock = MovedClock()
        let forum = try await TestForum(clock: clock.reading)
        let node = try forum.node(port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        try await bukhara.reach(1)
        await node.shutdown()
        forum.network.cut("bukhara.test")
        let shut =
            isRevoked
            ? Record(
                type: MemberKeyRevoked.name, key: bukhara.secrets.signing.keyID.hex, base: 0,
                body: MemberKeyRevoked.Body(city: bukhara.id, fromIndex: 0, reason: "stolen").json)
            : Record(
                type: MemberSuspended.name, key: "bukhara", base: 0, body: MemberSuspended.Body(isSuspended: true, reason: "a flood").json)
        _ = try await forum.coordinator.sequencer.publish([shut])
        clock.move(seconds: MemberWatch.silentSeconds + 1)
        try await MemberWatch(forum.coordinator).round()
        #expect(forum.coordinator.contacts.with(bukhara.id).failures == 0)
    }

    @Test func `is told of one that answers again, and how far it is`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        try await bukhara.reach(1)
        forum.network.cut("bukhara.test")
        await forum.coordinator.probe(bukhara.id)
        #expect(forum.coordinator.contacts.with(bukhara.id).failures == 1)
        forum.network.heal("bukhara.test")
        await forum.coordinator.probe(bukhara.id)
        let contact = forum.coordinator.contacts.with(bukhara.id)
        #expect(contact.failures == 0 && contact.nextTry == nil && contact.lastContact != nil, "\(contact)")
        #expect(contact.lastError != nil, "what it was is still there to be read")
        #expect(forum.coordinator.reach.all.first { $0.city == bukhara.id }?.size == 1)
        await node.shutdown()
    }

    @Test func `is told of a city as soon as it is open at a node, though the log has not grown`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: node, port: 2)
        try await bukhara.reach(2)
        _ = try await node.remove(bukhara.id)
        let seen = (size: Int64(2), cities: almaty.forum.cities.changes.value)
        let ended = Mutex(false)
        let waiting = Task {
            await ForumReach.change(of: almaty.forum, since: seen, seconds: 3600)
            ended.withLock { $0 = true }
        }
        _ = try await node.restoreRemoved(bukhara.id)
        try await eventually(within: 60, "the node has seen that the city is back") { ended.withLock { $0 } }
        waiting.cancel()
        await ForumReach.change(of: almaty.forum, since: (1, almaty.forum.cities.changes.value), seconds: 3600)
        await node.shutdown()
    }

    @Test func `a city keeps why another is not reached, when it tries again, and that it answers`() async throws {
        let forum = try await TestForum()
        let (first, second) = (try forum.node(port: 2), try forum.node(port: 3))
        let almaty = try await forum.join("almaty", country: "KZ", to: first, port: 2)
        let bukhara = try await forum.join("bukhara", country: "UZ", to: second, port: 3)
        try await almaty.reach(2)
        forum.network.cut("bukhara.test")
        _ = try await almaty.documents.send(ExchangedDocument(title: "Minutes", mediaType: "text/plain", content: Array("x".utf8)), to: bukhara.id)
        try await eventually(within: 60, "a failure is kept with its next try") {
            let contact = almaty.link.peerContacts.with(bukhara.id)
            return contact.failures > 0 && contact.nextTry != nil && contact.lastError?.contains("bukhara.test") == true
        }
        forum.network.heal("bukhara.test")
        try await almaty.tryNow(bukhara.id)
        try await eventually(within: 60, "it answers, and nothing waits any longer") {
            let contact = almaty.link.peerContacts.with(bukhara.id)
            return contact.failures == 0 && contact.nextTry == nil && contact.lastContact != nil
        }
        await #expect(throws: Problem.self) { try await almaty.tryNow(almaty.id) }
        await first.shutdown()
        await second.shutdown()
    }
}
