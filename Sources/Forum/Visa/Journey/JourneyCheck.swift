public import Primitives

/// Checks a journey against the rules of the borders that it crosses: pure, and counted to the day.
///
/// Every day counts on which one is in a country, those of arrival and departure among them. In a rolling window, each day of a stay must see no more
/// than the allowed days in the window that ends with it; without a window each stay is counted anew.
public struct JourneyCheck {
    private let plan: JourneyPlan
    private let today: UTCDate
    private let knowledge: (VisaRuleKey) -> BorderKnowledge
    private let visa: SilkRoadVisa
    private let seenSize: Int64?
    private let stays: [JourneyStay]
    private let counts: [CountryCode: DayCount]

    /// - Parameters:
    ///   - today: from which ages are told.
    ///   - seenSize: the size of the log when the link was made that is asked again.
    ///   - knowledge: of each border of the journey.
    public init(
        _ plan: JourneyPlan, on today: UTCDate, visa: SilkRoadVisa = SilkRoadVisa(), seenSize: Int64? = nil,
        knowledge: @escaping (VisaRuleKey) -> BorderKnowledge
    ) {
        self.plan = plan
        self.today = today
        self.knowledge = knowledge
        self.visa = visa
        self.seenSize = seenSize
        stays = JourneyStay.stays(of: plan.legs)
        counts = Dictionary(grouping: stays, by: \.country).mapValues { DayCount($0) }
    }

    /// The borders that a journey crosses, by each passport.
    public static func borders(of plan: JourneyPlan) -> Set<VisaRuleKey> {
        var keys: Set<VisaRuleKey> = []
        for leg in plan.legs {
            for nationality in plan.nationalities where nationality != leg.place.country {
                keys.insert(
                    VisaRuleKey(destination: leg.place.country, nationality: nationality, purpose: plan.purpose, document: plan.document))
            }
        }
        return keys
    }

    public func report() -> JourneyReport {
        var entries: [CountryCode: Int] = [:]
        var borders: [JourneyReport.Border] = []
        for stay in stays {
            let number = entries[stay.country, default: 0] + 1
            entries[stay.country] = number
            let choices = plan.nationalities.map { border(stay, $0, entry: number) }
            // Of two that are alike, the first nationality.
            if let best = choices.enumerated().min(by: { (Self.burden($0.1), $0.0) < (Self.burden($1.1), $1.0) })?.element { borders.append(best) }
        }
        return JourneyReport(plan: plan, borders: borders, silkRoad: silkRoad(borders))
    }

    /// How much a border asks; what cannot be done as it is planned weighs more than anything that can, and what nobody knows more than both.
    private static func burden(_ border: JourneyReport.Border) -> Int {
        let weight =
            switch border.outcome {
            case .home: 0
            case .visaFree: 1
            case .eta: 2
            case .onArrival: 3
            case .eVisa: 4
            case .visa: 5
            case .unknown: 50
            case .refused: 100
            }
        return weight + (border.isBeyondAllowance ? 20 : 0) + (border.isBeyondEntries ? 10 : 0)
    }

    // MARK: One border

    private func border(_ stay: JourneyStay, _ nationality: CountryCode, entry number: Int) -> JourneyReport.Border {
        guard nationality != stay.country else { return home(stay, entry: number) }
        let key = VisaRuleKey(destination: stay.country, nationality: nationality, purpose: plan.purpose, document: plan.document)
        let known = knowledge(key)
        let (first, weaker) = known.standing(on: stay.arrives)
        let rule = first?.rule
        let outcome = rule.map { Self.outcome($0.requirement) } ?? .unknown
        let allowance = rule.flatMap { self.allowance(stay, $0) }
        return JourneyReport.Border(
            stay: stay, nationality: nationality, outcome: outcome, rule: first, weaker: weaker,
            disagreements: weaker == nil ? [] : VisaRuleStanding(published: rule, reported: weaker?.rule).disagreements,
            isStale: first?.seenAt.map { VisaAge.isStale($0, on: today) } ?? false, allowance: allowance,
            entry: (number, rule?.entries.flatMap { ["single": 1, "double": 2][$0] }),
            applyBy: outcome.asksForApplication ? rule?.processingDays.map { stay.arrives.adding(days: -Int($0)) } : nil,
            upcoming: known.upcoming(after: stay.arrives), ended: first == nil ? known.ended(before: stay.arrives) : nil,
            silkRoad: effect(stay, outcome, isWithin: allowance?.beyondFrom == nil), before: change(known, first, stay))
    }

    private func home(_ stay: JourneyStay, entry number: Int) -> JourneyReport.Border {
        JourneyReport.Border(
            stay: stay, nationality: stay.country, outcome: .home, rule: nil, weaker: nil, disagreements: [], isStale: false, allowance: nil,
            entry: (number, nil), applyBy: nil, upcoming: nil, ended: nil, silkRoad: .notNeeded, before: nil)
    }

    static func outcome(_ requirement: VisaRule.Requirement) -> JourneyReport.Outcome {
        switch requirement {
        case .visaFree: .visaFree
        case .onArrival: .onArrival
        case .eVisa: .eVisa
        case .eta: .eta
        case .required: .visa
        case .noAdmission: .refused
        }
    }

    private func allowance(_ stay: JourneyStay, _ rule: VisaRule) -> JourneyReport.Allowance? {
        guard let most = rule.maxStayDays else { return nil }
        guard let window = rule.windowDays else {
            let beyond = Int64(stay.days) > most ? stay.arrives.adding(days: Int(most)) : nil
            return JourneyReport.Allowance(most: most, window: nil, used: stay.days, beyondFrom: beyond)
        }
        let use = (counts[stay.country] ?? DayCount([stay])).use(of: stay, most: Int(most), window: Int(window))
        return JourneyReport.Allowance(most: most, window: window, used: use.peak, beyondFrom: use.beyondFrom)
    }

    /// What a link showed, where something else stands now.
    private func change(
        _ known: BorderKnowledge, _ now: BorderKnowledge.Version?, _ stay: JourneyStay
    ) -> JourneyReport.Border.Change? {
        guard let seenSize else { return nil }
        let then = known.standing(on: stay.arrives, inLogOf: seenSize).first
        let isSame =
            switch (then?.rule, now?.rule) {
            case (.some(let then), .some(let now)): then.asksTheSame(as: now)
            default: then?.index == now?.index
            }
        return isSame ? nil : JourneyReport.Border.Change(rule: then)
    }

    // MARK: The Silk Road visa

    private func effect(_ stay: JourneyStay, _ outcome: JourneyReport.Outcome, isWithin: Bool) -> JourneyReport.SilkRoadEffect {
        switch outcome {
        case .home: return .notNeeded
        case .visaFree where isWithin: return .notNeeded
        case .refused: return .notAdmitted
        default:
            guard plan.purpose == .tourism, plan.document == .ordinary else { return .otherJourney }
            return visa.covers(stay.country, on: stay.arrives) ? .covers : .wouldCover
        }
    }

    private func silkRoad(_ borders: [JourneyReport.Border]) -> JourneyReport.SilkRoad {
        let covered = borders.filter { $0.silkRoad == .covers }
        func papers(without effects: [JourneyReport.SilkRoadEffect]) -> Int {
            let (others, replaced) = (borders.filter { !effects.contains($0.silkRoad) }, borders.filter { effects.contains($0.silkRoad) })
            return others.filter(\.asksForPaper).count + (replaced.contains(where: \.asksForPaper) ? 1 : 0)
        }
        var allowance: JourneyReport.Allowance?
        if let terms = visa.terms, !covered.isEmpty {
            let count = DayCount(covered.map(\.stay))
            let uses = covered.map { count.use(of: $0.stay, most: Int(terms.maxStayDays), window: Int(terms.windowDays)) }
            allowance = JourneyReport.Allowance(
                most: terms.maxStayDays, window: terms.windowDays, used: uses.map(\.peak).max() ?? 0, beyondFrom: uses.compactMap(\.beyondFrom).min())
        }
        return JourneyReport.SilkRoad(
            terms: visa.terms, papersNow: papers(without: []), papersWithIt: papers(without: [.covers]),
            papersIfAll: papers(without: [.covers, .wouldCover]),
            allowance: allowance)
    }
}
