import Primitives

/// How an event repeats (RFC 5545, section 3.3.10): by days, weeks, months and years, as calendars of rooms do. What else a rule may say is refused
/// by its name: a night that is read wrongly is sold twice.
struct CalendarRepetition: Equatable {
    enum Frequency: String { case daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY" }

    /// Beginnings that are looked at, those before the window among them.
    private static let mostSteps = 20_000
    private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    let frequency: Frequency
    let interval: Int
    let count: Int?
    /// The last day on which it may begin.
    let until: UTCDate?
    /// 0 is Monday; of a weekly one.
    let days: Set<Int>
    /// The day with which a week begins, 0 being Monday: it counts where weeks are left out.
    let weekStart: Int
    /// Of the file.
    let line: Int

    /// - Parameter zone: of the hotel, by which a moment until which it repeats is a day.
    init(_ line: CalendarLine, zone: TimeZoneRules) throws(CalendarFault) {
        var parts: [String: String] = [:]
        for part in line.value.uppercased().split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, parts[String(halves[0])] == nil else {
                throw CalendarFault(.rule(VisibleText.escaped(String(part.prefix(40)))), line: line.number)
            }
            parts[String(halves[0])] = String(halves[1])
        }
        func refused(_ name: String) -> CalendarFault {
            CalendarFault(.rule(VisibleText.escaped("\(name)=\(parts[name] ?? "")".prefix(40).description)), line: line.number)
        }
        guard let frequency = Frequency(rawValue: parts["FREQ"] ?? "") else { throw refused("FREQ") }
        self.frequency = frequency
        guard let interval = Int(parts["INTERVAL"] ?? "1"), (1...1000).contains(interval) else { throw refused("INTERVAL") }
        self.interval = interval
        if let text = parts["COUNT"] {
            guard let count = Int(text), count > 0 else { throw refused("COUNT") }
            self.count = count
        } else {
            count = nil
        }
        if let text = parts["UNTIL"] {
            until = try CalendarDay.day(text, line, zone)
        } else {
            until = nil
        }
        let names = parts["BYDAY"]?.split(separator: ",").map(String.init) ?? []
        let days = names.compactMap { Self.weekdays.firstIndex(of: $0) }
        guard days.count == names.count, names.isEmpty || frequency == .weekly else { throw refused("BYDAY") }
        self.days = Set(days)
        guard let weekStart = Self.weekdays.firstIndex(of: parts["WKST"] ?? "MO") else { throw refused("WKST") }
        self.weekStart = weekStart
        self.line = line.number
        let known: Set<String> = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"]
        if let other = parts.keys.sorted().first(where: { !known.contains($0) }) { throw refused(other) }
    }

    /// The days on which it begins whose nights lie in a window. One without an end is followed to the end of the window.
    ///
    /// - Parameter left: beginnings that may be looked at in the whole file; what is looked at here is taken off.
    func days(from first: UTCDate, nights: Int, in window: Range<UTCDate>, left: inout Int) throws(CalendarFault) -> [UTCDate] {
        var (found, made, step): ([UTCDate], Int, Int) = ([], 0, start(from: first, nights: nights, in: window))
        let end = step + min(Self.mostSteps, left)
        while step < end {
            left -= 1
            for day in begins(step, first) where day >= first {
                guard count.map({ made < $0 }) ?? true, until.map({ day <= $0 }) ?? true, day < window.upperBound else { return found }
                made += 1
                if day.adding(days: nights) > window.lowerBound { found.append(day) }
            }
            step += 1
        }
        throw CalendarFault(.rule("FREQ=\(frequency.rawValue)"), line: line)
    }

    /// The first period that may reach the window: those before are not gone through, where nothing counts them.
    private func start(from first: UTCDate, nights: Int, in window: Range<UTCDate>) -> Int {
        guard count == nil, frequency == .daily || frequency == .weekly else { return 0 }
        let days = window.lowerBound.daysSince1970 - nights - first.daysSince1970
        return max(0, days / (interval * (frequency == .daily ? 1 : 7)) - 1)
    }

    /// The beginnings of one period, in their order.
    private func begins(_ step: Int, _ first: UTCDate) -> [UTCDate] {
        let distance = step * interval
        switch frequency {
        case .daily: return [first.adding(days: distance)]
        case .weekly:
            guard !days.isEmpty else { return [first.adding(days: distance * 7)] }
            func place(_ day: Int) -> Int { (day - weekStart + 7) % 7 }
            let week = first.adding(days: distance * 7 - place(first.weekday))
            return days.map(place).sorted().map { week.adding(days: $0) }
        case .monthly: return Self.day(first, monthsOn: distance).map { [$0] } ?? []
        case .yearly: return Self.day(first, monthsOn: distance * 12).map { [$0] } ?? []
        }
    }

    /// The same day of a later month; `nil` where that month is too short (such are left out, by the standard).
    private static func day(_ day: UTCDate, monthsOn months: Int) -> UTCDate? {
        let (year, month, number) = day.civil
        let place = year * 12 + month - 1 + months
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return UTCDate("\(place / 12)-\(two(place % 12 + 1))-\(two(number))")
    }
}
