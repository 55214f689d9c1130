public import Primitives

/// Writes sentences, numbers, days, amounts and names as one language does.
public struct Localizer: Sendable {
    /// First strong isolate and its end: the text between does not reach the direction of what is around it (UAX #9).
    private static let isolate = (start: "\u{2068}", end: "\u{2069}")

    public let language: Language
    public let now: UTCTime
    /// By which moments are told; in UTC where there is none.
    public let clock: PlaceClock?

    public init(_ language: Language, now: UTCTime, clock: PlaceClock? = nil) {
        self.language = language
        self.now = now
        self.clock = clock
    }

    /// The same, telling moments by the clocks of a place: whoever asks for that names the place's time zone once.
    public func by(_ clock: PlaceClock?) -> Localizer { Localizer(language, now: now, clock: clock) }

    public func callAsFunction(_ message: Message) -> String {
        let parts = message.catalogue.pattern(message.number, in: language).parts
        if parts.count == 1, case .literal(let literal) = parts[0] { return literal }
        var text = ""
        append(parts, message.arguments, count: nil, to: &text)
        return text
    }

    private func append(_ parts: [MessagePattern.Part], _ arguments: [Message.Argument], count: String?, to text: inout String) {
        for part in parts {
            switch part {
            case .literal(let literal): text += Self.endsWithAbbreviation(text, before: literal) ? literal.dropFirst() : literal[...]
            case .count: text += count ?? "#"
            case .value(let number): if arguments.indices.contains(number) { text += self.text(arguments[number]) }
            case .plural(let number, let forms):
                guard arguments.indices.contains(number) else { continue }
                let chosen = forms[category(arguments[number])] ?? forms[.other] ?? []
                append(chosen, arguments, count: self.text(arguments[number]), to: &text)
            }
        }
    }

    /// A value that ends with a point of its own, such as a Russian date's “г.”, also ends the sentence with it.
    private static func endsWithAbbreviation(_ text: String, before literal: String) -> Bool {
        // A point is a character by itself, whatever stands before it.
        let (point, behind) = (UInt8(ascii: "."), literal.utf8)
        return text.utf8.last == point && behind.first == point && behind.dropFirst().first != point
    }

    /// A text that others wrote. What can turn nothing around stands as it is: whoever copies it, such as a booking's code out of a letter, copies no
    /// marks with it that nobody sees.
    private func isolated(_ text: String) -> String {
        guard language.direction == .rightToLeft || Self.isOfDirection(text) else { return text }
        return Self.isolate.start + text + Self.isolate.end
    }

    /// Whether a text has letters that are written from right to left, or marks of direction.
    private static func isOfDirection(_ text: String) -> Bool {
        // The first bytes of all such characters in UTF-8: most texts have none of them.
        guard text.utf8.contains(where: { (0xD6...0xE0).contains($0) || $0 == 0xE2 || $0 >= 0xEF }) else { return false }
        return text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
                0x1E800...0x1EFFF:
                true
            default: false
            }
        }
    }

    private func category(_ argument: Message.Argument) -> PluralCategory {
        switch argument {
        case .integer(let number): return language.cardinal.category(of: number)
        case .decimal(let text), .percent(let text):
            let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
            return language.cardinal.category(whole: parts.first.flatMap { Int64($0) } ?? 0, fraction: parts.count > 1 ? String(parts[1]) : "")
        default: return .other
        }
    }

    private func text(_ argument: Message.Argument) -> String {
        switch argument {
        case .text(let text): isolated(text)
        case .integer(let number): integer(number)
        case .decimal(let text): decimal(text)
        case .percent(let text): percent(text)
        case .date(let date): self.date(date)
        case .moment(let moment): dateAndTime(moment)
        case .relative(let seconds): language.durations.relative(seconds, language.cardinal, language.numbers)
        case .country(let code): country(code)
        case .message(let message): self(message)
        case .list(let items): list(items.map(text))
        }
    }

    // MARK: Numbers

    public func integer(_ number: some BinaryInteger) -> String { language.numbers.integer(Int64(clamping: number)) }
    /// - Parameter text: ASCII digits with a point and a sign as they may be.
    public func decimal(_ text: String) -> String { language.numbers.decimal(text) }
    public func percent(_ text: String) -> String { language.numbers.percent(text) }
    public func money(_ money: Money) -> String { amount(money.amount, money.currency) }
    /// - Parameter minorUnits: negative for what is given back.
    public func amount(_ minorUnits: Int64, _ currency: Currency) -> String {
        language.numbers.money(minorUnits, currency: currency.code, places: currency.digits)
    }

    // MARK: Time

    public func date(_ date: UTCDate) -> String { language.dates.date(date, .medium, language.numbers) }
    public func longDate(_ date: UTCDate) -> String { language.dates.date(date, .long, language.numbers) }
    public func monthAndYear(_ date: UTCDate) -> String { language.dates.date(date, .monthAndYear, language.numbers) }
    public func weekday(_ date: UTCDate) -> String { language.dates.weekday(date) }
    /// To the minute: by the clock of the place, or in UTC, which is said.
    public func dateAndTime(_ moment: UTCTime) -> String {
        guard let clock else { return language.dates.dateAndTime(moment, .medium, language.numbers) + "\u{A0}UTC" }
        return language.dates.dateAndTime(clock.wall(at: moment), .medium, language.numbers)
    }
    /// The day that it is, by the same clock.
    public var today: UTCDate { clock?.rules.date(at: now) ?? now.date }
    /// "3 minutes ago".
    public func relative(_ moment: UTCTime) -> String {
        language.durations.relative(moment.since(now) / 1000, language.cardinal, language.numbers)
    }

    // MARK: Names

    /// - Parameter code: ISO 3166-1 alpha-2; told as it is where CLDR has no name.
    public func country(_ code: String) -> String { language.names.territories[code] ?? code }
    /// - Parameter code: ISO 639-1.
    public func languageName(_ code: String) -> String { language.names.languages[code] ?? code }
    /// - Parameter code: ISO 4217.
    public func currency(_ code: String) -> String { language.names.currencies[code] ?? code }

    /// One after the other; Chinese puts no space between them.
    public func sentences(_ texts: [String]) -> String { texts.joined(separator: language.tag.hasPrefix("zh") ? "" : " ") }
    public func list(_ items: [String]) -> String { language.list.joined(items) }
    public var collation: Collation { language.collation }
}
