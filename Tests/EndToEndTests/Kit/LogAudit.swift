import StrictJSON
import TestKit
import Testing

/// What the coordinator's log holds after a test, compared with what its cities were promised.
struct LogAudit {
    /// How often each envelope stands in the log, by digest.
    let counts: [String: Int]
    let entries: Int
    private let forum: RealForum

    init(_ forum: RealForum) async throws {
        self.forum = forum
        let size = try await forum.coordinator.control.get("/status")["treeSize"]?.integer ?? 0
        var counts: [String: Int] = [:]
        var next: Int64 = 0
        while next < size {
            let page = try await forum.coordinator.control.get("/log?from=\(next)&count=1000")["entries"]?.array ?? []
            for entry in page { counts[entry["digest"]?.string ?? "", default: 0] += 1 }
            next += Int64(page.count)
            guard !page.isEmpty else { break }
        }
        self.counts = counts
        entries = Int(next)
    }

    /// Every acknowledged envelope stands in the log, and nothing stands there twice.
    func expectKept(_ outcomes: [Publisher.Outcome]) {
        let acknowledged = outcomes.flatMap(\.acknowledged)
        let lost = acknowledged.filter { counts[$0] == nil }
        #expect(lost.isEmpty, "\(lost.count) of \(acknowledged.count) acknowledged envelopes are not in the log, such as \(lost.first ?? "")")
        let repeated = counts.filter { $0.value > 1 }
        #expect(repeated.isEmpty, "\(repeated.count) envelopes stand in the log more than once")
        #expect(Set(acknowledged).count == acknowledged.count)
    }

    /// No city holds a refused envelope: whatever it took, it was right to take.
    func expectNothingRejected() async throws {
        for city in forum.cities {
            let row = try await forum.row(city)
            #expect(row["rejected"] == 0, "\(city.id) has rejected envelopes: \(row)")
            #expect(row["halted"] == .null, "\(city.id) has halted: \(row)")
        }
    }

    /// A copy of each city's log, verified by the command that trusts nothing but the anchor.
    func expectVerified() async throws {
        for city in forum.cities {
            let copy = forum.directory.file("copy-\(city.id)")
            let copied = try await Executable.run("log", "copy", "--city", city.id, copy, "--config", city.node.configuration)
            #expect(copied.exitCode == 0, "\(copied.errors)")
            let verified = try await Executable.run("log", "verify", copy, "--anchor", "\(forum.coordinator.directory)/anchor.json", seconds: 120)
            #expect(verified.exitCode == 0, "\(verified.errors)")
            #expect(verified.output.contains("\(entries) entries"), "\(verified.output)")
        }
    }
}
