import Accounts
import Envelope
import HTTPTypes
import Hummingbird
import Lodging
import StrictJSON
import StructuredLog

/// Tokens of a site's API, made and revoked by its operator.
enum TokenRoutes {
    /// What a command says of a site: whose it is, and its tokens.
    struct Site: Sendable {
        let name: String
        let tokens: APITokens
    }

    /// - Parameter prefix: of the paths, such as `/cities/:city`.
    static func add(to control: ControlRouter, prefix: String, _ site: @escaping @Sendable (ControlRouter.Call) throws -> Site) {
        let record = control.record
        control.on(.get, "\(prefix)/tokens") { call in
            ["tokens": .array(try await site(call).tokens.list().map(\.json))]
        }
        control.on(.post, "\(prefix)/tokens") { call in
            let fields = try Fields(call.body)
            let known = APIToken.Scope.allCases.map(\.rawValue)
            let scopes = try fields.elements("scopes", count: 1...APIToken.Scope.allCases.count) { (json, path) throws(FieldError) in
                guard let scope = json.string.flatMap(APIToken.Scope.init) else {
                    throw FieldError(path: path, expected: .oneOf(known), found: json)
                }
                return scope
            }
            let days = try fields.optionalInteger("days", in: 1...APIToken.longestLifeDays) ?? 365
            let name = try fields.value("name", "1 to 100 letters, digits, `.`, `_` and `-`, not beginning with `-`", APIToken.name)
            let named = try fields.optionalElements("hotels", count: 1...APIToken.mostHotels) { (json, path) throws(FieldError) in
                guard let hotel = json.string.flatMap({ RoleGrant.HotelID($0) }) else {
                    throw FieldError(path: path, expected: .form(.slug), found: json)
                }
                return hotel
            }
            let hotels = named.isEmpty ? nil : named
            let site = try site(call)
            let (token, secret) = try await site.tokens.issue(name, scopes: scopes, hotels: hotels, validDays: days)
            record(
                OperatorEvent(
                    .tokenIssued,
                    [
                        "site": site.name, "name": name, "scopes": scopes.map(\.rawValue).sorted().joined(separator: ","),
                        "hotels": hotels.map { $0.map(\.text).joined(separator: ",") } ?? "", "days": days,
                    ]))
            guard case .object(var answer) = token.json else { throw Problem(.internal, "a token is no object") }
            answer["token"] = .string(secret)
            return .object(answer)
        }
        control.on(.delete, "\(prefix)/tokens/:token") { call in
            let named = try call.parameter("token", "a token's id or name") { $0 }
            let site = try site(call)
            try await site.tokens.revoke(named)
            record(OperatorEvent(.tokenRevoked, ["site": site.name, "name": named]))
            return [:]
        }
    }
}
