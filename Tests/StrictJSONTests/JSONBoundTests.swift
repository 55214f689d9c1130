import Testing

@testable import StrictJSON

@Suite struct `A JSON text` {
    @Test func `is read up to the profile's number of values, those within each other included`() throws {
        let most = "[" + Array(repeating: "1", count: JSON.mostValues - 1).joined(separator: ",") + "]"
        #expect(try JSON.parse(most).array?.count == JSON.mostValues - 1)
        for excess in [
            "[" + Array(repeating: "1", count: JSON.mostValues).joined(separator: ",") + "]",
            "[" + Array(repeating: "[[]]", count: JSON.mostValues / 2).joined(separator: ",") + "]",
            "{" + (0..<JSON.mostValues).map { "\"\($0)\":0" }.joined(separator: ",") + "}",
        ] {
            #expect { try JSON.parse(excess) } throws: { ($0 as? JSONError)?.reason == .tooManyValues }
            #expect(throws: Never.self) { try JSON.parse(excess, mostValues: .max) }
        }
    }

    @Test func `tells how much of an object nobody has asked for`() throws {
        let fields = try Fields(JSON.parse(#"{"known":"x","other":{"known":1},"absent":null,"more":"0123456789"}"#))
        #expect(fields.unknownBytes(besides: ["known", "other", "absent", "more"]) == 0)
        #expect(fields.unknownBytes(besides: ["known", "other", "absent"]) == 16)
        let bytes = fields.unknownBytes { (fields) throws(FieldError) in
            _ = try fields.string("known")
            _ = try fields.fields("other").integer("known")
            _ = fields.optional("absent")
        }
        #expect(bytes == 16)
    }

    @Test func `tells how much nobody has asked for at any depth`() throws {
        let list = #"[{"known":1,"more":"0123456789"},{"known":{"inner":2,"more":[1,2]}}]"#
        let json = #"{"list":\#(list),"kept":{"whole":"0123456789"},"texts":{"en":"a","ru":"b"}}"#
        let fields = try Fields(JSON.parse(Array(json.utf8)), path: "body")
        func read(_ fields: Fields) throws(FieldError) {
            _ = try fields.elements("list", count: 1...9) { (json, path) throws(FieldError) in
                let fields = try Fields(json, path: path)
                if let inner = try? fields.fields("known") { _ = try inner.integer("inner") } else { _ = try fields.integer("known") }
            }
            // Nobody looks into it.
            _ = try fields.required("kept")
            let texts = try fields.fields("texts")
            for member in texts.object.members { _ = try texts.string(member.name) }
        }
        // "more" and its string, "more" and its array, "whole" and its string.
        #expect(fields.unknownBytes(reading: read) == 16 + 9 + 17)
    }
}
