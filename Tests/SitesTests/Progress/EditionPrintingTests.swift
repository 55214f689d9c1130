import Coordinator
import Envelope
import Federation
import HTTPTypes
import Ledger
import Primitives
import Printing
import SQL
import TestCluster
import TestKit
import Testing

@testable import Forum
@testable import Sites
@testable import Web

@Suite(.timeLimit(.minutes(4)), .enabled(if: PDFPrinter.installed != nil)) struct `The printing of an edition` {
    private static let desk = "/admin/report-editions"

    /// Nothing of it is to be printed: what is tried is what stands around the printer.
    private static func prepared(_ sites: TestSites) async throws -> EditionPress.Prepared {
        let (now, cycle) = (sites.forum.coordinator.clock(), try CycleID("pyeongtaek-2009").required)
        let whole = try await sites.forum.coordinator.database.read { try EditionPress.prepare(cycle, now: now, $0) }.required
        return EditionPress.Prepared(
            key: whole.key, edition: whole.edition, files: EditionFiles(whole.files.files.filter { $0.mediaType != "text/html" }))
    }

    private static func begin(
        _ sites: TestSites, publish: @escaping @Sendable (EditionPress.Prepared) async throws -> Void
    ) async throws -> Bool {
        let coordinator = sites.forum.coordinator
        return try await EditionPrinting.begin(
            try await prepared(sites), by: try PDFPrinter.installed.required, linkedTo: nil, at: coordinator.clock(), in: coordinator.database,
            publish: publish)
    }

    @Test func `is told of while it lasts, is one at a time, and ends in word that it was published`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            let gate = GrowthSignal()
            #expect(try await Self.begin(sites) { _ in _ = await gate.wait(beyond: 0, seconds: 120) })
            #expect(await editor.get(Self.desk).text.contains("is being printed"))
            let another = await editor.post(Self.desk + "/pyeongtaek-2009", [("confirmed", "true"), ("pdf", "true")])
            #expect(another.status == .conflict && another.text.contains("Another edition is being printed."), "\(another.text)")
            // As it looks where the process has ended in the middle.
            let later = sites.forum.coordinator.clock().adding(seconds: 361)
            #expect(try await sites.forum.coordinator.database.read { try EditionPrinting.newest(at: later, $0)?.state } == .cutOff)
            gate.increment()
            try await eventually(within: 60, "it is told that it was published") {
                await editor.get(Self.desk).text.contains("was printed and published")
            }
        }
    }

    @Test func `that fails says why, and nothing is published`() async throws {
        try await TestSites.run { sites in
            try await `The pages of progress`.publish(sites)
            let (editor, _) = try await sites.staff("dana", "editor", secretariat: true)
            #expect(try await Self.begin(sites) { _ in throw Problem(.unavailable, "The ink <b> is used up.") })
            try await eventually(within: 60, "it is told that it failed") {
                let page = await editor.get(Self.desk).text
                return page.contains("has no PDF, and was not published")
                    && page.contains("The ink &lt;b&gt; is used up.")
            }
            #expect(try await Self.begin(sites) { _ in }, "another may follow")
        }
    }
}
