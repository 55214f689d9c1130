import Crypto
import Envelope
import Federation
import Primitives
import SQL

/// The projections of all features, by the types that they are folded from.
public struct Projections: Sendable {
    let all: [any Projection.Type]
    /// Places in `all` of those that a type is folded into.
    private let byType: [String: [Int]]

    /// - Precondition: no two have one name.
    public init(_ all: [any Projection.Type]) {
        precondition(Set(all.map { $0.name }).count == all.count, "each projection has a name of its own")
        self.all = all
        var byType: [String: [Int]] = [:]
        for (place, projection) in all.enumerated() {
            for type in projection.types { byType[type.name, default: []].append(place) }
        }
        self.byType = byType
    }

    public var names: [String] { all.map { $0.name } }

    public static let none = Projections([])

    /// An entry that was appended, on its way into them.
    struct Entry {
        let index: Int64
        let acceptedAt: UTCTime
        let payload: RecordsPayload
    }

    /// - Parameter entries: one after the other, in their order.
    func fold(_ entries: [Entry], into live: Set<String>, _ connection: any SQLConnection) throws {
        guard let first = entries.first, let last = entries.last, !live.isEmpty else { return }
        var taken = [[FoldedRecord]](repeating: [], count: all.count)
        // Records of one type mostly come together.
        var (type, places): (String?, [Int]?) = (nil, nil)
        for entry in entries {
            let expected = entry.payload.records.count
            for (position, record) in entry.payload.records.enumerated() {
                if type != record.type {
                    (type, places) = (record.type, byType[record.type])
                    for place in places ?? [] where taken[place].isEmpty { taken[place].reserveCapacity(expected * entries.count) }
                }
                guard let places else { continue }
                let folded = FoldedRecord(
                    record, index: entry.index, position: position, writer: entry.payload.header.from, acceptedAt: entry.acceptedAt)
                for place in places { taken[place].append(folded) }
            }
        }
        for (projection, records) in zip(all, taken) where !records.isEmpty && live.contains(projection.name) {
            do { try projection.fold(records, connection) } catch let error as StorageError where error.code == .constraint {
                // Ours, and no fault of the log: who follows it must not take it for one.
                throw StorageError(.misuse, "the projection \(projection.name) cannot take in entries \(first.index) to \(last.index): \(error)")
            }
        }
    }

    /// Those that have taken in exactly so many entries: only they may take the next.
    func live(at size: Int64, _ connection: any SQLConnection) throws -> Set<String> {
        guard !all.isEmpty else { return [] }
        var live: Set<String> = []
        try connection.forEachRow("SELECT name, fingerprint FROM projection WHERE folded_to = $1", [.integer(size)]) { row in
            let (name, fingerprint) = (try row.text(0), try row.text(1))
            if all.contains(where: { $0.name == name && $0.fingerprint == fingerprint }) { live.insert(name) }
        }
        return live
    }

    /// Writes down that those which took in the entries of a transaction have done so.
    func advance(_ live: Set<String>, to size: Int64, _ connection: any SQLConnection) throws {
        for name in live.sorted() {
            try connection.execute("UPDATE projection SET folded_to = $1 WHERE name = $2", [.integer(size), .text(name)])
        }
    }
}

extension Projection {
    /// Changes with whatever makes its tables other ones.
    static var fingerprint: String {
        var hash = SHA256()
        for part in ["\(version)"] + types.map({ $0.name }) + (drop + create).map(\.text) {
            hash.update(data: Array(part.utf8))
            hash.update(data: [0])
        }
        return hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
