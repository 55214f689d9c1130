/// One field of a form: what it asks, a hint, what is wrong with it, and what was typed.
struct FormField: Component {
    let field: Form.Field
    let state: FormState
    /// The name of the form, where its page has several.
    var form = ""
    /// Whether it says that it may be left out.
    var saysOptional = true
    let localizer: Localizer

    /// Where a link to the field leads. A name's dots and brackets are no part of an id that is easy to link to.
    static func id(of name: String, in form: String) -> String {
        "field-" + (form.isEmpty ? "" : form + "-") + String(name.map { $0 == "." || $0 == "[" ? "-" : $0 }.filter { $0 != "]" })
    }

    private var id: String { Self.id(of: field.name, in: form) }
    private var typed: [String] { state.typed[field.name] ?? [] }
    private var faults: [FormState.Fault] { state.faults(of: field.name) }

    /// The hint and the errors, for who hears the field and not the page around it.
    private var described: Attribute? {
        let ids = [field.hint == nil ? nil : "\(id)-hint", faults.isEmpty ? nil : "\(id)-error"].compactMap { $0 }
        return ids.isEmpty ? nil : .ariaDescribedBy(ids.joined(separator: " "))
    }

    func render(into html: inout HTMLWriter) {
        html.div(faults.isEmpty ? .class("field") : .class("field invalid")) { html in
            switch field.control {
            case .checkbox: renderCheckbox(into: &html)
            case .radio(let options): renderGroup(options, isRadio: true, into: &html)
            case .checkboxes(let options): renderGroup(options, isRadio: false, into: &html)
            default:
                html.label(.for(id)) { renderLabel(into: &$0) }
                renderNotes(into: &html)
                renderControl(into: &html)
            }
        }
    }

    private func renderLabel(into html: inout HTMLWriter) {
        html.text(localizer(field.label))
        guard !field.isRequired, saysOptional else { return }
        html.text(" ")
        html.span(.class("optional")) { $0.text(localizer(FormText.optional)) }
    }

    private func renderNotes(into html: inout HTMLWriter) {
        if let hint = field.hint { html.p(.class("hint"), .id("\(id)-hint")) { $0.text(localizer(hint)) } }
        guard !faults.isEmpty else { return }
        html.p(.class("error"), .id("\(id)-error")) { html in
            html.span(.class("hidden")) { $0.text(localizer(FormText.error) + " ") }
            guard faults.count > 1 else { return html.add(FaultText(fault: faults[0], localizer: localizer)) }
            for fault in faults { html.span(.class("fault")) { $0.add(FaultText(fault: fault, localizer: localizer)) } }
        }
    }

    private func renderControl(into html: inout HTMLWriter) {
        let common: [Attribute?] = [
            .id(id), .name(field.name), field.language.map { .lang($0) }, described, .ariaInvalid(!faults.isEmpty), .required(field.isRequired),
        ]
        switch field.control {
        case .paragraphs(let rows):
            // The parser drops one line feed at the beginning (WHATWG HTML, section 13.2.6.4.7).
            html.element("textarea", common + [.rows(rows), .dirAuto()]) { $0.text("\n" + (typed.first ?? "")) }
        case .select(let options):
            html.element("select", common) { html in
                html.option(.value("")) { $0.text(localizer(FormText.choose)) }
                for option in options {
                    html.option(.value(option.value), .selected(typed.contains(option.value))) { $0.text(localizer(option.label)) }
                }
            }
        default: html.void("input", common + kind + [value, field.suggestions.map { .list($0) }])
        }
    }

    /// A password is not sent back: it would stand in the page, and in the browser's history.
    private var value: Attribute? {
        switch field.control {
        case .text(.password), .text(.newPassword), .file: nil
        case .time: typed.first.map { .value($0.hasSuffix(":00Z") ? String($0.dropLast(4)) : $0) }
        default: typed.first.map { .value($0) }
        }
    }

    private var kind: [Attribute?] {
        switch field.control {
        case .integer: [.type("text"), .inputMode("numeric"), .class("short")]
        case .decimal, .amount: [.type("text"), .inputMode("decimal"), .class("short")]
        case .date: [.type("date"), .class("short"), .min("1900-01-01"), .max("2199-12-31")]
        case .time: [.type("datetime-local"), .class("short"), .min("1900-01-01T00:00"), .max("2199-12-31T23:59")]
        case .text(.plain): [.type("text"), .dirAuto()]
        case .file: [.type("file")]
        case .text(.username): [.type("text"), .autocomplete("username"), .dir(.leftToRight)]
        case .text(.email): [.type("email"), .autocomplete("email"), .inputMode("email")]
        case .text(.webAddress): [.type("url"), .inputMode("url")]
        case .text(.search): [.type("search"), .dirAuto()]
        case .text(.password): [.type("password"), .autocomplete("current-password")]
        case .text(.newPassword): [.type("password"), .autocomplete("new-password")]
        case .text(.secret): [.type("text"), .autocomplete("off"), .dir(.leftToRight)]
        case .text(.code): [.type("text"), .inputMode("numeric"), .autocomplete("one-time-code"), .class("short")]
        default: []
        }
    }

    private func renderCheckbox(into html: inout HTMLWriter) {
        renderNotes(into: &html)
        html.div(.class("choice")) { html in
            html.input(
                .type("checkbox"), .id(id), .name(field.name), .value("true"), .checked(!typed.isEmpty), described, .ariaInvalid(!faults.isEmpty))
            html.label(.for(id)) { $0.text(localizer(field.label)) }
        }
    }

    private func renderGroup(_ options: [Form.Field.Option], isRadio: Bool, into html: inout HTMLWriter) {
        html.fieldset(.class("choices"), described) { html in
            html.legend { renderLabel(into: &$0) }
            renderNotes(into: &html)
            for (position, option) in options.enumerated() {
                // A link to the field leads to its first choice.
                let id = position == 0 ? id : "\(id)-\(position)"
                html.div(.class("choice")) { html in
                    html.input(
                        .type(isRadio ? "radio" : "checkbox"), .id(id), .name(field.name), .value(option.value),
                        .checked(typed.contains(option.value)), .required(field.isRequired && isRadio))
                    html.label(.for(id)) { $0.text(localizer(option.label)) }
                }
            }
        }
    }
}

/// One thing that is wrong.
struct FaultText: Component {
    let fault: FormState.Fault
    let localizer: Localizer

    func render(into html: inout HTMLWriter) {
        switch fault.words {
        case .own(let message): html.text(localizer(message))
        case .foreign(let words): html.span(.lang("en"), .dir(.leftToRight)) { $0.foreign(words) }
        }
    }
}
