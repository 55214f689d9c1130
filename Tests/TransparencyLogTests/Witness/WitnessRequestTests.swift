import TestKit
import Testing
import TransparencyLog

@Suite("A request to a witness")
struct WitnessRequestTests {
    /// The example of C2SP tlog-witness.
    static let published = """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=

        """

    @Test("as published is read and written the same")
    func publishedRequest() throws {
        let request = try WitnessRequest(parsing: Array(Self.published.utf8))
        #expect(request.oldSize == 20_852_014)
        #expect(request.proof.count == 4)
        #expect(request.checkpoint.checkpoint.size == 20_852_163)
        #expect(request.checkpoint.note.signatures.count == 2)
        #expect(request.bytes == Array(Self.published.utf8))
    }

    @Test(
        "is refused with 400 where malformed",
        arguments: [
            ("old 20852014", "old 020852014"), ("old 20852014", "old -1"), ("old 20852014", "old"), ("old 20852014", "old  20852014"),
            ("old 20852014", "Old 20852014"),
            ("old 20852014", "old 9223372036854775808"), ("old 20852014\n", ""), ("PlRN", "PlR"), ("PlRN", " PlRN"), ("pkaw=", "pkax="),
            ("Kj/0=\n\n", "Kj/0=\n"),
            ("Kj/0=\n\n", "Kj/0=\n\n\n"), ("\n20852163\n", "\n020852163\n"), ("\n\n— ", "\n— "), ("McTOAYQ8=\n", "McTOAYQ8=\n\n"),
        ])
    func malformed(part: String, replacement: String) throws {
        let body = Self.published.replacing(part, with: replacement)
        try #require(body != Self.published)
        let refusal = try #require(throws: WitnessRefusal.self) { try WitnessRequest(parsing: Array(body.utf8)) }
        #expect(refusal.statusCode == 400)
    }

    @Test("has at most 63 lines of proof")
    func bounds() throws {
        let parts = Self.published.split(separator: "\n\n", maxSplits: 1)
        let line = "PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n"
        func body(_ count: Int) -> [UInt8] { Array("old 1\n\(String(repeating: line, count: count))\n\(parts[1])".utf8) }
        let request = try WitnessRequest(parsing: body(63))
        #expect(request.proof.count == 63)
        #expect(throws: WitnessRefusal.self) { try WitnessRequest(parsing: body(64)) }
        #expect(WitnessRequest(oldSize: 1, proof: request.proof + [.emptyTree], checkpoint: request.checkpoint) == nil)
    }

    @Test("that is read is written the same, however it was changed")
    func mutations() {
        var generator = SeededGenerator(seed: 4)
        var read = 0
        for _ in 0..<5000 {
            let body = Array(Self.published.utf8).mutated(using: &generator)
            guard let request = try? WitnessRequest(parsing: body) else { continue }
            read += 1
            #expect(request.bytes == body)
        }
        #expect(read > 0)
    }
}
