import StrictJSON

/// Reports of the demo, of `seeds/demo.json`: their texts say that they are made up.
enum DemoReports {
    /// - Parameter report: of the file.
    static func record(_ report: JSON) -> JSON {
        let commitment = report["commitment"]?.string ?? ""
        let values = (report["values"]?.object?.members ?? []).map { member -> JSON in
            ["indicator": .string("\(commitment)-\(member.name)"), "value": member.value, "provenance": "Demonstration: made up"]
        }
        let body: JSON = [
            "completion": report["completion"] ?? "", "values": .array(values), "narrative": report["narrative"] ?? [:],
            "official": "Demonstration, for the Mayor",
            "evidence": [["title": "Almaty Declaration", "url": "https://example.org/almaty-declaration"]],
        ]
        let key = [report["cycle"]?.string, commitment, report["city"]?.string].compactMap { $0 }.joined(separator: "/")
        return ["type": .string(ReportSigned.name), "key": .string(key), "body": body]
    }
}
