import Federation
import Primitives
import SQL
import Synchronization
import TestCluster
import TestKit
import Testing

@testable import CityNode

@Suite("A node with many cities", .timeLimit(.minutes(3)))
struct OpenDatabasesTests {
    @Test func `closes the databases that nobody uses where more than 32 are open, and opens each again where it is asked`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        var cities: [City] = []
        for number in 0..<36 { cities.append(try await forum.join("city-\(number)", country: "KZ", to: node, port: 2)) }
        func openDatabases() -> Int { node.running.withLock { $0.values.count { $0.database.isOpen } } }
        // Without need none would be closed: a minute of rest is far off. The next that is opened makes room.
        try await eventually(within: 40, "a few are open: \(openDatabases()) of \(cities.count)") {
            let isOpen = node.running.withLock { $0.mapValues { $0.database.isOpen } }
            if let closed = cities.first(where: { isOpen[$0.id] == false }) {
                _ = try await closed.database.read { try RememberedHead(of: closed.id, $0) }
            } else {
                cities.append(try await forum.join("city-\(cities.count)", country: "KZ", to: node, port: 2))
            }
            return openDatabases() <= 33
        }
        for city in cities {
            let remembered = try await city.database.read { try RememberedHead(of: city.id, $0) }
            #expect(remembered.city == city.id)
        }
        await node.shutdown()
    }

    @Test func `opens a city once, however many ask for it at the same time`() async throws {
        let forum = try await TestForum()
        let node = try forum.node(port: 2)
        let osh = try await forum.join("osh", country: "KG", to: node, port: 2)
        try await osh.reach(1)
        for _ in 0..<10 {
            await node.stop(osh.id)
            let seen = await withTaskGroup(of: ObjectIdentifier?.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        await node.openOrNote(node.path(of: osh.id))
                        return node.city(osh.id).map { ObjectIdentifier($0) }
                    }
                }
                return await group.reduce(into: Set<ObjectIdentifier?>()) { $0.insert($1) }
            }
            #expect(seen.count == 1 && !seen.contains(nil), "\(seen)")
            #expect(node.others.isEmpty, "\(node.others)")
            // One that was opened beside it would hold the file.
            let open = try #require(node.city(osh.id))
            _ = try await open.database.write { try RememberedHead(of: osh.id, $0) }
        }
        await node.shutdown()
    }
}
