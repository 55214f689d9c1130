import NIOCore
import Primitives
import Testing

@testable import Listening

@Suite("Who may stay connected")
struct ConnectionCensusTests {
    private let start = ContinuousClock.now

    private func census(total: Int = 1_000, fromOneAddress: Int = 0) -> ConnectionCensus<Int> {
        ConnectionCensus(ConnectionBounds(total: total, fromOneAddress: fromOneAddress))
    }

    private func address(_ text: String) throws -> ConnectionOrigin? { ConnectionOrigin(try SocketAddress(ipAddress: text, port: 1)) }

    @Test func `strangers have a share, and the one that rests longest goes`() {
        var census = census()
        let share = census.bounds.strangers
        #expect(share == 125)
        for id in 0..<share {
            #expect(census.arrive(id, from: nil, at: start).isEmpty)
            #expect(census.prove(id, member: nil, at: start).isEmpty)
            if id > 0 { census.rest(id, at: start + .seconds(share - id)) }
        }
        census.work(share - 1, at: start + .seconds(500))
        #expect(census.arrive(1_000, from: nil, at: start).isEmpty)
        // The last one would be next, but is asking again.
        #expect(census.prove(1_000, member: nil, at: start) == [.init(id: share - 2, reason: .strangersFull)])
    }

    @Test func `a member finds room however many strangers come`() {
        var census = census(total: 64)
        for id in 0..<10_000 {
            for victim in census.arrive(id, from: nil, at: start) { census.leave(victim.id) }
            for victim in census.prove(id, member: nil, at: start) { census.leave(victim.id) }
            #expect(!census.isFull)
        }
        for id in 20_000..<20_040 {
            for victim in census.arrive(id, from: nil, at: start) { census.leave(victim.id) }
            #expect(census.prove(id, member: "city-\(id)", at: start).isEmpty)
        }
    }

    @Test func `one member does not take the places of others`() {
        var census = census(total: 1_000)
        var gone: [Int] = []
        for id in 0..<500 {
            #expect(census.arrive(id, from: nil, at: start).isEmpty)
            gone += census.prove(id, member: "almaty", at: start + .seconds(id)).map(\.id)
        }
        #expect(gone == Array(0..<375))
    }

    @Test func `members are never closed for others`() {
        var census = census(total: 16)
        for id in 0..<16 {
            #expect(census.arrive(id, from: nil, at: start).isEmpty)
            #expect(census.prove(id, member: "city-\(id)", at: start).isEmpty)
        }
        #expect(census.isFull)
        census.leave(3)
        #expect(!census.isFull)
    }

    @Test func `an address has a bound for strangers, and members do not count`() throws {
        var census = census(fromOneAddress: 4)
        let here = try address("192.0.2.1")
        for id in 0..<100 {
            #expect(census.arrive(id, from: here, at: start).isEmpty)
            #expect(census.prove(id, member: "city-\(id)", at: start).isEmpty)
        }
        for id in 100..<104 {
            #expect(census.arrive(id, from: here, at: start).isEmpty)
            #expect(census.prove(id, member: nil, at: start + .seconds(id)).isEmpty)
        }
        #expect(census.arrive(104, from: try address("192.0.2.2"), at: start).isEmpty)
        #expect(census.arrive(105, from: here, at: start) == [.init(id: 100, reason: .addressFull)])
    }

    @Test func `handshakes have a share of their own`() {
        var census = census()
        for id in 0..<125 { #expect(census.arrive(id, from: nil, at: start + .seconds(id)).isEmpty) }
        #expect(census.arrive(125, from: nil, at: start) == [.init(id: 0, reason: .handshakesFull)])
    }

    @Test func `an address of IPv6 counts by its first 64 bits, and IPv4 is IPv4 in any form`() throws {
        #expect(try address("2001:db8::1") == address("2001:db8::ffff:1"))
        #expect(try address("2001:db8::1") != address("2001:db8:0:1::1"))
        #expect(try address("::ffff:192.0.2.1") == address("192.0.2.1"))
        #expect(try address("192.0.2.1") != address("192.0.2.2"))
        #expect(try ConnectionOrigin.isLoopback(SocketAddress(ipAddress: "::1", port: 1)))
        #expect(try ConnectionOrigin.isLoopback(SocketAddress(ipAddress: "127.9.9.9", port: 1)))
        #expect(try !ConnectionOrigin.isLoopback(SocketAddress(ipAddress: "128.0.0.1", port: 1)))
    }
}
