/// A form of a page that our sites have written: where it is sent, and what it carries along.
struct HTMLForm {
    let action: String
    let hidden: [(name: String, value: String)]

    static func all(of page: String) -> [HTMLForm] {
        page.split(separator: "<form ").dropFirst().compactMap { text in
            guard let action = attribute("action", of: text.prefix { $0 != ">" }) else { return nil }
            let inside = text.firstRange(of: "</form>").map { text[..<$0.lowerBound] } ?? text
            let inputs = inside.split(separator: "<input ").dropFirst().map { $0.prefix { $0 != ">" } }
            return HTMLForm(
                action: action,
                hidden: inputs.filter { attribute("type", of: $0) == "hidden" }.compactMap { input in
                    attribute("name", of: input).map { ($0, attribute("value", of: input) ?? "") }
                })
        }
    }

    private static func attribute(_ name: String, of tag: Substring) -> String? {
        guard let start = " \(tag)".firstRange(of: " \(name)=\"") else { return nil }
        let rest = " \(tag)"[start.upperBound...]
        return plain(rest.prefix { $0 != "\"" })
    }

    private static func plain(_ text: Substring) -> String {
        [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(String(text)) { text, reference in
            text.split(separator: reference.0, omittingEmptySubsequences: false).joined(separator: reference.1)
        }
    }
}
