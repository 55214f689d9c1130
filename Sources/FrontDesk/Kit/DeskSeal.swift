import Crypto
public import Primitives
public import SQL

/// Seals what desks write down of people: AES-256-GCM under a key for each thing, which stands in the vault while what is sealed stands in the city's
/// database. A backup holds the one without the other; who destroys the key has erased the text, in every backup.
public struct DeskSeal: Sendable {
    let vault: any Database

    /// - Returns: `nil` at the secretariat, which has no vault.
    public init?(_ vault: (any Database)?) {
        guard let vault else { return nil }
        self.vault = vault
    }

    /// Seals a text. The key is durable when this returns.
    ///
    /// - Parameter name: what the text belongs to, such as an invoice's request; each has one key.
    public func seal(_ text: String, for name: UUIDv7) async throws -> [UInt8] {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        let key = try await vault.write { connection in
            try connection.execute(
                "INSERT INTO desk_key (name, key) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING", [.text(name.text), .blob(fresh)])
            return try connection.first("SELECT key FROM desk_key WHERE name = $1", [.text(name.text)])?.blob(0) ?? fresh
        }
        let box = try AES.GCM.seal(Array(text.utf8), using: SymmetricKey(data: key), authenticating: Array(name.text.utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// - Returns: `nil` where the key is gone, or what is sealed was sealed for something else.
    public func open(_ sealed: [UInt8], for name: UUIDv7) async throws -> String? {
        let key = try await vault.read { try $0.first("SELECT key FROM desk_key WHERE name = $1", [.text(name.text)])?.blob(0) }
        guard let key, let box = try? AES.GCM.SealedBox(combined: sealed),
            let plain = try? AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: Array(name.text.utf8))
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Destroys a key, and with it what it has sealed.
    public func forget(_ name: UUIDv7) async throws {
        try await vault.write { try $0.execute("DELETE FROM desk_key WHERE name = $1", [.text(name.text)]) }
    }
}
