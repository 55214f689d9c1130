import FeatureKit
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Web

/// The form by which one change is made for many nationalities.
struct VisaBulkForm {
    enum Act: String, CaseIterable { case amend, replace, confirm, withdraw }

    /// For whom, as far as that can be told without what stands.
    struct Reading {
        let destination: CountryCode?
        let isForAll: Bool
        let countries: Set<CountryCode>
        let exceptions: Set<CountryCode>
        let purposes: [VisaRuleKey.Purpose]
        let documents: [VisaRuleKey.Document]
        let act: Act
        let change: VisaBulkChange.Act
    }

    let pages: VisaDeskPages

    var form: Form {
        let rules = VisaRuleForm(desk: pages.desk)
        let destination: [Form.Field] =
            pages.desk.isPublisher ? [] : [.select("destination", DeskSetText.destination, pages.countryOptions, isRequired: true)]
        let groups =
            [Form.Field.Option("all", DeskWorkText.groupAll)]
            + CountryGroup.allCases.map { Form.Field.Option($0.rawValue, VisaWords.name(of: $0)) }
        return Form(sections: [
            .init(
                DeskWorkText.forWhom,
                destination + [
                    .checkboxes("groups", DeskWorkText.groups, hint: DeskWorkText.groupsHint, groups),
                    .text("countries", DeskWorkText.countries, hint: DeskWorkText.countriesHint), .text("except", DeskWorkText.except),
                    .checkboxes(
                        "purposes", DeskWorkText.purposes,
                        VisaRuleKey.Purpose.allCases.map { Form.Field.Option($0.rawValue, VisaWords.name(of: $0)) }, isRequired: true),
                    .checkboxes(
                        "documents", DeskWorkText.documents,
                        VisaRuleKey.Document.allCases.map { Form.Field.Option($0.rawValue, VisaWords.name(of: $0)) }, isRequired: true),
                ]),
            .init(
                DeskWorkText.what,
                [
                    .radio(
                        "act", DeskWorkText.act,
                        [
                            Form.Field.Option("amend", DeskWorkText.actAmend), Form.Field.Option("replace", DeskWorkText.actReplace),
                            Form.Field.Option("confirm", DeskWorkText.actConfirm), Form.Field.Option("withdraw", DeskWorkText.actWithdraw),
                        ], isRequired: true)
                ] + rules.fields(isWhole: false)),
        ])
    }

    static let initial = FormState(["purposes": ["tourism"], "documents": ["ordinary"], "act": ["amend"]])

    func answer(_ state: FormState? = nil, _ banner: Banner? = nil) -> WebAnswer {
        pages.page.answer(
            DeskWorkText.bulkTitle, lede: pages.localizer(DeskWorkText.bulkLede), status: state == nil ? .ok : .unprocessableContent, pages.tabs,
            pages.warning, banner,
            pages.page.form(form, state ?? Self.initial, Link("/admin/visa/bulk"), DeskWorkText.bulkButton))
    }

    /// - Returns: what is asked, or the form with what is wrong with it.
    func read(_ body: FormBody, on day: UTCDate, at now: UTCTime) -> (reading: Reading?, state: FormState) {
        let reading = form.read(body)
        var state = reading.state
        let groups = body["groups"]
        let single = countries(body, "countries", &state)
        let exceptions = countries(body, "except", &state)
        let chosen = single.union(groups.compactMap { CountryGroup(rawValue: $0) }.flatMap(\.countries))
        if chosen.isEmpty, !groups.contains("all") { state.refuse("groups", DeskWorkText.nobody) }
        guard let act = body["act"].first.flatMap({ Act(rawValue: $0) }), state.isSound else { return (nil, state) }
        guard let change = change(act, reading, on: day, at: now, &state) else { return (nil, state) }
        return (
            Reading(
                destination: pages.desk.country ?? body["destination"].first.flatMap { CountryCode($0) }, isForAll: groups.contains("all"),
                countries: chosen, exceptions: exceptions, purposes: body["purposes"].compactMap { VisaRuleKey.Purpose(rawValue: $0) },
                documents: body["documents"].compactMap { VisaRuleKey.Document(rawValue: $0) }, act: act, change: change), state
        )
    }

    private static let ruleMembers = [
        "requirement", "maxStayDays", "windowDays", "entries", "fee", "processingDays", "conditions", "validFrom", "validTo", "sourceUrl",
        "sourceKind",
    ]

    private func change(
        _ act: Act, _ reading: FormReading, on day: UTCDate, at now: UTCTime, _ state: inout FormState
    ) -> VisaBulkChange.Act? {
        do throws(FieldError) {
            var members = try VisaRuleForm.members(reading.json)
            for member in members.members where !Self.ruleMembers.contains(member.name) { members[member.name] = nil }
            switch act {
            case .confirm: return .confirm
            case .withdraw:
                guard let last = members["validTo"]?.string.flatMap({ UTCDate($0) }) else {
                    state.refuse("validTo", DeskWorkText.needed)
                    return nil
                }
                return .withdraw(lastDay: last)
            case .replace:
                for name in ["requirement", "sourceUrl"] where members[name] == nil { state.refuse(name, DeskWorkText.needed) }
                guard state.isSound else { return nil }
                members["verifiedAt"] = .string(now.description)
                if members["sourceKind"] == nil {
                    members["sourceKind"] = .string((pages.desk.isPublisher ? VisaRule.SourceKind.city : .ministry).rawValue)
                }
                return .replace(try VisaRule(Fields(.object(members))))
            case .amend:
                guard !members.members.isEmpty else {
                    state.refuse("act", DeskWorkText.nothingFilled)
                    return nil
                }
                try Self.checkTogether(members, at: now)
                let kind = members["sourceKind"]?.string.flatMap { VisaRule.SourceKind(rawValue: $0) }
                return .amend(members, sourceKind: kind ?? (pages.desk.isPublisher ? .city : .ministry))
            }
        } catch {
            state = reading.refused(error)
            return nil
        }
    }

    /// What was typed must agree with itself, whatever stands at the borders: else it is said of each of them, and at no field.
    private static func checkTogether(_ members: JSONObject, at now: UTCTime) throws(FieldError) {
        var whole = members
        if whole["requirement"] == nil { whole["requirement"] = .string(VisaRule.Requirement.required.rawValue) }
        if whole["sourceUrl"] == nil { whole["sourceUrl"] = "https://example.org" }
        // Alone it may come to a stay that stands.
        if whole["maxStayDays"] == nil { whole["maxStayDays"] = whole["windowDays"] }
        whole["verifiedAt"] = .string(now.description)
        _ = try VisaRule(Fields(.object(whole)))
    }

    /// The field at which one mends what contradicts a rule that stands: the member's own, or the one that was typed against it.
    static func field(of path: String, typed form: FormBody) -> String? {
        let partners = ["validTo": "validFrom", "validFrom": "validTo", "windowDays": "maxStayDays", "maxStayDays": "windowDays"]
        return [path, partners[path]].compactMap { $0 }.first { !(form[$0].first ?? "").isEmpty }
    }

    private func countries(_ body: FormBody, _ name: String, _ state: inout FormState) -> Set<CountryCode> {
        let words = (body[name].first ?? "").split { !($0.isLetter || $0.isNumber) }.map { $0.uppercased() }
        if let wrong = words.first(where: { CountryCode($0) == nil }) {
            state.refuse(name, DeskWorkText.unknownCountry(code: String(wrong.prefix(20))))
        }
        return Set(words.compactMap { CountryCode($0) })
    }

    /// What a set of it is called.
    static func name(of act: Act, count: Int) -> Message {
        let name =
            switch act {
            case .amend: DeskWorkText.nameAmend
            case .replace: DeskWorkText.nameReplace
            case .confirm: DeskWorkText.nameConfirm
            case .withdraw: DeskWorkText.nameWithdraw
            }
        return DeskWorkText.bulkName(act: name, count: count)
    }
}
