import ArgumentParser
import StrictJSON

extension LogCommand {
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List entries as the coordinator or a city holds them: the newest, which come last, or those from an index on.")
        private static let most = 1000
        /// Records of an entry that are shown unasked.
        private static let sample = 3

        @OptionGroup var source: LogSource
        @OptionGroup var output: OutputOptions
        @Option(help: "How many of the newest; without it, 20.") var last: Int?
        @Option(help: "The first index, instead of the newest.") var from: Int?
        @Option(help: "How many from there on; without it, 20.") var count: Int?
        @Flag(help: "Show every record of entries that have many.") var allRecords = false

        func validate() throws {
            if last != nil, from != nil || count != nil {
                throw ValidationError("Either --last for the newest entries, or --from with --count for those from an index on.")
            }
            for (name, value) in [("--last", last), ("--count", count)] {
                if let value, !(1...Self.most).contains(value) { throw ValidationError("\(name) takes 1 to \(Self.most), not \(value).") }
            }
            if let from, from < 0 { throw ValidationError("--from takes an index, which begins at 0, not \(from).") }
        }

        func run() async throws {
            let (control, path) = try await source.open()
            // `--count` alone counts from the first entry.
            let from = from ?? (count == nil ? nil : 0)
            let answer = try await control.get("\(path)?\(from.map { "from=\($0)&" } ?? "")count=\(last ?? count ?? 20)")
            output.show(answer) { show(answer, from: from) }
        }

        private func show(_ answer: JSON, from: Int?) {
            let size = answer["size"]?.integer ?? 0
            let entries = answer["entries"]?.array ?? []
            guard !entries.isEmpty else {
                return print(size == 0 ? "The log is empty." : "Nothing from \(from ?? 0) on: this log ends with entry \(size - 1).")
            }
            var table = Table(["index", "accepted", "from", "type", "key"])
            for entry in entries {
                let records = entry["keys"]?.array ?? []
                let shown = allRecords || records.count <= Self.sample + 1 ? records.count : Self.sample
                for (place, record) in records.prefix(shown).enumerated() {
                    let head = place == 0 ? [entry["index"], entry["acceptedAt"], entry["from"]] : [nil, nil, nil]
                    table.rows.append((head + [record["type"], record["key"]]).map { $0?.cell ?? "" })
                }
                if shown < records.count {
                    table.rows.append(["", "", "", "… and \(records.count - shown) more", "(--all-records shows them)"])
                }
            }
            table.print()
        }
    }
}
