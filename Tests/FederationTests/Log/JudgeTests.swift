import AllFeatures
import Envelope
import Forum
import Primitives
import StrictJSON
import TestMembers
import Testing

@testable import Federation

@Suite struct `The judge` {
    @Test func `accepts who has done nothing wrong`() throws {
        var culprit = try Culprit([])
        #expect(try culprit.verdict() == nil)
    }

    @Test(arguments: Offence.allCases)
    func `names each offence by its code`(offence: Offence) throws {
        var culprit = try Culprit([offence])
        #expect(try culprit.verdict()?.code == offence.code)
    }

    @Test(arguments: OffencePair.all)
    func `names the first of two offences, in the order of protocol 3`(pair: OffencePair) throws {
        var culprit = try Culprit([pair.first, pair.second])
        #expect(try culprit.verdict()?.code == pair.first.code)
    }

    @Test(arguments: Offence.allCases)
    func `names the first offence of whoever has committed all that follow`(first: Offence) throws {
        var offences = Set(Offence.allCases.filter { $0 >= first })
        for pair in Offence.exclusive where pair.isSubset(of: offences) { offences.remove(pair.max()!) }
        var culprit = try Culprit(offences)
        #expect(try culprit.verdict()?.code == first.code)
    }

    @Test func `answers an envelope that stands with its index, even from a city that was suspended since`() throws {
        var members = try TestMembers()
        let record = Record(
            type: "visa.rule.published", key: "KZ/DE/tourism/ordinary", base: 0,
            body: ["requirement": "e-visa", "sourceUrl": "https://mfa.example", "verifiedAt": "2026-11-24T00:00:00.000Z"])
        let envelope = try members.envelope([record], from: "almaty")
        guard case .accepted(let payload) = try members.verdict(envelope, from: "almaty") else { throw Problem(.internal, "not accepted") }
        let index = members.view.size
        try members.view.append(payload, envelope.digest)
        let suspension = MemberSuspended.Body(isSuspended: true, reason: "dues")
        try members.view.put(Record(type: MemberSuspended.name, key: "almaty", base: 0, body: suspension.json), by: .secretariat)
        guard case .duplicate(index) = try members.verdict(envelope, from: "almaty") else { throw Problem(.internal, "not the stored answer") }
        let other = try members.envelope([record], from: "almaty", number: 2)
        guard case .refused(let problem) = try members.verdict(other, from: "almaty") else { throw Problem(.internal, "not refused") }
        #expect(problem.code == .suspended)
    }

    @Test func `asks for the key again inside the transaction: it may have been revoked since`() throws {
        var members = try TestMembers()
        let envelope = try members.envelope([Record(type: "camel.sold", key: "1", base: 0, body: [:])], from: "almaty")
        let judge = Judge(forum: members.forum, registry: .forum)
        let payload = try judge.verify(envelope, from: ParticipantID("almaty")!, membership: members.view.membership, at: members.view.size)
        let body = MemberKeyRevoked.Body(city: CityID("almaty")!, fromIndex: 0, reason: "stolen")
        let key = try #require(members.keys["almaty"]).keyID.description
        try members.view.put(Record(type: MemberKeyRevoked.name, key: key, base: 0, body: body.json), by: .secretariat)
        guard case .refused(let problem) = try judge.judge(payload, of: envelope, acceptedAt: TestMembers.now, in: members.view) else {
            throw Problem(.internal, "not refused")
        }
        #expect(problem.code == .revokedKey)
    }

    @Test(arguments: [(2, 5, ProblemCode.forkedSequence), (2, 4, .staleSequence), (1, 900, .staleSequence), (2, 6, nil), (2, 600, nil), (3, 1, nil)])
    func `takes numbers that rise, with gaps, and epochs that rise`(epoch: Int64, number: Int64, code: ProblemCode?) throws {
        let now = Culprit.now
        let members = try TestMembers()
        var view = members.view
        func payload(_ sequence: SequenceNumber) -> RecordsPayload {
            let header = PayloadHeader(forum: members.forum, from: ParticipantID("almaty")!, id: UUIDv7(at: now), issuedAt: now)
            let record = Record(
                type: "visa.rule.published", key: "KZ/\(number > 99 ? "DE" : "FR")/tourism/ordinary", base: 0,
                body: ["requirement": "e-visa", "sourceUrl": "https://mfa.example", "verifiedAt": "2026-11-24T00:00:00.000Z"])
            return RecordsPayload(header: header, sequence: sequence, records: [record])
        }
        let before = try SignedEnvelope.sign(.records, payload: payload(SequenceNumber(epoch: 2, number: 5)).json, with: members.keys["almaty"]!)
        var first = payload(SequenceNumber(epoch: 2, number: 5))
        first = RecordsPayload(header: first.header, sequence: first.sequence, records: [Record(type: "x", key: "y", base: 0, body: [:])])
        try view.append(first, before.digest)
        let sent = payload(SequenceNumber(epoch: epoch, number: number))
        let envelope = try SignedEnvelope.sign(.records, payload: sent.json, with: members.keys["almaty"]!).unverified
        switch try Judge(forum: members.forum, registry: .forum).judge(sent, of: envelope, acceptedAt: TestMembers.now, in: view) {
        case .accepted: #expect(code == nil)
        case .duplicate: Issue.record("it never stood there")
        case .refused(let problem):
            #expect(problem.code == code)
            if code == .forkedSequence { #expect(problem.members["accepted"]?.string == before.digest.hex) }
            if code == .staleSequence {
                #expect(problem.members["epoch"] == 2)
                #expect(problem.members["seq"] == 5)
            }
        }
    }

    @Test func `is asked about the records in their order, and sees those before as standing`() throws {
        let members = try TestMembers()
        let records = (0..<3).map { Record(type: "t\($0)", key: "k", base: 0, body: ["n": .integer(Int64($0))]) }
        let payload = try RecordsPayload(members.envelope(records, from: "almaty").verify(with: members.keys["almaty"]!.verifyingKey))
        let overlay = EnvelopeOverlay(base: members.view, writer: payload.header.from, records: payload.records)
        overlay.position = 1
        #expect(try overlay.current(records[0].id)?.body == ["n": 0])
        #expect(try overlay.current(records[0].id)?.index == members.view.size)
        #expect(try overlay.current(records[1].id) == nil)
        overlay.position = 2
        #expect(try overlay.current(records[1].id)?.position == 1)
        overlay.position = 0
        #expect(try overlay.current(RecordID(type: MemberAdmitted.name, key: "almaty"))?.index == 0)
    }
}
