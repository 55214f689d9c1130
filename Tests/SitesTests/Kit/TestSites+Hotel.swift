import Accounts
import CityNode
import HTTPTypes
import Lodging
import Primitives
import SQL
import StrictJSON
import Testing

@testable import Sites
@testable import Web

extension TestSites {
    /// A hotel with four rooms, whose days are sold from the day before `now` on for a month.
    ///
    /// - Parameters:
    ///   - room: what its rooms are called.
    ///   - zone: by whose clocks it lives.
    ///   - city: in which it is; Almaty where none is named.
    func furnish(_ id: String, room: String = "Double", zone: String = "UTC", in city: City? = nil, at now: UTCTime) async throws {
        let today = now.date
        let file = try HotelFile(
            Fields([
                "hotels": [
                    [
                        "id": .string(id), "name": ["en": .string("Secret name of \(id)")], "address": ["en": "1 Abay Avenue"], "contacts": [:],
                        "facilities": ["wifi"], "family": [], "checkIn": "14:00", "checkOut": "12:00", "timeZone": .string(zone),
                        "taxes": ["vatBasisPoints": 1200, "vatIncluded": true], "synthetic": true,
                        "roomTypes": [["id": "double", "name": ["en": .string(room)], "adults": 2, "children": 1]],
                        "ratePlans": [
                            [
                                "id": "flexible", "name": ["en": "Flexible"], "currency": "KZT", "meals": "none", "occupancy": ["included": 2],
                                "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
                            ]
                        ], "rooms": .array((101...104).map { ["number": .string(String($0)), "roomType": "double", "floor": 1] }),
                        "days": [
                            [
                                "roomType": "double", "ratePlan": "flexible", "from": .string(today.adding(days: -1).description),
                                "through": .string(today.adding(days: 30).description), "price": 1_000_000,
                            ]
                        ],
                    ]
                ]
            ]))
        try await (city ?? almaty).database.write { connection in
            let desk = HotelDesk(LodgingActor(.atCommandLine(), .everywhere, at: now))
            for entry in file.hotels { try desk.take(entry, connection) }
        }
    }

    /// A token of the operator's with some scopes, or all that a city has.
    func program(
        _ scopes: [APIToken.Scope] = APIToken.Scope.scopes(at: .city), at hotels: [String]? = nil, named name: String = "pms"
    ) async throws -> TestProgram {
        let hotels = hotels.map { $0.compactMap { RoleGrant.HotelID($0) } }
        let secret = try await almaty.tokens.issue(name, scopes: scopes, hotels: hotels, validDays: 1).secret
        return try await TestProgram(sites: self, secret: secret)
    }
}

/// A program of a hotel that speaks the API of Almaty; each answer is held against the description of the API.
final class TestProgram: Sendable {
    private let sites: TestSites
    private let secret: String
    private let document: JSON
    private let isAtSecretariat: Bool

    init(sites: TestSites, secret: String, atSecretariat isAtSecretariat: Bool = false) async throws {
        (self.sites, self.secret, self.isAtSecretariat) = (sites, secret, isAtSecretariat)
        let router = isAtSecretariat ? sites.secretariat : sites.cities
        document = try await router.answer(WebRequest(.get, "/api/openapi.json", authority: "almaty.test")).json()
    }

    @discardableResult
    func send(
        _ method: HTTPRequest.Method, _ target: String, _ body: JSON? = nil, key: String? = nil, expects status: HTTPResponse.Status? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) async throws -> WebAnswer {
        var headers: HTTPFields = [.authorization: "Bearer \(secret)"]
        if body != nil { headers[.contentType] = "application/json" }
        if let key, let name = HTTPField.Name("Idempotency-Key") { headers[name] = key }
        let bytes = body?.compact ?? []
        let router = isAtSecretariat ? sites.secretariat : sites.cities
        let answer = await router.answer(WebRequest(method, target, authority: "almaty.test", headers: headers) { bytes })
        if let status { #expect(answer.status == status, "\(method) \(target): \(answer.text)", sourceLocation: location) }
        try check(answer, method, target, location)
        return answer
    }

    /// What is answered to a call that has to go well.
    @discardableResult
    func get(_ target: String, _ location: SourceLocation = #_sourceLocation) async throws -> JSON {
        try await send(.get, target, expects: .ok, location).json()
    }

    /// Whether an answer is as the description says.
    private func check(_ answer: WebAnswer, _ method: HTTPRequest.Method, _ target: String, _ location: SourceLocation) throws {
        guard answer.status.code < 300, let path = template(of: target, method) else { return }
        let operation = document["paths"]?[path]?[method.rawValue.lowercased()]
        let content = operation?["responses"]?[String(answer.status.code)]?["content"]
        let type = String((answer.field("Content-Type") ?? "").prefix { $0 != ";" })
        // Of tables and pages it says no more than what they are.
        guard let schema = content?[type]?["schema"] else {
            Issue.record("\(method) \(path) is not described with \(answer.status.code)", sourceLocation: location)
            return
        }
        guard type == "application/json" else { return }
        #expect(SchemaFaults(document).faults(of: try answer.json(), against: schema, at: "$") == [], "\(method) \(path)", sourceLocation: location)
    }

    /// The path of the description that a target is of: that with the fewest place holders.
    private func template(of target: String, _ method: HTTPRequest.Method) -> String? {
        let parts = target.prefix { $0 != "?" }.split(separator: "/")
        let paths = document["paths"]?.object?.members.filter { $0.value[method.rawValue.lowercased()] != nil }.map(\.name) ?? []
        let fitting = paths.filter { path in
            let own = path.split(separator: "/")
            return own.count == parts.count && zip(own, parts).allSatisfy { $0.first == "{" || $0 == $1 }
        }
        return fitting.min { $0.count { $0 == "{" } < $1.count { $0 == "{" } }
    }
}
