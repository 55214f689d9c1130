import ArgumentParser
import Federation
import Forum
import Primitives
import StrictJSON

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Progress reports: verify that they follow from the log.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Verify an edition of the progress report, offline: its files are those of the record, and every number follows from the log.",
            discussion: """
                Needs a copy of the log (`log copy`) and the anchor. The copy is verified as `log verify` does; then the edition is made anew from \
                the entries that it stands on, and each file compared with the digest that the secretariat signed. Exit code 1 and the reason where \
                anything differs.
                """)
        @OptionGroup var output: OutputOptions
        @Argument(help: "An edition such as pyeongtaek-2009/1, and files of it; files alone tell the edition by their digests.")
        var editionOrFiles: [String]
        @Option(help: "A copy of the log, as `log copy` writes it.") var log: String
        @Option(help: "The anchor file that the secretariat gave you.") var anchor: String

        func run() async throws {
            let copy = try DownloadedLog(log, trusting: try AnchorFile.read(anchor).root)
            _ = try await copy.verify()
            let verification = try await EditionVerification(copy)
            show(try await verification.verify(editionOrFiles))
        }

        private func show(_ verified: EditionVerification.Verified) {
            let edition = verified.edition
            let answer: JSON = [
                "verified": true, "edition": .string(verified.key.description), "index": .integer(verified.index),
                "treeSize": .integer(edition.treeSize), "root": .string(edition.root), "asOf": .string(edition.asOf.description),
                "files": .array(
                    edition.files.map { file in
                        [
                            "name": .string(file.name), "sha256": .string(file.sha256),
                            "recomputed": .boolean(verified.recomputed.contains(file.name)),
                            "given": verified.given[file.name].map { .string($0) } ?? .null,
                        ]
                    }),
            ]
            output.show(answer) {
                print(
                    "Verified: edition \(verified.key), entry \(verified.index) of the log, stands on its first \(edition.treeSize.counted("entry", "entries")) and follows from them."
                )
                for file in edition.files {
                    let how = verified.recomputed.contains(file.name) ? "made anew from the log: the same" : "signed; not made anew from the log"
                    let given = verified.given[file.name].map { ", \($0) is this file" } ?? ""
                    print("  \(file.name): \(how)\(VisibleText.escaped(given))")
                }
            }
        }
    }
}
