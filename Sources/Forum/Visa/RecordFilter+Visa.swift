import FeatureKit
import Primitives
import Web

extension RecordFilter {
    static func visaRules(_ request: WebRequest) throws -> RecordFilter {
        RecordFilter(
            VisaRulePublished.name,
            [
                try request.value("destination", CountryCode.form) { CountryCode($0)?.text },
                try request.value("nationality", CountryCode.form) { CountryCode($0)?.text },
                try request.value("purpose", "one of " + VisaRuleKey.Purpose.allCases.map(\.rawValue).joined(separator: ", ")) {
                    VisaRuleKey.Purpose(rawValue: $0)?.rawValue
                },
                try request.value("document", "one of " + VisaRuleKey.Document.allCases.map(\.rawValue).joined(separator: ", ")) {
                    VisaRuleKey.Document(rawValue: $0)?.rawValue
                },
            ])
    }
}
