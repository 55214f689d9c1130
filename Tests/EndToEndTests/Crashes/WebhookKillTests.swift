import Foundation
import StrictJSON
import TLS
import TestKit
import TestReceiver
import Testing

@testable import caravanserai

extension RealProcesses {
    @Suite("Killed while it hands a message over", .timeLimit(.minutes(4)))
    struct WebhookKills {
        private static func environment(_ authorities: String) -> [String: String] {
            ["CARAVANSERAI_NODE_WEBHOOKS_NETWORKS": "127.0.0.0/8", "CARAVANSERAI_NODE_WEBHOOKS_AUTHORITIES": authorities]
        }

        /// Adds one on the city's site, as its administrator does.
        private static func addWebhook(_ city: RealForum.City, at address: String) async throws {
            let control = city.node.control
            let user = try await control.post(
                "/cities/\(city.id)/users", ["login": "admin", "name": "Admin", "roles": ["city-administrator"]])
            let link = try #require(user["path"]?.string)
            let password = "lapis lazuli by night"
            let factor = try await control.post("/cities/\(city.id)/links/use", ["link": .string(link), "password": .string(password)])
            var visitor = DemoVisitor(port: city.node.webPort, host: "\(city.id).localhost")
            try await visitor.signIn(
                DemoAccount(site: city.id, login: "admin", password: password, key: try #require(factor["key"]?.string)))
            try await visitor.open("/admin/webhooks")
            try await visitor.send(form: "/admin/webhooks", [("address", address)])
        }

        private static func doctor(_ node: Server) async throws -> String {
            try await Executable.run("doctor", "--config", node.configuration).output
        }

        @Test("a node loses no message and repeats the one that was on its way under the same name, and `doctor` names who takes nothing")
        func killed() async throws {
            let forum = try await RealForum()
            let (node, almaty) = (forum.nodeA, forum.city("almaty"))
            let authority = try ReceiverAuthority()
            let authorities = forum.directory.file("receivers.pem")
            try authority.certificate.pemRepresentation().write(toFile: authorities, atomically: true, encoding: .utf8)
            // The first message is taken, then nobody answers until the node was killed twice, then one is refused once.
            let refuses = Flag()
            let isBack = Flag()
            let receiver = try await Receiver(authority.identity()) { number, _ in
                if number == 0 || isBack.isRaised { return .status(204) }
                return refuses.isRaised ? .status(503, body: "later") : .silence
            }
            try await node.stop()
            try await node.start(cities: forum.names(of: node), environment: Self.environment(authorities))
            try await Self.addWebhook(almaty, at: "https://127.0.0.1:\(receiver.port)/in?key=secret")

            let publisher = Publisher(almaty)
            await publisher.publish()
            try await eventually("the first message is taken") { try await Self.doctor(node).contains("the last message was taken at") }
            for _ in 0..<4 { await publisher.publish() }
            try await eventually("the second is on its way") { receiver.requests.count > 1 }
            for _ in 0..<2 {
                let before = receiver.requests.count
                node.killNow()
                await publisher.publish()
                try await node.start(cities: forum.names(of: node), environment: Self.environment(authorities))
                try await eventually("the second is on its way again") { receiver.requests.count > before }
            }
            node.killNow()
            refuses.raise()
            try await node.start(cities: forum.names(of: node), environment: Self.environment(authorities))
            try await eventually("doctor names the receiver, and what to do") {
                let told = try await Self.doctor(node)
                return told.contains("127.0.0.1:\(receiver.port) takes nothing since") && told.contains("it answers 503")
                    && told.contains("send a test at /admin/webhooks") && !told.contains("key=secret")
            }
            isBack.raise()
            try await eventually("all have come") { Set(receiver.requests.map { $0["webhook-id"] }).count == publisher.outcome.acknowledged.count }
            Self.expectOrder(receiver.requests.map { $0["webhook-id"] }, count: publisher.outcome.acknowledged.count)
            try await forum.sameTree()
            #expect(try await node.stop() == 0)
            #expect(try await Self.doctor(node).contains("1 webhook in order"), "the doctor reads it in the database as well")
            await receiver.close()
        }

        /// Each message in the log's order, none left out; repeated are those that were on their way when the node was killed.
        private static func expectOrder(_ ids: [String], count: Int) {
            var first: [String] = []
            for id in ids where !first.contains(id) { first.append(id) }
            #expect(first.count == count && ids.count(where: { $0 == ids[1] }) >= 4, "\(ids)")
            let places = first.compactMap { $0.split(separator: "_").dropFirst().first.flatMap { Int($0) } }
            #expect(places == places.sorted() && places.count == count, "\(ids)")
        }
    }
}
