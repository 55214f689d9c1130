public import Primitives
import SQL

/// Somebody who was sent to the identity provider, and has come back in the same browser.
public struct ProviderVisit: Sendable {
    public enum Purpose: Sendable, Equatable {
        case signIn
        /// To link the account of who is signed in.
        case session(UUIDv7)
        /// To take an invitation or a reset.
        case link(digest: [UInt8])

        /// - Parameter secret: that stands in the link's address.
        public static func taking(link secret: String) -> Purpose { .link(digest: StaffAccounts.digest(secret)) }

        var name: String {
            switch self {
            case .signIn: "sign-in"
            case .session: "session"
            case .link: "link"
            }
        }
    }

    public let purpose: Purpose
    public let issuer: String
    /// Where one wanted to go.
    public let next: String
    /// By which the browser is known.
    let browser: [UInt8]?

    static let columns: SQLText = "purpose, session, link, issuer, next, browser"

    init(_ row: SQLRow) throws {
        let session = try row.text(1)
        let link = try row.optionalBlob(2)
        purpose = try row.parsed(0) { name -> Purpose? in
            switch name {
            case "sign-in": .signIn
            case "session": UUIDv7(session).map { .session($0) }
            default: link.map { .link(digest: $0) }
            }
        }
        issuer = try row.text(3)
        next = try row.text(4)
        browser = try row.optionalBlob(5)
    }
}
