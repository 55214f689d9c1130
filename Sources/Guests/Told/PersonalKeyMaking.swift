import Primitives
import SQL
import Synchronization

/// Makes the keys of a city's bookings. Those that are wanted at once share a write to the vault, and what wraps them is read once: the vault itself
/// refuses what is wrapped under a key that was retired, and it is then read again.
final class PersonalKeyMaking: Sendable {
    /// A key that was made by chance and is to be kept.
    final class Item: Sendable {
        let key: PersonalKey
        let wrapping: UUIDv7
        /// As it is written.
        fileprivate let row: [SQLValue]

        init(_ key: PersonalKey, by wrapping: PersonalWrappingKey, at now: UTCTime) throws {
            (self.key, self.wrapping) = (key, wrapping.name)
            row = [.text(key.subject.text), .text(wrapping.name.text), .blob(try wrapping.wrap(key)), .integer(now.milliseconds)]
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
        var answers = [Answer](repeating: .retired, count: items.count)
        let places = try items.indices.filter { place in
            let wrapping = items[place].wrapping
            let isRetired =
                try retired[wrapping] ?? (try connection.first("SELECT 1 FROM personal_retired WHERE name = $1", [.text(wrapping.text)]) != nil)
            retired[wrapping] = isRetired
            return !isRetired
        }
        let inserted = try connection.execute(
            """
            INSERT INTO personal_key (subject, wrapping_key, wrapped, made_at)
            SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT 1 FROM personal_destroyed WHERE subject = $1) ON CONFLICT (subject) DO NOTHING
            """, forEach: places.map { items[$0].row })
        for (place, inserted) in zip(places, inserted) { answers[place] = inserted == 1 ? .made : .exists }
        let others = places.filter { answers[$0] == .exists }
        let destroyed = try connection.first("SELECT 1 FROM personal_destroyed WHERE subject = $1", forEach: others.map { [items[$0].row[0]] })
        for (place, row) in zip(others, destroyed) where row != nil { answers[place] = .erased }
        return answers
    }
}

/// The key by which a city's keys are wrapped, as it was read last.
final class KnownWrappingKey: Sendable {
    private static let kept = BesideDatabases { _ in KnownWrappingKey() }
    private let state = Mutex<PersonalWrappingKey?>(nil)
    private let reads = SharedReads<Bool, PersonalWrappingKey>()

    /// - Parameter own: the city's own tables.
    static func of(_ own: any Database) -> KnownWrappingKey { kept.of(own) }

    var key: PersonalWrappingKey? { state.withLock { $0 } }

    func set(_ key: PersonalWrappingKey?) { state.withLock { $0 = key } }

    /// The key as it was read last; read once for all who ask before it is known.
    func key(_ read: @escaping @Sendable () async throws -> PersonalWrappingKey) async throws -> PersonalWrappingKey {
        if let key { return key }
        return try await reads.value(of: true) {
            let key = try await read()
            self.set(key)
            return key
        }
    }
}
