/// Takes a file of the tz database apart (RFC 9636, section 3). Numbers are big-endian.
struct TZifReader {
    struct Header {
        let version: Int
        let utcIndicators: Int
        let standardIndicators: Int
        let leapSeconds: Int
        let times: Int
        let types: Int
        let abbreviations: Int

        /// What follows the kinds of local time in the same block.
        func rest(timeBytes: Int) -> Int { abbreviations + leapSeconds * (timeBytes + 4) + standardIndicators + utcIndicators }
        func blockLength(timeBytes: Int) -> Int { times * (timeBytes + 1) + types * 6 + rest(timeBytes: timeBytes) }
    }

    private let file: [UInt8]
    private var place = 0

    init(_ file: [UInt8]) { self.file = file }

    mutating func bytes(_ count: Int) throws(TimeZoneRules.Fault) -> ArraySlice<UInt8> {
        guard count >= 0, count <= file.count - place else { throw .truncated }
        defer { place += count }
        return file[place..<place + count]
    }

    mutating func skip(_ count: Int) throws(TimeZoneRules.Fault) { _ = try bytes(count) }

    private mutating func number(_ count: Int) throws(TimeZoneRules.Fault) -> Int64 {
        let bits = try bytes(count).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        return count == 8 ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
    }

    private mutating func count() throws(TimeZoneRules.Fault) -> Int {
        let number = try number(4)
        guard number >= 0, number <= Int64(TimeZoneRules.largestFile) else { throw .wrong("it counts more than it can hold") }
        return Int(number)
    }

    mutating func header() throws(TimeZoneRules.Fault) -> Header {
        guard let magic = try? bytes(4), magic.elementsEqual("TZif".utf8) else { throw .notTZif }
        let version = try bytes(1).first.map { $0 == 0 ? 1 : Int($0) - 0x30 } ?? 0
        guard version >= 1 else { throw .notTZif }
        try skip(15)
        return Header(
            version: version, utcIndicators: try count(), standardIndicators: try count(), leapSeconds: try count(), times: try count(),
            types: try count(), abbreviations: try count())
    }

    mutating func times(_ count: Int, bytes: Int) throws(TimeZoneRules.Fault) -> [Int64] {
        var times: [Int64] = []
        for _ in 0..<count { times.append(try number(bytes)) }
        return times
    }

    /// The offsets of the kinds of local time; which of them is summer time and what it is called is of no use here.
    mutating func localTimes(_ count: Int) throws(TimeZoneRules.Fault) -> [Int] {
        var offsets: [Int] = []
        for _ in 0..<count {
            let offset = try number(4)
            try skip(2)
            guard (-93_600...93_600).contains(offset) else { throw .wrong("its clocks are more than 26 hours from UTC") }
            offsets.append(Int(offset))
        }
        return offsets
    }

    /// What stands between the last two line feeds.
    mutating func footer() throws(TimeZoneRules.Fault) -> String {
        guard try bytes(1).first == 0x0A else { throw .wrong("its last line does not begin") }
        let line = file[place...].prefix { $0 != 0x0A }
        guard place + line.count < file.count else { throw .truncated }
        return String(decoding: line, as: UTF8.self)
    }
}
