public import Primitives
public import SQL

/// The keys of what is personal in a city's bookings: wrapped, in the city's vault, which no backup holds. A key that is gone from here is gone from
/// everywhere, and with it what it has sealed, in every backup that was ever made.
///
/// A key is durable before anything that it has sealed is written. One that nothing was sealed by after all, since the booking failed, opens nothing.
public struct PersonalVault: Sendable {
    /// Keys that are asked for at once.
    public static let mostAtOnce = 1000

    let vault: any Database
    let own: any Database

    /// - Parameters:
    ///   - vault: the city's, which no backup holds.
    ///   - own: the city's own tables.
    /// - Throws: ``PersonalFault/noVault`` at the secretariat.
    public init(vault: (any Database)?, own: any Database) throws(PersonalFault) {
        guard let vault else { throw .noVault }
        (self.vault, self.own) = (vault, own)
    }

    init(_ guests: GuestVault) { (vault, own) = (guests.vault, guests.own) }

    /// The key of a booking, made where it has none yet; durable when this returns.
    ///
    /// - Throws: ``PersonalFault/erased``.
    public func key(of subject: UUIDv7, at now: UTCTime) async throws -> PersonalKey {
        let known = KnownWrappingKey.of(own)
        var wrapping = try await knownWrappingKey(at: now)
        for _ in 0..<2 {
            let item = try PersonalKeyMaking.Item(PersonalKey(of: subject), by: wrapping, at: now)
            switch try await PersonalKeyMaking.of(vault).writes.write(item) {
            case .made: return item.key
            case .exists:
                guard let key = try await keys(of: [subject])[subject] else { throw PersonalFault.erased }
                return key
            case .erased: throw PersonalFault.erased
            case .retired:
                wrapping = try await wrappingKey(at: now)
                known.set(wrapping)
            }
        }
        throw IsRetired()
    }

    /// Keys of many, made where there are none yet.
    ///
    /// - Returns: none for those that were erased.
    public func makeKeys(of subjects: [UUIDv7], at now: UTCTime) async throws -> [UUIDv7: PersonalKey] {
        precondition(subjects.count <= Self.mostAtOnce, "keys are made \(Self.mostAtOnce) at once")
        do { return try await made(of: subjects, by: try await wrappingKey(at: now), at: now) } catch is IsRetired {
            return try await made(of: subjects, by: try await wrappingKey(at: now), at: now)
        }
    }

    /// The city's key was rotated since it was read.
    private struct IsRetired: Error {}

    private func made(of subjects: [UUIDv7], by wrapping: PersonalWrappingKey, at now: UTCTime) async throws -> [UUIDv7: PersonalKey] {
        let items = try subjects.map { try PersonalKeyMaking.Item(PersonalKey(of: $0), by: wrapping, at: now) }
        let answers = try await vault.write { try PersonalKeyMaking.write(items, $0) }
        guard !answers.contains(.retired) else { throw IsRetired() }
        var keys: [UUIDv7: PersonalKey] = [:]
        for (item, answer) in zip(items, answers) where answer == .made { keys[item.key.subject] = item.key }
        let others = zip(subjects, answers).compactMap { $1 == .exists ? $0 : nil }
        return try await keys.merging(self.keys(of: others)) { $1 }
    }

    /// The keys that are there; of what is erased there is none, nor of what another vault had.
    public func keys(of subjects: [UUIDv7]) async throws -> [UUIDv7: PersonalKey] {
        guard !subjects.isEmpty else { return [:] }
        var wrapping = try await wrappingKeys()
        guard !wrapping.isEmpty else { return [:] }
        let rows = try await vault.read { connection in
            try connection.first("SELECT wrapped, wrapping_key FROM personal_key WHERE subject = $1", forEach: subjects.map { [.text($0.text)] })
        }
        var keys: [UUIDv7: PersonalKey] = [:]
        for (subject, row) in zip(subjects, rows) {
            guard let row else { continue }
            let name = try row.parsed(1) { UUIDv7($0) }
            // Wrapped anew since the city's keys were read; or by a city that this is not.
            if wrapping[name] == nil { wrapping = try await wrappingKeys() }
            keys[subject] = try wrapping[name]?.unwrap(try row.blob(0), of: subject)
        }
        return keys
    }

    /// Destroys keys, and remembers that they are not to be made again.
    func destroy(_ subjects: [UUIDv7], at now: UTCTime) async throws {
        let names = subjects.map { [SQLValue.text($0.text)] }
        try await vault.write { connection in
            try connection.execute(
                "INSERT INTO personal_destroyed (subject, destroyed_at) VALUES ($1, $2) ON CONFLICT (subject) DO NOTHING",
                forEach: names.map { $0 + [.integer(now.milliseconds)] })
            try connection.execute("DELETE FROM personal_key WHERE subject = $1", forEach: names)
        }
    }

    /// Which of them were destroyed, as the vault has it.
    func destroyed(of subjects: [UUIDv7]) async throws -> Set<UUIDv7> {
        try await found(subjects, "SELECT 1 FROM personal_destroyed WHERE subject = $1")
    }

    /// Which of them have a key.
    func kept(of subjects: [UUIDv7]) async throws -> Set<UUIDv7> { try await found(subjects, "SELECT 1 FROM personal_key WHERE subject = $1") }

    private func found(_ subjects: [UUIDv7], _ query: SQLText) async throws -> Set<UUIDv7> {
        let rows = try await vault.read { try $0.first(query, forEach: subjects.map { [.text($0.text)] }) }
        return Set(zip(subjects, rows).compactMap { $1 == nil ? nil : $0 })
    }

    // MARK: The wrapping key

    /// By which keys there may be wrapped: two, while they are rotated.
    private func wrappingKeys() async throws -> [UUIDv7: PersonalWrappingKey] {
        try await own.read { connection in
            Dictionary([try Self.wrappingKey(connection), try Self.next(connection)].compactMap { $0 }.map { ($0.name, $0) }) { $1 }
        }
    }

    private static func next(_ connection: any SQLConnection) throws -> PersonalWrappingKey? {
        try VaultRotation.pending(connection)[.bookings].map { PersonalWrappingKey(name: $0.name, bytes: $0.content) }
    }

    /// By which new keys are wrapped, as it was read last. The vault refuses what is wrapped by one that was retired since.
    func knownWrappingKey(at now: UTCTime) async throws -> PersonalWrappingKey {
        try await KnownWrappingKey.of(own).key { try await wrappingKey(at: now) }
    }

    /// By which new keys are wrapped.
    private func wrappingKey(at now: UTCTime) async throws -> PersonalWrappingKey {
        let (known, next) = try await own.read { (try Self.wrappingKey($0), try Self.next($0)) }
        if let known {
            // Under the one that comes, once the vault takes nothing more under the one that goes.
            guard let next else { return known }
            let isRetired = try await vault.read { connection in
                try connection.first("SELECT 1 FROM personal_retired WHERE name = $1", [.text(known.name.text)]) != nil
            }
            return isRetired ? next : known
        }
        let made = PersonalWrappingKey(at: now)
        // Whoever comes first has made it.
        return try await own.write { connection in
            try connection.execute(
                "INSERT INTO personal_wrapping_key (id, name, content) VALUES (1, $1, $2) ON CONFLICT (id) DO NOTHING",
                [.text(made.name.text), .blob(made.bytes)])
            return try Self.wrappingKey(connection) ?? made
        }
    }

    static func wrappingKey(_ connection: any SQLConnection) throws -> PersonalWrappingKey? {
        try connection.first("SELECT name, content FROM personal_wrapping_key WHERE id = 1").map {
            PersonalWrappingKey(name: try $0.parsed(0) { UUIDv7($0) }, bytes: try $0.blob(1))
        }
    }
}
