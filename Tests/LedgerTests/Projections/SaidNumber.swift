import Federation
import StrictJSON

/// Any member says a number under any key: what projections of tests are made of.
enum SaidNumber: RecordType {
    static let name = "t"
    static let keyForm = "anything"
    static func key(_ text: String) -> String? { text }
    static func body(_ fields: Fields) throws(FieldError) -> Number { Number(n: try fields.integer("n", in: 1...1_000_000)) }
    static func writers(of key: String, body: Number?) -> Writers? { .anyMember }

    struct Number: Sendable, JSONWritable {
        let n: Int64
        var json: JSON { ["n": .integer(n)] }
    }
}
