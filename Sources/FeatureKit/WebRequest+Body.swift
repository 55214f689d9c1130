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

    /// What a program without an account sends, read as a whole. Refused is what its query would be refused for.
    ///
    /// - Parameter make: reads it.
    /// - Throws: ``SiteRefusal`` that says which member is wrong, and what it must be.
    public func reading<Value>(_ make: (Fields) throws(FieldError) -> Value) async throws -> Value {
        do { return try make(try await sentObject(atMost: 64 << 10).fields) } catch let fault as FieldError {
            throw SiteRefusal.badRequest(fault.path.isEmpty ? "The body must be \(fault.expected)." : "`\(fault.path)` must be \(fault.expected).")
        } catch let fault as JSONError { throw SiteRefusal.badRequest("The body is no JSON: \(fault).") }
    }
}
