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

    /// Wrong lines that are told at once.
    private static let mostTold = 20

    /// Reads a form that was sent; each line that is wrong is named by its number, beside what is wrong elsewhere.
    static func read(_ body: FormBody) -> (rates: ReferenceRates?, state: FormState) {
        let reading = form.read(body)
        let (lines, faults) = lines(reading.json["lines"]?.string ?? "", base: reading.json["base"]?.string.flatMap { Currency($0) })
        var object = reading.json.object ?? JSONObject()
        object["lines"] = nil
        object["rates"] = .array(lines.map(\.json))
        var (rates, state): (ReferenceRates?, FormState) = (nil, reading.state)
        do throws(FieldError) { rates = try ReferenceRates(Fields(.object(object))) } catch {
            // Without a line that is right there are no rates: the lines say why.
            if !error.path.hasPrefix("rates") || reading.state.isSound && faults.isEmpty { state = reading.refused(error) }
        }
        for fault in faults.prefix(mostTold) { state.refuse("lines", fault) }
        return (state.isSound ? rates : nil, state)
    }

    private static func lines(_ text: String, base: Currency?) -> (rates: [ReferenceRates.Rate], faults: [Message]) {
        var (rates, faults, seen): ([ReferenceRates.Rate], [Message], Set<Currency>) = ([], [], [])
        if let base { seen.insert(base) }
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else { continue }
            guard words.count == 2, let currency = Currency(String(words[0])), let number = DecimalNumber(String(words[1])),
                let rate = ReferenceRates.Rate(currency, number)
            else {
                faults.append(RatesText.badLine(line: place + 1))
                continue
            }
            if seen.insert(currency).inserted {
                rates.append(rate)
            } else {
                faults.append(RatesText.again(line: place + 1, currency: currency.code))
            }
        }
        return (rates, faults)
    }
}
