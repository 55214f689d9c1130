import ArgumentParser
import Primitives
import Settings
import StrictJSON

/// Whose log is read: the coordinator's, or that of one city of a node.
struct LogSource: ParsableArguments {
    @Option(name: .customLong("config"), help: "The configuration file of a node or a coordinator.") var file = "/etc/caravanserai/node.yaml"
    @Option(help: "The city whose copy is read; needed where the node has several.", transform: TypedArgument.city) var city: String?

    /// The process that has the log, and where it is found there.
    func open() async throws -> (control: ControlClient, path: String) {
        guard try ConfigFile.section(of: file) != CoordinatorSettings.section else {
            return (try CoordinatorConfig.parse(["--config", file]).control(), "/log")
        }
        let control = try NodeConfig.parse(["--config", file]).control()
        if let city { return (control, "/cities/\(city)/log") }
        let cities = try await control.get("/cities")["cities"]?.array?.compactMap { $0["id"]?.string } ?? []
        guard cities.count == 1 else {
            throw CommandFailure(
                .usage, "This node has \(cities.count.counted("city", "cities")); name one with --city: \(cities.prefix(30).joined(separator: ", "))."
            )
        }
        return (control, "/cities/\(cities[0])/log")
    }
}
