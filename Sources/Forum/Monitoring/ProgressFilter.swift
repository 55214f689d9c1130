import FeatureKit
import Federation
public import Primitives
import SQL
import Web

/// Which reports are asked for; `nil` where any will do.
public struct ProgressFilter: Sendable {
    public var cycle: CycleID?
    public var commitment: CommitmentID?
    public var city: CityID?

    public init(cycle: CycleID? = nil, commitment: CommitmentID? = nil, city: CityID? = nil) {
        (self.cycle, self.commitment, self.city) = (cycle, commitment, city)
    }

    init(_ request: WebRequest) throws {
        cycle = try request.value("cycle", CyclePublished.keyForm) { CycleID($0) }
        commitment = try request.value("commitment", CommitmentPublished.keyForm) { CommitmentID($0) }
        city = try RecordFilter.city(request)
    }

    /// A filter for what the forum does not have is a slip, not a question with an empty answer.
    ///
    /// - Throws: ``SiteRefusal`` then; else where the tables cannot be read.
    func check(_ connection: any SQLConnection) throws {
        if let cycle, try connection.first("SELECT 1 FROM progress_cycle WHERE id = $1", [.text(cycle.text)]) == nil {
            throw RecordFilter.unknown("cycle", "a cycle of the forum", "see /api/v1/cycles")
        }
        if let commitment, try connection.first("SELECT 1 FROM progress_commitment WHERE id = $1", [.text(commitment.text)]) == nil {
            throw RecordFilter.unknown("commitment", "a commitment of the forum", "see /api/v1/commitments")
        }
        if let city { try RecordFilter.Named.member(city).check(connection) }
    }

    /// Bounds of city, cycle and commitment, both of which are taken.
    ///
    /// - Parameter after: behind what a page begins: the search starts at its cycle.
    func bounds(after: ReportKey? = nil) -> [SQLValue] {
        let first = ["", after?.cycle.text ?? "", ""]
        return zip([city?.text, cycle?.text, commitment?.text], first).flatMap { text, first in
            [SQLValue.text(text ?? first), .text(text ?? "~")]
        }
    }
}

extension ReportKey {
    /// Its columns, or those of a key before all others.
    static func place(_ key: ReportKey?) -> [SQLValue] {
        key.map { [.text($0.cycle.text), .text($0.commitment.text), .text($0.city.text)] } ?? ["", "", ""]
    }
}
