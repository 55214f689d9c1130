import HTTPTypes
import Primitives
import StrictJSON
import Testing

@testable import Web

struct FormViewTests {
    private static func label(_ text: String) -> Message { FormText.choose }
    private let localizer = Localizer(.english, now: UTCTime(seconds: 0))

    private func html(_ form: Form, _ state: FormState, isPost: Bool = true) -> String {
        let view = FormView(
            form, state, method: isPost ? .post : .get, action: Link("/admin/x"), hidden: [.init("token", "s\"1")], submit: "Save", localizer)
        return String(decoding: view.html, as: UTF8.self)
    }

    private func html(_ field: Form.Field, _ state: FormState = FormState()) -> String { html(Form([field]), state) }

    @Test func `a form names where it goes and carries its token, and a browser does not speak for it`() {
        let html = html(Form([]), FormState())
        #expect(html.contains(#"<form class="form" method="post" action="/admin/x" novalidate><input type="hidden" name="token" value="s&quot;1">"#))
        #expect(html.contains(#"<button type="submit" class="button">Save</button>"#))
        #expect(self.html(Form([]), FormState(), isPost: false).contains(#"method="get""#))
    }

    @Test func `a field shows what was typed, what is wrong with it, and tells both to who hears it`() throws {
        let form = Form([.text("items[0].en", FormText.choose, hint: FormText.optional, isRequired: true)])
        let state = form.read(try FormBody([("items[0].en", "")])).state
        let html = html(form, state)
        #expect(html.contains(##"<a href="#field-items-0-en">Choose: Fill this in.</a>"##))
        #expect(html.contains(#"<label for="field-items-0-en">Choose</label><p class="hint" id="field-items-0-en-hint">(optional)</p>"#))
        #expect(html.contains(#"<p class="error" id="field-items-0-en-error"><span class="hidden">Error: </span>Fill this in.</p>"#))
        #expect(
            html.contains(
                #"<input id="field-items-0-en" name="items[0].en" aria-describedby="field-items-0-en-hint field-items-0-en-error" aria-invalid="true" required type="text" dir="auto" value="">"#
            ))
    }

    @Test func `what was typed stays, escaped, in every kind of field`() {
        let typed = #"</textarea><script>"x""#
        let state = FormState(["a": [typed]])
        let options = [Form.Field.Option("1", FormText.choose), .init("2", FormText.choose)]
        #expect(html(.text("a", FormText.choose), state).contains(#"value="&lt;/textarea&gt;&lt;script&gt;&quot;x&quot;""#))
        #expect(html(.paragraphs("a", FormText.choose), state).contains("\n&lt;/textarea&gt;&lt;script&gt;&quot;x&quot;</textarea>"))
        #expect(html(.select("a", FormText.choose, options), FormState(["a": ["2"]])).contains(#"<option value="2" selected>"#))
        #expect(html(.radio("a", FormText.choose, options), FormState(["a": ["2"]])).contains(#"name="a" value="2" checked>"#))
        #expect(html(.checkboxes("a", FormText.choose, options), FormState(["a": ["1", "2"]])).split(separator: "checked>").count == 3)
        #expect(html(.checkbox("a", FormText.choose), FormState(["a": ["true"]])).contains(#"value="true" checked>"#))
        #expect(html(.time("a", FormText.choose), FormState(["a": "2026-11-26T09:30:00Z"])).contains(#"value="2026-11-26T09:30""#))
    }

    @Test func `a section that is closed opens for what is wrong in it, and says what is filled in`() throws {
        let inner = Form.Section(FormText.optional, [.integer("n", FormText.choose, in: 1...3)], fold: .always)
        let form = Form(sections: [Form.Section(FormText.choose, [.text("a", FormText.choose)], fold: .whileEmpty, parts: [inner])])
        let closed = html(form, FormState())
        #expect(closed.split(separator: #"<details class="section folded"><summary>"#).count == 3 && !closed.contains(" open>"), "\(closed)")
        let filled = html(form, FormState(["n": ["2"]]))
        #expect(filled.contains(#"<details class="section folded" open><summary>Choose"#), "\(filled)")
        #expect(filled.contains(#"<summary>(optional)<span class="optional"> (1 filled in)</span></summary>"#), "\(filled)")
        let wrong = html(form, form.read(try FormBody([("n", "9")])).state)
        #expect(wrong.split(separator: #"<details class="section folded" open>"#).count == 3, "\(wrong)")
        #expect(wrong.contains(##"<a href="#field-n">"##) && wrong.contains(#"id="field-n-error""#))
    }

    @Test func `a password is not sent back`() {
        #expect(!html(.text("p", FormText.choose, .password), FormState(["p": ["secret"]])).contains("secret"))
    }

    @Test func `what another program says is marked as English and not as ours`() {
        var state = FormState()
        state.refuse(foreign: "body.number must stay 3 <b>")
        #expect(html(Form([]), state).contains(#"<li><span lang="en" dir="ltr"><bdi>body.number must stay 3 &lt;b&gt;</bdi></span></li>"#))
    }
}
