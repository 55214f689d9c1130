import ArgumentParser
import Primitives
import StrictJSON

extension CityCommand {
    struct Jobs: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what is done for the city from time to time and when it is next, or have all of it done now.",
            discussion: "With --now: letters, holds that are over, feeds, retention and the rest, instead of within minutes or hours.")
        @OptionGroup var config: NodeConfig
        @OptionGroup var output: OutputOptions
        @Flag(help: "Do all of it now, and say what was found.") var now = false
        @Argument(help: "The city's id.", transform: TypedArgument.city) var city: String

        func run() async throws { try await JobTable.show(at: "/cities/\(city)/jobs", of: try config.control(), now: now, output) }
    }
}

extension CoordinatorCommand {
    struct Jobs: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what the secretariat's server does from time to time and when it is next, or have all of it done now.")
        @OptionGroup var config: CoordinatorConfig
        @OptionGroup var output: OutputOptions
        @Flag(help: "Do all of it now, and say what was found.") var now = false

        func run() async throws { try await JobTable.show(at: "/jobs", of: try config.control(), now: now, output) }
    }
}

/// What is done from time to time, as a table.
private enum JobTable {
    /// - Throws: where a job has failed.
    static func show(at path: String, of control: ControlClient, now: Bool, _ output: OutputOptions) async throws {
        let answer = now ? try await control.post(path, [:]) : try await control.get(path)
        let jobs = answer["jobs"]?.array ?? []
        output.show(answer) {
            var table = Table(["JOB", "NEXT"] + (now ? ["HAS FOUND"] : []))
            table.rows = jobs.map { job in [job["job"]?.cell ?? "", job["next"]?.string ?? "within minutes"] + (now ? [outcome(of: job)] : []) }
            table.print()
        }
        let failed = jobs.filter { $0["error"]?.string != nil }.map { $0["job"]?.cell ?? "" }
        guard failed.isEmpty else { throw CommandFailure(.failed, "Failed, and tried again: \(failed.joined(separator: ", ")).") }
    }

    private static func outcome(of job: JSON) -> String {
        if let error = job["error"]?.string { return VisibleText.escaped(error) }
        let findings = (job["findings"]?.array ?? []).map { finding -> String in
            var text = finding["message"]?.cell ?? ""
            for detail in finding["details"]?.object?.members ?? [] { text += " \(detail.name)=\(detail.value.cell)" }
            return text
        }
        return findings.isEmpty ? "-" : findings.joined(separator: "; ")
    }
}
