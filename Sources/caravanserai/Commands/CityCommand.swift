import ArgumentParser
import Coordinator
import Envelope
import Ledger
import Primitives
import SQL
import StrictJSON

/// What a city is told about its enrolment.
private enum EnrolmentAnswer {
    /// - Throws: where it was rejected, with the reason.
    static func show(_ answer: JSON, of city: String, _ output: OutputOptions) throws {
        output.show(answer) {
            print("\(city): \(answer["stage"]?.cell ?? "")")
            guard answer["stage"]?.string == "received" else { return }
            print("Fingerprint of its keys: \(answer["fingerprint"]?.cell ?? "")")
            print("Read it to the secretariat over the telephone. Once it has approved, the city opens by itself; `caravanserai city list` shows it.")
        }
        if answer["stage"]?.string == "rejected" {
            throw CommandFailure(.failed, "The enrolment was rejected: \(answer["problem"]?["detail"]?.cell ?? "no reason was given").")
        }
    }
}

struct CityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "city", abstract: "One member city of a running node.",
        subcommands: [
            Join.self, Resume.self, Sync.self, Jobs.self, List.self, Remove.self, RestoreRemoved.self, RotateKeys.self, WitnessKey.self,
            AcceptLog.self,
            Publish.self, Status.self, Send.self,
            Documents.self, Document.self, Hotels.self, Vault.self, EraseGuest.self, TokenCommand<CityUserTarget>.self,
            UserCommand<CityUserTarget>.self,
        ])

    struct Join: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Enrol a city with an invitation from the secretariat.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Option(help: "The anchor file that the secretariat gave you.") var anchor: String
        @Option(help: "The invitation, or the link that holds it; @FILE reads it from a file.") var token: String
        @Option(help: "The city's id, such as almaty.", transform: TypedArgument.city) var city: String
        @Option(help: "The city's name as LANGUAGE=NAME; may be given several times.") var name: [String]
        @Option(help: "ISO 3166-1 alpha-2 code.") var country: String
        @Option(help: "Its address on this node's federation listener, https://host[:port].") var url: String

        func run() async throws {
            let names = try name.map { text -> (String, JSON) in
                guard let separator = text.firstIndex(of: "=") else {
                    throw CommandFailure(.usage, "--name takes LANGUAGE=NAME, such as en=Almaty, not \(text).")
                }
                return (String(text[..<separator]), .string(String(text[text.index(after: separator)...])))
            }
            let body: JSON = [
                "id": .string(city), "name": .object(JSONObject(names)), "country": .string(country), "url": .string(url),
                "anchor": try JSON.read(anchor), "token": .string(try Self.secret(token)),
            ]
            let answer = try await config.control().post("/cities", body)
            try EnrolmentAnswer.show(answer, of: city, output)
        }

        private static func secret(_ text: String) throws -> String {
            guard text.hasPrefix("@") else { return Invitation.token(in: text) }
            let bytes = try FilePath.text(String(text.dropFirst()), limit: 4096)
            return Invitation.token(in: String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined())
        }
    }

    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Ask again how an enrolment stands that was begun before.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

        func run() async throws {
            try EnrolmentAnswer.show(try await config.control().post("/cities/\(city)/resume", [:]), of: city, output)
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the node's cities.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions

        func run() async throws {
            let answer = try await config.control().get("/cities")
            output.show(answer) {
                Table.printCities(answer, ["id", "url", "ledgerSize", "lastContact", "fingerprint"])
            }
        }
    }

    struct RotateKeys: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replace the city's three keys and its certificate.",
            discussion:
                "The log learns of the new keys under the old one; the old ones are set aside in the city's directory. `node status` tells when it is done."
        )
        @OptionGroup var config: NodeConfig
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

        func run() async throws {
            _ = try await config.control().post("/cities/\(city)/keys/rotation", [:])
            print("The new keys of \(city) are announced; they are in force once the coordinator has taken them.")
        }
    }

    struct WitnessKey: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the key under which the city can witness the log.",
            discussion:
                "The secretariat puts it into the next root with `coordinator root draft --add-witness NAME=KEY`; from then on the city cosigns.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

        func run() async throws {
            let answer = try await config.control().post("/cities/\(city)/keys/witness", [:])
            output.show(answer) { print("\(answer["name"]?.cell ?? "")=\(answer["key"]?.cell ?? "")") }
        }
    }

    struct Publish: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sign and queue records of the city.",
            discussion: """
                The file holds {"records":[{"type","key","base"?,"body"}…]}. All are checked before any is signed, and all are queued or none, in as many \
                envelopes as they need. What stands already as the file has it is left, so that the same file may be sent again.
                """)
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Argument(help: "A JSON file.") var file: String
        @Option(help: "Wait so many seconds until the log has them, and tell where, or why not.") var wait: Int?

        func run() async throws {
            guard wait.map({ (0...86_400).contains($0) }) ?? true else { throw CommandFailure(.usage, "--wait takes 0 to 86400 seconds.") }
            let control = try config.control()
            let records = try RecordFile.records(file)
            let answer = try await control.post("/cities/\(city)/records", ["records": .array(records), "idempotent": true])
            let digests = answer["digests"]?.array?.map(\.cell) ?? []
            output.show(answer) {
                print("Records queued: \(answer["queued"]?.cell ?? "0"); unchanged: \(answer["unchanged"]?.cell ?? "0").")
                for digest in digests { print("  envelope \(digest)") }
            }
            if let wait { try await EnvelopeWait(control: control, city: city, output: output).run(digests, seconds: wait) }
        }
    }

    struct Send: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Send a document of at most 30,000 bytes to another city.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The sending city's id.", transform: TypedArgument.city) var city: String
        @Argument(help: "The receiving city's id.", transform: TypedArgument.city) var to: String
        @Argument(help: "The file.") var file: String
        @Option(help: "Its title; without one, the file's name.") var title: String?
        @Option(help: "Its media type.") var mediaType = "application/octet-stream"

        func run() async throws {
            let body: JSON = [
                "to": .string(to), "title": .string(title ?? String(file.split(separator: "/").last ?? "document")), "mediaType": .string(mediaType),
                "contentBase64": .string(Base64.encode(try FilePath.read(file, limit: 30_000))),
            ]
            let answer = try await config.control().post("/cities/\(city)/documents", body)
            output.show(answer) { print("Queued as \(answer["id"]?.cell ?? "")") }
        }
    }

    struct AcceptLog: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let a halted city follow and speak again, after a person has looked.",
            discussion: """
                Only after the secretariat has put its log right: the city then takes it as it is now, and sends anew what was promised to it and is \
                not there. If the log still contradicts what the city has verified, it halts again. The evidence is kept.
                """)
        @OptionGroup var config: NodeConfig
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Option(help: "What was found; stands in the node's log.", transform: TypedArgument.reason) var reason: String

        func run() async throws {
            _ = try await config.control().post("/cities/\(city)/log/acceptance", ["reason": .string(reason)])
            print("\(city) follows the log again; `caravanserai node status` shows how far.")
        }
    }

}
