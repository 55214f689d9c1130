import ArgumentParser
import Settings
import StrictJSON

/// Looks at everything that a coordinator or a node needs, and says what to do about each thing that is wrong.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check configuration, clock, keys, ports, databases, peers and certificates.",
        discussion: "Changes nothing. Exit code 1 where something does not work, 0 where there are warnings at most.")

    @Option(help: "A configuration file of a node or a coordinator; may be given several times.") var config: [String] = []
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var diagnosis = Diagnosis()
        let files = config.isEmpty ? Self.usual.filter { FilePath.exists($0) } : config
        guard !files.isEmpty else {
            throw CommandFailure(.configuration, "There is no configuration at \(Self.usual.joined(separator: " or ")). Name yours with --config.")
        }
        for file in files { await Self.examine(file, &diagnosis) }
        show(diagnosis)
        guard !diagnosis.findings.contains(where: { $0.state == .fault }) else { throw ExitCode(CommandFailure.Code.failed.rawValue) }
    }

    private static let usual = ["/etc/caravanserai/coordinator.yaml", "/etc/caravanserai/node.yaml"]

    private static func examine(_ file: String, _ diagnosis: inout Diagnosis) async {
        let node: NodeConfig
        let coordinator: CoordinatorConfig
        do {
            node = try NodeConfig.parse(["--config", file])
            coordinator = try CoordinatorConfig.parse(["--config", file])
            if try ConfigFile.section(of: file) == NodeSettings.section {
                let settings = try node.load()
                diagnosis.good("configuration", file, "is complete and right")
                await NodeDiagnosis(settings: settings).run(&diagnosis)
            } else {
                let settings = try coordinator.load()
                diagnosis.good("configuration", file, "is complete and right")
                await CoordinatorDiagnosis(settings: settings).run(&diagnosis)
            }
        } catch let failure as CommandFailure {
            diagnosis.fault("configuration", file, failure.text)
        } catch {
            diagnosis.fault("configuration", file, "\(error)")
        }
    }

    private func show(_ diagnosis: Diagnosis) {
        let rows = diagnosis.findings.map { finding -> JSON in
            [
                "check": .string(finding.check), "subject": .string(finding.subject), "state": .string(finding.state.rawValue),
                "detail": .string(finding.detail),
            ]
        }
        output.show(["findings": .array(rows)]) { Table.print(.array(rows), ["state", "check", "subject", "detail"]) }
    }
}
