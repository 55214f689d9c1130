import Ledger
import SQL
import StrictJSON

extension Demo {
    /// Writes `.demo/demo.json`, from which scripts go on: every address, key and certificate file. Mode 0600.
    ///
    /// - Parameter processes: none once the demo has ended.
    func writeDescription(_ plan: DemoPlan, processes: [(name: String, identifier: Int64)], tokens: [String: String], size: Int64) throws {
        let nodes: [JSON] = plan.nodes.map { node in
            let cities: [JSON] = node.cities.map { city in
                let directory = plan.path("\(node.name)/cities/\(city.id)")
                return [
                    "id": .string(city.id), "url": .string(city.url), "web": .string("http://\(city.host):\(node.webPort)/"),
                    "country": .string(city.country), "directory": .string(directory), "apiToken": tokens[city.id].map { .string($0) } ?? .null,
                    "signingKey": .string("\(directory)/keys/signing.key"), "sealingKey": .string("\(directory)/keys/sealing.key"),
                    "tlsKey": .string("\(directory)/keys/tls.key"), "certificate": .string("\(directory)/keys/tls.pem"),
                ]
            }
            return [
                "name": .string(node.name), "configuration": .string(plan.path("\(node.name).yaml")), "log": .string(plan.path("\(node.name).log")),
                "control": .string(plan.path("\(node.name)/control.sock")), "web": .string("http://localhost:\(node.webPort)/"),
                "cities": .array(cities),
            ]
        }
        let keys = plan.path("coordinator/keys")
        let description: JSON = [
            "forum": .string(DemoPlan.forum), "treeSize": .integer(size),
            "coordinator": [
                "url": .string(plan.coordinatorURL), "web": .string("http://localhost:\(plan.coordinatorWebPort)/"),
                "configuration": .string(plan.path("coordinator.yaml")), "log": .string(plan.path("coordinator.log")),
                "control": .string(plan.path("coordinator/control.sock")), "anchor": .string(plan.path("coordinator/anchor.json")),
                "signingKey": .string("\(keys)/signing.key"), "logKey": .string("\(keys)/log.key"), "ca": .string("\(keys)/ca.pem"),
                "caKey": .string("\(keys)/ca.key"), "tlsKey": .string("\(keys)/tls.key"), "certificate": .string("\(keys)/tls.pem"),
                "rootKeys": .string(plan.path("coordinator/root-keys")),
            ],
            "nodes": .array(nodes),
            "processes": .array(processes.map { ["name": .string($0.name), "pid": .integer($0.identifier)] }),
        ]
        try SecretFile.write(description.compact, to: plan.description)
    }

    /// One short table and three things to try.
    func report(_ plan: DemoPlan, size: Int64, shutOut: [String], _ accounts: [DemoAccount]) {
        let all = plan.cities.count
        let who = shutOut.isEmpty ? "All \(all) cities" : "\(all - shutOut.count) of \(all) cities (shut out: \(shutOut.joined(separator: ", ")))"
        print("\n\(who) hold the same tree head, of \(size) entries.\n")
        var table = Table(["who", "site", "federation"])
        table.rows.append(["secretariat", "http://localhost:\(plan.coordinatorWebPort)/", plan.coordinatorURL])
        for node in plan.nodes {
            for city in node.cities { table.rows.append([city.id, "http://\(city.host):\(node.webPort)/", city.url]) }
        }
        table.print()
        report(accounts)
        if let journeyAddress { print("\nA journey of four cities that is under way, for whom it belongs to: \(journeyAddress)") }
        let many = plan.path("node-many.yaml")
        print(
            """

            Three things to try:
              curl http://bishkek.localhost:\(plan.nodes[2].webPort)/api/v1/visa-rules?destination=KG
              caravanserai node status --config \(many)
              caravanserai city send almaty samarkand README.md --config \(many)
            Processes: \(processes.identifiers.map { "\($0.name) \($0.identifier)" }.joined(separator: ", ")). One that ends is started again.
            Keys, addresses and files: \(plan.description). Ctrl-C stops everything and keeps the data.
            """)
    }
}
