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
    /// Which of its parts is shown; what the others hold stays as it stands.
    var number = 1

    /// All parts of the form.
    var parts: [CommitmentFormPart] {
        CommitmentFormPart.all(
            letters: allLetters.map { ($0, section($0).allFields.count) }, milestones: milestones, fieldsOfMilestone: milestone(0).allFields.count,
            fieldsOfPromise: promise.allFields.count)
    }

    /// The one that is shown; the first where there is none of that number.
    var part: CommitmentFormPart {
        let parts = parts
        return parts.first { $0.number == number } ?? parts[0]
    }

    /// Letters of indicators that the form has: those that are there, and two more.
    private var allLetters: [String] {
        let used = standing?.indicators.map { String($0.code.suffix(1)) } ?? []
        let last = used.compactMap { Self.letters.firstIndex(of: $0) }.max() ?? -1
        return Array(Self.letters.prefix(last + 3))
    }

    private var milestones: Int { min(50, (standing?.milestones.count ?? 0) + 2) }

    var form: Form {
        let part = part
        var sections: [Form.Section] = part.hasPromise ? [promise] : []
        if !part.letters.isEmpty { sections.append(Form.Section(CommitmentPlansText.indicators, [], parts: part.letters.map(section))) }
        if !part.milestones.isEmpty { sections.append(Form.Section(CommitmentPlansText.milestones, [], parts: part.milestones.map(milestone))) }
        return Form(sections: sections)
    }

    private var promise: Form.Section {
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
        return Form.Section(
            CommitmentPlansText.promise, id + texts.prefix(1) + who,
            parts: [Form.Section(CommitmentPlansText.textsElsewhere, Array(texts.dropFirst()), fold: .always)])
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

    /// What was typed beside the promise, which is not asked for, as it stands.
    private func promised(_ typed: JSONObject) -> JSONObject {
        var object = standing?.json.object ?? JSONObject()
        for name in ["letters", "milestones"] { object[name] = typed[name] }
        return object
    }

    /// Milestones as they stand, with those of some places as they were typed.
    private func milestones(with typed: JSON?, at places: Range<Int>) -> JSON? {
        let standing = standing?.milestones.map(\.json) ?? []
        let all = standing.prefix(places.lowerBound) + (typed?.array ?? []) + standing.dropFirst(places.upperBound)
        return all.isEmpty ? nil : .array(Array(all))
    }

    /// Reads what was sent as the commitment that it becomes.
    func read(_ body: FormBody, as id: CommitmentID) -> FormOutcome<Commitment> {
        let part = part
        let codes = allLetters.filter { letter in
            guard part.letters.contains(letter) else { return indicator(letter) != nil }
            return section(letter).allFields.contains { !(body[$0.name].first ?? "").isEmpty }
        }
        return form.read(body, over: standing?.json) { (fields) throws(FieldError) in
            var object = part.hasPromise ? fields.object : promised(fields.object)
            let typed = object["letters"]
            object["letters"] = nil
            object["id"] = nil
            object["article"] = .integer(Int64(id.article))
            object["indicators"] = .array(
                codes.map { letter in
                    let code = "\(id)-\(letter)"
                    if !part.letters.contains(letter), let standing = indicator(letter) { return standing.json }
                    var indicator = standing?.indicators.first { $0.code == code }?.json.object ?? JSONObject()
                    indicator["code"] = .string(code)
                    for name in ["name", "unit", "least", "most", "direction", "aggregation", "baselines", "targets"] {
                        indicator[name] = typed?[letter]?[name]
                    }
                    for name in ["names", "units"] { indicator[name] = Self.translated(indicator[name], typed?[letter]?[name]) }
                    return .object(indicator)
                })
            object["milestones"] = milestones(with: typedMilestones(object["milestones"]), at: part.milestones)
            return try Commitment(Fields(.object(object)))
        } placing: { path in
            for (position, letter) in codes.enumerated() where path.hasPrefix("indicators[\(position)]") {
                return "letters.\(letter)" + path.dropFirst("indicators[\(position)]".count)
            }
            return part.place(path)
        }
    }
}
