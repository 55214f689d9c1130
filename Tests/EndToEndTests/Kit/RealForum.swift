import Foundation
import StrictJSON
import TestKit

/// A forum of real processes below one directory: the coordinator, node A with two cities, node B with one.
final class RealForum: Sendable {
    struct City: Sendable {
        let id: String
        let country: String
        let node: Server
        var url: String { "https://\(id).localhost:\(node.port)" }
        var keys: String { "\(node.directory)/cities/\(id)/keys" }
    }

    static let nodeACities = [("almaty", "KZ"), ("samarkand", "UZ")]
    static let nodeBCities = [("suzhou", "CN")]

    let directory: TemporaryDirectory
    let guardian: Guardian
    /// Under one of the servers, where a test asked for it.
    let disk: SmallDisk?
    let coordinator: Server
    let nodeA: Server
    let nodeB: Server

    var servers: [Server] { [coordinator, nodeA, nodeB] }
    var cities: [City] { cities(of: nodeA) + cities(of: nodeB) }

    /// Makes the forum, starts everything, and lets the cities join.
    ///
    /// - Parameters:
    ///   - limits: of both nodes' configuration.
    ///   - smallDisk: the server whose directory lies on a file system of 64 MiB, several times what its logs may take: `coordinator`, `a` or `b`.
    init(limits: [String] = [], smallDisk: String? = nil) async throws {
        directory = try TemporaryDirectory()
        disk = try smallDisk.map { [directory] in try SmallDisk(at: directory.file($0), bytes: 64 << 20) }
        guardian = try Guardian()
        coordinator = try Server(.coordinator, directory: directory.file("coordinator"), guardian: guardian)
        nodeA = try Server(.node, directory: directory.file("a"), limits: limits, guardian: guardian)
        nodeB = try Server(.node, directory: directory.file("b"), limits: limits, guardian: guardian)
        for server in [coordinator, nodeA, nodeB] { try await server.initialise() }
        for server in servers { try await server.start() }
        for city in cities { try await join(city) }
        try await sameTree()
    }

    /// The processes first, then the disk under them; the directory goes last.
    deinit {
        for server in servers { server.killNow() }
        disk?.unmount()
    }

    func cities(of node: Server) -> [City] {
        (node === nodeA ? Self.nodeACities : node === nodeB ? Self.nodeBCities : []).map { City(id: $0.0, country: $0.1, node: node) }
    }

    func city(_ id: String) -> City { cities.first { $0.id == id }! }
    func names(of server: Server) -> [String] { cities(of: server).map(\.id) }

    /// Invites a city and lets it enrol.
    func join(_ city: City) async throws {
        let invitation = try await coordinator.control.post("/invitations", ["city": .string(city.id), "approved": true, "rejoin": true])
        let anchor = try JSON.parse(Array(Data(contentsOf: URL(fileURLWithPath: "\(coordinator.directory)/anchor.json"))), deepest: 32)
        let status = try await city.node.control.post(
            "/cities",
            [
                "id": .string(city.id), "name": ["en": .string(city.id.capitalized)], "country": .string(city.country), "url": .string(city.url),
                "anchor": anchor, "token": invitation["token"] ?? "",
            ])
        guard status["stage"]?.string == "approved" else { throw TimedOut(description: "\(city.id) was not admitted: \(status)") }
    }

    func start(_ server: Server) async throws -> Duration { try await server.start(cities: names(of: server)) }

    /// The row of a city in its node's list.
    func row(_ city: City) async throws -> JSON {
        let rows = try await city.node.control.get("/cities")["cities"]?.array ?? []
        guard let row = rows.first(where: { $0["id"]?.string == city.id }) else { throw TimedOut(description: "\(city.id) is not open") }
        return row
    }

    /// Waits until no city has anything to send and all hold the coordinator's tree.
    ///
    /// - Returns: its size.
    @discardableResult
    func sameTree(within seconds: Double = 60, cities meant: [City]? = nil) async throws -> Int {
        var size = 0
        var last = ""
        try await eventually(within: seconds, "all hold one tree: \(last)", every: 50) {
            let head = try await self.coordinator.control.get("/status")
            var rows: [JSON] = []
            for city in meant ?? self.cities { rows.append(try await self.row(city)) }
            last = "\(head) \(rows)"
            size = Int(head["treeSize"]?.integer ?? 0)
            return rows.allSatisfy { $0["root"] == head["root"] && $0["ledgerSize"] == head["treeSize"] && $0["queued"]?.integer == 0 }
        }
        return size
    }
}
