import Primitives
import StrictJSON
import Testing

@testable import Forum
@testable import Web

/// A commitment with more than a page has room for, of which one part at a time is sent.
@Suite struct `The form of a commitment in parts` {
    private static let language = Language.all.first { $0.code == "en" }!

    private static func standing() throws -> Commitment {
        let indicators = "abcdefgh".map { letter -> JSON in
            [
                "code": .string("A6.1-\(letter)"), "name": .string("Indicator \(letter)"), "unit": "ties", "direction": "up", "aggregation": "sum",
                "least": "0", "most": "12.5", "names": ["ru": .string("Показатель \(letter)"), "fr": "Indicateur"],
                "baselines": [["period": "2008", "value": "1.5", "source": "Register"]], "targets": [["value": "9", "by": "2030-12-31"]],
            ]
        }
        let milestones = (1...20).map { number -> JSON in
            ["title": .string("Step \(number)"), "date": .string("20\(number + 10)"), "titles": ["zh": .string("第\(number)步"), "fr": "Étape"]]
        }
        return try Commitment(
            Fields([
                "article": 6, "text": ["en": "Ties", "fr": "Liens"], "lead": "city", "due": "2030-01-01", "indicators": .array(indicators),
                "milestones": .array(milestones),
            ]))
    }

    /// What a browser sends of the part that was shown, with some fields typed anew.
    private static func sent(_ form: CommitmentForm, _ anew: [String: String] = [:]) throws -> FormBody {
        let typed = form.state.typed
        return try FormBody(
            form.form.sections.flatMap(\.allFields).map { field in (field.name, anew[field.name] ?? typed[field.name]?.first ?? "") })
    }

    private static func read(_ form: CommitmentForm, _ body: FormBody) throws -> Commitment {
        switch form.read(body, as: try #require(CommitmentID("A6.1"))) {
        case .accepted(let commitment, _): return commitment
        case .refused(let state): throw Refused(description: "\(state.faults)")
        }
    }

    /// What it says, in whichever order of members.
    private static func lines(_ json: JSON) -> Set<String> {
        Set(FormState(json).typed.map { "\($0.key): \($0.value)" })
    }

    private struct Refused: Error, CustomStringConvertible { let description: String }

    @Test func `leaves whatever is not on it as it stands, and itself where nothing is typed`() throws {
        let standing = try Self.standing()
        let parts = CommitmentForm(standing: standing, language: Self.language).parts
        #expect(parts.count >= 3)
        #expect(parts.flatMap(\.letters) == "abcdefghij".map(String.init) && parts.map(\.milestones).reduce(0) { $0 + $1.count } == 22)
        for part in parts {
            let form = CommitmentForm(standing: standing, language: Self.language, number: part.number)
            #expect(Self.lines(try Self.read(form, try Self.sent(form)).json) == Self.lines(standing.json), "part \(part.number)")
        }
    }

    @Test func `changes what was typed on it, and takes away what was emptied`() throws {
        let standing = try Self.standing()
        let whole = CommitmentForm(standing: standing, language: Self.language)
        let part = try #require(whole.parts.last { $0.milestones.count > 2 })
        let form = CommitmentForm(standing: standing, language: Self.language, number: part.number)
        let (first, second) = ("milestones[\(part.milestones.lowerBound)]", "milestones[\(part.milestones.lowerBound + 1)]")
        var anew = ["\(first).title": "Another step"]
        for name in ["title", "date", "titles.ru", "titles.zh", "titles.ar"] { anew["\(second).\(name)"] = "" }
        let changed = try Self.read(form, try Self.sent(form, anew))
        var wanted = standing.milestones.map(\.title)
        wanted[part.milestones.lowerBound] = "Another step"
        wanted.remove(at: part.milestones.lowerBound + 1)
        #expect(changed.milestones.map(\.title) == wanted)
        #expect(changed.indicators.map(\.json) == standing.indicators.map(\.json) && changed.json["text"] == standing.json["text"])

        let letters = try #require(whole.parts.first { !$0.hasPromise && !$0.letters.isEmpty })
        let other = CommitmentForm(standing: standing, language: Self.language, number: letters.number)
        let letter = try #require(letters.letters.first)
        let renamed = try Self.read(other, try Self.sent(other, ["letters.\(letter).name": "Another name"]))
        let names = standing.indicators.map { $0.code.hasSuffix("-\(letter)") ? "Another name" : $0.json["name"]?.string ?? "" }
        #expect(renamed.indicators.map { $0.json["name"]?.string ?? "" } == names)
        #expect(renamed.milestones.map(\.title) == standing.milestones.map(\.title) && renamed.json["text"] == standing.json["text"])
    }
}
