import Primitives
import Web

/// What is to be compared, chosen without a script.
struct ComparisonForm: Component {
    let words: ProgressWords
    let choice: ComparisonPages.Choice
    let reading: ComparisonPages.Reading

    func render(into html: inout HTMLWriter) {
        let cities = words.localizer.collation.sorted(reading.members.map { (value: $0.id.text, text: $0.name.text(in: words.language)) }) { $0.text }
        let cycles = reading.cycles.map { (value: $0.id.text, text: $0.name(in: words.language)) }
        html.form(.class("form panel"), .method("get"), .action(Link("/progress/compare"))) { html in
            html.div(.class("beside")) { html in
                for (place, name) in ComparisonPages.Choice.names.enumerated() {
                    let chosen = choice.cities.indices.contains(place) ? choice.cities[place].text : ""
                    field(name, words(ComparisonText.cityNumbered(number: place + 1)), into: &html) { html, id in
                        html.input(.id(id), .name(name), .type("text"), .list("compare-cities"), .value(chosen))
                    }
                }
            }
            html.div(.class("beside")) { html in
                select("cycle", words(ComparisonText.cycle), cycles, reading.cycle?.id.text, into: &html)
                select("with", words(ComparisonText.other), cycles, reading.other?.id.text, into: &html)
            }
            html.datalist(.id("compare-cities")) { html in
                for city in cities { html.option(.value(city.value)) { $0.text(city.text) } }
            }
            html.div(.class("actions")) { html in
                html.button(.type("submit"), .class("button")) { $0.text(words(ComparisonText.compare)) }
            }
        }
    }

    private func select(
        _ name: String, _ label: String, _ options: [(value: String, text: String)], _ chosen: String?, into html: inout HTMLWriter
    ) {
        field(name, label, into: &html) { html, id in
            html.select(.id(id), .name(name)) { html in
                html.option(.value("")) { $0.text("—") }
                for option in options { html.option(.value(option.value), .selected(option.value == chosen)) { $0.text(option.text) } }
            }
        }
    }

    private func field(_ name: String, _ label: String, into html: inout HTMLWriter, _ control: (inout HTMLWriter, String) -> Void) {
        let id = "compare-\(name)"
        html.div(.class("field")) { html in
            html.label(.for(id)) { $0.text(label) }
            control(&html, id)
        }
    }
}
