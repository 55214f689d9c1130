import Envelope
import FeatureKit
import Lodging
import Primitives
import StrictJSON
import Web

extension StayRequest {
    /// What a query may say of a stay.
    static let parameters: [APIContract.Parameter] = [
        .query("arrival", "The day on which the first night begins, by the hotel's calendar.", .date, isRequired: true),
        .query("departure", "The day on which the guests leave; at most \(mostNights) nights later.", .date, isRequired: true),
        .query("adults", "2 where it is not said.", .integer(1...Int64(mostAdults))),
        .query(
            "children", "Their ages on arrival, with commas between them.",
            .text(pattern: "^(1[0-7]|[0-9])(,(1[0-7]|[0-9])){0,19}$", example: "7,9")),
    ]

    /// - Parameter today: of the site; a day before that is over everywhere is refused. `nil` where whoever is asked says so.
    /// - Throws: ``SiteRefusal`` that names what must be otherwise.
    init(_ request: WebRequest, today: UTCDate? = nil) throws {
        var object = JSONObject()
        for name in ["arrival", "departure"] {
            guard let text = request.query(name), !text.isEmpty else { throw SiteRefusal.badRequest("`\(name)` must be a day such as 2026-12-01.") }
            object[name] = .string(text)
        }
        object["adults"] = .integer(try request.number("adults", in: 1...Int64(Self.mostAdults)) ?? 2)
        let ages = try request.value("children", "ages from 0 to 17 with commas between them, such as 7,9") { text -> [JSON]? in
            let ages = text.split(separator: ",", omittingEmptySubsequences: false).map { part in Int64(part).map { (String($0), $0) } }
            guard ages.allSatisfy({ $0 != nil }), ages.compactMap({ $0?.0 }).joined(separator: ",") == text else { return nil }
            return ages.compactMap { $0.map { .integer($0.1) } }
        }
        object["children"] = .array(ages ?? [])
        do throws(FieldError) { self = try StayRequest(Fields(.object(object))) } catch {
            throw SiteRefusal.badRequest("`\(error.path)` must be \(error.expected).")
        }
        if let today, !isToCome(on: today) { throw SiteRefusal.badRequest("`arrival` must be today or later: \(arrival) is over everywhere.") }
    }

    /// Whether somebody may still arrive: somewhere it is yesterday yet, and the hotel's own calendar says whether it is there.
    func isToCome(on today: UTCDate) -> Bool { arrival >= today.adding(days: -1) }
}
