import Foundation
import Testing

/// The sources of the tests themselves: what would let a run hang on a busy machine is not written.
struct WaitTests {
    private struct Line {
        let place: String
        let text: String
    }

    private static func lines(below folder: String) throws -> [Line] {
        try SourceFile.all(below: folder).flatMap { file in
            file.lines.enumerated().map { Line(place: "\(file.path):\($0.offset + 1)", text: $0.element.trimmingCharacters(in: .whitespaces)) }
        }
    }

    @Test(arguments: ["Tests", "Benchmarks"])
    func `no loop asks again without a deadline`(folder: String) throws {
        let lines = try Self.lines(below: folder).filter { !$0.place.contains("WaitTests") }
        #expect(lines.count > 500)
        let spinning = lines.filter { line in
            line.text.hasPrefix("while ") && (line.text.contains("await ") || line.text.contains("Task.yield()") || line.text.contains("usleep("))
                && line.text.hasSuffix("}") && !line.text.contains("ContinuousClock.now < deadline")
        }
        #expect(spinning.map { "\($0.place): use eventually(within:)" } == [])
    }

    @Test func `no test waits for a stream, a gate or a semaphore without a deadline`() throws {
        let lines = try Self.lines(below: "Tests").filter { !$0.place.contains("WaitTests") && !$0.place.contains("TestKit/Within") }
        let unbounded = lines.filter { line in
            line.text.contains("for await _ in") || line.text.contains(".wait()") && line.text.contains("gate")
                || line.text.contains("await ports.first")
        }
        #expect(unbounded.map { "\($0.place): use next(within:) or a timeout" } == [])
    }
}
