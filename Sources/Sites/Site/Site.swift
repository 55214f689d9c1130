public import CityNode
public import Coordinator
import Envelope
public import FeatureKit
import Federation
public import Ledger
public import Primitives
public import SQL
import TransparencyLog

/// Whose site is asked for: one of the node's cities, or the secretariat.
public enum Site: Sendable {
    case city(City)
    case secretariat(Coordinator)

    /// The city whose site it is.
    var city: City? {
        if case .city(let city) = self { city } else { nil }
    }

    var forum: ForumID {
        switch self {
        case .city(let city): city.profile.forum
        case .secretariat(let coordinator): coordinator.forum
        }
    }

    public var participant: ParticipantID {
        switch self {
        case .city(let city): ParticipantID(city.id)
        case .secretariat: .secretariat
        }
    }

    /// Where the forum is kept.
    public var database: any Database {
        switch self {
        case .city(let city): city.forum.database
        case .secretariat(let coordinator): coordinator.database
        }
    }

    public var now: UTCTime {
        switch self {
        case .city(let city): city.clock()
        case .secretariat(let coordinator): coordinator.clock()
        }
    }

    /// The newest signed checkpoint; empty before a city's first.
    func checkpoint() async throws -> [UInt8] {
        switch self {
        case .city(let city): try await city.checkpoint()
        case .secretariat(let coordinator): try await coordinator.checkpoints.checkpoint(after: nil, waitSeconds: 0).bytes
        }
    }

    /// - Throws: where the database cannot be read or holds no root.
    func checkReadiness() async throws {
        _ = try await database.read { connection in
            _ = try RootStore.current(connection)
            _ = try Ledger.head(connection)
        }
    }
}

extension Site: LedgerSite {
    public func attachment(_ name: Attachments.Name, of owner: ParticipantID) async throws -> [UInt8] {
        switch self {
        case .city(let city): try await city.attachment(name, of: owner)
        case .secretariat(let coordinator): try await coordinator.attachment(name, of: owner)
        }
    }
}
