import StrictJSON
import Testing

@Suite struct `Members in plain writing` {
    /// Names and values as the text has them; `nil` where it is not plain.
    private func members(_ text: String) -> [String]? {
        var members: [String] = []
        let isPlain = PlainMembers.read(Array(text.utf8)[...]) { name, value in
            members.append(String(decoding: name, as: UTF8.self) + "=" + String(decoding: value, as: UTF8.self))
            return true
        }
        return isPlain ? members : nil
    }

    @Test func `are those of the tree, each as it was written`() throws {
        for text in [
            "{}", #"{"a":1}"#, #"{"a":"x,\"}","b":[1,[2,{"c":"]"}]],"c":{"a":{}},"d":null,"":true}"#, #"{"é":"\\\\","z":-12}"#,
        ] {
            let tree = try #require(try JSON.parse(Array(text.utf8)).object)
            let written = tree.members.map { $0.name + "=" + String(decoding: $0.value.compact, as: UTF8.self) }
            #expect(members(text) == written, "\(text)")
        }
    }

    @Test(arguments: [
        "", "{", "}", "[]", "1", #"{"a"}"#, #"{"a":}"#, #"{"a":1"#, #"{"a":1,}"#, #"{"a":1}}"#, #"{"a":1} "#,
        #"{ "a":1}"#, #"{"a": 1}"#,
        #"{"a":1 }"#,
        #"{"a":[1, 2]}"#, #"{"\u0061":1}"#, #"{"a":"x}"#, #"{"a":"\"#, "{a:1}", #"{"a":1,"b"#, #"{"a":1]"#,
    ])
    func `are left to the parser where the writing is not plain`(text: String) {
        #expect(members(text) == nil, "\(text)")
    }

    @Test func `end where the reader has enough`() {
        var names: [String] = []
        let isRead = PlainMembers.read(Array(#"{"a":1,"b":2,"c":3}"#.utf8)[...]) { name, _ in
            names.append(String(decoding: name, as: UTF8.self))
            return names.count < 2
        }
        #expect(!isRead && names == ["a", "b"])
    }
}
