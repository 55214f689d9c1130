import AllFeatures
import Envelope
import Forum
import Foundation
import Primitives
import StrictJSON
import TestMembers
import Testing

@testable import Federation

/// `Tests/Vectors/records/records.json`: bodies of every record type, with what the coordinator says of each.
@Suite struct `The record vectors` {
    private static func file() throws -> Fields {
        let project = (1...3).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        return try Fields(JSON.parse([UInt8](Data(contentsOf: project.appending(path: "Tests/Vectors/records/records.json")))))
    }

    private static func record(_ fields: Fields) throws -> Record {
        Record(
            type: try fields.string("type"), key: try fields.string("key"),
            base: try fields.optionalInteger("base", in: 0...JSON.largestInteger) ?? 0,
            body: try fields.required("body"))
    }

    /// The state that the cases are judged against: three members, then the records of `standing`.
    private static func members(_ file: Fields) throws -> TestMembers {
        var members = try TestMembers()
        for json in try #require(file.object["standing"]?.array) {
            let fields = try Fields(json)
            try members.view.put(try record(fields), by: try fields.value("writer", "a participant", ParticipantID.init))
        }
        return members
    }

    @Test func `are judged as they say`() throws {
        let file = try Self.file()
        let members = try Self.members(file)
        let cases = try #require(file.object["cases"]?.array)
        #expect(cases.count >= 40)
        for vector in cases {
            let fields = try Fields(vector)
            let name = Comment(rawValue: try fields.string("name"))
            let problem = try RecordRegistry.forum.refusal(
                of: try Self.record(fields), at: 0, by: try fields.value("writer", "a participant", ParticipantID.init), acceptedAt: TestMembers.now,
                in: members.view)
            #expect(problem?.code.rawValue == (try fields.optionalString("refused")), "\(name): \(problem?.detail ?? "accepted")")
            if let at = try fields.optionalString("at") { #expect(problem?.detail.contains(at) == true, "\(name): \(problem?.detail ?? "accepted")") }
        }
    }

    /// What a type writes of a body that it has read, and what it then reads and writes again.
    private static func written<Type: RecordType>(_ body: JSON, as type: Type.Type) throws -> (once: JSON, twice: JSON) {
        let once = try Type.body(Fields(body)).json
        return (once, try Type.body(Fields(once)).json)
    }

    /// With the members of every object in one order, whatever order they stand in.
    private static func sorted(_ json: JSON) -> JSON {
        switch json {
        case .array(let elements): .array(elements.map(sorted))
        case .object(let object): .object(JSONObject(object.members.sorted { $0.name < $1.name }.map { ($0.name, sorted($0.value)) }))
        default: json
        }
    }

    @Test func `are written as they were read, of every type`() throws {
        var types: Set<String> = []
        for vector in try #require(Self.file().object["cases"]?.array) where vector["refused"] == nil {
            let record = try Self.record(Fields(vector))
            let type = try #require(RecordRegistry.forum[record.type])
            types.insert(type.name)
            let (once, twice) = try Self.written(record.body, as: type)
            var body = try #require(record.body.object)
            for member in body.members {
                var shorter = body
                shorter[member.name] = nil
                // What says nothing, or nothing that this version knows, is not written.
                guard member.value == .null || (try? Self.written(.object(shorter), as: type).once) == once else { continue }
                body = shorter
            }
            // One text stands for an English one.
            if let conditions = body["conditions"]?.string { body["conditions"] = ["en": .string(conditions)] }
            var written = try #require(once.object)
            for member in written.members where member.value == .null { written[member.name] = nil }
            #expect(Self.sorted(.object(written)).compactText == Self.sorted(.object(body)).compactText, "\(record.type)")
            #expect(once == twice, "\(record.type)")
        }
        #expect(types.sorted() == RecordRegistry.forum.names, "each type has a vector that is accepted")
    }

    /// Strings that must stand in no text of a record, whichever type it is of.
    private static let neverWritten = [
        "two\r\nlines", "an escape \u{1B}[2J", "a bell \u{07}", "C1 \u{9B}", "delete \u{7F}", "\u{FFFF}", "\u{1FFFE}", "  ",
        "\u{3000}\u{200B}",
        "a separator \u{2028}", "an override \u{202E}", "opened \u{2067} and left", "closed \u{2069} and not opened", "\u{0}",
    ]

    /// Each string of a value with the value in which another stands in its place.
    private static func replacing(_ json: JSON, with text: String, at path: String = "body") -> [(path: String, json: JSON)] {
        switch json {
        case .string: [(path, .string(text))]
        case .array(let elements):
            elements.indices.flatMap { index in
                replacing(elements[index], with: text, at: "\(path)[\(index)]").map { replaced in
                    var elements = elements
                    elements[index] = replaced.json
                    return (replaced.path, .array(elements))
                }
            }
        case .object(let object):
            object.members.flatMap { member in
                replacing(member.value, with: text, at: "\(path).\(member.name)").map { replaced in
                    var object = object
                    object[member.name] = replaced.json
                    return (replaced.path, .object(object))
                }
            }
        default: []
        }
    }

    /// A value with one more member in each of its objects, one at a time.
    private static func adding(_ extra: JSON, to json: JSON, at path: String = "body") -> [(path: String, json: JSON)] {
        switch json {
        case .array(let elements):
            elements.indices.flatMap { index in
                adding(extra, to: elements[index], at: "\(path)[\(index)]").map { changed in
                    var elements = elements
                    elements[index] = changed.json
                    return (changed.path, .array(elements))
                }
            }
        case .object(let object):
            object.members.flatMap { member in
                adding(extra, to: member.value, at: "\(path).\(member.name)").map { changed in
                    var object = object
                    object[member.name] = changed.json
                    return (changed.path, .object(object))
                }
            } + [(path, .object(JSONObject(object.members.map { ($0.name, $0.value) } + [("unknownToAll", extra)])))]
        default: []
        }
    }

    @Test func `hold little that nobody knows, however deep within what is known`() throws {
        let file = try Self.file()
        let members = try Self.members(file)
        for vector in try #require(file.object["cases"]?.array) where vector["refused"] == nil {
            let fields = try Fields(vector)
            let record = try Self.record(fields)
            let writer = try fields.value("writer", "a participant", ParticipantID.init)
            for (path, body) in Self.adding(.array(Array(repeating: "0123456789", count: 400)), to: record.body) {
                let changed = Record(type: record.type, key: record.key, base: record.base, body: body)
                let problem = try RecordRegistry.forum.refusal(of: changed, at: 0, by: writer, acceptedAt: TestMembers.now, in: members.view)
                #expect(problem?.code == .ruleViolated, "\(record.type) \(path): \(problem?.detail ?? "accepted")")
            }
        }
    }

    @Test(arguments: neverWritten) func `hold no text that acts on who reads it, or in which nothing is to be seen`(text: String) throws {
        let file = try Self.file()
        let members = try Self.members(file)
        for vector in try #require(file.object["cases"]?.array) where vector["refused"] == nil {
            let fields = try Fields(vector)
            let record = try Self.record(fields)
            let writer = try fields.value("writer", "a participant", ParticipantID.init)
            for (path, body) in Self.replacing(record.body, with: text) {
                let changed = Record(type: record.type, key: record.key, base: record.base, body: body)
                let problem = try RecordRegistry.forum.refusal(of: changed, at: 0, by: writer, acceptedAt: TestMembers.now, in: members.view)
                #expect(problem?.code == .ruleViolated, "\(record.type) \(path): \(problem?.detail ?? "accepted")")
            }
        }
    }

    @Test func `show every type both accepted and refused`() throws {
        let cases = try #require(try Self.file().object["cases"]?.array)
        for type in RecordRegistry.forum.names {
            let ofType = cases.filter { $0["type"]?.string == type }
            #expect(ofType.contains { $0["refused"] == nil }, "No vector shows \(type) accepted.")
            #expect(ofType.contains { $0["refused"] != nil }, "No vector shows \(type) refused.")
        }
    }
}
