import Coordinator
import Envelope
import Federation
import Primitives
import SQL
import StrictJSON
import TLS
import TestCluster
import TestKit
import Testing

@testable import CityNode

@Suite("In whose name a node follows the log", .timeLimit(.minutes(4)))
struct CertificateBearerTests {
    /// Gives a city a certificate for its own key that ends after so many seconds.
    private func shorten(_ city: City, to seconds: Int64, _ forum: TestForum) async throws {
        let authority = forum.coordinator.keys.authority
        let leaf = try authority.issue(
            request: CertificateRequest(pem: city.certificateRequest(for: city.secrets.tlsKey), source: "the test"),
            uriSAN: PeerIdentity.uri(forum: forum.id, participant: ParticipantID(city.id)), dnsSANs: ["\(city.id).test"], validity: seconds,
            now: UTCTime.system.seconds)
        let chain = try leaf.pemRepresentation() + authority.certificate.pemRepresentation()
        try await city.use(city.secrets.keep(certificate: chain, in: "\(city.directory)/keys"))
    }

    @Test func `is a city whose certificate is in date: where one has ended, the next in good standing takes over`() async throws {
        let forum = try await TestForum()
        let clock = MovedClock()
        let node = try forum.node(port: 2, clock: clock.reading)
        let askers = Askers(forum.coordinator)
        forum.network.attach(port: 1) { _ in askers }
        // Nobody gets a new certificate meanwhile.
        forum.network.loseAnswers(to: "/federation/v1/certificates", count: .max)
        var cities: [City] = []
        for (id, country) in [("almaty", "KZ"), ("osh", "KG"), ("khiva", "UZ")] {
            cities.append(try await forum.join(id, country: country, to: node, port: 2))
        }
        try await cities[0].reach(3)
        // One of the others is suspended: it is not the next.
        let first = try await cities[0].forum.bearer()
        let suspended = try #require(cities.first { $0 !== first })
        let body = MemberSuspended.Body(isSuspended: true, reason: "a test")
        _ = try await forum.coordinator.sequencer.publish([Record(type: MemberSuspended.name, key: suspended.id.text, base: 0, body: body.json)])
        try await cities[0].reach(4)
        let next = try #require(cities.first { $0 !== first && $0 !== suspended })
        #expect(try await cities[0].forum.bearer() === first)

        try await shorten(first, to: 600, forum)
        clock.move(hours: 1)
        #expect(!first.isCertificateBelieved && next.isCertificateBelieved)
        var number = 0
        try await eventually(within: 60, "the log is asked for in the name of \(next.id) alone: \(first.link.snapshot)") {
            _ = askers.take()
            number += 1
            _ = try await forum.coordinator.sequencer.publish([.cycle(number)])
            try await next.reach(Int64(4 + number))
            return try await next.forum.bearer() === next && Set(askers.take()) == [next.id.text]
        }
        await node.shutdown()
    }

    @Test func `is nobody where all certificates have ended, and the node says what would help`() async throws {
        let forum = try await TestForum()
        let clock = MovedClock()
        let node = try forum.node(port: 2, clock: clock.reading)
        forum.network.loseAnswers(to: "/federation/v1/certificates", count: .max)
        let almaty = try await forum.join("almaty", country: "KZ", to: node, port: 2)
        try await almaty.reach(1)
        try await shorten(almaty, to: 600, forum)
        clock.move(hours: 1)
        try await eventually(within: 60, "the node says that nobody may ask: \(almaty.link.snapshot)") {
            do { _ = try await almaty.forum.bearer() } catch let problem as Problem {
                return problem.code == .unavailable && problem.detail.contains("the certificate of every city of this node")
            }
            return false
        }
        await node.shutdown()
    }
}
