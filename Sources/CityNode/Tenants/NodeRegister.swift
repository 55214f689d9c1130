import Ledger
public import Primitives
public import SQL
import StrictJSON
import Synchronization

/// Which cities a node has, in a file beside `cities/`: a volume that was not mounted is told, and never taken for a node without cities.
public final class NodeRegister: Sendable {
    /// Bytes of the file.
    private static let largest = 4 << 20

    private let path: String
    private let known: Mutex<Set<CityID>>

    private init(path: String, known: Set<CityID>) {
        self.path = path
        self.known = Mutex(known)
    }

    public static func path(in directory: String) -> String { "\(directory)/node.json" }

    /// Makes the register of a new node; one that is there already is kept.
    public static func make(in directory: String) throws(SecretFile.Failure) -> NodeRegister {
        guard FilePresence(of: path(in: directory)) == .missing else { return try open(in: directory) }
        let register = NodeRegister(path: path(in: directory), known: [])
        try register.write([])
        return register
    }

    /// - Throws: where it is missing or cannot be read.
    public static func open(in directory: String) throws(SecretFile.Failure) -> NodeRegister {
        let path = path(in: directory)
        let bytes = try SecretFile.read(path, limit: largest)
        guard let names = (try? JSON.parse(bytes))?["cities"]?.array else {
            throw SecretFile.Failure("\(path) is no list of the node's cities; move it away and say `caravanserai node init`, which makes a new one")
        }
        return NodeRegister(path: path, known: Set(names.compactMap { $0.string.flatMap { CityID($0) } }))
    }

    /// In the order of their names.
    public var cities: [CityID] { known.withLock { $0.sorted() } }
    public func contains(_ city: CityID) -> Bool { known.withLock { $0.contains(city) } }

    func add(_ city: CityID) throws(SecretFile.Failure) { try change { $0.insert(city).inserted } }
    func remove(_ city: CityID) throws(SecretFile.Failure) { try change { $0.remove(city) != nil } }

    /// Changes the register on disk, then in memory; where the disk fails, neither changes.
    private func change(_ body: (inout Set<CityID>) -> Bool) throws(SecretFile.Failure) {
        try known.withLock { known throws(SecretFile.Failure) in
            var next = known
            guard body(&next) else { return }
            try write(next)
            known = next
        }
    }

    private func write(_ cities: Set<CityID>) throws(SecretFile.Failure) {
        let json: JSON = ["cities": .array(cities.sorted().map { .string($0.text) })]
        try SecretFile.write(json.compact, to: path)
    }
}
