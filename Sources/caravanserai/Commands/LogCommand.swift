import ArgumentParser
import Envelope
import Federation
import Primitives
import StrictJSON
import TransparencyLog

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "The log that all cities share: read it, copy it, prove it.",
        subcommands: [Show.self, Copy.self, Verify.self, Prove.self, VerifyProof.self])

    struct Copy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the whole log to a directory in the C2SP tlog-tiles layout.", discussion: "`log verify` checks such a copy, offline.")
        @OptionGroup var source: LogSource
        @Argument(help: "The directory to write.", transform: TypedArgument.target) var directory: String

        func run() async throws {
            let (control, path) = try await source.open()
            let target = try CopiedDirectory(directory)
            let answer = try await ControlTransfer(control: control).run("\(path)/copy") { try target.take($0) }
            try target.finish()
            print("\((answer["entries"]?.integer ?? 0).counted("entry", "entries")) in \(directory)")
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Verify a copy of the log, offline: every signature, every owner, the tree and the checkpoint.",
            discussion: "Exit code 1 and the first breach where the copy cannot be believed.")
        @OptionGroup var output: OutputOptions
        @Argument(help: "A directory in the tlog-tiles layout, as `log copy` writes it or as it was downloaded.") var directory: String
        @Option(help: "The anchor file that the secretariat gave you.") var anchor: String

        func run() async throws {
            let log = try DownloadedLog(directory, trusting: try AnchorFile.read(anchor).root)
            show(try await log.verify(), log.checkpoint)
        }

        private func show(_ verification: LogVerification, _ checkpoint: VerifiedCheckpoint) {
            let counts = verification.records.sorted { $0.key < $1.key }
            let answer: JSON = [
                "verified": true, "size": .integer(Int64(checkpoint.size)), "root": .string(checkpoint.root.hex),
                "cosignedAt": .string(UTCTime(seconds: checkpoint.cosignedAtSeconds).description),
                "members": .integer(Int64(verification.membership.members.count)),
                "records": .object(JSONObject(counts.map { ($0.key, .integer(Int64($0.value))) })),
            ]
            output.show(answer) {
                print(
                    "Verified: \(checkpoint.size.counted("entry", "entries")), root \(checkpoint.root), cosigned \(UTCTime(seconds: checkpoint.cosignedAtSeconds))."
                )
                for (type, count) in counts { print("  \(count) \(VisibleText.escaped(type))") }
            }
        }
    }
}
