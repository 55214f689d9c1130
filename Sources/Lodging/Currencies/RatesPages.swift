import FeatureKit
import Primitives
import StrictJSON
import Web

/// The page of reference rates, and the form in which the secretariat keeps them.
struct RatesPages {
    let localizer: Localizer

    static let form = Form([
        .date("date", RatesText.date, isRequired: true), .text("base", RatesText.base, hint: RatesText.baseHint, isRequired: true),
        .text("source", RatesText.source, hint: RatesText.sourceHint, isRequired: true),
        .paragraphs("lines", RatesText.lines, hint: RatesText.linesHint, rows: 20, isRequired: true),
    ])

    /// For everybody.
    func page(_ rates: ReferenceRates?) -> Page {
        Page(kicker: localizer(RatesText.kicker), heading: localizer(RatesText.title), lede: localizer(RatesText.lede), facts(rates), table(rates))
    }

    private func facts(_ rates: ReferenceRates?) -> Facts? {
        guard let rates else { return nil }
        return Facts(
            title: localizer(RatesText.title),
            [
                .init(localizer(RatesText.date), .time(localizer.date(rates.date), datetime: rates.date.description)),
                .init(localizer(RatesText.base), .code(rates.base.code)), .init(localizer(RatesText.source), .code(rates.source)),
            ])
    }

    func table(_ rates: ReferenceRates?) -> DataTable {
        DataTable(
            id: "rates", title: localizer(RatesText.table), columns: [.text(localizer(RatesText.currency)), .number(localizer(RatesText.perBase))],
            rows: rates?.rates.map { [Cell.code($0.currency.code).asHeader, .number($0.perBase.description)] } ?? [],
            empty: EmptyState(localizer(RatesText.none)))
    }

    /// What stands now, to be changed.
    static func state(of rates: ReferenceRates?, today: UTCDate) -> FormState {
        guard let rates else { return FormState(["date": [today.description], "base": ["USD"]]) }
        return FormState([
            "date": [today.description], "base": [rates.base.code], "source": [rates.source],
            "lines": [rates.rates.map { "\($0.currency) \($0.perBase)" }.joined(separator: "\n")],
        ])
    }

    /// Reads a form that was sent; a line that is wrong is named by its number.
    static func read(_ body: FormBody) -> (rates: ReferenceRates?, state: FormState) {
        let reading = form.read(body)
        guard reading.state.isSound else { return (nil, reading.state) }
        var lines: [JSON] = []
        for (place, line) in (reading.json["lines"]?.string ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else { continue }
            guard words.count == 2, let currency = Currency(String(words[0])), let number = DecimalNumber(String(words[1])),
                let rate = ReferenceRates.Rate(currency, number)
            else { return (nil, reading.refused("lines", RatesText.badLine(line: place + 1))) }
            lines.append(rate.json)
        }
        var object = reading.json.object ?? JSONObject()
        object["lines"] = nil
        object["rates"] = .array(lines)
        do throws(FieldError) { return (try ReferenceRates(Fields(.object(object))), reading.state) } catch {
            guard error.path.hasPrefix("rates") else { return (nil, reading.refused(error)) }
            return (nil, reading.refused("lines", RatesText.badRates))
        }
    }
}
