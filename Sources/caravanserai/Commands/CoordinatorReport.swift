import ArgumentParser
import StrictJSON

extension CoordinatorCommand {
    struct Report: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Freeze progress reports.", subcommands: [PublishEdition.self])

        struct PublishEdition: AsyncParsableCommand {
            static let configuration = CommandConfiguration(
                commandName: "publish", abstract: "Publish an edition of a cycle's progress report.",
                discussion: """
                    The edition is made from the log as it stands, as HTML in every language, CSV, JSON and SDMX-CSV. The log gets the digest of each file \
                    and the tree size that they stand on; the secretariat's site shows them at /progress/editions. An edition never changes: publish \
                    another one instead.
                    """)
            @OptionGroup var config: CoordinatorConfig
            @OptionGroup var output: OutputOptions
            @Argument(help: "The reporting cycle, such as pyeongtaek-2009.") var cycle: String
            @Flag(help: "Make a PDF in each language, too, by WeasyPrint or Chromium where one is installed.") var pdf = false

            func run() async throws {
                let answer = try await config.control().post("/report-editions", ["cycle": .string(cycle), "pdf": .boolean(pdf)])
                output.show(answer) {
                    print(
                        "Edition \(answer["edition"]?.cell ?? "") stands on \(answer["treeSize"]?.cell ?? "") entries and is entry \(answer["index"]?.cell ?? "")."
                    )
                    Table.print(answer["files"], ["name", "mediaType", "size", "sha256"])
                }
            }
        }
    }
}
