import Foundation
import Primitives
import SQL
import StrictJSON
import TestKit
import TestServices
import Testing

extension RealProcesses {
    @Suite(
        "Letters of a journey", .timeLimit(.minutes(8)), .enabled(if: TestMailServer.isReady, "\(TestMailServer.howToGetReady)"))
    struct BorderLetterMail {
        private static let day = UTCTime.system.date.adding(days: 30)

        /// A rule of a country for travellers with a German passport.
        private static func publish(_ requirement: String, verified: String = "2026-11-24", at city: RealForum.City, _ forum: RealForum) async throws
        {
            let record: JSON = [
                "type": "visa.rule.published", "key": .string("\(city.country)/DE/tourism/ordinary"),
                "body": [
                    "requirement": .string(requirement), "sourceUrl": "https://mfa.example/visa", "verifiedAt": .string(verified + "T00:00:00.000Z"),
                ],
            ]
            _ = try await city.node.control.post("/cities/\(city.id)/records", ["records": [record]])
            try await forum.sameTree()
        }

        /// Puts a journey to two cities together at a third one's site, in Russian, and books it.
        private static func book(_ visitor: SiteVisitor) async throws {
            var stops = [("adults", "2"), ("children", ""), ("nationality", "DE")]
            for (stop, city) in ["samarkand", "almaty"].enumerated() {
                let arrival = day.adding(days: 3 * stop)
                stops += [("city", city), ("from", arrival.description), ("to", arrival.adding(days: 2).description)].map {
                    ("legs[\(stop)].\($0.0)", $0.1)
                }
            }
            let planned = try await visitor.send(stops, to: "/journeys")
            let path = try #require(planned.path.split(separator: "?").first)
            let held = try await visitor.send([], to: "\(path)/hold?nationality=DE")
            #expect(held.text.contains("удержаны до"), "\(held.text)")
            let who = [("name", "Ибн Баттута"), ("mail", "ibn@example.org"), ("phone", ""), ("nationality", "DE")]
            let booked = try await visitor.send(who, to: "\(path)/confirm?nationality=DE")
            #expect(RoomBooker.between(#"href="/my-stay/"#, "\"", booked.text) != nil, "\(booked.text)")
        }

        @Test func `go over a mail server: of each city's booking, and of a border that asks something else since, once`() async throws {
            let forum = try await RealForum()
            let (node, mail) = (forum.nodeA, try await TestMailServer(.starttls))
            let (almaty, samarkand) = (forum.city("almaty"), forum.city("samarkand"))
            for city in [almaty, samarkand] {
                _ = try await node.control.post("/cities/\(city.id)/hotels", SampleInn.hotels(nights: 60))
                try await Self.publish("visa-free", at: city, forum)
            }
            let password = forum.directory.file("mail-password")
            #expect(FileManager.default.createFile(atPath: password, contents: Data("apricot".utf8), attributes: [.posixPermissions: 0o600]))
            try node.configure([
                "mail:", "  from: office@silkroad.example", "  server: localhost:\(mail.port)", "  security: starttls", "  user: almaty",
                "  passwordFile: \(password)", "  authorities: \(mail.authoritiesFile)",
            ])

            try await node.stop()
            _ = try await forum.start(node)
            /// Has both cities do what they do from time to time.
            func runJobs() async throws {
                for city in [almaty, samarkand] {
                    let runs = try await node.control.post("/cities/\(city.id)/jobs", [:])
                    #expect(runs["jobs"]?.array?.allSatisfy { $0["error"] == .null } == true, "\(runs)")
                }
            }
            let visitor = SiteVisitor(city: forum.city("suzhou"), language: "ru")
            try await runJobs()
            for city in ["almaty", "samarkand"] {
                try await eventually(within: 60, "the hotel is known at every site", every: 100) {
                    await visitor.page("GET", "/stay/\(city)/inn")?.status == 200
                }
            }
            try await Self.book(visitor)
            try await runJobs()
            try await eventually(within: 60, "each city writes of its booking: \(mail.taken)", every: 200) { mail.letters.count == 2 }
            #expect(mail.letters.allSatisfy { $0.to == "ibn@example.org" && $0.text.contains("Ваш номер забронирован") }, "\(mail.letters)")

            try await Self.publish("e-visa", at: almaty, forum)
            try await runJobs()
            try await eventually(within: 60, "the city whose border it is writes: \(mail.taken)", every: 200) { mail.letters.count == 3 }
            // Jobs of further days find nothing that was not told.
            try await runJobs()
            // Nor does a rule that asks what it did.
            try await Self.publish("visa-free", verified: "2026-11-25", at: samarkand, forum)
            try await runJobs()
            let letters = mail.letters
            #expect(letters.count == 3, "\(letters)")
            let letter = try #require(letters.last)
            #expect(letter.to == "ibn@example.org" && letter.subject.contains("Казахстан"), "\(letter)")
            #expect(letter.text.contains("Германия") && letter.text.contains("Inn"), "\(letter)")
            #expect(letters.allSatisfy { !$0.text.contains("Баттута") && !$0.subject.contains("Баттута") }, "no name goes over the open mail")
            #expect(mail.taken.allSatisfy { $0.hasPrefix("tls almaty office@silkroad.example ibn@example.org\n") })
        }
    }
}
