import FeatureKit
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// Starts the demo's processes, lets its cities join and speak, and stops everything again.
final class Demo {
    let plan: DemoPlan
    let processes: DemoProcesses

    init(plan: DemoPlan, processes: DemoProcesses) {
        self.plan = plan
        self.processes = processes
    }

    var coordinator: ControlClient { ControlClient(socket: plan.path("coordinator/control.sock")) }
    func control(_ node: DemoPlan.Node) -> ControlClient { ControlClient(socket: plan.path("\(node.name)/control.sock")) }
    private func node(of city: String) -> DemoPlan.Node? { plan.nodes.first { $0.cities.contains { $0.id == city } } }
    func control(of city: String) throws -> ControlClient {
        guard let node = node(of: city) else { throw CommandFailure(.failed, "The demo has no city \(city).") }
        return control(node)
    }

    // MARK: Processes

    func start() async throws {
        if SecretFile.exists(plan.path("coordinator/anchor.json")) {
            let made = try Anchor(FilePath.read(plan.path("coordinator/anchor.json"), limit: 1 << 20)).coordinator
            guard made == plan.coordinatorURL else {
                throw CommandFailure(
                    .failed,
                    "The demo in \(plan.directory) was made for \(made); its members' addresses stand in its log. Give the --port-base of then, or another --directory."
                )
            }
        }
        try await DemoProcesses.requireFree(plan.servers)
        // Whoever reads it before this demo has written its own would find the processes of an earlier one.
        if SecretFile.exists(plan.description) { try SecretFile.remove(plan.description) }
        try SecretFile.write(Array(plan.coordinatorConfiguration.utf8), to: plan.path("coordinator.yaml"))
        for node in plan.nodes { try SecretFile.write(Array(plan.configuration(of: node).utf8), to: plan.path("\(node.name).yaml")) }
        if !SecretFile.exists(plan.path("coordinator/anchor.json")) {
            print("Making the forum's keys and its first root …")
            try await run("coordinator-init", ["coordinator", "init", "--yes", "--config", plan.path("coordinator.yaml")])
        }
        for node in plan.nodes where !SecretFile.exists(plan.path("\(node.name)/node.json")) {
            try await run("\(node.name)-init", ["node", "init", "--config", plan.path("\(node.name).yaml")])
        }
        for server in plan.servers { try await processes.start(server) }
    }

    private func run(_ name: String, _ arguments: [String]) async throws {
        try await processes.run(name, arguments, log: plan.path("\(name).log"))
    }

    // MARK: What happens

    /// Invites every city that is no member yet; each joins the node it belongs to.
    func joinCities() async throws {
        let members = Set(try await coordinator.get("/members")["members"]?.array?.compactMap { $0["id"]?.string } ?? [])
        let anchor = try JSON.read(plan.path("coordinator/anchor.json"))
        for node in plan.nodes {
            for city in node.cities where !members.contains(city.id) {
                try processes.check()
                let invitation = try await coordinator.post("/invitations", ["city": .string(city.id), "approved": true])
                let application: JSON = [
                    "id": .string(city.id), "name": .object(JSONObject(city.names.map { ($0.language, .string($0.text)) })),
                    "country": .string(city.country),
                    "url": .string(city.url), "anchor": anchor, "token": invitation["token"] ?? "",
                ]
                let status = try await control(node).post("/cities", application)
                guard status["stage"]?.string == "approved" else {
                    throw CommandFailure(.failed, "\(city.id) was not admitted: \(status.compactText)")
                }
                print("  \(city.id) has joined")
            }
        }
    }

    /// Does what the features show, stage by stage, once.
    func perform(_ acts: [DemoAct]) async throws {
        let told = plan.path("told")
        guard !SecretFile.exists(told) else { return }
        let plans = acts.flatMap { if case .plan(let records) = $0 { records } else { [JSON]() } }
        _ = try await coordinator.post("/records", ["records": .array(plans)])
        _ = try await awaitSameHead()
        for case .command(let name, let arguments) in acts {
            try await run(name, ["coordinator"] + arguments + ["--config", plan.path("coordinator.yaml")])
        }
        for case .publish(let city, let records) in acts { try await publish(records, by: city) }
        _ = try await awaitSameHead()
        try await performTurns(of: acts)
        for case .change(let city, let records) in acts { try await publish(records, by: city) }
        _ = try await awaitSameHead()
        for case .conclusion(let name, let arguments, let otherwise) in acts { try await conclude(name, arguments, otherwise: otherwise) }
        try SecretFile.write([], to: told)
    }

    private func conclude(_ name: String, _ arguments: [String], otherwise: [String]?) async throws {
        func command(_ arguments: [String]) -> [String] { ["coordinator"] + arguments + ["--config", plan.path("coordinator.yaml")] }
        do { try await run(name, command(arguments)) } catch {
            guard let otherwise else { throw error }
            try await run("\(name)-otherwise", command(otherwise))
        }
    }

    private func performTurns(of acts: [DemoAct]) async throws {
        let coordinator = coordinator
        let places: DemoAct.Places = { type, key in
            let records = try await coordinator.get("/records?type=\(type)&prefix=\(key)&limit=1")["records"]?.array ?? []
            guard let index = records.first(where: { $0["key"]?.string == key })?["index"]?.integer else {
                throw CommandFailure(.failed, "The demo's log has no \(type) \(key).")
            }
            return index
        }
        let numbers = Set(acts.compactMap { if case .turn(let number, _, _) = $0 { number } else { nil } })
        for number in numbers.sorted() {
            for case .turn(number, let writer, let make) in acts {
                let records = try await make(places)
                if let city = writer.city {
                    try await publish(records, by: city)
                } else {
                    _ = try await coordinator.post("/records", ["records": .array(records)])
                }
            }
            _ = try await awaitSameHead()
        }
    }

    private func publish(_ records: [JSON], by city: CityID) async throws {
        _ = try await control(of: city.text).post("/cities/\(city)/records", ["records": .array(records)])
    }

    /// A token for each city's API, made for this run; those of earlier runs end.
    func issueTokens() async throws -> [String: String] {
        var tokens: [String: String] = [:]
        for node in plan.nodes {
            let control = control(node)
            for city in node.cities {
                _ = try? await control.delete("/cities/\(city.id)/tokens/demo")
                tokens[city.id] = try await control.post("/cities/\(city.id)/tokens", ["name": "demo", "scopes": ["records:write"]])["token"]?.string
            }
        }
        return tokens
    }

    /// Cities that are suspended, or whose keys are revoked: none of them follows the log.
    func shutOut() async throws -> [String] {
        (try await coordinator.get("/members")["members"]?.array ?? []).filter { $0["suspended"] == true || $0["revoked"] == true }
            .compactMap { $0["id"]?.string }
    }

    /// Waits until no city has anything left to send and all hold the coordinator's tree, save those that somebody has shut out in the meantime.
    ///
    /// - Returns: the size of the tree.
    func awaitSameHead() async throws -> Int64 {
        let deadline = ContinuousClock.now + .seconds(120)
        while true {
            try processes.check()
            let head = try await coordinator.get("/status")
            var cities: [JSON] = []
            for node in plan.nodes { cities += try await control(node).get("/cities")["cities"]?.array ?? [] }
            let shutOut = Set(try await shutOut())
            let isSame = cities.allSatisfy {
                $0["id"]?.string.map(shutOut.contains) ?? false
                    || $0["root"] == head["root"] && $0["ledgerSize"] == head["treeSize"]
                        && $0["queued"]?.integer == 0 && $0["lastContact"]?.string != nil
            }
            if cities.count == plan.cities.count, isSame { return head["treeSize"]?.integer ?? 0 }
            guard ContinuousClock.now < deadline else {
                throw CommandFailure(.failed, "After two minutes not all cities hold the same tree; see `caravanserai node status`.")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}
