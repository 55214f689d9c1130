public import StrictJSON
public import Web

extension TokenContext {
    /// An object of JSON that was sent.
    ///
    /// - Throws: ``SiteRefusal`` where it is of another media type or too large; `JSONError` or `FieldError` where it is none.
    public func fields(atMost bytes: Int = 256 << 10) async throws -> Fields { try await sent(atMost: bytes).fields }

    /// The same, with the bytes by which a request is known when it comes again.
    public func sent(atMost bytes: Int = 256 << 10) async throws -> (fields: Fields, bytes: [UInt8]) {
        try await request.sentObject(atMost: bytes)
    }

    /// What was sent is of an older state than the one that stands.
    public static func stale(_ what: String, current: JSON) -> SiteRefusal {
        .problem(
            status: 409, code: "stale-base", title: "Based on an older state",
            detail: "Somebody else has changed \(what) meanwhile. Look at `current`, then change it from there.", members: [("current", current)])
    }
}
