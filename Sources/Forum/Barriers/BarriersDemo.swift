import FeatureKit
import Primitives
import StrictJSON

/// Three barriers of `seeds/demo.json`: one answered, one solved, one that nobody has answered yet; and a traveller's report that waits to be read.
struct BarriersDemo {
    /// Who publishes the visa rules of the demo, and has officials.
    private static let staffed = CityID("almaty")

    let texts: JSON

    var acts: [DemoAct] {
        let barriers = (texts["barriers"]?.array ?? []).compactMap { barrier in
            Self.owner(barrier).map { DemoAct.publish($0, [Self.entry(barrier)]) }
        }
        let answers = (texts["answers"]?.array ?? []).compactMap { answer in
            CityID(answer["by"]?.string ?? "").map { city in
                DemoAct.turn(1, by: ParticipantID(city)) { [try await Self.answer(answer, $0)] }
            }
        }
        return barriers + answers + (Self.staffed.map { [.office(nil, at: ParticipantID($0), Self.report)] } ?? [])
    }

    private static func owner(_ barrier: JSON) -> CityID? { (barrier["key"]?.string?.split(separator: "/").first).flatMap { CityID(String($0)) } }

    /// The record of a barrier of the file.
    static func entry(_ barrier: JSON) -> JSON {
        let members = (barrier.object?.members ?? []).filter { $0.name != "key" }.map { ($0.name, $0.value) }
        return [
            "type": .string(RegisterSubmitted<BarrierKind>.name), "key": barrier["key"] ?? "", "body": .object(JSONObject(members)),
        ]
    }

    private static func answer(_ answer: JSON, _ index: DemoAct.Places) async throws -> JSON {
        let (barrier, city) = (answer["barrier"]?.string ?? "", answer["by"]?.string ?? "")
        let place = try await index(RegisterSubmitted<BarrierKind>.name, barrier)
        return [
            "type": .string(BarrierAnswered.name), "key": .string("\(barrier)/\(city)"),
            "body": ["outcome": answer["outcome"] ?? "", "index": .integer(place), "text": answer["text"] ?? [:]],
        ]
    }

    /// What a traveller sends by the form of the site; it waits there until somebody of the city has read it.
    private static let report: [DemoAct.Step] = [
        .open("/visa/barriers/report"), .pause(seconds: 5),
        .send(
            form: "/visa/barriers/report",
            [
                "country": "KZ", "nationality": "IT", "sort": "information", "title": "The registration desk moved, and the signs did not",
                "text": "At the station the signs still lead to the old office. It took us two hours to find the new one.",
            ]),
    ]
}
