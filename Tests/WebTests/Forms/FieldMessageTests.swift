import Primitives
import StrictJSON
import Testing

@testable import Web

struct FieldMessageTests {
    private static let forms: [FieldForm] = [
        .city, .country, .currency, .date, .recordedDate, .time, .recordedTime, .webAddress, .decimal, .digest, .line, .paragraphs, .texts,
        .languages,
        .languageTags,
    ]

    private static let errors: [(error: FieldError, fault: FieldFault)] = [
        (FieldError(path: "a", expected: .value, found: FieldFinding.nothing), .missing),
        (FieldError(path: "a", expected: .text(bytes: 1...4), found: ""), .missing),
        (FieldError(path: "a", expected: .text(bytes: 3...4), found: "ab"), .tooShort(least: 3)),
        (FieldError(path: "a", expected: .text(bytes: 1...4), found: "abcde"), .tooLong(most: 4)),
        (FieldError(path: "a", expected: .text(bytes: 1...4), found: 3), .notText),
        (FieldError(path: "a", expected: .integer(1...4), found: "b"), .notInteger),
        (FieldError(path: "a", expected: .integer(1...4), found: 5), .outOfRange(1...4)),
        (FieldError(path: "a", expected: .boolean, found: 5), .notBoolean), (FieldError(path: "a", expected: .object, found: 5), .notAnObject),
        (FieldError(path: "a", expected: .list(count: 1...2), found: 5), .notList),
        (FieldError(path: "a", expected: .list(count: 1...2), found: []), .tooFew(least: 1)),
        (FieldError(path: "a", expected: .list(count: 1...2), found: [1, 2, 3]), .tooMany(most: 2)),
        (FieldError(path: "a", expected: .oneOf(["x", "y"]), found: "z"), .notOneOf(["x", "y"])),
        (FieldError(path: "a", expected: .form(.date), found: "z"), .wrongForm(.date)),
        (FieldError(path: "a", expected: .another, found: "z"), .duplicate),
        (FieldError(path: "a", expected: .notBefore(field: "b", value: "2"), found: "1"), .before(field: "b")),
        (FieldError(path: "a", expected: .after(field: "b"), found: "1"), .notAfter(field: "b")),
        (FieldError(path: "a", expected: .atMost(field: "b", value: 2), found: 3), .moreThan(field: "b")),
        (FieldError(path: "a", expected: .absent(.date), found: 3), .notAbsent(.date)),
        (FieldError(path: "a", expected: .known, found: FieldFinding.nothing), .unknown),
    ]

    @Test(arguments: errors.indices) func `an error tells the rule that is broken, with its limits`(place: Int) {
        #expect(Self.errors[place].error.fault == Self.errors[place].fault)
    }

    @Test(arguments: Language.all) func `every rule has a sentence in every language`(language: Language) {
        let localizer = Localizer(language, now: UTCTime(seconds: 0))
        for (error, _) in Self.errors { #expect(!localizer(error.message()).isEmpty) }
        let texts = Self.forms.map { localizer(FieldError(path: "a", expected: .form($0), found: "?").message()) }
        #expect(Set(texts).count == Self.forms.count && !texts.contains(localizer(FormText.wrongForm)))
    }

    @Test func `a form without a sentence of its own is told by its example`() {
        let localizer = Localizer(.english, now: UTCTime(seconds: 0))
        let error = FieldError(path: "a", expected: .form(FieldForm("indicator", "a code", example: "A11.2-a")), found: "?")
        #expect(localizer(error.message()).contains("A11.2-a"))
        #expect(localizer(FieldError(path: "a", expected: "a lower-case UUIDv7", found: "?").message()) == localizer(FormText.wrongForm))
    }

    @Test func `a label stands for the name of the other field`() {
        let localizer = Localizer(.english, now: UTCTime(seconds: 0))
        let error = FieldError(path: "a", expected: .after(field: "opens"), found: "1")
        #expect(localizer(error.message(labels: ["opens": FormText.name(name: "Begins")])).contains("Begins"))
    }
}
