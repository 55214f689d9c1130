import Foundation
import StrictJSON
import Testing

@testable import Envelope

/// A pinned file of `Tests/Vectors/envelope`.
enum VectorFile {
    static let projectRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func read(_ name: String) throws -> JSON {
        try JSON.parse([UInt8](Data(contentsOf: projectRoot.appending(path: "Tests/Vectors/envelope/\(name)"))))
    }

    /// The bytes a case stands for: plain text, base64, or a prefix, a repeated unit and a suffix.
    static func bytes(_ vector: JSON) throws -> [UInt8] {
        if let text = vector["text"]?.string { return Array(text.utf8) }
        if let text = vector["textBase64"]?.string { return try #require(Base64.decode(text)) }
        let spelled = try Fields(vector).fields("repeat")
        var bytes = Array(try spelled.string("prefix", length: 0...100_000).utf8)
        let unit = Array(try spelled.string("unit").utf8)
        for _ in 0..<(try spelled.integer("count", in: 0...10_000_000)) { bytes += unit }
        return bytes + Array(try spelled.string("suffix", length: 0...100_000).utf8)
    }

    static func hex(_ text: String) throws -> [UInt8] {
        let digits = Array(text)
        return try stride(from: 0, to: digits.count, by: 2).map { try #require(UInt8(String(digits[$0...($0 + 1)]), radix: 16)) }
    }

    static func verifyingKey(_ vector: JSON?) throws -> VerifyingKey { try Fields(vector).value("publicKey", "a key", VerifyingKey.init(base64:)) }

    static func signingKey(_ vector: JSON?) throws -> SigningKey {
        let seed = try hex(try Fields(vector).string("seed"))
        return try #require(SigningKey(seed: seed))
    }
}

/// What an expression of ours is refused with.
func problem<Value>(_ expression: () throws(Problem) -> Value) -> ProblemCode? {
    do throws(Problem) { _ = try expression() } catch { return error.code }
    return nil
}
