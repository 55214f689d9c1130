import ArgumentParser
import Domain
import Federation
import Storage
import StrictJSON

extension CityCommand {
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Read data from files.", subcommands: [PassportIndexFile.self])

        struct PassportIndexFile: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "passport-index", abstract: "Publish the visa rules of the city's country from a Passport Index file.",
                discussion: "Reads the tidy format (Passport,Destination,Requirement) whole or not at all. Rules that stand already are left alone.")
            @OptionGroup var config: NodeConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The city's id.") var city: String
            @Argument(help: "The CSV file.") var file: String
            @Option(help: "Only rules for these nationalities, separated by commas.") var nationalities: String?
            @Option(help: "Where the data comes from.") var sourceUrl = "https://github.com/ilyankou/passport-index-dataset"
            @Option(help: "The day of the data, YYYY-MM-DD.") var dated = "2025-01-12"

            func run() async throws {
                guard let date = UTCDate(dated) else { throw CommandFailure(.usage, "--dated takes a date YYYY-MM-DD, not \(dated).") }
                let text = String(decoding: try FilePath.read(file, limit: 64 << 20), as: UTF8.self)
                let index: PassportIndex
                do throws(PassportIndex.Faults) { index = try PassportIndex(text) } catch {
                    throw CommandFailure(
                        .failed,
                        "\(file): \(error.count) lines cannot be read; nothing is imported.\n"
                            + error.faults.map(\.description).joined(separator: "\n")
                            + (error.count > error.faults.count ? "\n… and \(error.count - error.faults.count) more" : ""))
                }
                let control = try config.control()
                guard let country = try await control.get("/cities")["cities"]?.array?.first(where: { $0["id"]?.string == city })?["country"]?.string
                else {
                    throw CommandFailure(.failed, "This node has no city \(city).")
                }
                let wanted = nationalities.map { Set($0.split(separator: ",").map(String.init)) }
                let known = Set(index.rows.map(\.passport.text))
                if let unknown = wanted?.first(where: { !known.contains($0) }) {
                    throw CommandFailure(.usage, "--nationalities takes codes that the file has, such as DE,FR, not \(unknown).")
                }
                let rows = index.rows.filter { $0.destination.text == country && (wanted?.contains($0.passport.text) ?? true) }
                let standing = try await StandingRules.read(control, city: city, country: country)
                let drafts = rows.compactMap {
                    standing.draft(for: VisaRuleKey(destination: $0.destination, nationality: $0.passport), rule(for: $0, dated: date))
                }
                for batch in RecordFile.batches(drafts) { _ = try await control.post("/cities/\(city)/records", ["records": .array(batch)]) }
                let report: JSON = [
                    "read": .integer(Int64(index.rows.count)), "ofCountry": .integer(Int64(rows.count)), "published": .integer(Int64(drafts.count)),
                ]
                output.show(report) {
                    print(
                        "\(city): \(drafts.count) rules of \(country) queued, \(rows.count - drafts.count) left as they stand, of \(index.rows.count) read."
                    )
                }
            }

            private func rule(for row: PassportIndex.Row, dated: UTCDate) -> VisaRule {
                VisaRule(
                    requirement: row.requirement, maxStayDays: row.maxStayDays, sourceURL: sourceUrl, sourceKind: .dataset, verifiedAt: dated.start)
            }
        }
    }
}
