public import Envelope
public import Primitives
public import SQL

/// What a program has published by a token, as the audit trail tells of it.
public struct TokenPublication: Sendable {
    private let token: UUIDv7
    private let records: String
    private let key: String

    /// - Parameters:
    ///   - records: by type and key.
    ///   - key: of idempotency, by which the program knows its request.
    public init(_ records: [(type: String, key: String)], by token: UUIDv7, key: String) {
        self.token = token
        self.key = key
        let types = Dictionary(records.map { ($0.type, 1) }, uniquingKeysWith: +)
        self.records =
            if records.count == 1, let only = records.first {
                "\(only.type) \(only.key)"
            } else { types.sorted { $0.key < $1.key }.map { "\($0.value) × \($0.key)" }.joined(separator: ", ") }
    }

    /// Writes it into the transaction that publishes.
    public func note(_ digest: EnvelopeDigest, at now: UTCTime, _ connection: any SQLConnection) throws {
        let row = try connection.first("SELECT name, issued_by FROM api_token WHERE id = $1", [.text(token.text)])
        let actor = AuditActor.token(try row?.text(0) ?? token.text, issuedBy: try row?.text(1) ?? "")
        try AuditTrail.append(actor, .recordsPublished, object: records, detail: "\(digest.hex), key \(key)", at: now, connection)
    }
}
