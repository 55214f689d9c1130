import CityNode
import Federation
import HostileLoads
import NIOPosix
import PeerLink
import Primitives
import StrictJSON
import TLS

/// A forum with an honest member and one that means harm. Their node is stopped once they are admitted: the benchmark speaks with their keys.
struct HostileForum {
    let forum: Forum
    var honest: HonestMember
    let reader: HonestReader
    let target: HostileTarget
    let loads: [any HostileLoad]
    private let connectors: [TLSPeerConnector]

    /// The first 256 entries of the log, most of them of 44 kB.
    private static let bundle = "/log/v1/tile/entries/000"

    /// - Parameter forum: with the limits that every forum has unless it says otherwise.
    init(_ forum: Forum, say: (String) -> Void) async throws {
        self.forum = forum
        let node = try forum.node("members")
        let members = [try forum.join("almaty", country: "KZ", to: node), try forum.join("suzhou", country: "CN", to: node)]
        try forum.settle(members)
        try node.stop()
        let authority = try X509Certificate.load(path: "\(forum.coordinator.directory)/keys/ca.pem")
        let anchors = try TLSTrustAnchors(authority)
        func context(_ identity: TLSIdentity?) throws -> TLSClientContext {
            try TLSClientContext(TLSClientConfiguration(identity: identity, trustAnchors: anchors))
        }
        func secrets(_ city: String) throws -> CitySecrets { try CitySecrets.load(from: "\(node.directory)/cities/\(city)/keys") }
        guard let id = ForumID("bench"), let almaty = CityID("almaty"), let suzhou = CityID("suzhou") else {
            throw Failure("The members' names are refused.")
        }
        let host = "coordinator.localhost"
        let address = PeerAddress(url: "https://\(host):\(forum.coordinator.port)", forum: id, participant: .secretariat)
        // Loops of their own: what the loads do in this process must not hold up the one whose time is taken.
        let connectors = try ["almaty", "suzhou"].map {
            TLSPeerConnector(context: try context(secrets($0).identity), group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
        }
        self.connectors = connectors
        honest = HonestMember(
            MemberSubmissions(forum: id, id: ParticipantID(almaty), country: "KZ", signing: try secrets("almaty").signing),
            channel: connectors[0].channel(to: address))
        func newTarget() throws -> HostileTarget {
            HostileTarget(
                host: host, port: forum.coordinator.port, webPort: forum.coordinator.webPort, stranger: try context(nil),
                member: try context(secrets("suzhou").identity))
        }
        target = try newTarget()
        reader = HonestReader(try newTarget())

        say("hostile: a log of 256 entries of 44 kB")
        let channel = connectors[1].channel(to: address)
        var suzhous = HonestMember(
            MemberSubmissions(
                forum: id, id: ParticipantID(suzhou), country: "CN", signing: try secrets("suzhou").signing, records: 72, textLength: 380),
            channel: channel)
        try await suzhous.publish(256, inBatchesOf: 31)
        loads = [
            Pipelining(), ReadingNothing(isMember: false), ReadingNothing(isMember: true), ReadingSlowly(), ComingAndGoing(), PoliteStrangers(),
            ReadingNothing(path: Self.bundle, isMember: true), ReadingSlowly(path: Self.bundle),
            NoticeFlood(forum: id, city: suzhou, signing: try secrets("suzhou").signing, channel: channel, aSecond: 20),
            RecordFlood(submissions: suzhous.submissions, channel: channel),
            NestedNonsense(), StatusPageCrowd(), EmptyApplications(),
        ]
    }

    func close() async {
        for connector in connectors { await connector.close() }
    }
}
