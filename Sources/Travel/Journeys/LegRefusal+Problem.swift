import Envelope
import Lodging
import Primitives
import StrictJSON

extension LegRefusal {
    /// - Parameter problem: with which its city has refused.
    init(_ problem: Problem) {
        if let refusal = problem.members["refusal"].flatMap({ try? RateRefusal($0, path: "refusal") }) {
            self = .rule(refusal)
        } else {
            self =
                switch problem.code {
                case .unavailable, .internal, .rateLimited, .malformedPayload: .away
                case .holdExpired, .expired: .holdOver
                default: .other
                }
        }
    }

    /// As the table and programs have it.
    var json: JSON {
        switch self {
        case .rule(let refusal): ["why": "rule", "refusal": refusal.json]
        case .away: ["why": "away"]
        case .holdOver: ["why": "hold-over"]
        case .other: ["why": "other"]
        }
    }

    init(_ json: JSON) {
        self =
            switch json["why"]?.string {
            case "rule": json["refusal"].flatMap { try? RateRefusal($0, path: "refusal") }.map { .rule($0) } ?? .other
            case "away": .away
            case "hold-over": .holdOver
            default: .other
            }
    }
}
