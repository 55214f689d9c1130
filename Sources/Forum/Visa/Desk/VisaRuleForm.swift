import Accounts
import FeatureKit
import HTTPTypes
import Primitives
import StrictJSON
import Web

/// The form of one rule: of a single border, or of many at once.
struct VisaRuleForm {
    let desk: VisaDesk

    /// - Parameter isWhole: whether what a rule must have has to be filled in.
    func fields(isWhole: Bool) -> [Form.Field] {
        let kinds: [VisaRule.SourceKind] = desk.isPublisher ? [.city, .ministry] : [.ministry, .embassy, .dataset]
        return [
            .select(
                "requirement", DeskRuleText.requirement,
                VisaRule.Requirement.allCases.map { Form.Field.Option($0.rawValue, VisaWords.name(of: $0)) }, isRequired: isWhole),
            .integer("maxStayDays", DeskRuleText.maxStayDays, in: 1...3660),
            .integer("windowDays", DeskRuleText.windowDays, hint: DeskRuleText.windowHint, in: 1...3660),
            .select(
                "entries", DeskRuleText.entries,
                [
                    Form.Field.Option("single", DeskRuleText.entriesSingle), Form.Field.Option("double", DeskRuleText.entriesDouble),
                    Form.Field.Option("multiple", DeskRuleText.entriesMultiple),
                ]), .decimal("fee.amount", DeskRuleText.fee), .text("fee.currency", DeskRuleText.feeCurrency),
            .integer("processingDays", DeskRuleText.processingDays, in: 0...366),
        ] + Form.Field.localized("conditions", DeskRuleText.conditions, languages: Language.all, rows: 2) + [
            .date("validFrom", DeskRuleText.validFrom, hint: DeskRuleText.validFromHint), .date("validTo", DeskRuleText.validTo),
            .text("sourceUrl", DeskRuleText.sourceUrl, .webAddress, isRequired: isWhole),
            .select(
                "sourceKind", DeskRuleText.sourceKind, kinds.map { Form.Field.Option($0.rawValue, VisaDeskWords.name(of: $0)) }, isRequired: isWhole),
        ]
    }

    /// What a rule looks like in the form. What another says is offered to begin with, not its source.
    func state(_ own: VisaRule?, other: VisaRule?) -> FormState {
        var object = (own ?? other)?.json.object ?? JSONObject()
        object["verifiedAt"] = nil
        if own == nil { (object["sourceUrl"], object["sourceKind"]) = (nil, nil) }
        if let fee = (own ?? other)?.fee { object["fee"] = ["amount": .string(fee.decimal), "currency": .string(fee.currency.code)] }
        if object["sourceKind"] == nil, desk.isPublisher { object["sourceKind"] = .string(VisaRule.SourceKind.city.rawValue) }
        return FormState(.object(object))
    }

    /// The members that were filled in, with the fee in minor units.
    ///
    /// - Throws: what is wrong with the fee.
    static func members(_ json: JSON) throws(FieldError) -> JSONObject {
        var members = json.object ?? JSONObject()
        guard let fee = members["fee"] else { return members }
        let code = fee["currency"]?.string ?? ""
        guard let currency = Currency(code) else {
            throw FieldError(path: "fee.currency", expected: .form(FieldForm("currency", Currency.form, example: "KZT")), found: .string(code))
        }
        guard let amount = fee["amount"]?.string, let money = Money(decimal: amount, currency: currency) else {
            throw FieldError(
                path: "fee.amount", expected: .form(FieldForm("decimal", "an amount", example: "35.5")), found: fee["amount"] ?? .string(""))
        }
        members["fee"] = money.json
        return members
    }

    /// A whole rule, seen now.
    ///
    /// - Parameter standing: the one that the form showed.
    func read(_ body: FormBody, over standing: VisaRule?, at now: UTCTime) -> FormOutcome<VisaRule> {
        Form(fields(isWhole: true)).read(body, over: standing?.json) { (fields) throws(FieldError) in
            var members = try Self.members(.object(fields.object))
            members["verifiedAt"] = .string(now.description)
            return try VisaRule(Fields(.object(members)))
        }
    }
}

/// The page on which one rule is written.
struct VisaRulePage {
    let pages: VisaDeskPages
    let key: VisaRuleKey
    let noticed: VisaDesk.Noticed
    /// The set into which it is saved; `nil` for a new one.
    let changeSet: VisaChangeSet?
    /// What the set has for the border.
    let drafted: VisaRule?

    static let withdrawForm = Form([.date("lastDay", DeskWorkText.withdrawDay, isRequired: true)])

    private var localizer: Localizer { pages.localizer }
    private var hidden: [FormView.Hidden] {
        changeSet.map { [FormView.Hidden("set", $0.id.text), FormView.Hidden("revision", String($0.revision))] } ?? []
    }

    func answer(_ state: FormState? = nil, withdrawal: FormState? = nil, status: HTTPResponse.Status = .ok, _ banner: Banner? = nil) -> WebAnswer {
        let rules = VisaRuleForm(desk: pages.desk)
        let mayDraft = pages.has(.draftVisaRules)
        return pages.page.answer(
            heading: localizer(VisaWords.border(key)), lede: localizer(DeskWorkText.ruleLede), status: status, pages.tabs, pages.warning, banner,
            Facts(
                title: localizer(DeskWorkText.standsTitle),
                [
                    .init(localizer(DeskWorkText.standsOwn), pages.rule(noticed.rule), note: noticed.seenAt.map { localizer.dateAndTime($0) }),
                    .init(
                        localizer(DeskWorkText.standsOther), pages.rule(noticed.other),
                        note: noticed.other.map { localizer.dateAndTime($0.verifiedAt) }),
                    .init(
                        localizer(DeskRuleText.purpose),
                        .text(localizer(VisaWords.trip(key)))),
                ]),
            mayDraft
                ? Section(
                    "rule", localizer(DeskWorkText.ruleTitle),
                    pages.page.form(
                        Form(rules.fields(isWhole: true)), state ?? rules.state(drafted ?? noticed.rule, other: noticed.other),
                        VisaDeskPages.link(to: key), DeskWorkText.saveButton, hidden: hidden)) : nil,
            mayDraft && noticed.rule != nil
                ? Section(
                    "withdraw", localizer(DeskWorkText.withdrawTitle), note: localizer(DeskWorkText.withdrawNote),
                    pages.page.form(
                        Self.withdrawForm, withdrawal ?? FormState(),
                        Link.to(
                            [
                                "admin", "visa", "rule", key.destination.text, key.nationality.text, key.purpose.rawValue, key.document.rawValue,
                                "withdraw",
                            ]), DeskWorkText.withdrawButton, hidden: hidden)) : nil)
    }
}
