public import Primitives

extension TableFile {
    /// A line that is no part of a table, and why.
    public struct BrokenLine: Sendable, Equatable {
        /// From 1.
        public let line: Int
        public let reason: CSV.Fault.Reason
    }

    /// Lines that are told of as no part of a table; where there are more, nothing else is read but the first line.
    public static let mostBroken = 20

    /// All that can be read of a table, and the lines that cannot: a quotation mark that is never closed hides nothing of what stands behind its line.
    ///
    /// - Returns: rows with the numbers of their lines in the file, and what is wrong with others, in the order of the lines.
    public static func lines(of bytes: [UInt8], separator: UInt8) -> (rows: [CSV.Row], broken: [BrokenLine]) {
        var (rest, broken): ([UInt8], [BrokenLine]) = (bytes, [])
        while true {
            do throws(CSV.Fault) { return (try CSV(rest, separator: separator).rows, broken.sorted { $0.line < $1.line }) } catch {
                let lines = ranges(of: rest, upTo: error.line)
                let (line, fault) = culprit(error, lines, in: rest, separator)
                broken.append(fault)
                guard broken.count < mostBroken, let line, !line.isEmpty else {
                    let head = ranges(of: rest, upTo: 1).first.map { Array(rest[$0]) } ?? []
                    return ((try? CSV(head, separator: separator).rows) ?? [], broken.sorted { $0.line < $1.line })
                }
                // The line's end stays: the numbers of the others are those of the file.
                rest.removeSubrange(line)
            }
        }
    }

    /// The line that is at fault: where a later one is told of, which is sound by itself, the one whose quotation mark has reached into it.
    private static func culprit(
        _ fault: CSV.Fault, _ lines: [Range<Int>], in bytes: [UInt8], _ separator: UInt8
    ) -> (line: Range<Int>?, fault: BrokenLine) {
        for (place, line) in lines.enumerated().reversed() {
            do throws(CSV.Fault) { _ = try CSV(Array(bytes[line]), separator: separator) } catch {
                return (line, BrokenLine(line: place + 1, reason: error.reason))
            }
        }
        return (lines.last, BrokenLine(line: fault.line, reason: fault.reason))
    }

    /// Of the first lines of a text, without their ends.
    private static func ranges(of bytes: [UInt8], upTo most: Int) -> [Range<Int>] {
        var (lines, start): ([Range<Int>], Int) = ([], 0)
        for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(start..<place)
            if lines.count == most { return lines }
            start = place + 1
        }
        return lines + [start..<bytes.count]
    }
}
