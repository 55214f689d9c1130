import Primitives
import StrictJSON

/// How values of lodging are read.
extension Fields {
    /// A member that is an object of its own, where it is there.
    func optionalPart<Part>(_ name: String, _ make: (JSON, String) throws(FieldError) -> Part) throws(FieldError) -> Part? {
        guard let json = optional(name) else { return nil }
        return try make(json, path(of: name))
    }

    func part<Part>(_ name: String, _ make: (JSON, String) throws(FieldError) -> Part) throws(FieldError) -> Part {
        try make(try required(name, .object), path(of: name))
    }

    /// A text in several languages, where it is there.
    func optionalLocalized(_ name: String, length: ClosedRange<Int>, lines: WrittenText.Lines = .one) throws(FieldError) -> LocalizedText? {
        optional(name) == nil ? nil : try localized(name, length: length, lines: lines)
    }

    /// A flag that is false where it is missing.
    func flag(_ name: String) throws(FieldError) -> Bool { optional(name) == nil ? false : try boolean(name) }

    func count(_ name: String, in range: ClosedRange<Int>) throws(FieldError) -> Int {
        Int(try integer(name, in: Int64(range.lowerBound)...Int64(range.upperBound)))
    }

    func optionalCount(_ name: String, in range: ClosedRange<Int>) throws(FieldError) -> Int? {
        try optionalInteger(name, in: Int64(range.lowerBound)...Int64(range.upperBound)).map { Int($0) }
    }

    /// Words of a closed set, each once; none where the member is missing.
    func words<Word: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Word.Type) throws(FieldError) -> [Word] {
        let all = Word.allCases.map(\.rawValue)
        let words = try optionalElements(name, count: 0...all.count) { json, path throws(FieldError) -> Word in
            guard let word = json.string.flatMap({ Word(rawValue: $0) }) else { throw FieldError(path: path, expected: .oneOf(all), found: json) }
            return word
        }
        return try distinct(name, words) { $0.rawValue }
    }

    /// A list of at most ten bands of ages, the youngest first.
    func ageBands<Band>(
        _ name: String, _ make: (JSON, String) throws(FieldError) -> Band, below: (Band) -> Int
    ) throws(FieldError) -> [Band] {
        let bands = try optionalElements(name, count: 0...10, make)
        for place in bands.indices.dropFirst() where below(bands[place]) <= below(bands[place - 1]) {
            throw FieldError(
                path: "\(path(of: name))[\(place)].below", expected: .after(field: "\(name)[\(place - 1)].below"),
                found: .integer(Int64(below(bands[place]))))
        }
        return bands
    }
}
