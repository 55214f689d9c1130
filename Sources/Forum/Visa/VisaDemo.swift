import FeatureKit
import Primitives
import StrictJSON

/// A dataset that the secretariat imports, and a change that all other cities will show: Kyrgyzstan lets one more nationality stay longer.
enum VisaDemo {
    static func acts(_ material: DemoMaterial) -> [DemoAct] {
        let dated = material.visaRules.dated.map { ["--dated", $0] } ?? []
        let imported = DemoAct.command(name: "import", ["import", "passport-index", material.visaRules.file] + dated)
        return [imported] + (CityID("bishkek").map { [.change($0, [change(verifiedAt: material.now)])] } ?? [])
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
