import Primitives
import StrictJSON

extension Fields {
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
