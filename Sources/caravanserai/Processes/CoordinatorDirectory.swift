import Coordinator
import Envelope
import Federation
import Ledger
import Primitives
import SQL
import StrictJSON

/// What `coordinator init` makes and `coordinator serve` opens: `coordinator.db`, `keys/`, `anchor.json`.
struct CoordinatorDirectory {
    let path: String

    var database: String { "\(path)/coordinator.db" }
    var keys: String { "\(path)/keys" }
    var anchor: String { "\(path)/anchor.json" }
    /// There while `coordinator init` is under way, or was cut off.
    var draft: String { "\(path)/init.json" }

    func open(health: StorageHealth) throws -> (database: OnDemandDatabase<SQLiteDatabase>, keys: CoordinatorKeys) {
        guard !SecretFile.exists(draft) else {
            throw CommandFailure(.notNow, "\(path) holds a forum that was not made to its end; give the same `caravanserai coordinator init` again.")
        }
        switch FilePresence(of: database) {
        case .present: break
        case .missing:
            throw CommandFailure(
                .notNow, "\(path) holds no forum. Make one with `caravanserai coordinator init`, or mount the volume that holds it.")
        case .hidden(let reason): throw CommandFailure(.notNow, "\(path) cannot be looked at: \(reason). \(Permission.hint(path))")
        }
        if let kind = NextKeys(keys).unfinished {
            throw CommandFailure(
                .notNow,
                "The next \(kind.rawValue) key was not put in place to the end; give `caravanserai coordinator keys use \(kind.rawValue)` again.")
        }
        let file = database
        let keys: CoordinatorKeys
        do { keys = try CoordinatorKeys.load(from: self.keys) } catch {
            throw CommandFailure(.notNow, "The coordinator's keys cannot be used: \(error)")
        }
        return (OnDemandDatabase(idleLimit: .seconds(3600), health: health) { try await SQLiteDatabase.open(file, Self.options) }, keys)
    }

    private static var options: SQLiteOptions {
        var options = SQLiteOptions()
        options.readers = 4
        options.pageCacheKibibytes = 16 * 1024
        return options
    }
}
