import HTTPTypes
import Primitives
import Web

/// The form that asks about a journey. It asks by the method GET, so that every answer has an address.
struct JourneyForm {
    private static let suggestions = "places"
    /// Rows of a form that is empty, and those that are left free below what was typed.
    private static let (rowsAtFirst, rowsFree) = (4, 2)

    let request: JourneyRequest
    /// What a place in the form is called that a link has named.
    let names: [String: String]
    let offered: [String]
    let localizer: Localizer

    private var rows: Int {
        let wanted = request.rows.count + (request.wantsRows ? 2 * Self.rowsFree : Self.rowsFree)
        return min(JourneyPlan.mostLegs, max(Self.rowsAtFirst, wanted))
    }

    private var form: Form {
        let purposes = VisaRuleKey.Purpose.allCases.map { Form.Field.Option($0.rawValue, VisaWords.name(of: $0)) }
        let documents = VisaRuleKey.Document.allCases.map { Form.Field.Option($0.rawValue, VisaWords.name(of: $0)) }
        let stops = (0..<rows).map { number in
            Form.Section(
                JourneyText.stop(number: number + 1),
                [
                    .text(
                        "legs[\(number)].place", JourneyText.place, hint: number == 0 ? JourneyText.placeHint : nil,
                        suggestions: Self.suggestions),
                    .date("legs[\(number)].from", JourneyText.arrives), .date("legs[\(number)].to", JourneyText.leaves),
                ], isRow: true)
        }
        return Form(
            sections: [
                Form.Section(
                    JourneyText.traveller,
                    [
                        .select("nationality", JourneyText.nationality, hint: JourneyText.nationalityHint, countries, isRequired: true),
                        .select("second", JourneyText.second, hint: JourneyText.secondHint, countries),
                        .select("purpose", JourneyText.purpose, purposes, isRequired: true),
                        .select("document", JourneyText.document, documents, isRequired: true),
                    ])
            ] + stops)
    }

    /// All countries, in the order of the language.
    private var countries: [Form.Field.Option] {
        localizer.countries.map {
            Form.Field.Option($0.text, VisaWordsText.country(country: $0.text))
        }
    }

    /// What was asked, with what is wrong with it.
    private func state(_ faults: [JourneyFault]) -> FormState {
        var typed = [
            "nationality": [request.nationality], "second": [request.second],
            "purpose": [request.purpose.isEmpty ? VisaRuleKey.Purpose.tourism.rawValue : request.purpose],
            "document": [request.document.isEmpty ? VisaRuleKey.Document.ordinary.rawValue : request.document],
        ]
        for (number, row) in request.rows.enumerated() {
            typed["legs[\(number)].place"] = [names[row.place] ?? row.place]
            typed["legs[\(number)].from"] = [row.arrives]
            typed["legs[\(number)].to"] = [row.leaves]
        }
        var state = FormState(typed)
        for fault in faults { state.refuse(Self.field(of: fault.place), JourneyWords.sentence(fault)) }
        return state
    }

    private static func field(of place: JourneyFault.Place) -> String {
        switch place {
        case .nationality: "nationality"
        case .second: "second"
        case .purpose: "purpose"
        case .document: "document"
        case .place(let number): "legs[\(min(number, JourneyPlan.mostLegs - 1))].place"
        case .arrives(let number): "legs[\(number)].from"
        case .leaves(let number): "legs[\(number)].to"
        }
    }

    func view(_ faults: [JourneyFault] = []) -> Stack {
        Stack([
            FormView(
                form, state(faults), method: .get, action: Link("/visa/journey"),
                hidden: [.init("lang", localizer.language.tag)], submit: localizer(JourneyText.check),
                other: rows < JourneyPlan.mostLegs ? .init("rows", localizer(JourneyText.moreRows)) : nil, localizer),
            Suggestions(id: Self.suggestions, offered),
        ])
    }
}
