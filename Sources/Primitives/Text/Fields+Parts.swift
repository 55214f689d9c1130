public import StrictJSON

/// Parts, counts and words of a larger object.
extension Fields {
    /// A member that is an object of its own, where it is there.
    public func optionalPart<Part>(_ name: String, _ make: (JSON, String) throws(FieldError) -> Part) throws(FieldError) -> Part? {
        guard let json = optional(name) else { return nil }
        return try make(json, path(of: name))
    }

    public func part<Part>(_ name: String, _ make: (JSON, String) throws(FieldError) -> Part) throws(FieldError) -> Part {
        try make(try required(name, .object), path(of: name))
    }

    /// A text in several languages, where it is there.
    public func optionalLocalized(_ name: String, length: ClosedRange<Int>, lines: WrittenText.Lines = .one) throws(FieldError) -> LocalizedText? {
        optional(name) == nil ? nil : try localized(name, length: length, lines: lines)
    }

    /// A flag that is false where it is missing.
    public func flag(_ name: String) throws(FieldError) -> Bool { optional(name) == nil ? false : try boolean(name) }

    public func count(_ name: String, in range: ClosedRange<Int>) throws(FieldError) -> Int {
        Int(try integer(name, in: Int64(range.lowerBound)...Int64(range.upperBound)))
    }

    public func optionalCount(_ name: String, in range: ClosedRange<Int>) throws(FieldError) -> Int? {
        try optionalInteger(name, in: Int64(range.lowerBound)...Int64(range.upperBound)).map { Int($0) }
    }

    /// Words of a closed set, each once; none where the member is missing.
    public func words<Word: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Word.Type) throws(FieldError) -> [Word] {
        let all = Word.allCases.map(\.rawValue)
        let words = try optionalElements(name, count: 0...all.count) { json, path throws(FieldError) -> Word in
            guard let word = json.string.flatMap({ Word(rawValue: $0) }) else { throw FieldError(path: path, expected: .oneOf(all), found: json) }
            return word
        }
        return try distinct(name, words) { $0.rawValue }
    }
}
