import ArgumentParser
import Federation
import Forum
import Primitives
import StrictJSON

extension CoordinatorCommand {
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Report what files say.", subcommands: [PassportIndexFile.self])

        struct PassportIndexFile: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "passport-index", abstract: "Report the visa rules of a Passport Index file, as the dataset's.",
                discussion: """
                    Reads the tidy format (Passport,Destination,Requirement) whole or not at all, and publishes all or nothing. What stands already is \
                    left; what stands from a ministry or an embassy, or with a newer date, is never replaced unasked. What cities publish of their own \
                    country stands before it in any case.
                    """)
            @OptionGroup var config: CoordinatorConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The CSV file.") var file: String
            @Option(help: "Only rules of these destinations, separated by commas, or `all`; without it, the countries of the members.")
            var destinations: String?
            @Option(help: "Only rules for these nationalities, separated by commas.") var nationalities: String?
            @Option(help: "Where the data comes from.") var sourceUrl = "https://github.com/ilyankou/passport-index-dataset"
            @Option(help: "The day of the data, YYYY-MM-DD; needed where neither the file's name nor a NOTICE.md beside it tells.")
            var dated: String?
            @Flag(help: "Replace rules of a newer date, too.") var allowOlder = false

            func run() async throws {
                let dated = try DatasetDate(of: file, given: dated)
                let index = try read()
                let control = try config.control()
                let destinations = try await wantedDestinations(index, control)
                let nationalities = try nationalities.map { try countries($0, "--nationalities") }
                let rows = index.rows.filter { destinations.contains($0.destination) && (nationalities?.contains($0.passport) ?? true) }
                guard !rows.isEmpty else {
                    throw CommandFailure(
                        .failed,
                        "\(file) has no rule for \(destinations.sorted().map(\.text).joined(separator: ", ")). Nothing was imported; look at --destinations and --nationalities."
                    )
                }
                var standing: [VisaRuleKey: DatasetImport.Standing] = [:]
                for destination in destinations.sorted() {
                    standing.merge(try await ReportedRules.read(control, of: destination)) { $1 }
                }
                if let nationalities { standing = standing.filter { nationalities.contains($0.key.nationality) } }
                let plan = DatasetImport(
                    rows, isWhole: nationalities == nil, standing: standing, dated: dated.date, sourceURL: sourceUrl, allowsOlder: allowOlder)
                // The readings come last: each confirms the rules that the log has before it.
                let reading = DatasetReading(dated: dated.date, sourceURL: sourceUrl)
                let records =
                    plan.changes.map { record(VisaRuleReported.name, $0.description, $1.json) }
                    + plan.confirmed.sorted().map { record(VisaDatasetRead.name, $0.text, reading.json) }
                if !records.isEmpty { _ = try await control.post("/records", ["records": .array(records)]) }
                ImportReport(plan: plan, dated: dated, read: index.rows.count, wanted: rows.count).show(output)
            }

            private func record(_ type: String, _ key: String, _ body: JSON) -> JSON { ["type": .string(type), "key": .string(key), "body": body] }

            private func read() throws -> PassportIndex {
                let bytes = try FilePath.read(file, limit: 64 << 20)
                do throws(PassportIndex.Faults) { return try PassportIndex(bytes) } catch {
                    throw CommandFailure(
                        .failed,
                        "\(file) cannot be read; nothing is imported. Lines at fault: \(error.count).\n"
                            + error.faults.map(\.description).joined(separator: "\n")
                            + (error.count > error.faults.count ? "\n… and \(error.count - error.faults.count) more" : ""))
                }
            }

            private func wantedDestinations(_ index: PassportIndex, _ control: ControlClient) async throws -> Set<CountryCode> {
                switch destinations {
                case "all": return Set(index.rows.map(\.destination))
                case let list?: return try countries(list, "--destinations")
                case nil:
                    let members = try await control.get("/members")["members"]?.array ?? []
                    let countries = Set(members.compactMap { $0["country"]?.string.flatMap { CountryCode($0) } })
                    guard !countries.isEmpty else {
                        throw CommandFailure(.failed, "The forum has no member yet. Name the destinations with --destinations.")
                    }
                    return countries
                }
            }

            private func countries(_ list: String, _ option: String) throws(CommandFailure) -> Set<CountryCode> {
                var countries: Set<CountryCode> = []
                for text in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
                    guard let country = CountryCode(text) else {
                        throw CommandFailure(.usage, "\(option) takes codes of ISO 3166-1 separated by commas, such as DE,FR, not \(text).")
                    }
                    countries.insert(country)
                }
                return countries
            }
        }
    }
}
