import Envelope
import Ledger
import Logging
public import Primitives
import SQL
import Synchronization

extension Tenants {
    /// Cities of this node whose directory is not where it was.
    public var missing: [CityID] { register.cities.filter { !SecretFile.exists("\(path(of: $0))/city.json") } }

    /// Why the node as a whole cannot serve, for whoever asks; `nil` where it can.
    public var fault: String? {
        guard anyCity == nil else { return nil }
        if FilePresence(of: directory) != .present {
            return "The directory of the node's cities is not there or cannot be looked at. Mount its volume; the node's log names it."
        }
        let known = register.cities.count
        if known > 0, missing.count == known {
            return "The node had \(known == 1 ? "1 city and finds it" : "\(known) cities and finds none of them") no more. Mount their volume."
        }
        return areAllClosed ? "None of the node's cities could be opened. The log says why." : nil
    }

    /// Told once at the start, in one line.
    func tellMissing() {
        guard FilePresence(of: directory) == .present else {
            return logger.error(
                "the directory of the cities is not there",
                metadata: ["directory": "\(directory)", "do": "mount its volume; the cities then open by themselves"])
        }
        let missing = missing
        guard !missing.isEmpty else { return }
        let names = missing.prefix(20).map(\.text).joined(separator: ", ") + (missing.count > 20 ? " and \(missing.count - 20) more" : "")
        logger.error(
            "cities are missing",
            metadata: [
                "cities": "\(names)", "directory": "\(directory)",
                "do": "mount the volume that holds them, bring them back with `node restore`, or forget them with `city remove`",
            ])
    }

    /// Nothing is put where a volume should be: `cities/` must be there, and not empty where it should not be.
    ///
    /// - Parameter id: who is to come; one that is missing may come back.
    func checkPlace(for id: CityID) throws(Problem) {
        guard FilePresence(of: directory) == .present else {
            throw Problem(
                .unavailable, "\(directory) is not there. Mount the volume that holds it, or make it anew with `caravanserai node init`.")
        }
        let known = register.cities
        guard known.isEmpty || missing.count < known.count || register.contains(id) else {
            throw Problem(
                .unavailable,
                "None of the node's cities is in \(directory) (\(known.prefix(5).map(\.text).joined(separator: ", "))). Mount the volume that holds them; where they are lost, bring each back with `node restore` or forget it with `city remove`."
            )
        }
    }

    /// Forgets a city whose directory is gone.
    ///
    /// - Returns: whether there was such a city.
    public func forget(_ id: CityID) throws -> Bool {
        guard register.contains(id), !SecretFile.exists(path(of: id)) else { return false }
        try register.remove(id)
        return true
    }

    /// Opens cities that were missing and are there again.
    func reopenFound() async {
        for id in register.cities where city(id) == nil {
            let path = path(of: id)
            guard SecretFile.exists("\(path)/city.json"), !SecretFile.exists("\(path)/enrolment.json"), !isClosed(path) else { continue }
            await openOrNote(path)
        }
    }

    /// Cities that were put here by hand are this node's, too.
    func remember(_ path: String) {
        guard let id = CityID(String(path.split(separator: "/").last ?? "")) else { return }
        do { try register.add(id) } catch {
            logger.error("the list of cities cannot be written", metadata: ["city": "\(id)", "error": "\(error)"])
        }
    }
}
