import Accounts
import CityNode
import Envelope
import HTTPTypes
import Hummingbird
import StrictJSON
import StructuredLog

/// Tokens of a city's API, made and revoked by its operator.
enum TokenRoutes {
    static func add(to control: ControlRouter, city: @escaping @Sendable (ControlRouter.Call) throws -> City) {
        let record = control.record
        control.on(.get, "/cities/:city/tokens") { call in
            ["tokens": .array(try await city(call).tokens.list().map(\.json))]
        }
        control.on(.post, "/cities/:city/tokens") { call in
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
            let city = try city(call)
            let (token, secret) = try await city.tokens.issue(name, scopes: scopes, validDays: days)
            record(
                OperatorEvent(
                    .tokenIssued,
                    ["city": city.id, "name": name, "scopes": scopes.map(\.rawValue).sorted().joined(separator: ","), "days": days]))
            guard case .object(var answer) = token.json else { throw Problem(.internal, "a token is no object") }
            answer["token"] = .string(secret)
            return .object(answer)
        }
        control.on(.delete, "/cities/:city/tokens/:token") { call in
            let named = try call.parameter("token", "a token's id or name") { $0 }
            let city = try city(call)
            try await city.tokens.revoke(named)
            record(OperatorEvent(.tokenRevoked, ["city": city.id, "name": named]))
            return [:]
        }
    }
}
