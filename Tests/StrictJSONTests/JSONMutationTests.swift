import StrictJSON
import TestKit
import Testing

@Suite("Mutated texts")
struct JSONMutationTests {
    static let texts = [
        #"{"forum":"silkroad","from":"almaty","seq":12,"records":[{"type":"visa.rule.published","key":"KZ/DE","base":0,"body":{"a":[true,false,null]}}]}"#,
        #"{"с":"Алматы / 阿拉木图 🐫","q":"\"\\\/\b\f\n\r\t\u0416\uD83D\uDC2B","n":[0,-1,9007199254740991,-9007199254740991]}"#,
        " [ [ [ [ [ [ [ { \"a\" : [ [ [ [ [ [ [ 1 ] ] ] ] ] ] ] } ] ] ] ] ] ] ] ",
    ]

    @Test("never crash the parser, and whatever it still takes is written and read again as the same value", arguments: texts, [1, 2, 3] as [UInt64])
    func mutations(text: String, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var taken = 0
        for _ in 0..<4000 {
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) { Self.mutate(&bytes, &random) }
            guard let value = try? JSON.parse(bytes) else { continue }
            taken += 1
            let written = value.compact
            #expect(try JSON.parse(written) == value)
            #expect(try JSON.parse(written).compact == written)
        }
        #expect(taken > 50)
    }

    @Test("taken apart by their outline hold the members that the parser finds", arguments: texts.prefix(2), [4, 5] as [UInt64])
    func outlines(text: String, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<4000 {
            var bytes = Array(text.utf8)
            Self.mutate(&bytes, &random)
            let outline = try? JSONOutline.members(of: bytes[...], most: .max)
            guard case .object(let object) = try? JSON.parse(bytes) else { continue }
            let members = try #require(outline)
            #expect(members.map(\.name) == object.members.map(\.name))
            #expect(try members.map { try JSON.parse($0.text) } == object.members.map(\.value))
        }
    }

    @Test("passed over are judged as when they are read", arguments: texts, [6, 7, 8] as [UInt64])
    func passing(text: String, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var taken = 0
        for _ in 0..<4000 {
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 0...2, using: &random) { Self.mutate(&bytes, &random) }
            let parsed = Result { () throws(JSONError) in try JSON.parse(bytes) }
            let passed = Result { () throws(JSONError) in
                try JSONReader.read(bytes[...]) { (reader) throws(JSONError) in try reader.pass() }
            }
            switch (parsed, passed) {
            case (.success(let value), .success(let range)):
                taken += 1
                #expect(try JSON.parse(bytes[range]) == value)
            case (.failure(let one), .failure(let other)): #expect(one == other || one.reason == .byteOrderMark, "\(text)")
            default: Issue.record("\(String(decoding: bytes, as: UTF8.self)): \(parsed), \(passed)")
            }
        }
        #expect(taken > 50)
    }

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(Array(#"{}[]",:\ u0-9.eE"#.utf8).randomElement(using: &random) ?? 0, at: index)
        case 3: bytes.removeLast(bytes.count - index)
        default: bytes.insert(contentsOf: bytes[Int.random(in: 0...index, using: &random)...index], at: index)
        }
    }
}
