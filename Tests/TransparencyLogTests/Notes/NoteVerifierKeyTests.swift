import Testing
import TransparencyLog

@Suite("A verifier key")
struct NoteVerifierKeyTests {
    @Test(
        "is refused where its text is not its own",
        arguments: [
            "", "PeterNeumann", "PeterNeumann+c74f20a3", "PeterNeumann+c74f20a2+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
            "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "PeterNeumann+00c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ])
    func refusals(vkey: String) {
        #expect(NoteVerifierKey(vkey: vkey) == nil)
    }

    @Test("of a cosigner comes back from its text")
    func cosigner() throws {
        let key = try signer("silkroad/almaty", seed: 9).cosignatureKey
        #expect(NoteVerifierKey(vkey: key.vkey) == key)
    }

    @Test("names are told apart byte by byte")
    func equivalence() throws {
        #expect(try name("\u{e9}") != name("e\u{301}"))
        for text in ["", " ", "a b", "a+b", "a\nb", "a\u{85}b", "a\u{3000}b"] { #expect(NoteName(text) == nil) }
    }
}
