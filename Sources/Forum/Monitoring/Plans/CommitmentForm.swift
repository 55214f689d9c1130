import Primitives
import StrictJSON
import Web

/// The form of a commitment with its indicators and milestones.
struct CommitmentForm {
    /// As many as a commitment has indicators at most.
    private static let letters = "abcdefghijklmnopqrst".map(String.init)

    /// `nil` where it is a new one.
    let standing: Commitment?
    let language: Language

    /// Letters of indicators that the form has: those that are there, and two more.
    private var letters: [String] {
        let used = standing?.indicators.map { String($0.code.suffix(1)) } ?? []
        let last = used.compactMap { Self.letters.firstIndex(of: $0) }.max() ?? -1
        return Array(Self.letters.prefix(last + 3))
    }

    private var milestones: Int { min(50, (standing?.milestones.count ?? 0) + 2) }

    var form: Form {
        let languages = [language] + Language.all.filter { $0 != language }
        let first =
            (standing == nil
                ? [.text("id", CommitmentPlansText.commitmentID, hint: CommitmentPlansText.commitmentIDHint(example: "A11.2"), isRequired: true)]
                : [])
            + Form.Field.localized("text", CommitmentPlansText.text, languages: languages, rows: 2)
            + [
                .text(
                    "lead", CommitmentPlansText.lead, hint: CommitmentPlansText.leadHint(secretariat: "secretariat", each: "city", one: "voronezh"),
                    isRequired: true),
                .date("due", CommitmentPlansText.due),
            ]
        return Form(sections: [
            Form.Section(nil, first), Form.Section(CommitmentPlansText.indicators, letters.flatMap(fields)),
            Form.Section(
                CommitmentPlansText.milestones,
                (0..<milestones).flatMap { place -> [Form.Field] in
                    [
                        .text(
                            "milestones[\(place)].date", CommitmentPlansText.milestoneDate(number: place + 1),
                            hint: place == 0 ? CommitmentPlansText.milestoneDateHint : nil),
                        .text("milestones[\(place)].title", CommitmentPlansText.milestoneTitle(number: place + 1)),
                    ]
                }),
        ])
    }

    /// What an indicator's name and unit are also said in; in English they are as they stand first.
    private static let translations = Language.all.filter { $0.code != "en" }

    private func fields(_ letter: String) -> [Form.Field] {
        [.text("letters.\(letter).name", CommitmentPlansText.indicatorName(letter: letter))]
            + Form.Field.localized("letters.\(letter).names", CommitmentPlansText.indicatorName(letter: letter), languages: Self.translations)
            + [.text("letters.\(letter).unit", CommitmentPlansText.indicatorUnit(letter: letter))]
            + Form.Field.localized("letters.\(letter).units", CommitmentPlansText.indicatorUnit(letter: letter), languages: Self.translations)
            + ways(letter) + figures(letter)
    }

    private func ways(_ letter: String) -> [Form.Field] {
        [
            .decimal("letters.\(letter).least", FiguresText.least(letter: letter)),
            .decimal("letters.\(letter).most", FiguresText.most(letter: letter), hint: FiguresText.mostHint),
            .select(
                "letters.\(letter).direction", CommitmentPlansText.indicatorDirection(letter: letter),
                [.init("up", CommitmentPlansText.directionUp), .init("down", CommitmentPlansText.directionDown)]),
            .select(
                "letters.\(letter).aggregation", CommitmentPlansText.indicatorAggregation(letter: letter),
                [
                    .init("sum", CommitmentPlansText.aggregationSum), .init("mean", CommitmentPlansText.aggregationMean),
                    .init("latest", CommitmentPlansText.aggregationLatest),
                    .init("none", CommitmentPlansText.aggregationNone),
                ]),
        ]
    }

    /// What an indicator is measured from, and the path to what is to be reached: what is there, and one more of each.
    private func figures(_ letter: String) -> [Form.Field] {
        let indicator = standing?.indicators.first { $0.code.hasSuffix("-\(letter)") }
        let baselines = (0..<min(Indicator.mostBaselines, (indicator?.baselines.count ?? 0) + 1)).flatMap { place -> [Form.Field] in
            let name = "letters.\(letter).baselines[\(place)]"
            return [
                .text(
                    "\(name).period", FiguresText.baselinePeriod(letter: letter, number: place + 1),
                    hint: place == 0 ? FiguresText.baselinePeriodHint : nil),
                .decimal("\(name).value", FiguresText.baselineValue(letter: letter, number: place + 1)),
                .text("\(name).source", FiguresText.baselineSource(letter: letter, number: place + 1)),
            ]
        }
        let targets = (0..<min(Indicator.mostTargets, (indicator?.targets.count ?? 0) + 1)).flatMap { place -> [Form.Field] in
            let name = "letters.\(letter).targets[\(place)]"
            return [
                .decimal("\(name).value", FiguresText.targetValue(letter: letter, number: place + 1)),
                .date(
                    "\(name).by", FiguresText.targetBy(letter: letter, number: place + 1), hint: place == 0 ? FiguresText.targetByHint : nil),
            ]
        }
        return baselines + targets
    }

    /// The form as the commitment stands.
    var state: FormState {
        guard let standing, var object = standing.json.object else { return FormState() }
        object["indicators"] = nil
        object["letters"] = .object(JSONObject(standing.indicators.map { (String($0.code.suffix(1)), $0.json) }))
        return FormState(.object(object))
    }

    /// What was typed, beside what stands in languages that the form does not ask for; `nil` where there is neither.
    private static func translated(_ standing: JSON?, _ typed: JSON?) -> JSON? {
        let others = (standing?.object?.members ?? []).filter { member in !translations.contains { $0.code == member.name } }
        let all = others.map { ($0.name, $0.value) } + (typed?.object?.members ?? []).map { ($0.name, $0.value) }
        return all.isEmpty ? nil : .object(JSONObject(all))
    }

    /// Reads what was sent as the commitment that it becomes.
    func read(_ body: FormBody, as id: CommitmentID) -> FormOutcome<Commitment> {
        let letters = letters.filter { letter in
            fields(letter).contains { !(body[$0.name].first ?? "").isEmpty }
        }
        return form.read(body) { (fields) throws(FieldError) in
            var object = fields.object
            let typed = object["letters"]
            object["letters"] = nil
            object["id"] = nil
            object["article"] = .integer(Int64(id.article))
            object["indicators"] = .array(
                letters.map { letter in
                    let code = "\(id)-\(letter)"
                    var indicator = standing?.indicators.first { $0.code == code }?.json.object ?? JSONObject()
                    indicator["code"] = .string(code)
                    for name in ["name", "unit", "least", "most", "direction", "aggregation", "baselines", "targets"] {
                        indicator[name] = typed?[letter]?[name]
                    }
                    for name in ["names", "units"] { indicator[name] = Self.translated(indicator[name], typed?[letter]?[name]) }
                    return .object(indicator)
                })
            return try Commitment(Fields(.object(object)))
        } placing: { path in
            for (position, letter) in letters.enumerated() where path.hasPrefix("indicators[\(position)]") {
                return "letters.\(letter)" + path.dropFirst("indicators[\(position)]".count)
            }
            return path
        }
    }
}
