import Forum
import Primitives
import StrictJSON

/// What an import has done, and what it has left.
struct ImportReport {
    /// How many keys are shown of each kind.
    private static let sample = 5

    let plan: DatasetImport
    let dated: DatasetDate
    /// Rows of the file, and of those the wanted ones.
    let read: Int
    let wanted: Int

    private var left: [(name: String, text: String, keys: [VisaRuleKey])] {
        [
            ("unchanged", "unchanged", plan.unchanged),
            ("newer", "left, since a newer date stands (--allow-older replaces them)", plan.newer),
            ("stronger", "left, since a ministry's or an embassy's rule stands", plan.stronger),
            ("gone", "stand from a dataset, and are not in this file", plan.gone),
        ]
    }

    func show(_ output: OutputOptions) {
        let counts: [(String, JSON)] = [
            ("dated", .string(dated.date.description)), ("datedBy", .string(dated.source)), ("read", .integer(Int64(read))),
            ("wanted", .integer(Int64(wanted))), ("published", .integer(Int64(plan.changes.count))),
            ("confirmed", .array(plan.confirmed.sorted().map { .string($0.text) })),
        ]
        let rest = left.map { kind -> (String, JSON) in
            (kind.name, ["count": .integer(Int64(kind.keys.count)), "sample": .array(kind.keys.prefix(Self.sample).map { .string($0.description) })])
        }
        output.show(.object(JSONObject(counts + rest))) {
            print("Rules of \(dated.date) (\(dated.source)): \(read) read, \(wanted) wanted, \(plan.changes.count) published.")
            for kind in left where !kind.keys.isEmpty {
                let sample = kind.keys.prefix(Self.sample).map(\.description).joined(separator: ", ")
                print("  \(kind.keys.count) \(kind.text): \(sample)\(kind.keys.count > Self.sample ? ", …" : "")")
            }
        }
    }
}
