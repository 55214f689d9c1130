import SQL
import Testing

@Suite("A row")
struct SQLRowTests {
    private let row = SQLRow([7, "almaty", .blob([1]), nil, 1, 2], of: "SELECT seq, city, body, note, open, wrong FROM records")

    @Test("gives its columns by position, as what they are")
    func typed() throws {
        #expect(try row.int(0) == 7)
        #expect(try row.text(1) == "almaty")
        #expect(try row.blob(2) == [1])
        #expect(try row.isNull(3))
        #expect(try row.optionalText(3) == nil)
        #expect(try row.optionalInteger(0) == 7)
        #expect(try row.optionalBlob(2) == [1])
        #expect(try row.flag(4))
        #expect(try row.parsed(1) { $0.count } == 6)
    }

    @Test("names statement, column and kinds when a column is something else, never the value")
    func unexpected() {
        let error = #expect(throws: StorageError.self) { try row.integer(1) }
        #expect(error?.code == .unexpectedValue)
        #expect(error?.message.contains("column 1 of `SELECT seq") == true)
        #expect(error?.message.contains("holds a text where an integer was expected") == true)
        #expect(error?.message.contains("almaty") == false)
        #expect(throws: StorageError.self) { try row.text(3) }
        #expect(throws: StorageError.self) { try row.flag(5) }
        #expect(throws: StorageError.self) { try row.parsed(1) { _ in nil as Int? } }
        #expect(throws: StorageError.self) { try row.text(6) }
        #expect(throws: StorageError.self) { try row.text(-1) }
    }
}
