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
}
