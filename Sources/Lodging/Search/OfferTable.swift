/// Numbers of a hotel's offers, which stay where they are in memory: a search goes over those of ten thousand hotels without holding on to each.
///
/// It is written by who makes it, before anybody else has it.
final class OfferTable<Value: BitwiseCopyable>: @unchecked Sendable {
    private let values: UnsafeMutableBufferPointer<Value>

    init(_ values: [Value] = []) {
        self.values = .allocate(capacity: values.count)
        _ = self.values.initialize(from: values)
    }

    init(repeating value: Value, count: Int) {
        values = .allocate(capacity: count)
        values.initialize(repeating: value)
    }

    deinit { values.deallocate() }

    var isEmpty: Bool { values.isEmpty }

    /// For as long as the table is held.
    var start: UnsafePointer<Value>? { values.baseAddress.map { UnsafePointer($0) } }

    subscript(place: Int) -> Value {
        get {
            precondition(values.indices.contains(place), "a place beyond the table")
            return values[place]
        }
        set {
            precondition(values.indices.contains(place), "a place beyond the table")
            values[place] = newValue
        }
    }
}
