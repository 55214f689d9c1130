import Envelope
import Forum
import Primitives
import StrictJSON
import TestMembers
import Testing

@testable import Federation

@Suite struct `Payloads of records` {
    static let body =
        #"{"requirement":"visa-free","conditions":{"en":"a \"ticket\"","ru":"билет"},"sourceUrl":"https://mfa.example","verifiedAt":"2026-11-24T00:00:00.000Z","later":[1,{"a":null}]}"#

    private static func payload(header: String = "", records: String) -> [UInt8] {
        Array(
            """
            {"forum":"silkroad","from":"almaty","id":"019abf0c-0000-7000-8000-000000000000","issuedAt":"2026-11-25T08:00:00.000Z","epoch":1,"seq":7,\(header)"records":[\(records)]}
            """.utf8)
    }

    private static func record(key: String = "KZ/DE/tourism/ordinary", body: String = body) -> String {
        #"{"type":"visa.rule.published","key":"\#(key)","base":3,"body":\#(body)}"#
    }

    /// As a tree is read.
    private static func slowly(_ bytes: [UInt8], _ key: SigningKey) throws -> RecordsPayload {
        try RecordsPayload(try SignedEnvelope.sign(.records, payload: bytes, with: key).unverified.verify(with: key.verifyingKey))
    }

    @Test func `are read in one pass as they are read as a tree`() throws {
        let bytes = Self.payload(records: [Self.record(), Self.record(key: "KZ/FR/tourism/ordinary")].joined(separator: ","))
        let slow = try Self.slowly(bytes, SigningKey())
        for keepsTrees in [false, true] {
            let fast = try #require(RecordsPayload.read(bytes[...], keepsTrees: keepsTrees))
            #expect(fast.header == slow.header && fast.sequence == slow.sequence && fast.records == slow.records)
            #expect(fast.records.map { Array($0.text) } == [Array(Self.body.utf8), Array(Self.body.utf8)])
            #expect(fast.bytes == bytes && slow.bytes == bytes && fast.json.compact == bytes)
        }
    }

    @Test func `keep a body as it came, with its white space and its escapes`() throws {
        let body = #"{ "requirement" : "visa\u002dfree" }"#
        let fast = try #require(RecordsPayload.read(Self.payload(records: Self.record(body: body))[...]))
        #expect(Array(fast.records[0].text) == Array(body.utf8))
        #expect(fast.records[0].body == ["requirement": "visa-free"])
    }

    @Test(arguments: [
        payload(header: #""later":1,"#, records: record()), payload(records: #"{"type":"a","key":"b","base":0,"body":{},"later":1}"#),
        payload(records: ""), payload(records: record() + "," + record()), payload(header: #""to":null,"#, records: record()),
        payload(header: #""epoch":2,"#, records: record()), payload(records: #"{"type":"a","key":"b","base":0,"body":[]}"#),
        payload(records: #"{"type":"a","key":"b","base":-1,"body":{}}"#), payload(records: #"{"type":"a","key":"b","base":0}"#),
        payload(records: record(body: #"{"a":1,"a":2}"#)), payload(records: record(body: #"{"a":1,"\u0061":2}"#)),
        payload(records: record(body: #"{"a":1.5}"#)), payload(records: record(body: #"{"a":"\ud800"}"#)),
        payload(records: record(body: String(repeating: #"{"a":"#, count: 14) + "1" + String(repeating: "}", count: 14))),
        payload(records: (0..<257).map { record(key: "k\($0)", body: "{}") }.joined(separator: ",")), Array("[]".utf8), [],
    ])
    func `leave what is unusual to the tree`(bytes: [UInt8]) {
        #expect(RecordsPayload.read(bytes[...]) == nil)
        #expect(RecordsPayload.read(bytes[...], keepsTrees: true) == nil)
    }

    @Test func `in the judge's verdict carry the bodies that it has read`() throws {
        let members = try TestMembers()
        let record = Record(
            type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", base: 0,
            body: ["requirement": "e-visa", "sourceUrl": "https://mfa.example", "verifiedAt": "2026-11-24T00:00:00.000Z"])
        guard case .accepted(let payload) = try members.verdict(members.envelope([record], from: "almaty"), from: "almaty") else {
            throw Problem(.internal, "not accepted")
        }
        #expect((payload.records[0].readBody as? VisaRule)?.requirement == .eVisa)
        #expect(try payload.records[0].body(as: VisaRulePublished.self).sourceURL == "https://mfa.example")
        #expect(payload.records == [record] && Array(payload.records[0].text) == record.body.compact)
    }
}
