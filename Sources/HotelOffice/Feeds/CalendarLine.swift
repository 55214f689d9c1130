import Primitives

/// One content line of an iCalendar file (RFC 5545, section 3.1): a name, its parameters, and a value.
struct CalendarLine: Equatable {
    let number: Int
    let name: String
    let parameters: [String: String]
    let value: String

    /// The lines of a file. What is folded is joined by octets, before it is read as text: a fold may stand within a letter.
    ///
    /// - Throws: ``CalendarFault`` for bytes that are no text.
    static func all(of bytes: [UInt8]) throws(CalendarFault) -> [CalendarLine] {
        var lines: [CalendarLine] = []
        var (joined, first, number): ([UInt8], Int, Int) = ([], 1, 0)
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
            var part = rest[rest.startIndex..<end]
            if part.last == 0x0D { part = part.dropLast() }
            rest = rest[min(end + 1, rest.endIndex)...]
            number += 1
            if part.first == 0x20 || part.first == 0x09 {
                joined += part.dropFirst()
            } else {
                if let line = try line(joined, first) { lines.append(line) }
                (joined, first) = (Array(part), number)
            }
        }
        if let line = try line(joined, first) { lines.append(line) }
        return lines
    }

    /// - Returns: `nil` for an empty line.
    private static func line(_ bytes: [UInt8], _ number: Int) throws(CalendarFault) -> CalendarLine? {
        guard !bytes.isEmpty else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw CalendarFault(.notUTF8, line: number) }
        var (isQuoted, parts): (Bool, [String]) = (false, [])
        var (start, value): (String.Index, Substring?) = (text.startIndex, nil)
        for place in text.utf8.indices {
            let byte = text.utf8[place]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted, byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") else { continue }
            parts.append(String(text[start..<place]))
            start = text.utf8.index(after: place)
            if byte == UInt8(ascii: ":") {
                value = text[start...]
                break
            }
        }
        guard let value else { throw CalendarFault(.notALine(VisibleText.escaped(String(text.prefix(40)))), line: number) }
        var parameters: [String: String] = [:]
        for parameter in parts.dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            parameters[halves[0].uppercased()] = halves[1].filter { $0 != "\"" }
        }
        return CalendarLine(number: number, name: parts[0].uppercased(), parameters: parameters, value: String(value))
    }
}

/// Why a calendar of another system is not taken.
struct CalendarFault: Error, Equatable {
    enum Reason: Equatable {
        case isTooLarge(most: Int)
        /// A web page, such as one on which one shall sign in.
        case isHTML
        case notACalendar
        case notUTF8
        case notALine(String)
        /// It ends within what it has begun.
        case isCutOff
        case noUID
        case noStart
        case date(String)
        /// A rule of repetition that is not read here, by the part that it has.
        case rule(String)
        case tooMany(most: Int)
    }

    let reason: Reason
    let line: Int

    init(_ reason: Reason, line: Int = 0) { (self.reason, self.line) = (reason, line) }
}
