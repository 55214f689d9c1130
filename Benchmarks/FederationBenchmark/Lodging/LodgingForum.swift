import Dispatch
import Primitives
import SQL
import StrictJSON
import Synchronization
import TestKit

/// A forum of two nodes: one city with hotels at the one, travellers' cities at the other.
final class LodgingForum {
    static let (hotels, roomTypes, roomsEach, days) = (40, 5, 60, 300)
    static let host = "suzhou"
    /// Each may ask another city's node for 100 things a second: as many as the pairs need.
    static let askers = 16

    let forum: Forum
    let hotelNode: Server
    let travellerNode: Server

    init(in directory: String, say: (String) -> Void) throws {
        let limits = ["requestBytesPerSecond: 1000000000", "requestBytesPerDay: 1000000000000", "connectionsPerAddress: 0"]
        say("lodging: \(Self.hotels) hotels at one node, \(Self.askers) cities at another")
        forum = try Forum(in: directory)
        hotelNode = try forum.node("hotels", limits: limits)
        travellerNode = try forum.node("travellers", limits: limits)
        var members = [try forum.join(Self.host, country: "CN", to: hotelNode)]
        for number in 0..<Self.askers { members.append(try forum.join("city-\(number)", country: "KZ", to: travellerNode)) }
        let control = try hotelNode.control()
        for number in 0..<Self.hotels { _ = try control.post("/cities/\(Self.host)/hotels", (["hotels": [Self.hotel(number)]] as JSON).compact) }
        try forum.settle(members)
    }

    /// Seconds of both cores that each node has used.
    func processorSeconds() throws -> [Double] { [try travellerNode.processorSeconds(), try hotelNode.processorSeconds()] }

    /// That nothing was sold twice.
    func check() throws {
        let stock = try hotelNode.control().get("/cities/\(Self.host)/stock")
        guard stock["problems"]?.array?.isEmpty == true else { throw Failure("The checker has found: \(stock.compactText.prefix(1000))") }
    }

    /// Does something `count` times over kept connections, one at a time on each.
    ///
    /// - Parameter body: with the number of the connection.
    /// - Returns: how many a second, and milliseconds of each, sorted.
    static func load<Item: Sendable>(
        _ items: [Item], port: Int, connections: Int, _ body: @escaping @Sendable (Item, Int, WebConnection) throws -> Void
    ) throws -> (perSecond: Double, times: [Double]) {
        let result = Mutex<(times: [Double], failure: (any Error)?)>(([], nil))
        let group = DispatchGroup()
        let start = ContinuousClock.now
        for number in 0..<connections {
            DispatchQueue(label: "traveller \(number)").async(group: group) {
                var times: [Double] = []
                do {
                    let connection = try WebConnection(port: port)
                    for place in stride(from: number, to: items.count, by: connections) {
                        let start = ContinuousClock.now
                        try body(items[place], number, connection)
                        times.append((ContinuousClock.now - start) / .milliseconds(1))
                    }
                } catch {
                    result.withLock { $0.failure = $0.failure ?? error }
                }
                result.withLock { $0.times += times }
            }
        }
        group.wait()
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        let (times, failure) = result.withLock { $0 }
        if let failure { throw failure }
        return (Double(times.count) / elapsed, times.sorted())
    }

    /// A stay of three nights in a hotel, as a query.
    static func stay() -> (hotel: String, query: String) {
        let arrival = UTCTime.system.date.adding(days: .random(in: 3...days - 5))
        return ("hotel-\(Int.random(in: 0..<hotels))", "arrival=\(arrival)&departure=\(arrival.adding(days: 3))&adults=2")
    }

    private static func hotel(_ number: Int) -> JSON {
        let today = UTCTime.system.date
        let types = (0..<roomTypes).map { "type-\($0)" }
        return [
            "id": .string("hotel-\(number)"), "name": ["en": .string("Hotel \(number)")], "address": ["en": "1 Garden Road"],
            "contacts": ["phone": "+86 512 250 0000"], "facilities": ["wifi"], "checkIn": "14:00", "checkOut": "12:00", "timeZone": "Asia/Shanghai",
            "taxes": ["vatBasisPoints": 600, "vatIncluded": true], "synthetic": true,
            "roomTypes": .array(types.map { ["id": .string($0), "name": ["en": "Double room"], "adults": 2, "children": 1] }),
            "ratePlans": [
                [
                    "id": "flexible", "name": ["en": "Flexible"], "currency": "CNY", "meals": "breakfast", "occupancy": ["included": 2],
                    "cancellation": ["freeDays": 3, "late": 1, "noShow": "all"],
                ]
            ],
            "rooms": .array(
                types.enumerated().flatMap { place, type in
                    (0..<roomsEach).map { ["number": .string("\((place + 1) * 1000 + $0)"), "roomType": .string(type)] as JSON }
                }),
            "days": .array(
                types.map {
                    [
                        "roomType": .string($0), "ratePlan": "flexible", "from": .string(today.description),
                        "through": .string(today.adding(days: days).description), "price": 50_000,
                    ]
                }),
        ]
    }
}
