public import Primitives
public import StrictJSON

/// One change for many borders of a destination: pure, so that it can be shown before anything is kept.
public struct VisaBulkChange: Sendable {
    public enum Act: Sendable {
        /// The same rule for all of them.
        case replace(VisaRule)
        /// Some members of each rule that stands; the rest stays as it is.
        case amend(JSONObject, sourceKind: VisaRule.SourceKind)
        /// What stands was looked at again, and holds.
        case confirm
        /// What stands holds until this day, and no longer.
        case withdraw(lastDay: UTCDate)
    }

    public let destination: CountryCode
    public let nationalities: [CountryCode]
    public let purposes: [VisaRuleKey.Purpose]
    public let documents: [VisaRuleKey.Document]
    public let act: Act
    /// When what is said was seen to hold.
    public let verifiedAt: UTCTime

    public init(
        destination: CountryCode, nationalities: [CountryCode], purposes: [VisaRuleKey.Purpose], documents: [VisaRuleKey.Document], act: Act,
        verifiedAt: UTCTime
    ) {
        self.destination = destination
        self.nationalities = nationalities
        self.purposes = purposes
        self.documents = documents
        self.act = act
        self.verifiedAt = verifiedAt
    }

    /// The borders that are meant, each once; a country has no border with itself.
    public var keys: [VisaRuleKey] {
        Set(nationalities).subtracting([destination]).sorted().flatMap { nationality in
            purposes.flatMap { purpose in
                documents.map { VisaRuleKey(destination: destination, nationality: nationality, purpose: purpose, document: $0) }
            }
        }
    }

    /// What comes of it.
    public struct Outcome: Sendable {
        public var changes: [(key: VisaRuleKey, rule: VisaRule)] = []
        /// Nothing stands there that could be amended, confirmed or withdrawn.
        public var untouched: [VisaRuleKey] = []
        /// The rule that would come of it contradicts itself.
        public var faults: [(key: VisaRuleKey, error: FieldError)] = []
    }

    /// - Parameter standing: of a border: what this side says, and what the other does. Where this side is silent, an amendment begins from what the
    ///   other says; a confirmation and a withdrawal touch this side's own word alone.
    public func outcome(_ standing: (VisaRuleKey) -> (own: VisaRule?, other: VisaRule?)) -> Outcome {
        var outcome = Outcome()
        for key in keys {
            let (own, other) = standing(key)
            do throws(FieldError) {
                guard let rule = try changed(own, other) else {
                    outcome.untouched.append(key)
                    continue
                }
                outcome.changes.append((key, rule))
            } catch { outcome.faults.append((key, error)) }
        }
        return outcome
    }

    private func changed(_ own: VisaRule?, _ other: VisaRule?) throws(FieldError) -> VisaRule? {
        switch act {
        case .replace(let rule): return seen(rule)
        case .amend(let members, let kind):
            guard let first = own ?? other else { return nil }
            var rule = try Self.amended(first, members)
            // What was somebody else's word becomes this side's own, from its own source.
            if own == nil || members["sourceUrl"] != nil { rule.sourceKind = kind }
            return seen(rule)
        case .confirm: return own.map(seen)
        case .withdraw(let day):
            guard var rule = own, rule.validTo.map({ $0 > day }) ?? true else { return nil }
            rule.validTo = day
            if let from = rule.validFrom, from > day { rule.validFrom = day }
            return seen(rule)
        }
    }

    private func seen(_ rule: VisaRule) -> VisaRule {
        var rule = rule
        rule.verifiedAt = verifiedAt
        return rule
    }

    /// Members are replaced; those that an amended requirement leaves no room for go.
    static func amended(_ rule: VisaRule, _ members: JSONObject) throws(FieldError) -> VisaRule {
        var object = rule.json.object ?? JSONObject()
        for member in members.members { object[member.name] = member.value }
        if members["requirement"]?.string == VisaRule.Requirement.noAdmission.rawValue {
            for name in ["maxStayDays", "windowDays", "entries", "fee"] where members[name] == nil { object[name] = nil }
        }
        return try VisaRule(Fields(.object(object)))
    }
}
