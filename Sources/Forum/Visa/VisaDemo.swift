import Accounts
import FeatureKit
import Primitives
import StrictJSON

/// A dataset that the secretariat imports; rules of Kazakhstan that contradict it, and one that begins later; a change of many rules that waits for
/// a second pair of eyes; and a change that all other cities will show: Kyrgyzstan lets one more nationality stay longer.
enum VisaDemo {
    static func acts(_ material: DemoMaterial) -> [DemoAct] {
        let region = CountryGroup.silkRoad.countries.map(\.text).joined(separator: ",")
        let dated = material.visaRules.dated.map { ["--dated", $0] } ?? []
        let imported = DemoAct.command(name: "import", ["import", "passport-index", material.visaRules.file, "--destinations", region] + dated)
        guard let almaty = CityID("almaty"), let bishkek = CityID("bishkek") else { return [] }
        return [
            imported, .publish(almaty, ownRules(at: material.now)), .change(bishkek, [change(verifiedAt: material.now)]),
            .office(.forumOfficer, at: ParticipantID(almaty), bulkChange(from: material.now.date.adding(days: 45))),
        ]
    }

    /// What Kazakhstan says itself of borders of which the dataset says something else.
    private static func ownRules(at now: UTCTime) -> [JSON] {
        func rule(_ nationality: String, _ members: [(String, JSON)], _ conditions: JSON) -> JSON {
            let body: [(String, JSON)] = [
                ("sourceUrl", "https://example.org/demonstration"), ("sourceKind", "city"), ("verifiedAt", .string(now.description)),
                ("conditions", conditions),
            ]
            return [
                "type": .string(VisaRulePublished.name), "key": .string("KZ/\(nationality)/tourism/ordinary"),
                "body": .object(JSONObject(body + members)),
            ]
        }
        let days: JSON = [
            "en": "Demonstration: counted over half a year.", "ru": "Демонстрация: считается за полгода.", "zh": "演示：按半年计算。",
            "ar": "عرض توضيحي: تُحسب على نصف سنة.",
        ]
        let later: JSON = [
            "en": "Demonstration: holds from its day on; until then what stood before.",
            "ru": "Демонстрация: действует со своего дня; до него — прежнее.",
            "zh": "演示：自该日起生效，此前按原规定。", "ar": "عرض توضيحي: يسري من يومه، وقبله ما كان قائمًا.",
        ]
        return [
            rule("CN", [("requirement", "visa-free"), ("maxStayDays", 30), ("windowDays", 180)], days),
            rule("PK", [("requirement", "e-visa"), ("maxStayDays", 30), ("processingDays", 5)], days),
            rule(
                "IN", [("requirement", "visa-free"), ("maxStayDays", 30), ("validFrom", .string(now.date.adding(days: 30).description))], later),
        ]
    }

    /// Thirty days for South-Eastern Asia, drafted and handed in by one official: another has to approve it.
    private static func bulkChange(from day: UTCDate) -> [DemoAct.Step] {
        [
            .open("/admin/visa/bulk"),
            .send(
                form: "/admin/visa/bulk",
                [
                    "groups": CountryGroup.southEasternAsia.rawValue, "purposes": "tourism", "documents": "ordinary", "act": "replace",
                    "requirement": VisaRule.Requirement.visaFree.rawValue, "maxStayDays": "30", "validFrom": day.description,
                    "sourceUrl": "https://example.org/demonstration/decree", "sourceKind": "ministry",
                ]),
            .send(
                form: "/describe",
                [
                    "title": "South-East Asia, 30 days · Юго-Восточная Азия, 30 дней · 东南亚30天",
                    "note": "After the decree on tourism. Please compare the list with its annex before you approve.",
                ]),
            .send(form: "/submit", [:]),
        ]
    }

    private static func change(verifiedAt: UTCTime) -> JSON {
        let body: JSON = [
            "requirement": "visa-free", "maxStayDays": 60, "sourceUrl": "https://example.org/demonstration", "sourceKind": "city",
            "verifiedAt": .string(verifiedAt.description),
            "conditions": ["en": "Demonstration: changed by Bishkek while you watch."],
        ]
        return ["type": .string(VisaRulePublished.name), "key": "KG/IT/tourism/ordinary", "body": body]
    }
}
