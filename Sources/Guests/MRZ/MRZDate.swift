public import Primitives

/// A day of a travel document: parts of a birth date may be unknown (ICAO Doc 9303-3, section 4.8).
///
/// A zone has two digits of the year. **A date of birth** is the latest that is not after today: in 2026, `35` is 1935 and `26` is 2026 up to today, and 1926
/// after it. Who is a hundred or older is therefore read as a child; a person corrects that by ``aCenturyEarlier``. **A date of expiry** is the
/// one from 50 years before this year to 49 years after it.
public struct MRZDate: Sendable, Equatable {
    public let year: Int?
    public let month: Int?
    public let day: Int?

    init(year: Int?, month: Int?, day: Int?) { (self.year, self.month, self.day) = (year, month, day) }

    /// The day, where all of it is known.
    public var date: UTCDate? {
        guard let year, let month, let day else { return nil }
        return UTCDate(Self.text(year, month, day))
    }

    /// Of somebody who is a hundred years or older.
    public var aCenturyEarlier: MRZDate { MRZDate(year: year.map { $0 - 100 }, month: month, day: day) }

    enum Century {
        case ofBirth
        case ofExpiry
    }

    /// - Parameters:
    ///   - characters: six: YYMMDD, unknown parts as `<<`.
    ///   - today: where the document lies.
    /// - Returns: `nil` for no day of the calendar.
    init?(_ characters: [Character], _ century: Century, today: UTCDate) {
        guard characters.count == 6, let short = Part(characters[0..<2]), let month = Part(characters[2..<4]),
            let day = Part(characters[4..<6])
        else { return nil }
        self.month = month.value
        self.day = day.value
        guard let years = short.value else {
            // Of an unknown year, any day of a leap year can be.
            guard Self.isDay(2000, month.value, day.value) else { return nil }
            year = nil
            return
        }
        let thisYear = today.civil.year
        let candidates: [Int]
        switch century {
        case .ofBirth:
            let latest = thisYear - thisYear % 100 + years
            candidates = [latest, latest - 100].filter {
                UTCDate(Self.text($0, month.value ?? 1, day.value ?? 1)).map { $0 <= today } ?? false
            }
        case .ofExpiry:
            let first = thisYear - 50
            candidates = [first + (years - first % 100 + 100) % 100]
        }
        guard let found = candidates.first(where: { Self.isDay($0, month.value, day.value) }) else { return nil }
        year = found
    }

    private static func isDay(_ year: Int, _ month: Int?, _ day: Int?) -> Bool {
        // A day without a month is one that some month has.
        UTCDate(text(year, month ?? 1, day ?? 1)) != nil
    }

    private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
        func padded(_ number: Int, _ count: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    private enum Part {
        case unknown
        case number(Int)

        /// - Parameter characters: two digits, or two fillers for what is not known.
        init?(_ characters: ArraySlice<Character>) {
            if characters.allSatisfy({ $0 == "<" }) {
                self = .unknown
            } else if characters.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(String(characters)) {
                self = .number(number)
            } else {
                return nil
            }
        }

        var value: Int? {
            guard case .number(let number) = self else { return nil }
            return number
        }
    }
}

extension MRZDate: CustomStringConvertible {
    /// Such as `1974-08-12`, what is unknown as question marks.
    public var description: String {
        func part(_ number: Int?, _ count: Int) -> String {
            guard let number else { return String(repeating: "?", count: count) }
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
        }
        return "\(part(year, 4))-\(part(month, 2))-\(part(day, 2))"
    }
}
