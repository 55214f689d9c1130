import Forum
import Foundation
import StrictJSON
import TestKit
import Testing

extension RealProcesses {
    @Suite("An edition of the progress report, verified offline")
    struct ReportVerifyTests {
        private static let edition = "forum-2027/1"

        @Test("is proved by the anchor alone, and refused with words where anything of it was changed", .timeLimit(.minutes(3)))
        func verifyOffline() async throws {
            let forum = try await RealForum()
            let files = try await publish(forum)
            let (copy, anchor) = (forum.directory.file("copy"), "\(forum.coordinator.directory)/anchor.json")
            let copied = try await Executable.run("log", "copy", copy, "--city", "suzhou", "--config", forum.nodeB.configuration)
            #expect(copied.exitCode == 0, "\(copied)")
            // Nothing of the forum runs any more.
            for server in forum.servers { try await server.stop() }

            let verified = try await Self.verify(files + ["--json"], copy, anchor)
            #expect(verified.exitCode == 0, "\(verified)")
            let listed = try JSON.parse(Array(verified.output.utf8), deepest: 16)["files"]?.array ?? []
            // What prints them is not the same everywhere: PDFs are signed, and not made anew.
            let isAsSaid = listed.allSatisfy { $0["given"] != .null && $0["recomputed"] == .boolean($0["name"]?.string?.hasSuffix(".pdf") == false) }
            #expect(listed.count == files.count && isAsSaid, "\(listed)")
            let named = try await Self.verify([Self.edition], copy, anchor)
            #expect(named.exitCode == 0 && named.output.contains("Verified: edition \(Self.edition)"), "\(named)")

            try await refusesChangedFiles(files, copy, anchor, forum)
            try await refusesChangedLog(files, copy, anchor, forum)
            try await refusesWrongAnchor(files, copy, forum)
        }

        @Test("is refused where the secretariat itself signed numbers that do not follow from the log", .timeLimit(.minutes(3)))
        func unfaithfulSecretariat() async throws {
            let forum = try await RealForum()
            _ = try await publish(forum)
            let records = try await forum.coordinator.control.get("/log?from=0&count=1000")
            let size = Int64(records["entries"]?.array?.count ?? 0)
            let prepared = try await forum.coordinator.control.post("/report-editions", ["cycle": "forum-2027"])
            #expect(prepared["edition"] == "forum-2027/2" && prepared["treeSize"] == .integer(size))
            // The third claims the second's files for another number of entries; the fourth another digit of a digest.
            let body = try await body(of: "forum-2027/2", forum)
            let digest = body["files"]?.array?.first?["sha256"]?.string ?? ""
            let changed = String(decoding: body.compact, as: UTF8.self).replacingOccurrences(of: digest, with: Self.otherDigit(digest))
            let fewer = String(decoding: body.compact, as: UTF8.self).replacingOccurrences(
                of: "\"treeSize\":\(size)", with: "\"treeSize\":\(size - 1)")
            for (number, text) in [(3, fewer), (4, changed)] {
                let record: JSON = [
                    "type": .string(ProgressEditionPublished.name), "key": .string("forum-2027/\(number)"), "body": try JSON.parse(Array(text.utf8)),
                ]
                _ = try await forum.coordinator.control.post("/records", ["records": [record]])
            }
            try await forum.sameTree()
            let (copy, anchor) = (forum.directory.file("copy"), "\(forum.coordinator.directory)/anchor.json")
            let copied = try await Executable.run("log", "copy", copy, "--city", "almaty", "--config", forum.nodeA.configuration)
            #expect(copied.exitCode == 0, "\(copied)")
            #expect(try await Self.verify(["forum-2027/2"], copy, anchor).exitCode == 0)
            for (number, words) in [(3, "names another log than this one"), (4, "does not follow from the log")] {
                let outcome = try await Self.verify(["forum-2027/\(number)"], copy, anchor)
                #expect(outcome.exitCode == 1 && outcome.output.isEmpty && outcome.errors.contains(words), "\(outcome)")
            }
        }

        // MARK: What is changed

        private func refusesChangedFiles(_ files: [String], _ copy: String, _ anchor: String, _ forum: RealForum) async throws {
            for file in files {
                let changed = forum.directory.file("changed-" + URL(fileURLWithPath: file).lastPathComponent)
                try Self.copyWithOtherDigit(file, to: changed)
                let beside = try await Self.verify([Self.edition, changed], copy, anchor)
                #expect(beside.exitCode == 1 && beside.output.isEmpty, "\(file): \(beside)")
                #expect(beside.errors.contains("is no file of the edition \(Self.edition) as it was signed"), "\(file): \(beside)")
            }
            let alone = try await Self.verify([forum.directory.file("changed-report.json")], copy, anchor)
            #expect(alone.exitCode == 1 && alone.errors.contains("No edition in this copy of the log has such a file"), "\(alone)")
        }

        /// A digit of a report within an entry: whoever signs nothing anew changes a signature, a hash, or the tree.
        private func refusesChangedLog(_ files: [String], _ copy: String, _ anchor: String, _ forum: RealForum) async throws {
            let changed = forum.directory.file("changed-copy")
            try FileManager.default.copyItem(atPath: copy, toPath: changed)
            let bundles = try FileManager.default.subpathsOfDirectory(atPath: changed).filter { $0.contains("tile/entries/") }.map {
                "\(changed)/\($0)"
            }
            var count = 0
            for bundle in bundles {
                guard let text = try? Self.read(bundle), let other = Self.withOtherDigit(inReportOf: text) else { continue }
                try Data(other).write(to: URL(fileURLWithPath: bundle))
                count += 1
            }
            #expect(count == 1, "the report stands in one of \(bundles)")
            let outcome = try await Self.verify(files, changed, anchor)
            #expect(outcome.exitCode == 1 && outcome.output.isEmpty && outcome.errors.contains("Take a new copy"), "\(outcome)")
        }

        private func refusesWrongAnchor(_ files: [String], _ copy: String, _ forum: RealForum) async throws {
            let other = try Server(.coordinator, directory: forum.directory.file("other"), guardian: forum.guardian)
            try await other.initialise()
            let outcome = try await Self.verify(files, copy, "\(other.directory)/anchor.json")
            #expect(outcome.exitCode == 1 && outcome.output.isEmpty && !outcome.errors.isEmpty, "\(outcome)")
        }

        // MARK: The forum

        /// A commitment with an indicator, a cycle, the reports of two cities, and an edition.
        ///
        /// - Returns: the paths of the edition's files, as the secretariat's site gave them.
        private func publish(_ forum: RealForum) async throws -> [String] {
            let day = ISO8601DateFormatter.string(from: Date(), timeZone: .gmt, formatOptions: .withFullDate)
            let cycle: JSON = ["title": ["en": "To the forum"], "opens": .string(day), "closes": "2040-12-31", "forum": "Pyeongtaek"]
            let indicator: JSON = ["code": "A11.2-a", "name": "Barriers gone", "unit": "barriers", "direction": "up", "aggregation": "sum"]
            let commitment: JSON = ["article": 11, "text": ["en": "Abolish barriers"], "lead": "city", "indicators": [indicator]]
            _ = try await forum.coordinator.control.post(
                "/records",
                [
                    "records": [
                        ["type": "progress.cycle.published", "key": "forum-2027", "body": cycle],
                        ["type": "progress.commitment.published", "key": "A11.2", "body": commitment],
                    ]
                ])
            try await forum.sameTree()
            for (city, value) in [("almaty", "12.5"), ("suzhou", "3")] {
                let report: JSON = [
                    "completion": "limited", "official": "A. Official", "narrative": ["en": "Some are gone"],
                    "values": [["indicator": "A11.2-a", "value": .string(value)]],
                ]
                let record: JSON = ["type": "progress.report.signed", "key": .string("forum-2027/A11.2/\(city)"), "body": report]
                _ = try await forum.city(city).node.control.post("/cities/\(city)/records", ["records": [record]])
            }
            try await forum.sameTree()
            let edition = try await forum.coordinator.control.post("/report-editions", ["cycle": "forum-2027"])
            try await forum.sameTree()
            let names = edition["files"]?.array?.compactMap { $0["name"]?.string } ?? []
            #expect(edition["edition"] == .string(Self.edition) && names.count >= 7, "\(edition)")
            return try names.map { try save($0, forum) }
        }

        private func save(_ name: String, _ forum: RealForum) throws -> String {
            let answer = try LoopbackSocket(port: forum.coordinator.webPort).exchange("GET", "/progress/editions/\(Self.edition)/\(name)")
            guard answer.status == 200 else { throw TimedOut(description: "\(name): \(answer.head)") }
            let path = forum.directory.file(name)
            try Data(answer.body).write(to: URL(fileURLWithPath: path))
            return path
        }

        private func body(of edition: String, _ forum: RealForum) async throws -> JSON {
            let answer = try LoopbackSocket(port: forum.coordinator.webPort).exchange("GET", "/api/v1/report-editions")
            let items = try JSON.parse(Array(answer.body), deepest: 32)["items"]?.array ?? []
            return try #require(items.first { $0["key"]?.string == edition }?["body"], "\(items)")
        }

        private static func verify(_ arguments: [String], _ copy: String, _ anchor: String) async throws -> Command.Outcome {
            try await Executable.run(["report", "verify"] + arguments + ["--log", copy, "--anchor", anchor])
        }

        // MARK: Bytes

        private static func read(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(fileURLWithPath: path))) }

        /// The last digit of the file is another one.
        private static func copyWithOtherDigit(_ path: String, to other: String) throws {
            var bytes = try read(path)
            let place = try #require(bytes.lastIndex { (0x30...0x39).contains($0) })
            bytes[place] = bytes[place] == 0x39 ? 0x30 : bytes[place] + 1
            try Data(bytes).write(to: URL(fileURLWithPath: other))
        }

        private static func otherDigit(_ digest: String) -> String { digest.hasSuffix("0") ? digest.dropLast() + "1" : digest.dropLast() + "0" }

        /// The bundle with Almaty's value changed in the payload that was signed; `nil` where the report is not in it.
        private static func withOtherDigit(inReportOf bundle: [UInt8]) -> [UInt8]? {
            // Latin-1 keeps every byte.
            guard let text = String(data: Data(bundle), encoding: .isoLatin1) else { return nil }
            for match in text.matches(of: /"payload":"([^"]+)"/) {
                guard let payload = Data(base64Encoded: String(match.output.1)).map({ String(decoding: $0, as: UTF8.self) }),
                    payload.contains(#""12.5""#)
                else { continue }
                let other = Data(payload.replacingOccurrences(of: #""12.5""#, with: #""92.5""#).utf8).base64EncodedString()
                return text.replacingOccurrences(of: match.output.1, with: other).data(using: .isoLatin1).map { Array($0) }
            }
            return nil
        }
    }
}
