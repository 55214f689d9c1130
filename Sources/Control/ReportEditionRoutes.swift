import Coordinator
import Envelope
import Federation
import Forum
import HTTPTypes
import Hummingbird
import Ledger
import Primitives
import SQL
import StrictJSON
import StructuredLog

/// Editions of the progress report, as the secretariat's operator publishes them.
enum ReportEditionRoutes {
    static func add(to control: ControlRouter, _ coordinator: Coordinator) {
        let record = control.record
        control.on(.post, "/report-editions") { call in
            let cycle = try Fields(call.body).value("cycle", "a cycle's slug such as pyeongtaek-2009") { CycleID($0) }
            let now = coordinator.clock()
            guard let prepared = try await coordinator.database.read({ try EditionPress.prepare(cycle, now: now, $0) }) else {
                throw Problem(
                    .notFound, "The forum has no cycle \(cycle), or it has had all the editions that there may be. /api/v1/cycles lists the cycles.")
            }
            let edition = Record(type: ProgressEditionPublished.name, key: prepared.key.description, base: 0, body: prepared.edition.json)
            let publication = try await coordinator.sequencer.publishAll([edition]) { connection, _ in try prepared.store(connection) }
            record(OperatorEvent(.recordsPublished, ["count": publication.published, "types": ProgressEditionPublished.name]))
            var answer = publication.json.object ?? JSONObject()
            answer["edition"] = .string(prepared.key.description)
            answer["treeSize"] = .integer(prepared.edition.treeSize)
            answer["files"] = prepared.edition.json["files"] ?? .array([])
            return .object(answer)
        }
    }
}
