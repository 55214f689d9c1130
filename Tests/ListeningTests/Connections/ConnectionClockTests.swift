import NIOCore
import Testing

@testable import Listening

@Suite struct `The clock of a connection` {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
    private static let times = ConnectionTimes(
        header: .seconds(10), body: .seconds(30), bodyBytesPerSecond: 4_096, answer: .seconds(60), idle: .seconds(75))

    private static func readingBody() -> ConnectionClock {
        var clock = ConnectionClock(times)
        clock.begin(at: start)
        clock.readHead()
        clock.update(at: start)
        return clock
    }

    @Test func `waits for a body as long as more of it comes at the slowest pace there may be`() {
        var clock = Self.readingBody()
        #expect(clock.phase == .body && clock.deadline == Self.start + .seconds(30))
        // Four mebibytes at 5 KiB/s: fourteen minutes, and never late.
        var now = Self.start
        for _ in 0..<819 {
            now = now + .seconds(1)
            #expect(clock.deadline ?? now > now)
            clock.readBody(5_120, at: now)
            clock.update(at: now)
        }
        clock.readEnd()
        clock.update(at: now)
        #expect(clock.phase == .answering && clock.deadline == nil)
    }

    @Test func `does not wait for one that has stopped, however much of it came before`() {
        var clock = Self.readingBody()
        clock.readBody(4 << 20, at: Self.start + .seconds(1))
        clock.update(at: Self.start + .seconds(1))
        #expect(clock.deadline == Self.start + .seconds(31))
    }

    @Test func `does not wait for one that comes byte by byte`() {
        var clock = Self.readingBody()
        var now = Self.start
        while let deadline = clock.deadline, deadline > now, now < Self.start + .seconds(600) {
            now = now + .seconds(1)
            clock.readBody(1, at: now)
            clock.update(at: now)
        }
        #expect(now == Self.start + .seconds(31))
    }

    @Test func `begins anew with the next body`() {
        var clock = Self.readingBody()
        clock.readBody(1 << 20, at: Self.start)
        clock.readEnd()
        clock.answerWritten()
        clock.update(at: Self.start)
        let later = Self.start + .seconds(5)
        clock.readHead()
        clock.update(at: later)
        #expect(clock.phase == .body && clock.deadline == later + .seconds(30))
    }
}
