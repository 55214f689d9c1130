import FeatureKit
import Primitives
import Web

extension RecordFilter {
    /// Of reports or assessments, whose keys are alike.
    static func progress(_ type: String, _ request: WebRequest) throws -> RecordFilter {
        let cycle = try request.value("cycle", CyclePublished.keyForm) { CycleID($0) }
        let commitment = try request.value("commitment", CommitmentPublished.keyForm) { CommitmentID($0) }
        let city = try city(request)
        return RecordFilter(
            type, [cycle?.text, commitment?.text, city?.text],
            naming: [
                cycle.map {
                    .record(CyclePublished.name, $0.text, parameter: "cycle", what: "a cycle of the forum", known: "see /api/v1/cycles")
                },
                commitment.map {
                    .record(
                        CommitmentPublished.name, $0.text, parameter: "commitment", what: "a commitment of the forum",
                        known: "see /api/v1/commitments")
                },
                city.map { .member($0) },
            ])
    }
}
