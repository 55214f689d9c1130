import Accounts
import ArgumentParser
import Envelope
import Ledger
import Primitives
import SQL

/// Arguments that are refused where they are typed, with the form that they must have.
enum TypedArgument {
    static func city(_ text: String) throws -> String { try checked(text, CityID(text) != nil, CityID.form) }

    static func enrolment(_ text: String) throws -> String {
        try checked(text, UUIDv7(text) != nil, "an enrolment's id, as `coordinator enrolments` lists it")
    }

    static func document(_ text: String) throws -> String {
        try checked(text, UUIDv7(text) != nil, "a document's id, as `city documents` lists it")
    }

    static func key(_ text: String) throws -> String {
        try checked(text, KeyID(hex: text) != nil, "a key's id of 64 hexadecimal digits, as `coordinator members --json` shows it in signingKeyId")
    }

    /// A name of characters that need no escaping in a path.
    static func token(_ text: String) throws -> String {
        let isPlain =
            !text.isEmpty && text.utf8.count <= 100
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
            }
        return try checked(text, isPlain, "a token's name: 1 to 100 letters, digits, `.`, `_` and `-`")
    }

    static func login(_ text: String) throws -> String {
        guard let login = Login(text) else { throw ValidationError("it must be \(Login.form)") }
        return login.text
    }

    static func reason(_ text: String) throws -> String {
        let text = try checked(text, (1...1000).contains(text.utf8.count), "a reason of 1 to 1000 bytes")
        if let fault = WrittenText.fault(in: text, lines: .many) {
            throw ValidationError("it must be a text that people can read; there is \(fault)")
        }
        return text
    }

    /// A path at which something will be written. What the shell has left as it was would become a directory of that name.
    static func target(_ text: String) throws -> String {
        try checked(
            text, !text.isEmpty && text.utf8.first != UInt8(ascii: "~") && !text.utf8.contains(0),
            "a path, written out: here ~ stands for nothing (./~ is a file of that name)")
    }

    private static func checked(_ text: String, _ isRight: Bool, _ form: String) throws -> String {
        guard isRight else { throw ValidationError("it must be \(form)") }
        return text
    }
}
