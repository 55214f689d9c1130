import Coordinator
import Envelope
import Federation
import Forum
import HTTPTypes
import Hummingbird
import Ledger
import Primitives
import Printing
import SQL
import StrictJSON
import StructuredLog

/// Editions of the progress report, as the secretariat's operator publishes them.
enum ReportEditionRoutes {
    /// Seconds for the PDF files of an edition: the command waits for two minutes.
    private static let longestPrinting: Int64 = 100

    static func add(to control: ControlRouter, _ coordinator: Coordinator) {
        let record = control.record
        control.on(.post, "/report-editions") { call in
            let cycle = try Fields(call.body).value("cycle", "a cycle's slug such as pyeongtaek-2009") { CycleID($0) }
            let now = coordinator.clock()
            guard var prepared = try await coordinator.database.read({ try EditionPress.prepare(cycle, now: now, $0) }) else {
                throw Problem(
                    .notFound, "The forum has no cycle \(cycle), or it has had all the editions that there may be. /api/v1/cycles lists the cycles.")
            }
            if call.body["pdf"]?.boolean == true { prepared = try await printed(prepared) }
            let ready = prepared
            let edition = Record(type: ProgressEditionPublished.name, key: ready.key.description, base: 0, body: ready.edition.json)
            let publication = try await coordinator.sequencer.publishAll([edition]) { connection, _ in try ready.store(connection) }
            record(OperatorEvent(.recordsPublished, ["count": publication.published, "types": ProgressEditionPublished.name]))
            var answer = publication.json.object ?? JSONObject()
            answer["edition"] = .string(ready.key.description)
            answer["treeSize"] = .integer(ready.edition.treeSize)
            answer["files"] = ready.edition.json["files"] ?? .array([])
            return .object(answer)
        }
    }

    /// - Throws: `unavailable` where no program of this machine makes PDF files, or it fails: nothing is published then.
    private static func printed(_ prepared: EditionPress.Prepared) async throws -> EditionPress.Prepared {
        guard let printer = PDFPrinter.installed else {
            throw Problem(
                .unavailable,
                "Nothing was published: this machine has no program that makes PDF files. Install the package \(PDFProgram.weasyPrint.package), or publish without --pdf."
            )
        }
        do { return try await prepared.printed(by: printer, linkedTo: nil, within: longestPrinting) } catch let fault as PrintingFault {
            throw Problem(.unavailable, "Nothing was published: no PDF was made: \(fault). Try again, or publish without --pdf.")
        }
    }
}
