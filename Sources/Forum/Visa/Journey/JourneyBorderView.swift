import Primitives
import Web

/// One border of an answer, with all that is to be known of it.
struct JourneyBorderView {
    let border: JourneyReport.Border
    /// Of the journey, counted from 1.
    let number: Int
    /// Whether there was another passport to choose from.
    let hasChoice: Bool
    let today: UTCDate
    /// Of cities.
    let names: [CityID: LocalizedText]
    let localizer: Localizer

    private var language: String { localizer.language.code }
    private var country: CountryCode { border.stay.country }

    static func id(_ number: Int) -> String { "border-\(number)" }

    var panel: Panel {
        let places = border.stay.places.compactMap { place in place.city.map { Message.Argument.text(names[$0]?.text(in: language) ?? $0.text) } }
        return Panel(
            id: Self.id(number), title: localizer(JourneyText.numberedCountry(number: number, country: country.text)),
            note: localizer(places.isEmpty ? days : JourneyText.placesDays(places: places, days: days)), TagRow(tags), Details(rows))
    }

    private var days: Message { JourneyText.stayDays(from: border.stay.arrives, to: border.stay.leaves, count: border.stay.days) }

    private var tags: [StatusTag] {
        let all: [(Bool, Tone, Message)] = [
            (true, JourneyWords.tone(of: border), JourneyWords.name(of: border.outcome)), (border.isBeyondAllowance, .bad, JourneyText.tagTooLong),
            (border.isBeyondEntries, .bad, JourneyText.tagEntries), (border.before != nil, .warning, JourneyText.tagChanged),
            (!border.disagreements.isEmpty, .warning, JourneyText.tagDisputed), (border.isStale, .warning, JourneyText.tagStale),
        ]
        return all.filter(\.0).map { StatusTag($0.1, localizer($0.2)) }
    }

    private var rows: [Details.Row] {
        func row(_ term: Message, _ lines: [Message]) -> Details.Row { .init(localizer(term), lines.map { .text(localizer($0)) }) }
        let rule = border.rule?.rule
        return [
            row(JourneyText.changed, changed),
            row(JourneyText.passport, hasChoice ? [JourneyText.passportBetter(country: border.nationality.text)] : []),
            row(JourneyText.todo, todo), row(JourneyText.allowed, allowed), row(JourneyText.entries, entries),
            .init(localizer(JourneyText.fee), rule?.fee.map { [.text(localizer.money($0))] } ?? []),
            .init(localizer(JourneyText.conditions), rule?.conditions.map { [.foreign($0.text(in: language))] } ?? []),
            row(JourneyText.upcoming, upcoming), row(JourneyText.ended, ended), source, row(JourneyText.otherSays, other),
            row(JourneyText.silkRoad, border.outcome == .home ? [] : [JourneyWords.sentence(border.silkRoad, country)]),
        ]
    }

    // MARK: What is to be done, and what is allowed

    private var todo: [Message] {
        switch border.outcome {
        case .home, .visaFree: []
        case .onArrival: [JourneyText.getOnArrival]
        case .eta: [JourneyText.applyEta, application]
        case .eVisa: [JourneyText.applyEVisa, application]
        case .visa: [JourneyText.applyVisa, application]
        case .unknown: border.rule == nil ? [JourneyText.noneKnown(country: country.text)] : [JourneyText.ruleNotUnderstood]
        case .refused: [JourneyText.refused(country: border.nationality.text)]
        }
    }

    private var application: Message {
        guard let by = border.applyBy, let days = border.rule?.rule?.processingDays else { return JourneyText.applyUnknown }
        return by < today ? JourneyText.applyLate(count: days, day: by) : JourneyText.applyBy(day: by, count: days)
    }

    private var allowed: [Message] {
        guard let rule = border.rule?.rule, border.outcome != .refused else { return [] }
        guard let allowance = border.allowance, let stay = VisaWords.stay(allowance.most, allowance.window) else {
            return [JourneyText.allowedUnknown]
        }
        var lines = [stay, JourneyText.usedOf(used: allowance.used, most: allowance.most)]
        if let beyond = allowance.beyondFrom {
            lines.append(
                beyond > border.stay.arrives
                    ? JourneyText.beyond(day: beyond, last: beyond.adding(days: -1)) : JourneyText.beyondAtOnce(day: beyond))
        }
        if rule.windowDays != nil { lines.append(JourneyText.usedWindowNote) }
        return lines
    }

    private var entries: [Message] {
        guard let allowed = border.entry.allowed else { return [] }
        let number = border.entry.number
        return [
            border.isBeyondEntries
                ? JourneyText.entryBeyond(number: number, allowed: allowed) : JourneyText.entryOf(number: number, allowed: allowed)
        ]
    }

    // MARK: Who says so

    private var source: Details.Row {
        guard let version = border.rule else { return .init("", []) }
        var lines: [Cell] = [.text(localizer(JourneyWords.source(version, country, writer: name(of: version.writer))))]
        if let seen = version.seenAt {
            let count = VisaAge.days(since: seen, on: today)
            lines.append(.text(localizer(JourneyText.seen(day: seen.date, count: count))))
            if border.isStale { lines.append(.text(localizer(JourneyText.stale(most: VisaAge.staleAfterDays)))) }
        }
        if let link = version.rule.flatMap({ Link(external: $0.sourceURL) }) { lines.append(.text(localizer(JourneyText.openSource), link: link)) }
        lines.append(.text(localizer(JourneyText.proof(index: version.index)), link: Link(path: "/api/v1/log/\(version.index)/proof")))
        return .init(localizer(JourneyText.source), lines)
    }

    private var other: [Message] {
        guard !border.disagreements.isEmpty, let weaker = border.weaker else { return [] }
        let source = JourneyWords.source(weaker, country, writer: name(of: weaker.writer))
        return [JourneyText.otherSaysWhat(source: source, what: VisaWords.short(weaker.rule))]
    }

    private func name(of writer: ParticipantID) -> String { CityID(writer.text).flatMap { names[$0] }?.text(in: language) ?? writer.text }

    // MARK: Before and after

    private var changed: [Message] {
        guard let before = border.before else { return [] }
        return [before.rule.map { JourneyText.changedFrom(what: VisaWords.short($0.rule)) } ?? JourneyText.changedFromNothing]
    }

    private var upcoming: [Message] {
        let ends = border.endsWithin.map { [JourneyText.endsWithin(day: $0)] } ?? []
        guard let next = border.upcoming, let day = next.rule?.validFrom else { return ends }
        return ends + [JourneyText.upcomingWhat(day: day, what: VisaWords.short(next.rule))]
    }

    private var ended: [Message] {
        guard let last = border.ended, let day = last.rule?.validTo else { return [] }
        return [JourneyText.endedWhat(day: day, what: VisaWords.short(last.rule))]
    }
}
