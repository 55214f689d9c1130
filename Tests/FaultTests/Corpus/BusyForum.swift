import CityNode
import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import TestCluster
import TestKit
import Testing
import TransparencyLog

/// A forum whose other members go on publishing while one misbehaves.
enum BusyForum {
    /// What is wrong with a body is to be told here, however many come.
    private static let quota = SubmissionQuota(records: ByteAllowance(perSecond: 1 << 30, perDay: 1 << 40))

    /// - Parameter mischief: what Almaty, a raw client, does meanwhile; it sends `envelopes` good ones of its own.
    static func with(_ mischief: (RawCity) async throws -> Void) async throws {
        try await SocketForum.with(quota: quota) { forum in
            let node = try await forum.node("node")
            let suzhou = try await forum.realCity("suzhou", country: "CN", at: node)
            let bukhara = try await forum.realCity("bukhara", country: "UZ", at: node)
            let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
            for city in [suzhou, bukhara] { try await city.reach(3) }
            let isOver = Flag()
            let published = try await withThrowingTaskGroup(of: Int.self) { tasks in
                for (city, country) in [(suzhou, "CN"), (bukhara, "UZ")] {
                    tasks.addTask {
                        var count = 0
                        while !isOver.isRaised || count == 0 {
                            let key = "\(country)/\(Self.nationality(count))/tourism/ordinary"
                            _ = try await city.outbox.publish([.init(type: "visa.rule.published", key: key, body: RawCity.rule(key).body)])
                            count += 1
                            let size = city.follower.growth.value
                            _ = await city.follower.growth.wait(beyond: size, seconds: 5)
                        }
                        return count
                    }
                }
                do { try await mischief(almaty) } catch {
                    isOver.raise()
                    throw error
                }
                isOver.raise()
                return try await tasks.reduce(0, +)
            }
            try await settle(forum, [suzhou, bukhara], published: published)
        }
    }

    /// Waits until everybody has everything, then compares the trees.
    private static func settle(_ forum: SocketForum, _ cities: [City], published: Int) async throws {
        let size = Int64(3 + published)
        #expect(await forum.coordinator.sequencer.growth.wait(beyond: size - 1, seconds: 20) == size, "nothing but what is sound is in the log")
        let root = try await forum.database.read { try Ledger.head($0).root }
        for city in cities {
            try await city.reach(size)
            let status = try await city.status()
            #expect(status.root == root)
            #expect(status.rejected == 0)
            #expect(status.link.halted == nil)
        }
    }

    /// Different countries, none of them CN or UZ.
    private static func nationality(_ number: Int) -> String {
        let others = CountryCode.all.map(\.text).filter { !["CN", "UZ"].contains($0) }
        return others[number % others.count]
    }
}
