import Envelope
import Primitives
import StrictJSON

extension RecordsPayload {
    /// Reads a payload in one pass, with the records' bodies as they came: passed over by all rules of the profile.
    ///
    /// - Parameter keepsTrees: whether the bodies are read as trees in the same pass, for who is going to judge them.
    /// - Returns: `nil` for whatever is unusual, be it wrong or only seldom: read as a tree, it is told what it is. What has members that this
    ///   version does not know is unusual, and so is a record that stands there twice.
    static func read(_ payload: ArraySlice<UInt8>, keepsTrees: Bool = false) -> RecordsPayload? {
        var parts = Parts()
        do throws(JSONError) {
            try JSONReader.read(payload) { (reader) throws(JSONError) in
                try reader.object { (name, reader) throws(JSONError) in
                    switch name {
                    case "forum": parts.forum = ForumID(try reader.string())
                    case "from": parts.from = ParticipantID(try reader.string())
                    case "id": parts.id = UUIDv7(try reader.string())
                    case "issuedAt": parts.issuedAt = UTCTime(try reader.string())
                    case "to":
                        parts.to = ParticipantID(try reader.string())
                        guard parts.to != nil else { throw reader.unexpected }
                    case "epoch": parts.epoch = try positive(&reader)
                    case "seq": parts.number = try positive(&reader)
                    case "records":
                        try reader.array { (reader) throws(JSONError) in
                            guard parts.records.count < largestCount else { throw reader.unexpected }
                            parts.records.append(try record(&reader, of: payload, keepsTree: keepsTrees))
                        }
                    default: throw reader.unexpected
                    }
                }
            }
        } catch { return nil }
        return parts.payload
    }

    private static func positive(_ reader: inout JSONReader) throws(JSONError) -> Int64 {
        let number = try reader.integer()
        guard number > 0 else { throw reader.unexpected }
        return number
    }

    private static func record(_ reader: inout JSONReader, of payload: ArraySlice<UInt8>, keepsTree: Bool) throws(JSONError) -> Record {
        var (type, key): (String?, String?)
        var base: Int64?
        var body: Range<Int>?
        var tree: JSON?
        try reader.object { (name, reader) throws(JSONError) in
            switch name {
            case "type": type = try reader.string()
            case "key": key = try reader.string()
            case "base": base = try reader.integer()
            case "body":
                guard try reader.isAtObject() else { throw reader.unexpected }
                if keepsTree {
                    let (value, range, _) = try reader.valueInPlace()
                    (body, tree) = (range, value)
                } else {
                    body = try reader.pass()
                }
            default: throw reader.unexpected
            }
        }
        guard let type, let key, let base, base >= 0, let body else { throw reader.unexpected }
        let text = payload[(payload.startIndex + body.lowerBound)..<(payload.startIndex + body.upperBound)]
        return Record(type: type, key: key, base: base, text: text, tree: tree)
    }

    /// What was read so far.
    private struct Parts {
        var forum: ForumID?
        var from: ParticipantID?
        var id: UUIDv7?
        var issuedAt: UTCTime?
        var to: ParticipantID?
        var epoch: Int64?
        var number: Int64?
        var records: [Record] = []

        var payload: RecordsPayload? {
            guard let forum, let from, let id, let issuedAt, let epoch, let number, !records.isEmpty else { return nil }
            var seen: Set<RecordID> = []
            for record in records where !seen.insert(record.id).inserted { return nil }
            return RecordsPayload(
                header: PayloadHeader(forum: forum, from: from, id: id, issuedAt: issuedAt, to: to),
                sequence: SequenceNumber(epoch: epoch, number: number), records: records)
        }
    }
}
