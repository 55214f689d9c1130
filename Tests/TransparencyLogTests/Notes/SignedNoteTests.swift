import TestKit
import Testing
import TransparencyLog

@Suite("A signed note")
struct SignedNoteTests {
    /// The examples of C2SP signed-note and of Go's package `note`.
    static let published = [
        (
            "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
        ),
        (
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
                + "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
        ),
    ]

    @Test("as published verifies, and is written as it was read", arguments: published)
    func publishedNotes(vkey: String, text: String) throws {
        let key = try #require(NoteVerifierKey(vkey: vkey))
        #expect(key.vkey == vkey)
        let note = try SignedNote(parsing: Array(text.utf8))
        #expect(note.bytes == Array(text.utf8))
        #expect(try note.verify(by: [key]).map(\.key) == [key])
    }

    @Test("made here is the published one, byte for byte")
    func publishedSignature() throws {
        // The 32 bytes in `PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz` of Go's documentation, behind the type byte.
        let seed: [UInt8] = [
            0x81, 0x0a, 0x14, 0x02, 0xd5, 0x14, 0x6c, 0x8d, 0x84, 0xf2, 0x44, 0x33, 0x30, 0xf5, 0x40, 0x80, 0xeb, 0xf9, 0x8e, 0xe1, 0x7d, 0x9c, 0x74,
            0xf6, 0x25, 0x2f, 0xc5,
            0xd5, 0xc7, 0x28, 0x31, 0x73,
        ]
        let signer = try #require(NoteSigner(name: name("PeterNeumann"), seed: seed))
        let (vkey, expected) = Self.published[1]
        #expect(signer.verifierKey.vkey == vkey)
        let text = try SignedNote(parsing: Array(expected.utf8)).text
        #expect(try SignedNote(text: text, signatures: [signer.sign(text)]).bytes == Array(expected.utf8))
    }

    @Test("is refused with any byte of its text or signature changed")
    func tampered() throws {
        let signer = try signer("log", seed: 1)
        let text = Array("one\n\ntwo\n".utf8)
        let bytes = try SignedNote(text: text, signatures: [signer.sign(text)]).bytes
        for position in bytes.indices {
            for bit in 0..<8 as Range<UInt8> {
                var changed = bytes
                changed[position] ^= 1 << bit
                #expect(throws: NoteError.self) { try SignedNote(parsing: changed).verify(by: [signer.verifierKey]) }
            }
        }
    }

    @Test("ends its text at the last blank line")
    func blankLines() throws {
        let signer = try signer("log", seed: 1)
        let text = Array("\n\na\n\n\nb\n\n".utf8)
        let note = try SignedNote(text: text, signatures: [signer.sign(text)])
        let read = try SignedNote(parsing: note.bytes)
        #expect(read == note)
        #expect(read.text == text)
    }

    @Test("ignores unknown keys, even of a known name or a known id")
    func unknownKeys() throws {
        let text = Array("text\n".utf8)
        let known = try signer("log", seed: 1)
        let sameName = try signer("log", seed: 2)
        let sameID = try String(decoding: known.sign(text).line, as: UTF8.self).replacing("— log", with: "— gol")
        let note = try SignedNote(text: text, signatures: [sameName.sign(text)] + NoteSignature.parse(lines: Array(sameID.utf8)))
        #expect(throws: NoteError.noKnownSignature) { try note.verify(by: [known.verifierKey]) }
        #expect(try note.adding([known.sign(text)]).verify(by: [known.verifierKey]).count == 1)
    }

    @Test("is refused whole where one signature of a known key is wrong")
    func oneWrong() throws {
        let text = Array("text\n".utf8)
        let known = try signer("log", seed: 1)
        let note = try SignedNote(text: text, signatures: [known.sign(text), known.sign(Array("other\n".utf8))])
        #expect(throws: NoteError.badSignature(known.name)) { try note.verify(by: [known.verifierKey]) }
    }

    @Test("has the same signature only once, and no plain one passes for a cosignature")
    func kinds() throws {
        let text = Array("text\n".utf8)
        let known = try signer("log", seed: 1)
        let note = try SignedNote(text: text, signatures: [known.sign(text)])
        #expect(try note.adding([known.sign(text)]) == note)
        #expect(throws: NoteError.noKnownSignature) { try note.verify(by: [known.cosignatureKey]) }
        #expect(known.verifierKey.keyID != known.cosignatureKey.keyID)
        let cosigned = try SignedNote(text: text, signatures: [known.cosign(text, atSeconds: 1_679_315_147)])
        #expect(try cosigned.verify(by: [known.cosignatureKey]).map(\.cosignedAtSeconds) == [1_679_315_147])
        #expect(throws: NoteError.noKnownSignature) { try cosigned.verify(by: [known.verifierKey]) }
    }

    @Test("takes no cosignature without a time", arguments: [0, -1, Int64.min])
    func times(seconds: Int64) throws {
        let signer = try signer("log", seed: 1)
        #expect(throws: NoteError.timeOutOfRange(seconds: seconds)) { try signer.cosign(Array("text\n".utf8), atSeconds: seconds) }
    }

    @Test("takes no cosignature whose time was changed")
    func changedTime() throws {
        let signer = try signer("log", seed: 1)
        let text = Array("text\n".utf8)
        let bytes = try SignedNote(text: text, signatures: [signer.cosign(text, atSeconds: 1_000_000)]).bytes
        let other = try SignedNote(text: text, signatures: [signer.cosign(text, atSeconds: 1_000_001)]).bytes
        // The first 16 base 64 digits are the key id and the time: of one note's time, the other note's signature.
        let start = try #require(bytes.lastIndex(of: UInt8(ascii: " "))) + 1
        let mixed = Array(bytes[..<(start + 16)] + other[(start + 16)...])
        #expect(mixed != bytes)
        #expect(throws: NoteError.badSignature(signer.name)) { try SignedNote(parsing: mixed).verify(by: [signer.cosignatureKey]) }
    }

    static let line = "— log AAAAAAA=\n"

    @Test(
        "is refused where malformed",
        arguments: [
            ("", NoteError.noSignatureBlock), ("text\n", .noSignatureBlock), ("text\n\n", .noSignatureBlock),
            ("text\n\n— log AAAAAAA=", .noSignatureBlock),
            ("text\n" + line, .noSignatureBlock), ("text\n\n\(line)\n", .noSignatureBlock), ("text\n\n\(line)x\n", .malformedSignature(line: 2)),
            ("te\txt\n\n" + line, .notText),
            ("te\r\nxt\n\n" + line, .notText), ("te\0xt\n\n" + line, .notText), ("text\n\n- log AAAAAAA=\n", .malformedSignature(line: 1)),
            ("text\n\n—log AAAAAAA=\n", .malformedSignature(line: 1)), ("text\n\n—  AAAAAAA=\n", .malformedSignature(line: 1)),
            ("text\n\n— log\n", .malformedSignature(line: 1)),
            ("text\n\n— l+g AAAAAAA=\n", .malformedSignature(line: 1)), ("text\n\n— l\u{00a0}g AAAAAAA=\n", .malformedSignature(line: 1)),
            ("text\n\n— l\u{2003}g AAAAAAA=\n", .malformedSignature(line: 1)), ("text\n\n— log AAAAAA==\n", .malformedSignature(line: 1)),
            ("text\n\n— log AAAAAAB=\n", .malformedSignature(line: 1)), ("text\n\n— log AAAAAAA\n", .malformedSignature(line: 1)),
            ("text\n\n— log AAAA_AA=\n", .malformedSignature(line: 1)), ("text\n\n— log AAAAAAA= \n", .malformedSignature(line: 1)),
            ("text\n\n— log  AAAAAAA=\n", .malformedSignature(line: 1)), ("text\n\n" + String(repeating: line, count: 101), .tooManySignatures),
        ])
    func malformed(text: String, error: NoteError) {
        #expect(throws: error) { try SignedNote(parsing: Array(text.utf8)) }
    }

    @Test("is refused where it is not UTF-8 or too long, and taken at the bounds")
    func bounds() throws {
        let end = Array(("\n\n" + Self.line).utf8)
        #expect(throws: NoteError.notText) { try SignedNote(parsing: [0xff] + end) }
        #expect(throws: NoteError.notText) { try SignedNote(parsing: [0xed, 0xa0, 0x80] + end) }
        let longest = [UInt8](repeating: UInt8(ascii: "a"), count: SignedNote.maximumByteCount - end.count) + end
        #expect(try SignedNote(parsing: longest).bytes == longest)
        #expect(throws: NoteError.tooLong(byteCount: longest.count + 1)) { try SignedNote(parsing: [UInt8(ascii: "a")] + longest) }
        let many = Array(("text\n\n" + String(repeating: Self.line, count: 100)).utf8)
        #expect(try SignedNote(parsing: many).signatures.count == 100)
    }

    @Test("that is read is written the same, however it was changed")
    func mutations() throws {
        var generator = SeededGenerator(seed: 3)
        let signer = try signer("log", seed: 1)
        let text = Array("text\n\nmore\n".utf8)
        let bytes = try SignedNote(text: text, signatures: [signer.sign(text), signer.cosign(text, atSeconds: 12)]).bytes
        var read = 0
        for _ in 0..<5000 {
            let changed = bytes.mutated(using: &generator)
            guard let note = try? SignedNote(parsing: changed) else { continue }
            read += 1
            #expect(note.bytes == changed)
        }
        #expect(read > 0)
    }
}
