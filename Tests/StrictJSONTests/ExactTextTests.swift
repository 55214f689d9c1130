import StrictJSON
import Testing

/// Pairs of texts that Unicode calls equivalent: an accent in one code point or two, a Kelvin sign and a K, Hangul composed or not.
private let equivalents = [("\u{E9}", "e\u{301}"), ("\u{212A}", "K"), ("\u{AC00}", "\u{1100}\u{1161}"), ("\u{3C9}\u{345}", "\u{1FF3}")]

@Suite struct `Texts that are equal but for their normalisation` {
    @Test(arguments: equivalents) func `are two, compared, hashed and ordered`(one: String, other: String) {
        #expect(one == other, "Swift calls them equal")
        #expect(!one.isExactly(other) && one.isExactly(one))
        #expect(ExactText(one) != ExactText(other))
        #expect(Set([ExactText(one), ExactText(other), ExactText(one)]).count == 2)
        #expect((ExactText(one) < ExactText(other)) != (ExactText(other) < ExactText(one)))
        #expect(JSON.string(one) != JSON.string(other))
        #expect(JSON.array([.string(one)]) != JSON.array([.string(other)]))
        #expect(JSON.object(JSONObject([(one, 1)])) != JSON.object(JSONObject([(other, 1)])))
        #expect(JSON.object(JSONObject([("a", .string(one))])) != JSON.object(JSONObject([("a", .string(other))])))
    }

    @Test(arguments: [2, 15, 16, 17, 40, 300]) func `are two members of an object of any size, and one of them twice is refused`(count: Int) throws {
        for (one, other) in equivalents {
            let filling = (0..<count - 2).map { "\"m\($0)\":0" }
            func text(_ names: String...) -> String { "{" + (filling + names.map { "\"\($0)\":1" }).joined(separator: ",") + "}" }
            let object = try JSON.parse(text(one, other))
            #expect(object.object?.count == count)
            #expect(object.compactText == text(one, other), "and they are written as they were read")
            #expect(object[one] == 1 && object[other] == 1)
            #expect(throws: JSONError.self) { try JSON.parse(text(one, other, one)) }
            let members = try JSONOutline.members(of: Array(text(one, other).utf8)[...])
            #expect(members.count == count)
            #expect(throws: JSONError.self) { try JSONOutline.members(of: Array(text(other, one, other).utf8)[...]) }
        }
    }

    @Test func `replace each other in no object`() {
        var object = JSONObject([("\u{E9}", 1), ("e\u{301}", 2)])
        #expect(object.count == 2)
        object["e\u{301}"] = nil
        #expect(object["\u{E9}"] == 1 && object["e\u{301}"] == nil)
    }
}

@Suite struct `A text with U+0000` {
    @Test func `is found wherever it stands in a value`() throws {
        for text in [#""\u0000""#, #"["a","b\u0000"]"#, #"{"a":{"b":["\u0000"]}}"#, #"{"a\u0000":1}"#] { #expect(try JSON.parse(text).holdsNull) }
        for text in [#""\u0001""#, #"["0"]"#, #"{"a":{"b":[0,null,true,"\\u0000"]}}"#] { #expect(try !JSON.parse(text).holdsNull) }
    }
}
