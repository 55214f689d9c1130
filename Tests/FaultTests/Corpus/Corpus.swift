import Envelope
import Foundation
import StrictJSON

/// Malformed submissions made from sound ones.
struct Corpus {
    /// A sound envelope in compact form, and the same signed by the same key for other payloads.
    let envelope: SignedEnvelope
    let key: SigningKey

    private var text: String { String(decoding: envelope.compact, as: UTF8.self) }
    private var payload: [UInt8] { Array(envelope.unverified.payload) }

    private func body(_ item: some Sequence<UInt8>) -> [UInt8] { Array(#"{"envelopes":["#.utf8) + item + Array("]}".utf8) }

    // MARK: Whole bodies

    /// A body cut off at every length.
    var truncatedBodies: [Malformed] {
        let whole = body(envelope.compact)
        return (0..<whole.count).map { Malformed("the first \($0) bytes", Array(whole[..<$0]), .malformedEnvelope) }
    }

    /// A body in which one bit of each byte is turned.
    var flippedBodies: [Malformed] {
        let whole = body(envelope.compact)
        let (payload, keyID, signature) = (range("payload", in: whole), range("keyid", in: whole), range("sig", in: whole))
        return whole.indices.map { position in
            let bit = (position * 5 + 3) % 8
            var bytes = whole
            bytes[position] ^= 1 << bit
            let name = "bit \(bit) of byte \(position)"
            if payload.contains(position) || signature.contains(position) { return Malformed(name, bytes, .malformedEnvelope, .badSignature) }
            if keyID.contains(position) { return Malformed(name, bytes, .malformedEnvelope, .unknownKey) }
            return Malformed(name, bytes, .malformedEnvelope)
        }
    }

    /// Bodies and envelopes whose own JSON breaks the profile.
    var malformedBodies: [Malformed] {
        let whole = body(envelope.compact)
        var all = ProfileBreach.texts(of: whole).map { Malformed("\($0.name), body", $0.bytes, .malformedEnvelope) }
        for (name, value) in ProfileBreach.values {
            all.append(Malformed("\(name), in the body", ProfileBreach.adding(value, to: whole), .malformedEnvelope))
            all.append(Malformed("\(name), in the envelope", body(ProfileBreach.adding(value, to: envelope.compact)), .malformedEnvelope))
            all.append(Malformed("\(name), in the signature", Array(replacing(#""keyid""#, with: #""x":"#, value, #","keyid""#)), .malformedEnvelope))
        }
        all.append(Malformed("envelopes twice", ProfileBreach.doubling("envelopes", escaped: "envelopes", in: whole), .malformedEnvelope))
        all.append(
            Malformed("envelopes twice, escaped", ProfileBreach.doubling("envelopes", escaped: #"env\u0065lopes"#, in: whole), .malformedEnvelope))
        for (name, escaped) in [
            ("payload", "payload"), ("payload", #"p\u0061yload"#), ("payloadType", "payloadType"), ("signatures", #"\u0073ignatures"#),
        ] {
            all.append(
                Malformed(
                    "\(name) twice as \(escaped)", body(ProfileBreach.doubling(name, escaped: escaped, in: envelope.compact)), .malformedEnvelope))
        }
        return all
    }

    private func replacing(_ mark: String, with before: String, _ value: [UInt8], _ after: String) -> [UInt8] {
        let parts = text.components(separatedBy: mark)
        return body(Array((parts[0] + before).utf8) + value + Array((after + parts[1]).utf8))
    }

    private func range(_ name: String, in bytes: [UInt8]) -> Range<Int> {
        let whole = String(decoding: bytes, as: UTF8.self)
        let start = whole.range(of: "\"\(name)\":\"")!.upperBound
        let end = whole[start...].firstIndex(of: "\"")!
        return whole.utf8.distance(from: whole.startIndex, to: start)..<whole.utf8.distance(from: whole.startIndex, to: end)
    }

    // MARK: Items, which fail alone

    /// Envelopes whose base64 or hexadecimal is not what it must be.
    var malformedEncodings: [Malformed] {
        var all: [Malformed] = []
        let value = String(text[text.range(of: #""payload":""#)!.upperBound...].prefix { $0 != "\"" })
        let signature = String(text[text.range(of: #""sig":""#)!.upperBound...].prefix { $0 != "\"" })
        let keyID = String(text[text.range(of: #""keyid":""#)!.upperBound...].prefix { $0 != "\"" })
        for length in 0..<value.count {
            let cut = text.replacing("\"\(value)\"", with: "\"\(value.prefix(length))\"")
            all.append(Malformed("\(length) characters of payload", cut, length % 4 == 0 ? .badSignature : .malformedEnvelope))
        }
        for length in 0..<signature.count {
            let cut = text.replacing(signature, with: signature.prefix(length))
            all.append(Malformed("\(length) characters of signature", cut, length % 4 == 0 ? .badSignature : .malformedEnvelope))
        }
        for length in 0..<64 {
            all.append(Malformed("\(length) characters of keyid", text.replacing(keyID, with: keyID.prefix(length)), .malformedEnvelope))
        }
        all.append(Malformed("upper-case keyid", text.replacing(keyID, with: keyID.uppercased()), .malformedEnvelope))
        // 64 bytes end in two characters of padding; the last digit before them carries four bits that must be 0.
        let last = signature.dropLast(2).last!
        let other: Character = last == "A" ? "B" : last == "Q" ? "R" : last == "g" ? "h" : "x"
        all.append(
            Malformed("loose bits in the signature", text.replacing(signature, with: signature.dropLast(3) + "\(other)=="), .malformedEnvelope))
        all.append(Malformed("no padding", text.replacing(signature, with: signature.dropLast(2)), .malformedEnvelope))
        all.append(Malformed("too much padding", text.replacing(signature, with: signature + "="), .malformedEnvelope))
        all.append(Malformed("both alphabets at once", text.replacing(value, with: "+_++" + value.dropFirst(4)), .malformedEnvelope))
        all.append(Malformed("a space in the base64", text.replacing(value, with: " " + value.dropFirst()), .malformedEnvelope))
        all.append(Malformed("a line break in the base64", text.replacing(value, with: #"\n"# + value.dropFirst()), .malformedEnvelope))
        return all
    }

    /// Envelopes whose signature is good and whose payload is not.
    func malformedPayloads() throws -> [Malformed] {
        var payloads = ProfileBreach.texts(of: payload)
        payloads += ProfileBreach.values.map { ($0.name, ProfileBreach.adding($0.bytes, to: payload)) }
        payloads.append(("forum twice", ProfileBreach.doubling("forum", escaped: "forum", in: payload)))
        payloads.append(("forum twice, escaped", ProfileBreach.doubling("forum", escaped: #"f\u006Frum"#, in: payload)))
        payloads += (0..<payload.count).map { ("the first \($0) bytes", Array(payload[..<$0])) }
        return try payloads.map { name, bytes in
            Malformed("\(name), in the payload", try SignedEnvelope.sign(.records, payload: bytes, with: key).compact, .malformedPayload)
        }
    }
}
