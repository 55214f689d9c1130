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
            note: localizer(places.isEmpty ? days : JourneyBorderText.placesDays(places: places, days: days)), TagRow(tags), Details(rows))
    }

    private var days: Message { JourneyText.stayDays(from: border.stay.arrives, to: border.stay.leaves, count: border.stay.days) }

    private var tags: [StatusTag] {
        let all: [(Bool, Tone, Message)] = [
            (true, JourneyWords.tone(of: border), JourneyWords.name(of: border.outcome)),
            (border.isBeyondAllowance, .bad, JourneyBorderText.tagTooLong),
            (border.isBeyondEntries, .bad, JourneyBorderText.tagEntries), (border.before != nil, .warning, JourneyBorderText.tagChanged),
            (!border.disagreements.isEmpty, .warning, VisaWordsText.tagDisputed), (border.isStale, .warning, VisaWordsText.tagStale),
        ]
        return all.filter(\.0).map { StatusTag($0.1, localizer($0.2)) }
    }

    private var rows: [Details.Row] {
        func row(_ term: Message, _ lines: [Message]) -> Details.Row { .init(localizer(term), lines.map { .text(localizer($0)) }) }
        let rule = border.rule?.rule
        return [
            row(JourneyBorderText.changed, changed),
            row(JourneyBorderText.passport, hasChoice ? [JourneyBorderText.passportBetter(country: border.nationality.text)] : []),
            row(JourneyBorderText.todo, todo), row(JourneyBorderText.allowed, allowed), row(JourneyBorderText.entries, entries),
            .init(localizer(JourneyBorderText.fee), rule?.fee.map { [.text(localizer.money($0))] } ?? []),
            .init(localizer(JourneyBorderText.conditions), rule?.conditions.map { [.foreign($0.text(in: language))] } ?? []),
            row(JourneyBorderText.upcoming, upcoming), row(JourneyBorderText.ended, ended), source, row(JourneyBorderText.otherSays, other),
            row(JourneyBorderText.silkRoad, border.outcome == .home ? [] : [JourneyWords.sentence(border.silkRoad, country)]),
        ]
    }

    // MARK: What is to be done, and what is allowed

    private var todo: [Message] {
        switch border.outcome {
        case .home, .visaFree: []
        case .onArrival: [JourneyBorderText.getOnArrival]
        case .eta: [JourneyBorderText.applyEta, application]
        case .eVisa: [JourneyBorderText.applyEVisa, application]
        case .visa: [JourneyBorderText.applyVisa, application]
        case .unknown: border.rule == nil ? [JourneyBorderText.noneKnown(country: country.text)] : [VisaWordsText.ruleNotUnderstood]
        case .refused: [JourneyBorderText.refused(country: border.nationality.text)]
        }
    }

    private var application: Message {
        guard let by = border.applyBy, let days = border.rule?.rule?.processingDays else { return JourneyBorderText.applyUnknown }
        return by < today ? JourneyBorderText.applyLate(count: days, day: by) : JourneyBorderText.applyBy(day: by, count: days)
    }

    private var allowed: [Message] {
        guard let rule = border.rule?.rule, border.outcome != .refused else { return [] }
        guard let allowance = border.allowance, let stay = VisaWords.stay(allowance.most, allowance.window) else {
            return [JourneyBorderText.allowedUnknown]
        }
        var lines = [stay, JourneyText.usedOf(used: allowance.used, most: allowance.most)]
        if let beyond = allowance.beyondFrom {
            lines.append(
                beyond > border.stay.arrives
                    ? JourneyBorderText.beyond(day: beyond, last: beyond.adding(days: -1)) : JourneyBorderText.beyondAtOnce(day: beyond))
        }
        if rule.windowDays != nil { lines.append(JourneyBorderText.usedWindowNote) }
        return lines
    }

    private var entries: [Message] {
        guard let allowed = border.entry.allowed else { return [] }
        let number = border.entry.number
        return [
            border.isBeyondEntries
                ? JourneyBorderText.entryBeyond(number: number, allowed: allowed) : JourneyBorderText.entryOf(number: number, allowed: allowed)
        ]
    }

    // MARK: Who says so

    private var source: Details.Row {
        guard let version = border.rule else { return .init("", []) }
        var lines: [Cell] = [.text(localizer(JourneyWords.source(version, country, writer: name(of: version.writer))))]
        if let seen = version.seenAt {
            let count = VisaAge.days(since: seen, on: today)
            lines.append(.text(localizer(JourneyBorderText.seen(day: seen.date, count: count))))
            if border.isStale { lines.append(.text(localizer(JourneyBorderText.stale(most: VisaAge.staleAfterDays)))) }
        }
        if let link = version.rule.flatMap({ Link(external: $0.sourceURL) }) {
            lines.append(.text(localizer(JourneyBorderText.openSource), link: link))
        }
        lines.append(.text(localizer(JourneyBorderText.proof(index: version.index)), link: Link(path: "/api/v1/log/\(version.index)/proof")))
        return .init(localizer(JourneyBorderText.source), lines)
    }

    private var other: [Message] {
        guard !border.disagreements.isEmpty, let weaker = border.weaker else { return [] }
        let source = JourneyWords.source(weaker, country, writer: name(of: weaker.writer))
        return [JourneyBorderText.otherSaysWhat(source: source, what: VisaWords.short(weaker.rule))]
    }

    private func name(of writer: ParticipantID) -> String { CityID(writer.text).flatMap { names[$0] }?.text(in: language) ?? writer.text }

    // MARK: Before and after

    private var changed: [Message] {
        guard let before = border.before else { return [] }
        return [before.rule.map { JourneyBorderText.changedFrom(what: VisaWords.short($0.rule)) } ?? JourneyBorderText.changedFromNothing]
    }

    private var upcoming: [Message] {
        let ends = border.endsWithin.map { [JourneyBorderText.endsWithin(day: $0)] } ?? []
        guard let next = border.upcoming, let day = next.rule?.validFrom else { return ends }
        return ends + [JourneyBorderText.upcomingWhat(day: day, what: VisaWords.short(next.rule))]
    }

    private var ended: [Message] {
        guard let last = border.ended, let day = last.rule?.validTo else { return [] }
        return [JourneyBorderText.endedWhat(day: day, what: VisaWords.short(last.rule))]
    }
}
