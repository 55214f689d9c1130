import Testing

@testable import Accounts

@Suite struct `A password` {
    @Test func `matches its hash and nothing else does`() throws {
        let hash = try PasswordHash.make(try Password("violet harbour teaspoon").required, cost: .lowest)
        let read = try PasswordHash(hash.text).required
        #expect(read == hash)
        #expect(try read.matches(try Password("violet harbour teaspoon").required))
        #expect(try !read.matches(try Password("violet harbour teaspooN").required))
    }

    @Test func `is hashed by scrypt as RFC 7914 has it`() throws {
        // Section 12: scrypt("password", "NaCl", N=1024, r=8, p=16) begins with fdbabe1c9d34; here with a salt of 16 bytes, computed by Python's hashlib.
        let text = "$scrypt$ln=10,r=8,p=4$MDEyMzQ1Njc4OWFiY2RlZg==$KPMukFb/t5ost/3iquA+ELiZbKix2RIxBYEohfmYBqc="
        let hash = try PasswordHash(text).required
        #expect(hash.text == text)
        #expect(try hash.matches(try Password("pleaseletmein").required))
    }

    @Test func `is the same however a keyboard spells its letters`() throws {
        let hash = try PasswordHash.make(try Password("cafe\u{301} na mostu").required, cost: .lowest)
        #expect(try hash.matches(try Password("caf\u{E9} na mostu").required))
    }

    @Test(arguments: [
        "", "$scrypt$", "$scrypt$ln=40,r=8,p=1$MDEyMzQ1Njc4OWFiY2RlZg==$KPMukFb/t5ost/3iquA+ELiZbKix2RIxBYEohfmYBqc=",
        "$argon2id$ln=10,r=8,p=4$MDEyMzQ1Njc4OWFiY2RlZg==$KPMukFb/t5ost/3iquA+ELiZbKix2RIxBYEohfmYBqc=", "$scrypt$ln=10,r=8,p=4$AA==$AA==",
    ])
    func `has no hash that asks for more than the machine has, or is spelled otherwise`(text: String) { #expect(PasswordHash(text) == nil) }

    @Test(arguments: [
        ("short one", PasswordRule.Fault.tooShort), ("12345678901", .tooShort), ("passwordpassword", .common), ("aaaaaaaaaaaaa", .repeating),
        ("abcabcabcabc", .repeating), ("qwertyuiop[]", .sequence), ("1234567890123", .sequence), ("abcdefghijklm", .sequence),
        ("йцукенгшщзхъ", .sequence), ("1qaz2wsx3edc", .sequence), ("P@ssw0rd12345", .common), ("Welcome2026!!", .common),
        ("iloveyou123456", .common), ("пароль1234567", .sequence), ("парольалматы", .common), ("Almaty2026!!", .ownName),
        ("aigerim@almaty.kz", .ownName),
        ("correct horse battery staple", .common),
    ])
    func `that is tried first is refused`(typed: String, fault: PasswordRule.Fault) throws {
        let found = PasswordRule.fault(in: try Password(typed).required, names: ["Aigerim Nurpeisova", "aigerim@almaty.kz", "almaty", "Алматы"])
        #expect(found == fault)
    }

    @Test(arguments: ["violet harbour teaspoon", "k7#mQp2!vXz9", "шумный рыжий чайник", "骆驼在沙漠里慢慢走过去了", "abacus-marzipan-toad"])
    func `that nobody tries first may be set`(typed: String) throws {
        #expect(PasswordRule.fault(in: try Password(typed).required, names: ["Aigerim", "almaty"]) == nil)
    }

    @Test func `is never written by mistake`() throws { #expect("\(try Password("violet harbour teaspoon").required)" == "a password") }
}
