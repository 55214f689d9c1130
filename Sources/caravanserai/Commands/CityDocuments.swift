import ArgumentParser
import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON

/// Documents from city to city.
extension CityCommand {
    struct Documents: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Documents sent and received: list them, remove them.", subcommands: [List.self, Remove.self], defaultSubcommand: List.self)

        struct List: AsyncParsableCommand {
            static let configuration = CommandConfiguration(abstract: "List documents, the newest first.")
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Option(help: "How many, at most 1000.") var limit = 100
            @Option(help: "Only those that are older than the one of this id: the next page.", transform: TypedArgument.document) var before: String?

            func run() async throws {
                guard (1...1000).contains(limit) else { throw CommandFailure(.usage, "--limit is a number from 1 to 1000, not \(limit).") }
                let page = before.map { "&before=\($0)" } ?? ""
                let answer = try await config.control().get("/cities/\(city)/documents?limit=\(limit)\(page)")
                output.show(answer) {
                    Table.print(answer["documents"], ["id", "direction", "peer", "title", "state", "createdAt"])
                    if let next = answer["next"]?.string { print("There may be more: --before \(next)") }
                }
            }
        }

        struct Remove: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                abstract: "Remove documents from this city for good; the other city keeps its own.",
                discussion: """
                    Name them one by one, or say --older-than for all that were exchanged before, with --with for those of one city. What still waits \
                    to be delivered stays, unless it is named and --queued is said.
                    """)
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
            @Argument(help: "The documents' ids, as `city documents` lists them.", transform: TypedArgument.document) var ids: [String] = []
            @Option(help: "All that are older than this many days.") var olderThan: Int?
            @Option(help: "With --older-than: only those exchanged with this city.", transform: TypedArgument.city) var with: String?
            @Flag(help: "Also one that was not delivered yet.") var queued = false
            @Flag(help: "Do not ask.") var yes = false

            func run() async throws {
                let control = try config.control()
                switch (ids.isEmpty, olderThan) {
                case (false, nil):
                    guard with == nil else { throw CommandFailure(.usage, "--with goes with --older-than; documents are named by their ids alone.") }
                    let what = ids.count == 1 ? "the document \(ids[0])" : ids.count.counted("document")
                    try Confirmation.ask("Remove \(what) from \(city) for good?", isGiven: yes)
                    for id in ids { _ = try await control.delete("/cities/\(city)/documents/\(id)\(queued ? "?queued=true" : "")") }
                    report(Int64(ids.count))
                case (true, let days?):
                    guard !queued else { throw CommandFailure(.usage, "--queued is for documents that are named by their ids.") }
                    try Confirmation.ask(
                        "Remove all documents older than \(days.counted("day"))\(with.map { " exchanged with \($0)" } ?? "") from \(city) for good?",
                        isGiven: yes)
                    let answer = try await control.post(
                        "/cities/\(city)/documents/removal",
                        ["peer": with.map { .string($0) } ?? .null, "olderThanDays": .integer(Int64(days))])
                    report(answer["removed"]?.integer ?? 0)
                default: throw CommandFailure(.usage, "Name documents by their ids, or say --older-than DAYS; one of the two.")
                }
            }

            private func report(_ count: Int64) {
                output.show(["removed": .integer(count)]) { print("Removed: \(count.counted("document")).") }
            }
        }
    }

    struct Document: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Save a document that was sent or received.")
        @OptionGroup var config: NodeConfig
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Argument(help: "The document's id, as `documents` lists it.", transform: TypedArgument.document) var id: String
        @Option(help: "The file to write; it must not be there yet.", transform: TypedArgument.target) var output: String

        func run() async throws {
            let answer = try await config.control().get("/cities/\(city)/documents/\(id)")
            guard let content = answer["contentBase64"]?.string.flatMap({ Base64.decode($0) }) else {
                throw CommandFailure(.failed, "The node gave an answer that cannot be read.")
            }
            guard !SecretFile.exists(output) else { throw CommandFailure(.failed, "\(output) is there already; choose another name.") }
            try SecretFile.write(content, to: output)
            print("\(answer["title"]?.cell ?? "") (\(answer["mediaType"]?.cell ?? ""), \(content.count.counted("byte"))) is in \(output).")
        }
    }
}
