import Envelope
import Ledger
public import StrictJSON
public import Web

/// A page of a list: how much of it, and from where on.
public struct APIPage: Sendable {
    public static let largestLimit = 500
    /// Bytes of stored bodies, after which a page ends early.
    public static let bytes = 1 << 20

    public let limit: Int
    /// Behind what the page begins, empty for the first one. Callers give `next` back and do not look into it.
    public let after: String

    public init(limit: Int, after: String = "") {
        self.limit = limit
        self.after = after
    }

    public init(_ request: WebRequest) throws {
        limit = Int(try request.number("limit", in: 1...Int64(Self.largestLimit)) ?? 100)
        guard let after = request.query("after").map(PageCursor.read) ?? "" else {
            throw SiteRefusal.badRequest("`after` must be the `next` of the page before.")
        }
        self.after = after
    }

    /// `{"items":[…],"next":"…"|null}`
    public static func json(_ items: [JSON], next: String?) -> JSON {
        ["items": .array(items), "next": next.map { .string(PageCursor.spelled($0)) } ?? .null]
    }
}
