import Primitives

/// The day of a dataset: as it was given, or as the file's name or the notice beside it tells.
struct DatasetDate {
    let date: UTCDate
    /// Where it was read, for the report.
    let source: String

    /// - Parameter given: the option's value.
    init(of file: String, given: String?) throws(CommandFailure) {
        if let given {
            guard let date = UTCDate(given), date.isPlausible else { throw CommandFailure(.usage, "--dated takes a date YYYY-MM-DD, not \(given).") }
            (self.date, source) = (date, "--dated")
            return
        }
        let name = String(file.split(separator: "/").last ?? "")
        if let date = Self.dates(in: name).first {
            (self.date, source) = (date, "the file's name")
            return
        }
        let notice = file.dropLast(name.count) + "NOTICE.md"
        if FilePath.exists(String(notice)) {
            let text = String(decoding: try FilePath.read(String(notice), limit: 1 << 20), as: UTF8.self)
            let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains("`\(name)`") }
            if let date = lines.lazy.flatMap({ Self.dates(in: String($0)) }).first {
                (self.date, source) = (date, String(notice))
                return
            }
        }
        throw CommandFailure(
            .usage, "\(file): neither its name nor a NOTICE.md beside it tells the day of the data. Give it with --dated YYYY-MM-DD.")
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// Days as `2025-01-12` or `12 January 2025`, in their order.
    static func dates(in text: String) -> [UTCDate] {
        let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.map(String.init)
        var dates: [UTCDate] = []
        for (place, word) in words.enumerated() {
            let bytes = Array(word.utf8)
            for start in bytes.indices where start + 10 <= bytes.count {
                if let date = UTCDate(String(decoding: bytes[start..<start + 10], as: UTF8.self)), date.isPlausible { dates.append(date) }
            }
            guard let month = months.firstIndex(of: word), place > 0, place + 1 < words.count, let day = Int(words[place - 1]) else { continue }
            let (m, d) = (month + 1, day)
            let spelled = "\(words[place + 1])-\(m < 10 ? "0" : "")\(m)-\(d < 10 ? "0" : "")\(d)"
            if let date = UTCDate(spelled), date.isPlausible { dates.append(date) }
        }
        return dates
    }
}
