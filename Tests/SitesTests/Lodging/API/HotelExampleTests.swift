import Accounts
import CityNode
import Foundation
import HTTPTypes
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestCluster
import Testing

@testable import Sites
@testable import Web

/// The commands of docs/api.md that a hotel's programmer would type are run as they stand there, in their order.
@Suite("The commands of docs/api.md", .timeLimit(.minutes(4)))
struct HotelExampleTests {
    struct Command {
        var method = HTTPRequest.Method.get
        var address = ""
        var headers: HTTPFields = [:]
        var body = ""

        /// Reads the words of a `curl`.
        init(_ words: [String]) throws {
            var option = ""
            for word in words.dropFirst() {
                switch option {
                case "-X": method = try #require(HTTPRequest.Method(rawValue: word))
                case "-d": body = word
                case "-H":
                    let parts = word.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                    headers[try #require(HTTPField.Name(parts[0]))] = parts[1]
                default: if !word.hasPrefix("-") { address = word }
                }
                option = option.isEmpty && word.hasPrefix("-") ? word : ""
            }
        }
    }

    /// The commands of the part on hotels, each on one line.
    private static func commands() throws -> [String] {
        let project = (1...5).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
        let text = try String(contentsOf: project.appending(path: "docs/api.md"), encoding: .utf8)
        let part = try #require(text.components(separatedBy: "## Programs of hotels").last?.components(separatedBy: "\n## ").first)
        return part.matches(of: /```sh\n((?:.|\n)*?)\n```/).flatMap { block in
            block.output.1.replacing("\\\n", with: " ").replacing(/\n(?!curl)/, with: " ").split(separator: "\n").map(String.init)
        }
    }

    /// The words of a line as a shell reads them: quoted ones with what variables stand for, but for those in single quotes.
    static func words(_ line: String, _ variables: [String: String]) -> [String] {
        var (words, word, quote) = ([String](), String?.none, Character?.none)
        var rest = Substring(line)
        while let next = rest.popFirst() {
            switch (next, quote) {
            case ("'", nil), ("\"", nil): (quote, word) = (next, word ?? "")
            case (let end, let begun?) where end == begun: quote = nil
            case ("$", let inside) where inside != "'":
                let name = String(rest.prefix { $0.isLetter })
                rest = rest.dropFirst(name.count)
                word = (word ?? "") + (variables[name] ?? "?")
            case (" ", nil):
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(next)
            }
        }
        return words + [word].compactMap { $0 }
    }

    @Test func `do what is said of them`() async throws {
        let lines = try Self.commands()
        try #require(lines.count >= 8)
        let stopped = Mutex<UTCTime?>(nil)
        try await TestSites.run(clock: { stopped.withLock { $0 } ?? .system }) { sites in
            let now = UTCTime.system
            stopped.withLock { $0 = now }
            try await sites.furnish("caravan", at: now)
            let token = try await sites.almaty.tokens.issue("pms", scopes: APIToken.Scope.scopes(at: .city), validDays: 1).secret
            var variables = [
                "SITE": "http://almaty.test", "HOTEL": "caravan", "TOKEN": token, "ARRIVAL": now.date.description,
                "DEPARTURE": now.date.adding(days: 1).description,
            ]
            for line in lines {
                let command = try Command(Self.words(line, variables))
                let target = command.address.replacing("http://almaty.test", with: "")
                let answer = await sites.cities.answer(
                    WebRequest(command.method, target, authority: "almaty.test", headers: command.headers) { Array(command.body.utf8) })
                #expect(answer.status.code < 300, "\(line): \(answer.text)")
                let json = try answer.json()
                if let offer = json["offers"]?.array?.first?["offer"]?.string { variables["OFFER"] = offer }
                if let booking = json["booking"]?.string { variables["BOOKING"] = booking }
            }
        }
    }
}
