import HTTPTypes
public import StrictJSON
public import Web

extension WebRequest {
    /// An object of JSON that was sent, with the bytes by which a request is known when it comes again.
    ///
    /// - Throws: ``SiteRefusal`` where it is of another media type or too large; `JSONError` or `FieldError` where it is none.
    public func sentObject(atMost bytes: Int) async throws -> (fields: Fields, bytes: [UInt8]) {
        let body = try await body(atMost: bytes)
        let type = headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        guard type == "application/json" else { throw SiteRefusal.unsupportedMediaType("Send the body as application/json.") }
        return (try Fields(JSON.parse(body, deepest: 16)), body)
    }
}
