import HTTPTypes
import Primitives
import Web

/// What is to be compared, chosen without a script.
struct ComparisonForm: Component {
    private static let suggestions = "compare-cities"
    /// Names that the page offers; who types another name is understood as well.
    private static let mostOffered = 200

    private static let mostCycles = 60

    let words: ProgressWords
    let choice: ComparisonPages.Choice
    let reading: ComparisonPages.Reading

    private var form: Form {
        let cycles = offered.map { Form.Field.Option($0.id.text, ComparisonText.named(name: $0.name(in: words.language))) }
        return Form(sections: [
            Form.Section(
                ComparisonText.cities,
                ComparisonPages.Choice.names.enumerated().map { place, name in
                    .text(name, ComparisonText.cityNumbered(number: place + 1), suggestions: Self.suggestions)
                }, isRow: true),
            Form.Section(
                ComparisonText.cycles,
                [.select("cycle", ComparisonText.cycle, cycles), .select("with", ComparisonText.other, cycles)], isRow: true),
        ])
    }

    /// The newest, and those that are chosen.
    private var offered: [ForumCycle] {
        let chosen = [reading.cycle?.id, reading.other?.id]
        return reading.cycles.enumerated().filter { $0.offset < Self.mostCycles || chosen.contains($0.element.id) }.map(\.element)
    }

    private var state: FormState {
        var values = choice.typed.mapValues { [$0] }
        values["cycle"] = reading.cycle.map { [$0.id.text] }
        values["with"] = reading.other.map { [$0.id.text] }
        var state = FormState(values)
        for name in choice.unknown { state.refuse(name, ComparisonText.unknownCity) }
        return state
    }

    func render(into html: inout HTMLWriter) {
        let names = reading.members.map { $0.name.text(in: words.language) }
        html.add(
            FormView(
                form, state, method: .get, action: Link("/progress/compare"), hidden: [], submit: words(ComparisonText.compare), words.localizer))
        html.add(Suggestions(id: Self.suggestions, Array(words.localizer.collation.sorted(names) { $0 }.prefix(Self.mostOffered))))
    }
}
