import CityNode
import Federation
import Foundation
import HTTPTypes
import Primitives
import StrictJSON
import TestCluster
import TestKit
import Testing

@testable import Sites
@testable import Web

@Suite("The examples of docs/api.md", .timeLimit(.minutes(4)))
struct ExampleTests {
    struct Example {
        let method: String
        let target: String
        let answer: JSON
    }

    /// Each line that is a request in backticks, with the block of JSON that follows it.
    static func examples() throws -> [Example] {
        let project = (1...4).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        let text = try String(contentsOf: project.appending(path: "docs/api.md"), encoding: .utf8)
        return try text.matches(of: /(?m)^`(GET|POST) (\/api\/v1\/[^`]*)`[^\n]*\n\n```json\n((?:.|\n)*?)\n```/).map { match in
            Example(
                method: String(match.output.1), target: String(match.output.2), answer: try JSON.parse(Array(match.output.3.utf8), deepest: 32))
        }
    }

    /// Where the two have not the same members, of the same kinds; an empty list is like any list, and what may be null like anything.
    static func differences(_ example: JSON, _ answer: JSON, at path: String = "$") -> [String] {
        switch (example, answer) {
        case (.null, _), (_, .null), (.boolean, .boolean), (.integer, .integer), (.string, .string): return []
        case (.array(let examples), .array(let answers)):
            guard let first = examples.first, let other = answers.first else { return [] }
            return differences(first, other, at: "\(path)[0]")
        case (.object(let example), .object(let answer)):
            let (names, others) = (Set(example.members.map(\.name)), Set(answer.members.map(\.name)))
            return names.symmetricDifference(others).map { "\(path).\($0)" }
                + example.members.flatMap { member in answer[member.name].map { differences(member.value, $0, at: "\(path).\(member.name)") } ?? [] }
        default: return ["\(path): another kind"]
        }
    }

    @Test("a server answers with the members that the examples show")
    func examples() async throws {
        let examples = try Self.examples()
        #expect(examples.count >= 9)
        try await TestSites.run { sites in
            let records: JSON = ["records": [TestSites.rule()]]
            let token = try await sites.token(of: sites.almaty)
            let posted = try await sites.post(records, query: "?wait=10", token: token)
            let digest = try (try posted.json()["digest"]?.string).required
            try await sites.almaty.reach(3)
            try await sites.almaty.notices.publish(
                .profile, ["name": ["en": "Almaty"], "country": "KZ", "url": "https://almaty.test:2", "site": "https://almaty.test"])
            try await eventually("the notice is listed") { try await sites.get("/api/v1/notices").json()["items"]?.array?.isEmpty == false }
            for example in examples {
                let headers: HTTPFields = [.authorization: "Bearer \(token)"]
                let answer =
                    example.method == "POST" ? posted : await sites.get(example.target.replacing("<digest>", with: digest), headers: headers)
                let isRefusal = example.answer["detail"] != nil
                #expect((answer.status.code >= 400) == isRefusal, "\(example.target): \(answer.text)")
                let differences = Self.differences(example.answer, try answer.json())
                #expect(differences.isEmpty, "\(example.target): \(differences) in \(answer.text)")
                // An example with nothing in its list would be like any answer.
                if let items = example.answer["items"] { #expect(items.array?.isEmpty == false, "\(example.target)") }
            }
        }
    }
}
