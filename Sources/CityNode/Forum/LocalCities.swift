import Federation
import Logging
import Primitives
import Synchronization

/// The open cities of this node that are in one forum: what the node has followed concerns some of them, and in the name of one of them it is asked.
final class LocalCities: Sendable {
    private struct State {
        var cities: [CityID: City] = [:]
        /// Those to whom something was promised, or who remember more than the ledger has: they look whenever it grows.
        var awaiting: Set<CityID> = []
    }

    private let state = Mutex(State())
    /// Rises when a city comes or goes, or has another certificate.
    let changes = GrowthSignal()

    /// In the order of their ids.
    var all: [City] { state.withLock { Array($0.cities.values) }.sorted { $0.id < $1.id } }
    var isEmpty: Bool { state.withLock { $0.cities.isEmpty } }
    subscript(id: CityID) -> City? { state.withLock { $0.cities[id] } }

    func add(_ city: City) {
        state.withLock { $0.cities[city.id] = city }
        changes.increment()
    }

    /// Takes a city off the list. A city of the same id that was opened anew meanwhile stays.
    func remove(_ city: City) {
        state.withLock { state in
            guard state.cities[city.id] === city else { return }
            state.cities[city.id] = nil
            state.awaiting.remove(city.id)
        }
        changes.increment()
    }

    func setAwaiting(_ id: CityID, _ isAwaiting: Bool) {
        state.withLock { state in
            if isAwaiting { state.awaiting.insert(id) } else { state.awaiting.remove(id) }
        }
    }

    /// The ledger has grown by entries of these.
    func grown(by writers: Set<ParticipantID>) {
        let concerned = state.withLock { state in
            // Both are mostly few.
            (writers.lazy.compactMap(\.city).filter { !state.awaiting.contains($0) } + Array(state.awaiting)).compactMap { state.cities[$0] }
        }
        for city in concerned { city.news.increment() }
    }

    /// Lets those of some cities that have an older root take this one into use.
    func use(_ root: TrustedRoot, by cities: [City], _ logger: Logger) async {
        for city in cities where city.credentials.root.root.version < root.root.version {
            do {
                try await city.credentials.replace(root: root)
                city.keyWork.increment()
                changes.increment()
            } catch {
                logger.error(
                    "a city cannot take the newer root into use", metadata: ["city": "\(city.id)", "error": "\(error)"])
            }
        }
    }
}
