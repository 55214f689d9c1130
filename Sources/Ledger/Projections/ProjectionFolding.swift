import Envelope
import Federation
import Primitives
import SQL

/// The entries of one transaction on their way into the projections that are live.
final class ProjectionFolding {
    /// Many more, and what was just appended is no longer near the processor (measured).
    private static let recordsFoldedAtOnce = 256
    /// Of stages, which keep little of a record.
    private static let recordsStaged = 4_096

    private let projections: Projections
    private let live: Set<String>
    /// By the places of projections: of those that are live and have one.
    private let stages: [(any ProjectionStage)?]
    /// Likewise, of those that have none.
    private var taken: [[FoldedRecord]]
    private let isLive: [Bool]
    /// Records of one type mostly come together.
    private var last: (record: Record, places: [Int])?
    private var (recordsTaken, recordsOnStages) = (0, 0)
    /// Indices of the entries that are under way.
    private var entries: ClosedRange<Int64>?

    /// - Parameter live: those that have taken in all entries so far.
    init(_ projections: Projections, live: Set<String>) {
        self.projections = projections
        self.live = live
        stages = projections.stages(live)
        taken = Array(repeating: [], count: projections.all.count)
        isLive = projections.all.map { live.contains($0.name) }
    }

    /// Takes in the records of the next entry; what has become much is folded.
    func take(_ payload: RecordsPayload, at index: Int64, acceptedAt: UTCTime, _ connection: any SQLConnection) throws {
        guard !live.isEmpty else { return }
        entries = (entries?.lowerBound ?? index)...index
        let records = payload.records
        var start = 0
        while start < records.count {
            let first = records[start]
            var end = start + 1
            while end < records.count, records[end].isOfType(of: first) { end += 1 }
            for place in places(of: first) where isLive[place] {
                take(records[start..<end], into: place, at: index, acceptedAt: acceptedAt, of: payload.header.from)
            }
            start = end
        }
        if recordsTaken >= Self.recordsFoldedAtOnce { try foldTaken(connection) }
        if recordsOnStages >= Self.recordsStaged { try writeStages(connection) }
    }

    private func places(of record: Record) -> [Int] {
        if let last, last.record.isOfType(of: record) { return last.places }
        let places = projections.places(of: record.type)
        last = (record, places)
        return places
    }

    private func take(_ records: ArraySlice<Record>, into place: Int, at index: Int64, acceptedAt: UTCTime, of writer: ParticipantID) {
        if let stage = stages[place] {
            stage.take(records, at: index, acceptedAt: acceptedAt)
            recordsOnStages += records.count
        } else {
            for position in records.indices {
                taken[place].append(FoldedRecord(records[position], index: index, position: position, writer: writer, acceptedAt: acceptedAt))
            }
            recordsTaken += records.count
        }
    }

    /// Folds what is under way, and writes down how far the projections are.
    func finish(at size: Int64, _ connection: any SQLConnection) throws {
        try foldTaken(connection)
        try writeStages(connection)
        entries = nil
        try projections.advance(live, to: size, connection)
    }

    private func foldTaken(_ connection: any SQLConnection) throws {
        guard recordsTaken > 0 else { return }
        for place in taken.indices where !taken[place].isEmpty {
            try naming(projections.all[place]) { try projections.all[place].fold(taken[place], connection) }
            taken[place].removeAll(keepingCapacity: true)
        }
        recordsTaken = 0
    }

    private func writeStages(_ connection: any SQLConnection) throws {
        guard recordsOnStages > 0 else { return }
        for (projection, stage) in zip(projections.all, stages) {
            if let stage { try naming(projection) { try stage.write(connection) } }
        }
        recordsOnStages = 0
    }

    private func naming(_ projection: any Projection.Type, _ fold: () throws -> Void) throws {
        do { try fold() } catch let error as StorageError where error.code == .constraint {
            let (first, last) = (entries?.lowerBound ?? 0, entries?.upperBound ?? 0)
            // Ours, and no fault of the log: who follows it must not take it for one.
            throw StorageError(.misuse, "the projection \(projection.name) cannot take in entries \(first) to \(last): \(error)")
        }
    }
}
