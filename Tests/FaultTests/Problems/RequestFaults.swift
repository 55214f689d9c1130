import CityNode
import Envelope
import Federation
import PeerLink
import Primitives
import StrictJSON
import TestCluster

extension Fault {
    /// What is wrong with a request from Almaty to the node of Suzhou (protocol §6).
    static let requests: [Fault] = [
        request(.malformedEnvelope, "records where a request belongs") { almaty in
            [try almaty.records([RawCity.rule("KZ/DE/tourism/ordinary")], seq: 1)]
        },
        request(.malformedPayload, "a request that is good for more than five minutes") { [try $0.request(to: "suzhou", seconds: 301)] },
        request(.unknownKey, "a key that nobody has") { [try $0.request(to: "suzhou", key: SigningKey())] },
        request(.wrongForum, "a request of another forum") { almaty in
            [try almaty.request(to: "suzhou", header: almaty.header(forum: ForumID("tea-road")!, to: ParticipantID("suzhou")!))]
        },
        request(.wrongAudience, "a request to another city") { [try $0.request(to: "bukhara")] },
        request(.notOwner, "a request in another city's name") { almaty in
            [try almaty.request(to: "suzhou", header: almaty.header(from: ParticipantID("bukhara")!, to: ParticipantID("suzhou")!))]
        },
        request(.expired, "a request that is past its time") { [try $0.request(to: "suzhou", seconds: -1)] },
        request(.unknownType, "a kind that nobody knows") { [try $0.request(to: "suzhou", kind: "camel.lend")] },
        request(.reusedID, "an id that another request had") { almaty in
            let header = almaty.header(to: ParticipantID("suzhou")!)
            return [try almaty.request(to: "suzhou", header: header), try almaty.request(to: "suzhou", seconds: 59, header: header)]
        },
        answer(.notFound, "a path that a node does not have") { forum in
            let (almaty, address) = try await suzhou(forum)
            return try await almaty.connector.channel(to: address).exchange(PeerRequest(.get, "/federation/v1/board"), timeoutSeconds: 20)
        },
        answer(.notAMember, "a request without a certificate") { forum in
            let (almaty, address) = try await suzhou(forum)
            let request = PeerRequest(.post, "/federation/v1/requests", body: try almaty.request(to: "suzhou").compact)
            return try await forum.connector(nil).channel(to: address).exchange(request, timeoutSeconds: 20)
        },
        answer(.suspended, "a request of a suspended city") { forum in
            let (almaty, address) = try await suzhou(forum)
            try await almaty.suspend(true)
            // Suzhou hears of it in its own time.
            let deadline = ContinuousClock.now + .seconds(20)
            while true {
                let request = PeerRequest(.post, "/federation/v1/requests", body: try almaty.request(to: "suzhou").compact)
                let answer = try await almaty.connector.channel(to: address).exchange(request, timeoutSeconds: 20)
                if answer.status != 200 || ContinuousClock.now > deadline { return answer }
            }
        },
    ]

    /// Requests that Almaty sends to Suzhou; the last one is refused.
    private static func request(_ code: ProblemCode, _ deed: String, _ make: @escaping @Sendable (RawCity) throws -> [SignedEnvelope]) -> Fault {
        answer(code, deed) { forum in
            let (almaty, address) = try await suzhou(forum)
            let requests = try make(almaty)
            var answer: PeerResponse?
            for request in requests {
                if let answer, answer.status != 200 { return answer }
                answer = try await almaty.connector.channel(to: address)
                    .exchange(PeerRequest(.post, "/federation/v1/requests", body: request.compact), timeoutSeconds: 20)
            }
            return answer!
        }
    }

    /// Almaty as a raw client, and the address of a real node's city that knows it.
    private static func suzhou(_ forum: SocketForum) async throws -> (almaty: RawCity, address: PeerAddress) {
        let node = try await forum.node("node")
        let city = try await forum.realCity("suzhou", country: "CN", at: node)
        let almaty = try await RawCity.enrol("almaty", country: "KZ", in: forum)
        try await city.reach(2)
        return (almaty, PeerAddress(url: city.profile.url, forum: SocketForum.id, participant: ParticipantID(city.id)))
    }
}
