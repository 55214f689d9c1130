import ArgumentParser
import Envelope
import Federation
import Primitives
import StrictJSON
import TransparencyLog

extension LogCommand {
    struct Prove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print an entry with its inclusion proof, the signed checkpoint and the roots.",
            discussion: "`log verify-proof` checks it, anywhere and offline.")
        @OptionGroup var source: LogSource
        @Argument(help: "The entry's index.") var index: Int

        func validate() throws {
            if index < 0 { throw ValidationError("An entry's index begins at 0; \(index) is none.") }
        }

        func run() async throws {
            let (control, path) = try await source.open()
            StandardOutput.say(try await control.get("\(path)/\(index)/proof"))
        }
    }

    struct VerifyProof: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check, offline, that an entry stands in the log as a proof says.",
            discussion: """
                Takes what `log prove` prints, or what /api/v1/log/INDEX/proof answers. Exit code 1 and the reason where it does not hold. That the \
                entry's sender has signed it needs the whole log, which tells who holds which key: `log copy` and `log verify`.
                """)
        private static let largestProof = 16 << 20

        @OptionGroup var output: OutputOptions
        @Argument(help: "The proof's file; /dev/stdin reads it from a pipe.") var file: String
        @Option(help: "The anchor file that the secretariat gave you.") var anchor: String

        func run() async throws {
            let root = try Anchor(try FilePath.read(anchor, limit: 1 << 20)).root
            show(try DownloadedProof(try JSON.read(file, limit: Self.largestProof), trusting: root))
        }

        private func show(_ proof: DownloadedProof) {
            let checkpoint = proof.checkpoint
            let signedAt = UTCTime(seconds: checkpoint.cosignedAtSeconds)
            let records = proof.claims["records"]?.array ?? []
            let answer: JSON = [
                "verified": true, "index": .integer(proof.index), "size": .integer(Int64(checkpoint.size)), "root": .string(checkpoint.root.hex),
                "cosignedAt": .string(signedAt.description), "acceptedAt": .string(proof.entry.acceptedAt.description),
                "from": proof.claims["from"] ?? .null, "digest": .string(proof.entry.envelope.digest.hex), "records": .array(records),
            ]
            output.show(answer) {
                print("Proved: entry \(proof.index) stands in the log \(checkpoint.origin), of \(checkpoint.size) entries, signed \(signedAt).")
                print("It says that it is from \(proof.claims["from"]?.cell ?? ""), and was accepted \(proof.entry.acceptedAt):")
                var table = Table(["type", "key", "body"])
                for record in records { table.rows.append([record["type"], record["key"], record["body"]].map { $0?.cell ?? "" }) }
                table.print()
            }
        }
    }
}
