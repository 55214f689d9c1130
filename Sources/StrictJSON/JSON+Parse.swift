extension JSON {
    /// The deepest nesting the profile allows; the outermost value is depth 1.
    public static let deepest = 16
    /// The most values that a text of the profile holds, those within each other included: a short text must not become much memory.
    public static let mostValues = 100_000

    /// Reads a whole text of the profile.
    ///
    /// - Parameters:
    ///   - deepest: bounds the nesting.
    ///   - mostValues: at one more the reading stops; `.max` for files of our own.
    /// - Throws: the first breach and where it stands; nothing is repaired.
    public static func parse(
        _ bytes: [UInt8], deepest: Int = JSON.deepest, mostValues: Int = JSON.mostValues
    ) throws(JSONError) -> JSON {
        try bytes.span.withParser(deepest: deepest, mostValues: mostValues)
    }

    public static func parse(
        _ bytes: ArraySlice<UInt8>, deepest: Int = JSON.deepest, mostValues: Int = JSON.mostValues
    ) throws(JSONError) -> JSON {
        try bytes.span.withParser(deepest: deepest, mostValues: mostValues)
    }

    public static func parse(_ text: String, deepest: Int = JSON.deepest, mostValues: Int = JSON.mostValues) throws(JSONError) -> JSON {
        try parse(Array(text.utf8), deepest: deepest, mostValues: mostValues)
    }
}

extension Span<UInt8> {
    fileprivate func withParser(deepest: Int, mostValues: Int) throws(JSONError) -> JSON {
        let result: Result<JSON, JSONError> = withUnsafeBufferPointer { buffer in
            var parser = JSONParser(bytes: buffer, deepest: deepest, mostValues: mostValues)
            do throws(JSONError) { return .success(try parser.document()) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
