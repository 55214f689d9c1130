public import Federation
public import StrictJSON

/// Reads `{"records":[{"type","key","base"?,"body"}]}`, as control socket and API take it.
public enum RecordDrafts {
    /// - Parameter most: records that are taken at once.
    public static func read(_ body: JSON, most: Int = RecordsPayload.largestCount) throws(FieldError) -> [Outbox.Draft] {
        try Fields(body).elements("records", count: 1...most) { (json, path) throws(FieldError) in
            let fields = try Fields(json, path: path)
            return Outbox.Draft(
                type: try fields.string("type", length: 1...64), key: try fields.string("key", length: 1...256),
                base: try fields.optionalInteger("base", in: 0...JSON.largestInteger), body: .object(try fields.fields("body").object))
        }
    }
}
