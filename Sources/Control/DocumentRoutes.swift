import CityNode
import Envelope
import Hummingbird
import Primitives
import StrictJSON

/// The documents that a city keeps, listed and removed by its operator.
enum DocumentRoutes {
    static func add(to control: ControlRouter, city: @escaping @Sendable (ControlRouter.Call) throws -> City) {
        control.on(.get, "/cities/:city/documents") { call in
            let limit = Int(min(try call.number("limit", default: 100), Int64(DocumentExchange.largestPage)))
            let before = try call.query("before").map { text in
                guard let id = UUIDv7(text) else { throw Problem(.malformedPayload, "`before` must be the id of a document.") }
                return id
            }
            let page = try await city(call).documents.list(limit: limit, before: before)
            // A full page may be the last one; the page behind it is then empty.
            return ["documents": .array(page.map(row)), "next": page.count == limit ? page.last.map { .string($0.id) } ?? .null : .null]
        }
        control.on(.delete, "/cities/:city/documents/:id") { call in
            try await city(call).documents.remove(
                try call.parameter("id", "a document's id", UUIDv7.init), evenQueued: call.query("queued") == "true")
            return [:]
        }
        control.on(.post, "/cities/:city/documents/removal") { call in
            let fields = try Fields(call.body)
            let peer = try fields.optionalValue("peer", "a city id") { CityID($0) }
            let days = try fields.integer("olderThanDays", in: 0...36_500)
            let city = try city(call)
            let removed = try await city.documents.removeSettled(with: peer, before: city.clock().adding(days: -days))
            return ["removed": .integer(Int64(removed))]
        }
    }

    private static func row(_ document: DocumentExchange.Listed) -> JSON {
        [
            "id": .string(document.id), "peer": .string(document.peer), "direction": .string(document.direction), "title": .string(document.title),
            "mediaType": .string(document.mediaType), "sha256": .string(document.sha256), "state": .string(document.state),
            "createdAt": .string(document.createdAt.description), "problem": document.problem.map { .string($0) } ?? .null,
        ]
    }
}
