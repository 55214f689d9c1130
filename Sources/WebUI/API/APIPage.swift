import Envelope
import StrictJSON

/// A page of a list: how much of it, and from where on.
struct APIPage: Sendable {
    static let largestLimit = 500
    /// Bytes of stored bodies, after which a page ends early.
    static let bytes = 1 << 20

    let limit: Int
    /// The cursor, empty for the first page. Callers take it from `next` and do not look into it.
    let after: String

    init(_ request: WebRequest) throws {
        switch request.query("limit") {
        case nil: limit = 100
        case let text?:
            guard let limit = Int(text), (1...Self.largestLimit).contains(limit) else {
                throw WebProblem.badRequest("`limit` must be a number from 1 to \(Self.largestLimit).")
            }
            self.limit = limit
        }
        let cursor = request.query("after") ?? ""
        guard cursor.utf8.count <= 400, !cursor.utf8.contains(0) else {
            throw WebProblem.badRequest("`after` must be the `next` of the page before.")
        }
        after = cursor
    }

    /// `{"items":[…],"next":"…"|null}`
    static func json(_ items: [JSON], next: String?) -> JSON { ["items": .array(items), "next": next.map { .string($0) } ?? .null] }
}
