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
        let texts = Form.Field.localized("text", CommitmentPlansText.text, languages: languages, rows: 2)
        let id: [Form.Field] =
            standing == nil
            ? [.text("id", CommitmentPlansText.commitmentID, hint: CommitmentPlansText.commitmentIDHint(example: "A11.2"), isRequired: true)] : []
        let who: [Form.Field] = [
            .text(
                "lead", CommitmentPlansText.lead, hint: CommitmentPlansText.leadHint(secretariat: "secretariat", each: "city", one: "voronezh"),
                isRequired: true),
            .date("due", CommitmentPlansText.due),
        ]
        return Form(sections: [
            Form.Section(
                CommitmentPlansText.promise, id + texts.prefix(1) + who,
                parts: [Form.Section(CommitmentPlansText.textsElsewhere, Array(texts.dropFirst()), fold: .always)]),
            Form.Section(CommitmentPlansText.indicators, [], parts: letters.map(section)),
            Form.Section(CommitmentPlansText.milestones, [], parts: (0..<milestones).map(milestone)),
        ])
    }

    /// What a title, a name or a unit is also said in; in English it is as it stands first.
    private static let translations = Language.all.filter { $0.code != "en" }

    private func milestone(_ place: Int) -> Form.Section {
        let (name, number) = ("milestones[\(place)]", place + 1)
        return Form.Section(
            CommitmentPlansText.milestone(number: number),
            [
                .text("\(name).title", CommitmentPlansText.milestoneTitle(number: number)),
                .text("\(name).date", CommitmentPlansText.milestoneDate(number: number), hint: CommitmentPlansText.milestoneDateHint),
            ], fold: .whileEmpty,
            parts: [
                Form.Section(
                    CommitmentPlansText.inOtherLanguages,
                    Form.Field.localized("\(name).titles", CommitmentPlansText.milestoneTitle(number: number), languages: Self.translations),
                    fold: .always)
            ])
    }

    private func section(_ letter: String) -> Form.Section {
        let name = "letters.\(letter)"
        return Form.Section(
            CommitmentPlansText.indicator(letter: letter),
            [
                .text("\(name).name", CommitmentPlansText.indicatorName(letter: letter)),
                .text("\(name).unit", CommitmentPlansText.indicatorUnit(letter: letter)),
            ] + ways(letter), fold: .whileEmpty,
            parts: [
                Form.Section(
                    CommitmentPlansText.inOtherLanguages,
                    Form.Field.localized("\(name).names", CommitmentPlansText.indicatorName(letter: letter), languages: Self.translations)
                        + Form.Field.localized("\(name).units", CommitmentPlansText.indicatorUnit(letter: letter), languages: Self.translations),
                    fold: .always),
                Form.Section(
                    CommitmentPlansText.bounds,
                    [
                        .decimal("\(name).least", FiguresText.least(letter: letter)),
                        .decimal("\(name).most", FiguresText.most(letter: letter), hint: FiguresText.mostHint),
                    ], fold: .always),
                Form.Section(CommitmentPlansText.baselines, baselines(letter), fold: .always),
                Form.Section(CommitmentPlansText.targets, targets(letter), fold: .always),
            ])
    }

    private func ways(_ letter: String) -> [Form.Field] {
        [
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

    private func indicator(_ letter: String) -> Indicator? { standing?.indicators.first { $0.code.hasSuffix("-\(letter)") } }

    /// What an indicator is measured from: what is there, and one more.
    private func baselines(_ letter: String) -> [Form.Field] {
        (0..<min(Indicator.mostBaselines, (indicator(letter)?.baselines.count ?? 0) + 1)).flatMap { place -> [Form.Field] in
            let name = "letters.\(letter).baselines[\(place)]"
            return [
                .text(
                    "\(name).period", FiguresText.baselinePeriod(letter: letter, number: place + 1),
                    hint: place == 0 ? FiguresText.baselinePeriodHint : nil),
                .decimal("\(name).value", FiguresText.baselineValue(letter: letter, number: place + 1)),
                .text("\(name).source", FiguresText.baselineSource(letter: letter, number: place + 1)),
            ]
        }
    }

    /// The path to what is to be reached: what is there, and one more.
    private func targets(_ letter: String) -> [Form.Field] {
        (0..<min(Indicator.mostTargets, (indicator(letter)?.targets.count ?? 0) + 1)).flatMap { place -> [Form.Field] in
            let name = "letters.\(letter).targets[\(place)]"
            return [
                .decimal("\(name).value", FiguresText.targetValue(letter: letter, number: place + 1)),
                .date(
                    "\(name).by", FiguresText.targetBy(letter: letter, number: place + 1), hint: place == 0 ? FiguresText.targetByHint : nil),
            ]
        }
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

    /// Milestones as they were typed, each with what stands of the same one in languages that the form does not ask for.
    private func typedMilestones(_ typed: JSON?) -> JSON? {
        typed?.array.map { typed in
            .array(
                typed.map { typed in
                    guard var object = typed.object else { return typed }
                    let known = standing?.milestones.first { $0.title == typed["title"]?.string && $0.date == typed["date"]?.string }
                    object["titles"] = Self.translated(known?.titles?.json, object["titles"])
                    return .object(object)
                })
        }
    }

    /// Reads what was sent as the commitment that it becomes.
    func read(_ body: FormBody, as id: CommitmentID) -> FormOutcome<Commitment> {
        let letters = letters.filter { letter in
            section(letter).allFields.contains { !(body[$0.name].first ?? "").isEmpty }
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
            object["milestones"] = typedMilestones(object["milestones"])
            return try Commitment(Fields(.object(object)))
        } placing: { path in
            for (position, letter) in letters.enumerated() where path.hasPrefix("indicators[\(position)]") {
                return "letters.\(letter)" + path.dropFirst("indicators[\(position)]".count)
            }
            return path
        }
    }
}
