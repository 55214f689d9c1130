import StrictJSON

/// What the demo is made of: addresses and files, all below one directory and on loopback.
struct DemoPlan {
    struct Node {
        let name: String
        let federationPort: Int
        let webPort: Int
        let operationsPort: Int
        let cities: [City]
    }

    struct City {
        let id: String
        let names: [(language: String, text: String)]
        let country: String
        let nodePort: Int

        var host: String { "\(id).localhost" }
        var url: String { "https://\(host):\(nodePort)" }
    }

    static let forum = "silkroad"

    let directory: String
    let portBase: Int
    let nodes: [Node]

    var coordinatorURL: String { "https://coordinator.localhost:\(portBase)" }
    var coordinatorWebPort: Int { portBase + 1 }
    /// Where the coordinator tells how it is; the nodes' follow, in their order.
    var coordinatorOperationsPort: Int { portBase + 8 }
    var cities: [City] { nodes.flatMap(\.cities) }

    /// - Parameter seeds: `seeds/cities.json`: the founding cities.
    init(directory: String, portBase: Int, seeds: JSON) throws(CommandFailure) {
        self.directory = directory
        self.portBase = portBase
        let founding = seeds["cities"]?.array ?? []
        // One node for most, two cities that run their own.
        let alone = ["samarkand", "bishkek"]
        func city(_ json: JSON, port: Int) -> City? {
            guard let id = json["id"]?.string, let country = json["countryIso2"]?.string ?? json["country"]?.string else { return nil }
            let names = (json["name"]?.object ?? json["names"]?.object)?.members.compactMap { member in member.value.string.map { (member.name, $0) }
            }
            return City(id: id, names: names ?? [("en", json["name"]?.string ?? id)], country: country, nodePort: port)
        }
        let together = founding.filter { !alone.contains($0["id"]?.string ?? "") }.compactMap { city($0, port: portBase + 2) }
        var nodes = [Node(name: "node-many", federationPort: portBase + 2, webPort: portBase + 3, operationsPort: portBase + 9, cities: together)]
        for (index, id) in alone.enumerated() {
            let port = portBase + 4 + 2 * index
            let own = founding.filter { $0["id"]?.string == id }.compactMap { city($0, port: port) }
            nodes.append(Node(name: "node-\(id)", federationPort: port, webPort: port + 1, operationsPort: portBase + 10 + index, cities: own))
        }
        self.nodes = nodes
        guard cities.count == 25 else { throw CommandFailure(.failed, "seeds/cities.json names \(cities.count) cities; the demo is of 25.") }
    }

    /// The coordinator and the nodes, in the order in which they are started.
    var servers: [DemoProcesses.Server] {
        func server(_ name: String, _ role: String, ports: [Int]) -> DemoProcesses.Server {
            DemoProcesses.Server(
                name: name, arguments: [role, "serve", "--config", path("\(name).yaml")], socket: path("\(name)/control.sock"), ports: ports,
                log: path("\(name).log"))
        }
        return [server("coordinator", "coordinator", ports: [portBase, coordinatorWebPort, coordinatorOperationsPort])]
            + nodes.map { server($0.name, "node", ports: [$0.federationPort, $0.webPort, $0.operationsPort]) }
    }

    /// What scripts read.
    var description: String { path("demo.json") }

    func path(_ name: String) -> String { "\(directory)/\(name)" }

    var coordinatorConfiguration: String {
        """
        coordinator:
          forum: \(Self.forum)
          directory: \(path("coordinator"))
          federation:
            listen: 127.0.0.1:\(portBase)
            url: \(coordinatorURL)
          web:
            listen: 127.0.0.1:\(coordinatorWebPort)
          operations:
            listen: 127.0.0.1:\(coordinatorOperationsPort)

        """
    }

    func configuration(of node: Node) -> String {
        """
        node:
          directory: \(path(node.name))
          federation:
            listen: 127.0.0.1:\(node.federationPort)
          web:
            listen: 127.0.0.1:\(node.webPort)
            address: http://{host}:\(node.webPort)
          operations:
            listen: 127.0.0.1:\(node.operationsPort)

        """
    }
}
