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
    /// By place, made once: every transaction that appends asks for all of them.
    private let fingerprints: [String]
    /// By place, of those that take records in on a stage.
    private let staged: [(any StagedProjection.Type)?]

    /// - Precondition: no two have one name.
    public init(_ all: [any Projection.Type]) {
        precondition(Set(all.map { $0.name }).count == all.count, "each projection has a name of its own")
        self.all = all
        var byType: [String: [Int]] = [:]
        for (place, projection) in all.enumerated() {
            for type in projection.types { byType[type.name, default: []].append(place) }
        }
        self.byType = byType
        fingerprints = all.map { $0.fingerprint }
        staged = all.map { $0 as? any StagedProjection.Type }
    }

    public var names: [String] { all.map { $0.name } }

    public static let none = Projections([])

    /// Empty stages of those that are live and have one, by place.
    func stages(_ live: Set<String>) -> [(any ProjectionStage)?] {
        zip(all, staged).map { projection, staged in live.contains(projection.name) ? staged?.stage() : nil }
    }

    /// Places among all of those that a type is folded into.
    func places(of type: String) -> [Int] { byType[type] ?? [] }

    /// Those that have taken in exactly so many entries: only they may take the next.
    func live(at size: Int64, _ connection: any SQLConnection) throws -> Set<String> {
        guard !all.isEmpty else { return [] }
        var live: Set<String> = []
        try connection.forEachRow("SELECT name, fingerprint FROM projection WHERE folded_to = $1", [.integer(size)]) { row in
            let (name, fingerprint) = (try row.text(0), try row.text(1))
            if let place = all.firstIndex(where: { $0.name == name }), fingerprints[place] == fingerprint { live.insert(name) }
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
