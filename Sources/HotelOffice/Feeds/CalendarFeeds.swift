import Accounts
import Ledger
import Lodging
public import Outbound
import Primitives
import SQL
import Synchronization

/// Reads calendars of other systems: each is fetched, read whole or not at all, and takes rooms in the place of what it said before.
public enum CalendarFeeds {
    public typealias Fetch = @Sendable (HTTPSAddress) async throws -> OutboundAnswer

    /// Seconds between two readings of one that goes well.
    static let interval: Int64 = 1800
    /// That are read side by side.
    private static let mostAtOnce = 4
    /// For which one run goes on to the next ones that are due.
    private static let patience = Duration.seconds(60)

    private static let outgoing = Mutex<OutboundClient?>(nil)

    /// How calendars are fetched; the process says so at its start. To the public internet alone where it says nothing.
    public static func fetch(through client: OutboundClient) { outgoing.withLock { $0 = client } }

    /// By the client that the process has set.
    static let overTheNetwork: Fetch = { address in
        let client = outgoing.withLock { outgoing in
            let client = outgoing ?? OutboundClient.toPublicAddresses(as: "caravanserai-calendars", setting: "webhooks.networks", atOnce: mostAtOnce)
            outgoing = client
            return client
        }
        return try await client.send(
            OutboundRequest(.get, address, fields: [("Accept", "text/calendar")], answerBytes: CalendarFile.mostBytes + 1))
    }

    /// Reads those that are due.
    ///
    /// - Returns: of which room types more is sold than there is, and what could not be read.
    static func refresh(at site: JobSite, _ fetch: @escaping Fetch) async throws -> [JobFinding] {
        let now = site.now
        let deadline = ContinuousClock.now + patience
        var findings: [JobFinding] = []
        while ContinuousClock.now < deadline {
            let isDue = try await site.own.glance {
                try $0.first("SELECT 1 FROM hotel_feed WHERE next_at <= $1 LIMIT 1", [.integer(now.milliseconds)]) != nil
            }
            guard isDue else { break }
            let due = try await site.own.write { try HotelFeed.due(at: now, most: mostAtOnce, $0) }
            findings += try await withThrowingTaskGroup(of: JobFinding?.self) { group in
                for feed in due { group.addTask { try await read(feed, at: site, fetch) } }
                return try await group.reduce(into: []) { findings, finding in if let finding { findings.append(finding) } }
            }
        }
        return findings
    }

    private static func read(_ feed: HotelFeed, at site: JobSite, _ fetch: Fetch) async throws -> JobFinding? {
        let now = site.now
        let desk = HotelDesk(LodgingActor(.stranger(request: "calendar \(feed.id)"), .everywhere, at: now))
        let trouble: FeedTrouble
        do {
            guard let hotel = try await site.own.read({ try HotelTables.hotel(feed.hotel, $0) }) else { return nil }
            let answer = try await fetch(feed.address)
            guard answer.status == 200 else { throw FeedTrouble(status: answer.status) }
            guard answer.isWhole || answer.body.count > CalendarFile.mostBytes else { throw CalendarFault(.isCutOff) }
            let zone = try TimeZoneFiles.system.rules(of: hotel.value.timeZone)
            let today = zone.date(at: now)
            let file = try CalendarFile(answer.body, window: today..<today.adding(days: HotelDesk.horizon), zone: zone)
            let blocks = file.blocks.map { StockBlocks.Block(uid: $0.uid, from: $0.from, until: $0.until) }
            let conflicts = try await site.own.write { connection in
                _ = try desk.replaceBlocks(of: feed.id, feed.roomType, of: feed.hotel, by: blocks, from: today, connection)
                try feed.note(nil, at: now, connection)
                let type = try HotelTables.roomType(feed.roomType, of: feed.hotel, connection)?.number ?? 0
                return try StockBlocks.conflicts(of: type, from: today, until: today.adding(days: HotelDesk.horizon), connection).count
            }
            return conflicts == 0
                ? nil
                : JobFinding(
                    "rooms are sold twice by another calendar", ["hotel": "\(feed.hotel)", "nights": "\(conflicts)", "roomType": "\(feed.roomType)"])
        } catch let fault as CalendarFault { trouble = FeedTrouble(fault) } catch let fault as OutboundFault {
            trouble = FeedTrouble(fault)
        } catch let fault as FeedTrouble { trouble = fault }
        try await site.own.write { try feed.note(trouble, at: now, $0) }
        return JobFinding("a calendar cannot be read", ["hotel": "\(feed.hotel)", "calendar": feed.name, "trouble": trouble.text])
    }
}

extension FeedTrouble: Error {}

/// Reads the calendars that take rooms.
enum CalendarFeedJob: JobOfTables {
    static let name = "hotel-calendars"
    static let everySeconds: Int64 = 120
    static func runs(at place: JobSite.Place) -> Bool { place != .secretariat }
    static func due(_ own: any SQLConnection) throws -> UTCTime? { try own.earliest("SELECT MIN(next_at) FROM hotel_feed") }

    static func run(at site: JobSite) async throws -> [JobFinding] { try await CalendarFeeds.refresh(at: site, CalendarFeeds.overTheNetwork) }
}
