import FeatureKit
import Lodging
import Primitives
import StrictJSON
import Web

/// What a query says of a stay, and how it is handed on to the next page.
struct StayQuery: Sendable {
    static let names = ["arrival", "departure", "adults", "children"]

    /// As it was typed, or as it is proposed.
    let state: FormState
    /// `nil` where nothing was asked for yet, or something is wrong with it.
    let stay: StayRequest?
    /// What an empty form proposes; `nil` once something was asked for.
    let proposed: StayRequest?

    /// - Parameters:
    ///   - proposal: the day of arrival that an empty form proposes.
    ///   - today: of the site; a day before that is over everywhere is refused. `nil` where a stay may have begun.
    init(_ request: WebRequest, proposal: UTCDate, today: UTCDate? = nil) {
        guard request.query("arrival") != nil else {
            state = FormState([
                "arrival": [proposal.description], "departure": [proposal.adding(days: 2).description], "adults": ["2"], "children": [""],
            ])
            stay = nil
            proposed = StayRequest(arrival: proposal, departure: proposal.adding(days: 2), adults: 2)
            return
        }
        let typed = Self.names.reduce(into: [:]) { typed, name in typed[name] = [request.query(name) ?? ""] }
        var (state, stay) = Self.read(typed)
        proposed = nil
        if let today, let asked = stay, !asked.isToCome(on: today) {
            state.refuse("arrival", TravelText.past)
            stay = nil
        }
        (self.state, self.stay) = (state, stay)
    }

    /// - Parameter stay: what an empty form shows.
    init(_ request: WebRequest, showing stay: StayRequest) {
        self = request.query("arrival") == nil ? StayQuery(showing: stay) : StayQuery(request, proposal: stay.arrival)
    }

    private init(showing shown: StayRequest) {
        state = FormState(shown.query.reduce(into: [:]) { $0[$1.0] = [$1.1] })
        stay = nil
        proposed = nil
    }

    /// What a form says that was sent.
    init(_ form: FormBody) {
        let typed = Self.names.reduce(into: [:]) { typed, name in typed[name] = [form[name].first ?? ""] }
        (state, stay) = Self.read(typed)
        proposed = nil
    }

    private static func read(_ typed: [String: [String]]) -> (FormState, StayRequest?) {
        guard let body = try? FormBody(typed.map { (name: $0.key, value: $0.value[0]) }) else { return (FormState(typed), nil) }
        let reading = Form(TravelWords.stayFields).read(body)
        var object = reading.json.object ?? JSONObject()
        let ages = (typed["children"]?.first ?? "").split(separator: ",").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        object["children"] = .array(ages.compactMap { Int64($0) }.map { .integer($0) })
        guard ages.allSatisfy({ Int($0).map { (0...17).contains($0) } ?? false }) else {
            return (reading.refused("children", TravelText.badChildren), nil)
        }
        guard reading.state.isSound else { return (reading.state, nil) }
        do throws(FieldError) { return (reading.state, try StayRequest(Fields(.object(object)))) } catch { return (reading.refused(error), nil) }
    }

    /// With other fields of the query, where the form has more than these.
    ///
    /// - Parameter shown: what stands in a field for what the query has.
    func state(with names: [String], of request: WebRequest, _ shown: (_ name: String, _ text: String) -> String) -> FormState {
        var state = state
        state.show(names.reduce(into: [:]) { typed, name in typed[name] = request.values(name).map { shown(name, $0) } })
        return state
    }
}

extension StayRequest {
    var query: [(String, String)] {
        [
            ("arrival", arrival.description), ("departure", departure.description), ("adults", String(adults)),
            ("children", children.map { String($0) }.joined(separator: ",")),
        ]
    }
}
