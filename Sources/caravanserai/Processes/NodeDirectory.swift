import CityNode
import Ledger
import Primitives
import SQL

/// What `node init` makes and `node serve` opens: `node.json`, which says which cities there are, and `cities/`.
struct NodeDirectory {
    let path: String

    var cities: String { "\(path)/cities" }

    /// Makes what is missing and keeps what is there.
    ///
    /// - Returns: which cities should be here and are not.
    func initialise() throws -> [String] {
        try SecretFile.makeDirectory(cities)
        return try NodeRegister.make(in: path).cities.map(\.text).filter { !SecretFile.exists("\(cities)/\($0)") }
    }

    /// - Throws: where nothing was made here, or its volume is not mounted: nothing is ever made anew in its place.
    func open() throws -> NodeRegister {
        switch FilePresence(of: NodeRegister.path(in: path)) {
        case .present: return try NodeRegister.open(in: path)
        case .missing:
            throw CommandFailure(
                .notNow, "\(path) holds no node. Make one with `caravanserai node init`, or mount the volume that holds it.")
        case .hidden(let reason): throw CommandFailure(.notNow, "\(path) cannot be looked at: \(reason). \(Permission.hint(path))")
        }
    }
}
