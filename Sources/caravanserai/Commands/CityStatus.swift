import ArgumentParser
import Envelope
import StrictJSON

extension CityCommand {
    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tell what has become of an envelope: waiting, accepted and where, or refused and why.",
            discussion: "Without a digest: all of the city's envelopes that wait or were refused, the latest 100.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String
        @Argument(help: "The digest that `city publish` has shown.") var digest: String?

        func run() async throws {
            let control = try config.control()
            if let digest {
                let status = EnvelopeStatus(digest: digest, answer: try await control.get("/cities/\(city)/outbox/\(digest)"))
                output.show(status.json) { print(status.text(city)) }
                if let failure = status.failure(city) { throw failure }
                return
            }
            let answer = try await control.get("/cities/\(city)/outbox")
            output.show(answer) {
                let statuses = (answer["envelopes"]?.array ?? []).map { (EnvelopeStatus(digest: $0["digest"]?.cell ?? "", answer: $0), $0) }
                guard !statuses.isEmpty else { return print("Nothing of \(city) waits, and nothing was refused.") }
                for (status, row) in statuses {
                    let records = row["records"]?.array?.map(\.cell) ?? []
                    print("\(row["queuedAt"]?.cell ?? "") \(status.digest)")
                    print("  \(records.prefix(3).joined(separator: ", "))\(records.count > 3 ? " and \(records.count - 3) more" : "")")
                    print("  \(status.text(city))")
                }
            }
        }
    }
}

/// What has become of one envelope, in words.
struct EnvelopeStatus {
    let digest: String
    let answer: JSON

    var isDecided: Bool { ["accepted", "rejected"].contains(answer["outcome"]?.string) }

    var json: JSON {
        guard case .object(var object) = answer else { return answer }
        object["digest"] = .string(digest)
        return .object(object)
    }

    func text(_ city: String) -> String {
        switch answer["outcome"]?.string {
        case "accepted": "accepted at log index \(answer["index"]?.cell ?? "-")"
        case "rejected": refusal
        default: "waiting for the coordinator; `caravanserai node status` shows what keeps it"
        }
    }

    /// Why it was refused; `nil` where it was not.
    func failure(_ city: String) -> CommandFailure? {
        answer["outcome"]?.string == "rejected" ? CommandFailure(.failed, "The forum refused the envelope. \(advice)") : nil
    }

    private var refusal: String { "refused: \(answer["problem"]?["detail"]?.cell ?? "no reason was given") [\(code)]" }

    private var code: String { answer["problem"].flatMap { try? Problem($0) }?.code.rawValue ?? "unknown" }

    private var advice: String {
        switch code {
        case ProblemCode.staleBase.rawValue: "Somebody else changed the record meanwhile. Read it as it is now, and publish your change anew."
        case ProblemCode.notOwner.rawValue: "The record is not this city's to write. Ask the city that owns it."
        case ProblemCode.unknownType.rawValue: "The forum does not know this type of record. Correct it, or wait until the coordinator is upgraded."
        case ProblemCode.tooLarge.rawValue: "Put fewer or shorter records into one envelope, and publish them anew."
        case ProblemCode.revokedKey.rawValue, ProblemCode.unknownKey.rawValue:
            "The city's key does not hold any more. Ask the secretariat; then publish anew under the new key."
        default: "Correct what it says, and publish anew; nothing of it is in the log."
        }
    }
}

/// Waits until envelopes are decided, and tells each.
struct EnvelopeWait {
    private static let pause = Duration.milliseconds(200)

    let control: ControlClient
    let city: String
    let output: OutputOptions

    /// - Throws: where one was refused, or the time is over.
    func run(_ digests: [String], seconds: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var refused = 0
        for (position, digest) in digests.enumerated() {
            guard let status = try await status(of: digest, until: deadline) else {
                throw CommandFailure(
                    .notNow,
                    "After \(seconds) s \(digests.count - position) of \(digests.count) still wait for the coordinator. They are safe and go by themselves; `caravanserai city status \(city)` tells how they stand, `caravanserai node status` what keeps them."
                )
            }
            output.show(status.json) { print("\(digest): \(status.text(city))") }
            guard let failure = status.failure(city) else { continue }
            refused += 1
            if digests.count == 1 { throw failure }
        }
        guard refused == 0 else {
            throw CommandFailure(
                .failed,
                "The forum refused \(refused) of \(digests.count) envelopes. `caravanserai city status \(city) DIGEST` tells what to do about each.")
        }
    }

    private func status(of digest: String, until deadline: ContinuousClock.Instant) async throws -> EnvelopeStatus? {
        while true {
            let status = EnvelopeStatus(digest: digest, answer: try await control.get("/cities/\(city)/outbox/\(digest)"))
            if status.isDecided { return status }
            guard ContinuousClock.now < deadline else { return nil }
            try await Task.sleep(for: Self.pause)
        }
    }
}
