import HTTPTypes
import Primitives
import Testing

@testable import Web

struct CSVTableTests {
    private func answer(_ rows: [[String]]) -> WebAnswer {
        let table = CSVTable(name: "edi/tions\"-1", columns: ["a", "b"], rows: rows)
        return table.answer(to: WebRequest(.get, "/x.csv", authority: nil)) { _ in HTML(EmptyState(""), .english) }
    }

    @Test(arguments: [
        ("=1+1", "\"'=1+1\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("+49 30", "\"'+49 30\""), ("-5", "-5"), ("-5.25", "-5.25"), ("-", "\"'-\""),
        ("-1+1", "\"'-1+1\""), ("\t=1", "\"'\t=1\""), ("  =1", "\"'  =1\""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("Алматы", "Алматы"), ("", ""),
    ])
    func `a field is quoted where it must be, and computes nothing`(text: String, field: String) throws {
        let bytes = answer([[text, "x"]]).body
        #expect(String(decoding: bytes, as: UTF8.self) == "\u{FEFF}a,b\r\n\(field),x\r\n")
    }

    @Test func `what was written is read again`() throws {
        let rows = [["a,b", "say \"x\""], ["two\nlines", "-5"]]
        #expect(try CSV(answer(rows).body).rows.map(\.fields) == [["a", "b"]] + rows)
    }

    @Test func `it is saved as a file of a plain name`() {
        #expect(answer([]).headers[.contentDisposition] == "attachment; filename=\"editions-1.csv\"")
    }
}
