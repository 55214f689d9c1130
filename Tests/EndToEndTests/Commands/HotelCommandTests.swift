import Foundation
import Primitives
import SQL
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    /// What an operator does with hotels and guests without a browser.
    @Suite("Hotels and guests at the command line", .timeLimit(.minutes(3)))
    struct HotelCommandTests {
        private static func run(_ words: String..., in forum: RealForum) async throws -> Command.Outcome {
            try await Executable.run(["city"] + words + ["--config", forum.nodeA.configuration])
        }

        @Test("hotels of one city go out to a file, and into another city, and out of it as they were")
        func export() async throws {
            let forum = try await RealForum()
            _ = try await forum.nodeA.control.post("/cities/samarkand/hotels", SampleInn.hotels(nights: 60))
            let (first, second) = (forum.directory.file("first.json"), forum.directory.file("second.json"))
            let out = try await Self.run("hotels", "export", "samarkand", first, in: forum)
            #expect(out.exitCode == 0 && out.output.contains("1 hotel written"), "\(out.output) \(out.errors)")
            #expect(try await Self.run("hotels", "import", "almaty", first, in: forum).exitCode == 0)
            #expect(try await Self.run("hotels", "export", "almaty", second, "--hotel", "inn", in: forum).exitCode == 0)
            let bytes = try #require(FileManager.default.contents(atPath: first))
            #expect(bytes == FileManager.default.contents(atPath: second))
            let shown = try await Self.run("hotels", "export", "almaty", "-", in: forum)
            #expect(Data(shown.output.utf8) == bytes)

            let over = try await Self.run("hotels", "export", "almaty", first, in: forum)
            #expect(over.exitCode != 0 && over.errors.contains("is there already"), "\(over.errors)")
            let unknown = try await Self.run("hotels", "export", "almaty", forum.directory.file("third.json"), "--hotel", "palace", in: forum)
            #expect(unknown.exitCode != 0 && unknown.errors.contains("no hotel palace"), "\(unknown.errors)")
            #expect(!FileManager.default.fileExists(atPath: forum.directory.file("third.json")))
        }

        @Test("guests of a booking are erased once somebody has said yes, and nobody is erased by a wrong number")
        func erase() async throws {
            let forum = try await RealForum()
            _ = try await forum.nodeA.control.post("/cities/samarkand/hotels", SampleInn.hotels(nights: 60))
            let site = SiteVisitor(city: forum.city("samarkand"))
            let arrival = UTCTime.system.date.adding(days: 3)
            let path = "/stay/samarkand/inn/book?arrival=\(arrival)&departure=\(arrival.adding(days: 1))&adults=2&children=&room=double&plan=flexible"
            let asked = try #require(await site.page("GET", path))
            let offer = try #require(RoomBooker.between(#"name="offer" value=""#, "\"", asked.text))
            let booked = try await site.send([("offer", offer), ("name", "Ibn Battuta"), ("mail", "ibn@example.org"), ("phone", "")], to: path)
            let key = try #require(RoomBooker.between(#"href="/my-stay/"#, "\"", booked.text))
            let stay = try #require(await site.page("GET", "/api/v1/my-stay/\(key)"))
            let booking = try #require(try JSON.parse(Array(stay.text.utf8))["booking"]?.string)

            let unsure = try await Self.run("erase-guest", "samarkand", "--booking", booking, in: forum)
            #expect(unsure.exitCode != 0 && unsure.errors.contains("--yes"), "\(unsure.errors)")
            let nobody = try await Self.run("erase-guest", "samarkand", "--booking", UUIDv7(at: .system).text, "--yes", in: forum)
            #expect(nobody.exitCode != 0 && nobody.errors.contains("Nothing was erased"), "\(nobody.errors)")
            let both = try await Self.run("erase-guest", "samarkand", "--booking", booking, "--guest", booking, "--yes", in: forum)
            #expect(both.exitCode != 0, "\(both.output)")
            let told = try await forum.nodeA.control.get("/cities/samarkand/vault")

            let done = try await Self.run("erase-guest", "samarkand", "--booking", booking, "--yes", "--json", in: forum)
            #expect(done.exitCode == 0, "\(done.output) \(done.errors)")
            #expect(try JSON.parse(Array(done.output.utf8))["told"]?.boolean == true, "\(done.output)")
            #expect(try await forum.nodeA.control.get("/cities/samarkand/vault") != told, "a key less")
        }
    }
}
