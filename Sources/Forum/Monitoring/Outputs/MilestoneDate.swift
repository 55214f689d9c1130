import Primitives
import Web

/// The date of a milestone, as precise as it is known: a day, a month, a year, alone or with a word before it. What it is not is shown as it was
/// written.
enum MilestoneDate {
    static func shown(_ text: String, _ localizer: Localizer) -> Cell {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        if let date = date(text, localizer) { return .time(date, datetime: text) }
        guard words.count == 2, let date = date(words[1], localizer) else { return .foreign(text) }
        switch words[0].lowercased() {
        case "before": return .text(localizer(ReportsText.dateBefore(date: date)))
        case "after": return .text(localizer(ReportsText.dateAfter(date: date)))
        case "by": return .text(localizer(ReportsText.dateBy(date: date)))
        case "about", "circa": return .text(localizer(ReportsText.dateAbout(date: date)))
        default: return .foreign(text)
        }
    }

    /// - Returns: `nil` where it is no day, month or year of ISO 8601.
    private static func date(_ text: String, _ localizer: Localizer) -> String? {
        switch text.utf8.count {
        case 10: UTCDate(text).map { localizer.date($0) }
        case 7: UTCDate(text + "-01").map { localizer.monthAndYear($0) }
        // Years are written without marks between their digits in all languages.
        case 4: UTCDate(text + "-01-01") == nil ? nil : text
        default: nil
        }
    }
}
