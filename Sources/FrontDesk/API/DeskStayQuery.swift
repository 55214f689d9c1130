import FeatureKit
import HTTPTypes
import Lodging
import Primitives
import StrictJSON
import Web

/// Stays as a hotel's own systems ask for them: they alone say who pays no tourist tax.
enum DeskStayQuery {
    static let ages = Schema.text(pattern: "^((1[0-7]|[0-9])(,(1[0-7]|[0-9])){0,19})?$", example: "7,9")

    static let parameters: [APIContract.Parameter] = [
        .query("arrival", "The day on which the first night begins, by the hotel's calendar.", .date, isRequired: true),
        .query("departure", "The day on which the guests leave; at most \(StayRequest.mostNights) nights later.", .date, isRequired: true),
        .query("adults", "2 where it is not said.", .integer(1...Int64(StayRequest.mostAdults))),
        .query("children", "Their ages on arrival, with commas between them.", ages),
        .query("exemptAdults", "How many of the adults pay no tourist tax, by the law of the place.", .integer(0...Int64(StayRequest.mostAdults))),
    ]

    /// What a query says of a stay.
    ///
    /// - Parameter standing: what is not said stays as it is there, as far as there are so many adults; `nil` for a new stay.
    /// - Throws: ``SiteRefusal`` that names what must be otherwise.
    static func stay(_ request: WebRequest, over standing: StayRequest? = nil) throws -> StayRequest {
        var object = JSONObject()
        if let standing { object = standing.json.object ?? object } else { object["adults"] = 2 }
        for name in ["arrival", "departure"] {
            if let text = request.query(name) { object[name] = .string(text) }
            guard object[name] != nil else { throw SiteRefusal.badRequest("`\(name)` must be a day such as 2026-12-01.") }
        }
        if let adults = try request.number("adults", in: 1...Int64(StayRequest.mostAdults)) { object["adults"] = .integer(adults) }
        let ages =
            request.query("children") == ""
            ? []
            : try request.value("children", "ages from 0 to 17 with commas between them, such as 7,9") { text -> [JSON]? in
                let ages = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
                    Int64(part).flatMap { String($0) == part ? $0 : nil }
                }
                return ages.contains(nil) ? nil : ages.compactMap { $0.map { .integer($0) } }
            }
        if let ages { object["children"] = .array(ages) }
        let exempt = try request.number("exemptAdults", in: 0...Int64(StayRequest.mostAdults))
        object["exemptAdults"] = exempt.map { .integer($0) }
        do throws(FieldError) {
            let stay = try StayRequest(Fields(.object(object)), mayExempt: true)
            return exempt == nil ? stay.exempting(standing?.exemptAdults ?? 0) : stay
        } catch { throw SiteRefusal.badRequest("`\(error.path)` must be \(error.expected).") }
    }

    /// What a body says of the stay of a booking: what is not said of children, and of who pays no tourist tax, stays as it is.
    static func stay(_ fields: Fields, over standing: StayRequest) throws(FieldError) -> StayRequest {
        var object = fields.object
        if fields.optional("children") == nil { object["children"] = .array(standing.children.map { .integer(Int64($0)) }) }
        let stay = try StayRequest(Fields(.object(object)), mayExempt: true)
        return fields.optional("exemptAdults") == nil ? stay.exempting(standing.exemptAdults) : stay
    }
}

extension Requote {
    /// For a program.
    var json: JSON {
        [
            "stay": stay.json, "roomType": .string(roomType.text), "ratePlan": .string(ratePlan.text), "lines": .array(lines.map(\.json)),
            "total": total.json, "deposit": deposit.json,
        ]
    }
}
