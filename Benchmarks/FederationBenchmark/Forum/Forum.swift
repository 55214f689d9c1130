import StrictJSON
import TestKit

/// A forum of real processes below one temporary directory.
final class Forum {
    let directory: String
    let group: ProcessGroup
    let coordinator: Server

    // What one member publishes here in a minute is more than any honest one does in a day.
    static let unbounded = ["recordBytesPerSecond: 1000000000", "recordBytesPerDay: 1000000000000"]

    /// - Parameters:
    ///   - parent: where the directory is made; its disk is the one that is measured.
    ///   - limits: lines of the section `limits` of the coordinator.
    init(in parent: String, limits: [String] = unbounded) throws {
        directory = try Files.temporaryDirectory(in: parent)
        group = try ProcessGroup()
        coordinator = try Server(.coordinator, directory: "\(directory)/coordinator", limits: limits, group: group)
        try coordinator.start()
    }

    deinit { Files.remove(directory) }

    func node(_ name: String, limits: [String] = []) throws -> Server {
        let node = try Server(.node, directory: "\(directory)/\(name)", limits: limits, group: group)
        try node.start()
        return node
    }

    /// Invites a city and lets it enrol at a node.
    func join(_ city: String, country: String, to node: Server) throws -> Member {
        let token = try coordinator.control().post("/invitations", (["city": .string(city), "approved": true] as JSON).compact)["token"] ?? ""
        let anchor = try JSON.parse(try Files.read("\(coordinator.directory)/anchor.json"), deepest: 32)
        let request: JSON = [
            "id": .string(city), "name": ["en": .string(city)], "country": .string(country), "url": .string("https://\(city).localhost:\(node.port)"),
            "anchor": anchor, "token": token,
        ]
        let status = try node.control().post("/cities", request.compact)
        guard status["stage"]?.string == "approved" else { throw Failure("\(city) was not admitted: \(status.compactText)") }
        return Member(id: city, country: country, node: node)
    }

    /// A city of the forum.
    struct Member {
        let id: String
        let country: String
        let node: Server

        /// Entries in its ledger, and envelopes that it still has to send.
        func ledger(_ control: ControlConnection) throws -> (size: Int64, queued: Int64) {
            let rows = try control.get("/cities")["cities"]?.array ?? []
            guard let row = rows.first(where: { $0["id"]?.string == id }) else { throw Failure("\(id) is not open.") }
            guard row["rejected"]?.integer == 0, row["halted"] == .null else { throw Failure("\(id) is in trouble: \(row.compactText)") }
            return (row["ledgerSize"]?.integer ?? 0, row["queued"]?.integer ?? 0)
        }
    }

    /// Waits until all of the cities hold the whole log and have nothing to send.
    func settle(_ members: [Member]) throws {
        let size = try treeSize()
        for member in members {
            let control = try member.node.control()
            try waitUntil(within: 60, "\(member.id) holds \(size) entries") { try member.ledger(control) == (size, 0) }
        }
    }

    func treeSize() throws -> Int64 { try coordinator.control().get("/status")["treeSize"]?.integer ?? 0 }
}
