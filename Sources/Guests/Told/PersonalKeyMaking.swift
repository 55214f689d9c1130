import Primitives
import SQL
import Synchronization

/// Makes the keys of a city's bookings. Those that are wanted at once share a write to the vault, and what wraps them is read once: the vault itself
/// refuses what is wrapped under a key that was retired, and it is then read again.
struct PersonalKeyMaking: Sendable {
    /// A key that was made by chance and is to be kept.
    struct Item: Sendable {
        let key: PersonalKey
        let wrapping: UUIDv7
        let wrapped: [UInt8]
        let now: UTCTime

        init(_ key: PersonalKey, by wrapping: PersonalWrappingKey, at now: UTCTime) throws {
            (self.key, self.wrapping, self.now) = (key, wrapping.name, now)
            wrapped = try wrapping.wrap(key)
        }
    }

    enum Answer: Sendable {
        /// This one is its booking's from now on.
        case made
        /// There is one already.
        case exists
        case erased
        /// The city's key was rotated since it was read.
        case retired
    }

    private static let kept = BesideDatabases { PersonalKeyMaking(in: $0) }

    static func of(_ vault: any Database) -> PersonalKeyMaking { kept.of(vault) }

    let writes: SharedWrites<Item, Answer>

    private init(in vault: any Database) {
        writes = SharedWrites { items in try await vault.write { try Self.write(items, $0) } }
    }

    static func write(_ items: [Item], _ connection: any SQLConnection) throws -> [Answer] {
        var retired: [UUIDv7: Bool] = [:]
        return try items.map { item in
            let isRetired =
                try retired[item.wrapping]
                ?? (try connection.first("SELECT 1 FROM personal_retired WHERE name = $1", [.text(item.wrapping.text)]) != nil)
            retired[item.wrapping] = isRetired
            guard !isRetired else { return .retired }
            let subject = SQLValue.text(item.key.subject.text)
            guard try connection.first("SELECT 1 FROM personal_destroyed WHERE subject = $1", [subject]) == nil else { return .erased }
            let inserted = try connection.execute(
                "INSERT INTO personal_key (subject, wrapping_key, wrapped, made_at) VALUES ($1, $2, $3, $4) ON CONFLICT (subject) DO NOTHING",
                [subject, .text(item.wrapping.text), .blob(item.wrapped), .integer(item.now.milliseconds)])
            return inserted == 1 ? .made : .exists
        }
    }
}

/// The key by which a city's keys are wrapped, as it was read last.
final class KnownWrappingKey: Sendable {
    private static let kept = BesideDatabases { _ in KnownWrappingKey() }
    private let state = Mutex<PersonalWrappingKey?>(nil)

    /// - Parameter own: the city's own tables.
    static func of(_ own: any Database) -> KnownWrappingKey { kept.of(own) }

    var key: PersonalWrappingKey? { state.withLock { $0 } }

    func set(_ key: PersonalWrappingKey?) { state.withLock { $0 = key } }
}
