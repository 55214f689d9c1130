import FeatureKit
import Primitives
import StrictJSON

/// What becomes of the demo's reports: several are accepted, one is returned and corrected, one is replied to, three are published.
enum DemoReview {
    private struct Verdict {
        let key: String
        let outcome: String
        let completion: String
        let verifiability: String
        let comment: KeyValuePairs<String, String>
    }

    private static func key(_ commitment: String, _ city: String) -> String { "\(MonitoringDemo.cycle)/\(commitment)/\(city)" }

    private static let verdicts: [Verdict] = [
        Verdict(
            key: key("A1.1", "almaty"), outcome: "accepted", completion: "substantial", verifiability: "high",
            comment: ["en": "Demonstration text: the forum's papers show it.", "ru": "Демонстрационный текст: это видно из документов форума."]),
        Verdict(
            key: key("A10.1", "dunhuang"), outcome: "accepted", completion: "limited", verifiability: "medium",
            comment: [
                "en": "Demonstration text: described, not yet taken over by others.",
                "ru": "Демонстрационный текст: описано, но другими пока не перенято.",
            ]),
        Verdict(
            key: key("A11.1", "bishkek"), outcome: "accepted", completion: "limited", verifiability: "high",
            comment: [
                "en": "Demonstration text: the rules can be read in the log.", "ru": "Демонстрационный текст: правила можно прочесть в журнале.",
            ]),
        Verdict(
            key: key("A5.1", "samarkand"), outcome: "returned", completion: "no-evidence", verifiability: "none",
            comment: [
                "en": "Demonstration text: which agreements are in force? Name the register that the number comes from.",
                "ru": "Демонстрационный текст: какие соглашения действуют? Назовите реестр, из которого взято число.",
            ]),
    ]

    private static let second = Verdict(
        key: key("A5.1", "samarkand"), outcome: "accepted", completion: "limited", verifiability: "medium",
        comment: ["en": "Demonstration text: the register is named now.", "ru": "Демонстрационный текст: реестр теперь назван."])

    /// - Parameter corrected: what Samarkand says once its report was returned.
    static func acts(corrected: JSON) -> [DemoAct] {
        let (samarkand, bishkek) = (CityID("samarkand"), CityID("bishkek"))
        return [
            .turn(1, by: .secretariat) { index in
                var records: [JSON] = reminders
                for verdict in verdicts { records.append(try await record(verdict, index)) }
                return records
            },
            samarkand.map { .turn(2, by: ParticipantID($0)) { _ in [corrected] } },
            bishkek.map { .turn(2, by: ParticipantID($0)) { index in [try await reply(index)] } },
            .turn(3, by: .secretariat) { index in
                [
                    try await record(second, index), try await publication(key("A11.1", "bishkek"), index, isAnswered: true),
                    try await publication(key("A1.1", "almaty"), index), try await publication(key("A10.1", "dunhuang"), index),
                ]
            },
        ].compactMap { $0 }
    }

    private static func record(_ verdict: Verdict, _ index: DemoAct.Places) async throws -> JSON {
        let body: JSON = [
            "reportIndex": .integer(try await index(ReportSigned.name, verdict.key)), "outcome": .string(verdict.outcome),
            "completion": .string(verdict.completion), "verifiability": .string(verdict.verifiability),
            "comment": .object(JSONObject(verdict.comment.map { ($0, .string($1)) })),
        ]
        return ["type": .string(AssessmentPublished.name), "key": .string(verdict.key), "body": body]
    }

    private static func reply(_ index: DemoAct.Places) async throws -> JSON {
        let key = key("A11.1", "bishkek")
        let body: JSON = [
            "assessmentIndex": .integer(try await index(AssessmentPublished.name, key)),
            "text": ["en": "Demonstration text: we agree, and go on.", "ru": "Демонстрационный текст: согласны и продолжаем."],
            "official": "Demonstration, for the Mayor",
        ]
        return ["type": .string(ReplySigned.name), "key": .string(key), "body": body]
    }

    private static func publication(_ key: String, _ index: DemoAct.Places, isAnswered: Bool = false) async throws -> JSON {
        let publication = ReportPublication(
            reportIndex: try await index(ReportSigned.name, key), assessmentIndex: try await index(AssessmentPublished.name, key),
            replyIndex: isAnswered ? try await index(ReplySigned.name, key) : nil)
        return ["type": .string(ReportPublished.name), "key": .string(key), "body": publication.json]
    }

    private static var reminders: [JSON] {
        ["lahore", "venice"].map { city in
            [
                "type": .string(CityReminded.name), "key": .string("\(MonitoringDemo.cycle)/\(city)"),
                "body": ["commitments": ["A5.1", "A12.1"]],
            ]
        }
    }
}
