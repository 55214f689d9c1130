/// What is wrong with a form that was sent, above it, with a link to each field. Nothing where nothing is wrong.
public struct ErrorSummary: Component {
    let form: Form
    let state: FormState
    let localizer: Localizer

    public init(_ form: Form, _ state: FormState, _ localizer: Localizer) {
        self.form = form
        self.state = state
        self.localizer = localizer
    }

    public func render(into html: inout HTMLWriter) {
        guard !state.faults.isEmpty else { return }
        html.section(.class("panel errors"), .id("errors"), .role("alert"), .tabindex(-1), .ariaLabelledBy("errors-title")) { html in
            html.h2(.id("errors-title")) { $0.text(localizer(FormText.summary(count: state.faults.count))) }
            html.ul { html in
                for fault in state.faults { html.li { render(fault, into: &$0) } }
            }
        }
    }

    private func render(_ fault: FormState.Fault, into html: inout HTMLWriter) {
        let words = FaultText(fault: fault, localizer: localizer)
        guard let section = form.sections.flatMap(\.all).first(where: { $0.fields.contains { $0.name == fault.field } }),
            let field = section.fields.first(where: { $0.name == fault.field })
        else { return html.add(words) }
        let label = localizer(field.label)
        // Of several that are called the same, the part of the form tells which it is.
        let isAlone = form.fields.count { localizer($0.label) == label } == 1
        let place = isAlone ? nil : section.title.map { localizer($0) }
        html.a(.href(.fragment(FormField.id(of: field.name, in: form.name)))) { html in
            html.text([place, label].compactMap { $0 }.joined(separator: ", ") + ": ")
            html.add(words)
        }
    }
}
