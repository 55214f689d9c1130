public import HTTPTypes

/// A form with what is wrong above it, its fields, and its button.
///
/// A browser checks nothing by itself (`novalidate`): it would say so in its own language, not in the page's.
public struct FormView: Component {
    /// What a form carries along and nobody sees, such as the token against forged requests.
    public struct Hidden: Sendable {
        let name: String
        let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A button beside the first, which sends the same form with a name of its own.
    public struct Button: Sendable {
        let name: String
        let text: String

        public init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    let form: Form
    let state: FormState
    let isPost: Bool
    let action: Link
    let hidden: [Hidden]
    let submit: String
    let other: Button?
    let cancel: (text: String, link: Link)?
    let isQuiet: Bool
    let localizer: Localizer

    /// - Parameters:
    ///   - hidden: names that no field has. A form that changes something carries a token; one that asks (GET) carries none, since its address is told on.
    ///   - submit: what the button says.
    ///   - isQuiet: where something else on the page is what it is there for.
    public init(
        _ form: Form, _ state: FormState, method: HTTPRequest.Method = .post, action: Link, hidden: [Hidden], submit: String,
        other: Button? = nil, cancel: (text: String, link: Link)? = nil, isQuiet: Bool = false, _ localizer: Localizer
    ) {
        self.form = form
        self.state = state
        isPost = method != .get
        self.action = action
        self.hidden = hidden
        self.submit = submit
        self.other = other
        self.cancel = cancel
        self.isQuiet = isQuiet
        self.localizer = localizer
    }

    public func render(into html: inout HTMLWriter) {
        FormInventory.current?.note(form, to: action, localizer)
        html.add(ErrorSummary(form, state, localizer))
        html.form(.class("form"), .method(isPost ? "post" : "get"), .action(action), .noValidate(), enctype) { html in
            for item in hidden { html.add(item) }
            for section in form.sections { render(section, into: &html) }
            html.p(.class("actions")) { html in
                html.button(.type("submit"), .class(isQuiet ? "button quiet" : "button")) { $0.text(submit) }
                if let other { html.button(.type("submit"), .class("button quiet"), .name(other.name), .value("1")) { $0.text(other.text) } }
                if let cancel { html.a(.href(cancel.link)) { $0.text(cancel.text) } }
            }
        }
    }

    private var enctype: Attribute? {
        form.fields.contains { if case .file = $0.control { true } else { false } } ? .enctype("multipart/form-data") : nil
    }

    private func render(_ section: Form.Section, into html: inout HTMLWriter) {
        guard let title = section.title else { return renderFields(section, into: &html) }
        if section.fold != .never { return renderFolded(section, title, into: &html) }
        // What stands beside each other is a grid of its own: parts go below it.
        html.fieldset(section.isRow && section.parts.isEmpty ? .class("section beside") : .class("section")) { html in
            html.legend { $0.text(localizer(title)) }
            renderFields(section, into: &html)
        }
    }

    private func renderFolded(_ section: Form.Section, _ title: Message, into html: inout HTMLWriter) {
        let fields = section.allFields
        let filled = fields.count { field in state.typed[field.name]?.contains { !$0.isEmpty } ?? false }
        let isWrong = fields.contains { !state.faults(of: $0.name).isEmpty }
        html.details(.class("section folded"), .open(isWrong || section.fold == .whileEmpty && filled > 0)) { html in
            html.summary { html in
                html.text(localizer(title))
                guard section.fold == .always, filled > 0 else { return }
                html.span(.class("optional")) { $0.text(" " + localizer(FormText.filledIn(count: filled))) }
            }
            html.div(.role("group"), .ariaLabel(localizer(title))) { renderFields(section, into: &$0) }
        }
    }

    private func renderFields(_ section: Form.Section, into html: inout HTMLWriter) {
        let fields = section.fields.map { FormField(field: $0, state: state, form: form.name, saysOptional: !section.isRow, localizer: localizer) }
        if section.isRow, section.title != nil, section.fold != .never || !section.parts.isEmpty {
            html.div(.class("beside")) { $0.add(fields) }
        } else {
            html.add(fields)
        }
        for part in section.parts { render(part, into: &html) }
    }
}

extension FormView.Hidden: Component {
    public func render(into html: inout HTMLWriter) { html.input(.type("hidden"), .name(name), .value(value)) }
}
