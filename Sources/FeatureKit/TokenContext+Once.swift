public import Accounts
import HTTPTypes
import StrictJSON
public import Web

extension TokenContext {
    /// What the program calls its request, so that it is done once.
    ///
    /// - Throws: ``SiteRefusal`` where it did not say.
    public func idempotencyKey() throws(SiteRefusal) -> String {
        guard let key = HTTPField.Name("Idempotency-Key").flatMap({ request.headers[$0] }), (1...200).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw SiteRefusal.badRequest(
                "Send the field Idempotency-Key with 1 to 200 visible characters, new for each request and the same when you repeat it.")
        }
        return key
    }

    /// The revision that the program has seen, of a request that has no body to say it in.
    ///
    /// - Throws: ``SiteRefusal`` where it did not say.
    public func seenRevision() throws -> Int64 {
        guard let revision = try request.number("revision", in: 0...JSON.largestInteger) else {
            throw SiteRefusal.badRequest("Send ?revision= with the number of the revision that was seen; 0 for nothing yet.")
        }
        return revision
    }

    /// What the program calls its request, for one to a path with a body.
    public func idempotency(of body: [UInt8]) throws(SiteRefusal) -> IdempotencyKeys.Use {
        let place = Array("\(request.method.rawValue) \(request.path)\n".utf8)
        return IdempotencyKeys.Use(try idempotencyKey(), of: token.id, for: place + body)
    }
}
