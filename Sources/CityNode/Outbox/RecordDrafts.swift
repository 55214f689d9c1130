public import Federation
public import StrictJSON

/// Reads `{"records":[{"type","key","base"?,"body"}]}`, as control socket and API take it.
public enum RecordDrafts {
    /// - Parameter most: records that are taken at once.
    public static func read(_ body: JSON, most: Int = RecordsPayload.largestCount) throws(FieldError) -> [Outbox.Draft] {
        try Fields(body).elements("records", count: 1...most) { (json, path) throws(FieldError) in
            let fields = try Fields(json, path: path)
            return Outbox.Draft(
                type: try fields.string("type", length: types), key: try fields.string("key", length: keys),
                base: try fields.optionalInteger("base", in: bases), body: .object(try fields.fields("body").object))
        }
    }

    private static let (types, keys, bases) = (1...64, 1...256, 0...JSON.largestInteger)

    /// As above, of a request's text in one pass, from which the bodies go on into the envelope as they stand there.
    ///
    /// - Returns: `nil` for whatever is unusual, be it wrong or only seldom: read as a tree, it is told what it is.
    public static func read(text: ArraySlice<UInt8>) -> [Outbox.Draft]? {
        var drafts: [Outbox.Draft] = []
        do throws(JSONError) {
            try JSONReader.read(text) { (reader) throws(JSONError) in
                try reader.object { (name, reader) throws(JSONError) in
                    guard name == "records", drafts.isEmpty else { throw reader.unexpected }
                    try reader.array { (reader) throws(JSONError) in
                        guard drafts.count < RecordsPayload.largestCount else { throw reader.unexpected }
                        drafts.append(try draft(&reader, of: text))
                    }
                }
            }
        } catch { return nil }
        return drafts.isEmpty ? nil : drafts
    }

    private static func draft(_ reader: inout JSONReader, of text: ArraySlice<UInt8>) throws(JSONError) -> Outbox.Draft {
        var (type, key) = ("", "")
        var base: Int64?
        var body: (tree: JSON, range: Range<Int>)?
        try reader.object { (name, reader) throws(JSONError) in
            switch name {
            case "type": type = try reader.string()
            case "key": key = try reader.string()
            case "base": base = try reader.integer()
            case "body":
                let (tree, range, hasSpace) = try reader.valueInPlace()
                // White space would stand in the log for ever.
                guard !hasSpace, case .object = tree else { throw reader.unexpected }
                body = (tree, range)
            default: throw reader.unexpected
            }
        }
        guard let body, types.contains(type.utf8.count), keys.contains(key.utf8.count), base.map(bases.contains) ?? true else {
            throw reader.unexpected
        }
        let written = text[(text.startIndex + body.range.lowerBound)..<(text.startIndex + body.range.upperBound)]
        return Outbox.Draft(type: type, key: key, base: base, body: body.tree, written: written)
    }
}
