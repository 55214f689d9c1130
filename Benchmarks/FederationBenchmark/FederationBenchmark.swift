import ArgumentParser
@preconcurrency import Glibc
import Primitives
import StrictJSON
import TLS

/// Measures the federation with the real executable in processes of its own, on loopback: what the project aims at, in one table.
@main
struct FederationBenchmark: AsyncParsableCommand {
    enum Part: String, CaseIterable, ExpressibleByArgument {
        case idle, latency, single, batched, catchUp = "catch-up", postgresql, micro, pages, site, dataset, cities, hostile, bookings
        case lodgingSearch = "lodging-search", lodgingPairs = "lodging-pairs", travel
    }

    static let configuration = CommandConfiguration(
        commandName: "FederationBenchmark", abstract: "Measures the federation on this machine. Build with -c release; nothing else should run.")

    @Flag(help: "Print the figures as JSON.") var json = false
    @Option(help: "Only these parts: \(Part.allCases.map(\.rawValue).joined(separator: ", ")). Catch-up publishes what it needs.") var only: [Part] =
        []
    @Option(help: "Seconds of honest submissions beside each hostile load.") var hostileSeconds = 10
    @Option(help: "Seconds after a hostile load until the memory is read again.") var restSeconds = 60
    @Option(help: "Only hostile loads with this in their name.") var hostileLoad = ""
    @Option(help: "Envelopes of one record in the single run.") var singles = 30_000
    @Option(help: "Records of the batched run, 64 to an envelope.") var records = 256_000
    @Option(help: "Records of the log that a new node takes in.") var log = 1_000_000
    @Option(help: "Single records whose latency is measured.") var samples = 400
    @Option(help: "Requests in flight at the control socket; eight times as many in the single run.") var connections = 8
    @Option(help: "Seconds for which each page of the demo is asked for.") var pageSeconds = 2.0
    @Option(help: "Cities of one node, and separate followers of the log.") var cities = 1000
    @Option(name: .customLong("bookings"), help: "Bookings of each run.") var bookingCount = 60_000
    @Option(help: "Bookings in a city of another node; four times as many over the JSON API.") var pairs = 4_000
    @Option(help: "A Passport Index file in tidy form; without it, a made-up one of 39,402 rules.") var passportIndex: String?
    @Option(help: "Directory on the disk to be measured.") var directory = "/tmp"

    func run() async throws {
        setlinebuf(stdout)
        guard access(Server.executable, X_OK) == 0 else { throw Failure("\(Server.executable) is missing: build the product caravanserai first.") }
        let parts = only.isEmpty ? Set(Part.allCases) : Set(only)
        var report = Report()
        if parts.contains(.idle) { try idle(&report) }
        if !parts.isDisjoint(with: [.latency, .single, .batched, .catchUp, .postgresql]) { try federation(parts, &report) }
        if parts.contains(.micro) {
            say("pieces of the path")
            report.add(try EnvelopeFigures.measure())
            report.add(try await LedgerFigures.measure(in: directory))
            report.add(try await ProjectionFigures.measure(in: directory))
            report.add(try await HeatmapFigures.measure(in: directory))
            report.add(try await JourneyFigures.measure(in: directory))
            report.add(try await ExchangeFigures.measure())
        }
        if parts.contains(.pages) { try pages(&report) }
        if parts.contains(.site) { try site(&report) }
        if parts.contains(.dataset) { try dataset(&report) }
        if parts.contains(.cities) { try await manyCities(&report) }
        if parts.contains(.bookings) { try await bookings(&report) }
        if parts.contains(.lodgingSearch) {
            for figure in try LodgingSearchFigures.measure(say: say) {
                report.add(figure.name, figure.value, figure.unit, .below(figure.most), note: figure.note)
            }
        }
        if parts.contains(.lodgingPairs) { try lodgingPairs(&report) }
        if parts.contains(.travel) { try travel(&report) }
        if parts.contains(.hostile) {
            let figures = HostileFigures(
                seconds: Double(hostileSeconds), restSeconds: Double(restSeconds), only: hostileLoad, forum: try Forum(in: directory, limits: []))
            try await figures.add(to: &report, say: say)
        }
        print(json ? report.json.compactText : report.table)
    }

    private func idle(_ report: inout Report) throws {
        say("idle: a node with 1 and with \(1 + Idle.furtherCities) cities")
        let outcome = try Idle(forum: try Forum(in: directory)).run()
        report.add("node with one idle city, resident", Double(outcome.kibibytesWithOneCity) / 1024, "MiB", .below(60))
        report.add("each further idle city, resident", outcome.kibibytesForEachFurther / 1024, "MiB", .below(1))
        report.add("start to serving", outcome.startMilliseconds, "ms", .below(500))
    }

    private func federation(_ parts: Set<Part>, _ report: inout Report) throws {
        let forum = try Forum(in: directory)
        let sender = try forum.join("almaty", country: "KZ", to: try forum.node("a"))
        let receiver = try forum.join("suzhou", country: "CN", to: try forum.node("b"))
        try forum.settle([sender, receiver])
        let rules = VisaRules(country: "KZ")
        let sustained = Sustained(forum: forum, sender: sender, receiver: receiver, rules: rules)
        let peer = parts.contains(.postgresql) ? PostgreSQLRuns(directory: directory, rules: rules, group: forum.group) : nil
        if parts.contains(.latency) {
            say("latency: \(samples) records one by one")
            let sorted = try Latency(sender: sender, receiver: receiver, rules: rules).run(samples: samples, first: 0)
            report.add("latency, half of the records", sorted[sorted.count / 2], "ms", .below(10))
            report.add("latency, 99 of 100", sorted[sorted.count * 99 / 100], "ms", .below(40))
        }
        var first = 0
        if parts.contains(.single) {
            say("single: \(singles) envelopes of one record of \(rules.recordSize) bytes")
            let outcome = try sustained.run(envelopes: singles, recordsEach: 1, first: 0, connections: connections * 8)
            report.add("one record an envelope, city to city", outcome.envelopesPerSecond, "envelopes/s", .atLeast(3000), note: Self.times(outcome))
            try peer?.run(beside: outcome.envelopesPerSecond, transactions: singles / 2, rowsEach: 1, clients: 8, &report)
        }
        if parts.contains(.batched) {
            say("batched: \(records) records, 64 to an envelope")
            let outcome = try sustained.run(envelopes: records / 64, recordsEach: 64, first: first, connections: connections)
            first += outcome.envelopes
            report.add("64 records an envelope, city to city", outcome.recordsPerSecond, "records/s", .atLeast(20_000), note: Self.times(outcome))
            try peer?.run(beside: outcome.recordsPerSecond, transactions: records / 128, rowsEach: 64, clients: 4, &report)
        }
        if parts.contains(.catchUp) {
            if log / 64 > first {
                say("catch-up: the log grows to \(log) records")
                _ = try sustained.run(envelopes: log / 64 - first, recordsEach: 64, first: first, connections: connections)
            }
            say("catch-up: a new node")
            let outcome = try CatchUp(forum: forum).run(city: "samarkand", country: "UZ")
            report.add("a new node takes in \(log) records", outcome.seconds, "s", .below(120))
            report.add("resident meanwhile, at most", Double(outcome.peakKibibytes) / 1024, "MiB", .below(200))
        }
    }

    private func pages(_ report: inout Report) throws {
        say("pages: 50 connections on a city's status page")
        let table = PageFigures.table()
        report.add("a table of 40,000 cells", table.milliseconds, "ms", .below(20), note: "\(table.bytes / 1024) KiB")
        let forum = try Forum(in: directory)
        let node = try forum.node("pages")
        try forum.settle([try forum.join("almaty", country: "KZ", to: node), try forum.join("osh", country: "KG", to: node)])
        for (name, path) in [("status page", "/status"), ("members as JSON", "/api/v1/members")] {
            let outcome = try PageLoad(port: node.webPort, host: "almaty.localhost", paths: [path]).run(connections: 50, seconds: 8)
            report.add(
                "\(name), 50 connections", outcome.perSecond, "answers/s", path == "/status" ? .atLeast(4000) : .none, note: "\(outcome.bytes) bytes")
            report.add("\(name), 99 of 100", outcome.p99, "ms", path == "/status" ? .below(40) : .none)
        }
    }

    private func site(_ report: inout Report) throws {
        say("site: every page of the demo, \(Report.text(pageSeconds)) s each, before 50 people who ask four times a second")
        let place = try Files.temporaryDirectory(in: directory)
        defer { Files.remove(place) }
        let group = try ProcessGroup()
        let demo = try DemoForum(in: place, group: group)
        defer { try? demo.stop() }
        let figures = SiteFigures(forum: demo, seconds: pageSeconds)
        for site in ["almaty", "secretariat"] {
            for (name, load, goal) in [
                ("signed out", try figures.signedOut(at: site), 2000.0), ("signed in", try figures.signedIn(at: site), 1000.0),
            ] {
                report.add(
                    "\(site), \(name): \(load.pages.count) kinds of pages in turn, 50 connections", load.perSecond, "pages/s", .atLeast(goal))
                for page in load.pages.sorted(by: { $0.outcome.p99 > $1.outcome.p99 }).prefix(5) {
                    report.add(
                        page.path, page.outcome.p99, "ms for 99 of 100", .below(40),
                        note: "\(Report.text(page.outcome.perSecond)) pages/s, \(page.outcome.bytes) bytes")
                }
            }
        }
        withExtendedLifetime(group) {}
    }

    private func travel(_ report: inout Report) throws {
        say("travel: searches and hotels of the demo, 50 connections, hardly two of them for the same")
        let place = try Files.temporaryDirectory(in: directory)
        defer { Files.remove(place) }
        let group = try ProcessGroup()
        let demo = try DemoForum(in: place, group: group)
        defer { try? demo.stop() }
        let figures = TravelFigures(forum: demo, site: "almaty")
        for (what, load, goal) in [("searches", try figures.search(), 1500.0), ("hotels with offers", try figures.hotels(), 2500.0)] {
            report.add("almaty, \(what)", load.perSecond, "pages/s", .atLeast(goal), note: "\(load.bytes) bytes")
            report.add("almaty, \(what), 99 of 100", load.p99, "ms", .below(40))
        }
        withExtendedLifetime(group) {}
    }

    private func dataset(_ report: inout Report) throws {
        let outcome = try DatasetFigures(forum: try Forum(in: directory), file: passportIndex).run(say: say)
        let used = outcome.processorSeconds.map { "\($0.0) \(Report.text($0.1)) s" }.joined(separator: ", ")
        report.add("a dataset of \(outcome.rules) visa rules, until 25 cities have it", outcome.seconds, "s", .below(5), note: used)
        report.add("of these the command at the secretariat", outcome.commandSeconds, "s")
        for matrix in outcome.matrices {
            let anew = matrix.anew
            report.add(
                "matrix of 199 × 199, \(matrix.path), after a change, half of them", anew[anew.count / 2], "ms", .below(40),
                note: "\(matrix.bytes) bytes")
            report.add("the same, the slowest of \(anew.count)", anew[anew.count - 1], "ms")
            report.add("the same, nothing changed, half of them", matrix.kept[matrix.kept.count / 2], "ms", .below(40))
        }
    }

    private func manyCities(_ report: inout Report) async throws {
        say("cities: \(cities) on one node")
        let forum = try Forum(in: directory, limits: Forum.unbounded + ["connectionsPerAddress: 0"])
        let node = try forum.node("many")
        let outcome = try ManyCities(forum: forum, count: cities).run(node, say: say)
        report.add(
            "joining, the last \(ManyCities.compared) to the first", outcome.lastJoin / outcome.firstJoin, "times", .below(1.5),
            note: "\(Report.text(outcome.firstJoin)) and \(Report.text(outcome.lastJoin)) ms each")
        report.add("a node with \(cities) idle cities, resident", Double(outcome.residentKibibytes) / 1024, "MiB", .below(250))
        report.add("its share of one core", outcome.idleShare * 100, "%", .below(3))
        report.add("one record in all sites", outcome.visibleMilliseconds, "ms", .below(300))
        report.add("the node's processor time for that", outcome.visibleProcessorSeconds, "s", .below(0.1))
        report.add("restart until all cities hold the log", outcome.restartSeconds, "s", .below(3))
        try node.stop()
        guard let id = ForumID("bench") else { throw Failure("The forum's name is refused.") }
        let keys = (0..<cities).map { "\(node.directory)/cities/city-\($0)/keys" }
        let followed = try await Followers(forum: forum, forumID: id, keys: keys).run(say: say)
        report.add("one record at \(cities) separate followers", followed.seconds, "s", .below(2.5))
        report.add("the coordinator then, resident", Double(followed.residentKibibytes) / 1024, "MiB", .below(300))
    }

    private func bookings(_ report: inout Report) async throws {
        let figures = try await BookingFigures(in: directory, say: say)
        let group = try ProcessGroup()
        let authority = try CertificateAuthority.create(name: "bench", notBefore: Int64(time(nil)) - 3600, validity: 86_400)
        let cluster = try PostgreSQLCluster(in: directory, authority: authority, group: group)
        let peer = try BookingPeer(in: cluster)
        let loads: [(spread: BookingFigures.Spread, what: String, goal: Report.Row.Goal)] = [
            (.uniform, "200 hotels", .atLeast(2.5)), (.hot, "one hotel", .atLeast(2)), (.month, "a month of one room type", .none),
        ]
        for (spread, what, goal) in loads {
            say("bookings: \(bookingCount) in \(what)")
            let ours = try await figures.run(spread, bookings: bookingCount)
            report.add(
                "bookings of three nights, \(what)", ours.perSecond, "bookings/s",
                note: "\(BookingFigures.callers) callers; \(Report.text(ours.microseconds)) µs of processor time each")
            let bytes = try await figures.bytes()
            for work in BookingPeer.Work.allCases {
                let theirs = try peer.run(spread, work, bytes, bookings: bookingCount)
                report.add("PostgreSQL, \(work.text)", theirs, "bookings/s")
                report.add("ours to PostgreSQL's, \(what), \(work.text)", ours.perSecond / theirs, "times", goal)
            }
        }
        await figures.close()
    }

    private func lodgingPairs(_ report: inout Report) throws {
        let lodging = try LodgingForum(in: directory, say: say)
        say("lodging-pairs: \(pairs) holds and confirmations in another node's city, 16 in flight")
        let (before, start) = (try lodging.processorSeconds(), ContinuousClock.now)
        let outcome = try PairFigures(lodging: lodging).run(pairs: pairs)
        let used = zip(try lodging.processorSeconds(), before).map { Report.text($0 - $1) }.joined(separator: " and ")
        let seconds = Report.text((ContinuousClock.now - start) / .seconds(1))
        report.add(
            "hold and confirm between two nodes, 16 in flight", outcome.perSecond, "pairs/s", .atLeast(500),
            note: "processor time of both nodes, with the prices asked before: \(used) of \(seconds) s")
        report.add("the same, 99 of 100", outcome.times[outcome.times.count * 99 / 100], "ms", .below(50))
        say("lodging-pairs: \(pairs * 4) bookings over the JSON API, 64 connections")
        let api = try BookingAPIFigures(lodging: lodging).run(bookings: pairs * 4)
        report.add("bookings over the JSON API, connections kept", api.perSecond, "bookings/s")
        report.add("the same, 99 of 100", api.times[api.times.count * 99 / 100], "ms")
        let authority = try CertificateAuthority.create(name: "bench", notBefore: Int64(time(nil)) - 3600, validity: 86_400)
        let cluster = try PostgreSQLCluster(in: directory, authority: authority, group: lodging.forum.group)
        let peer = try BookingPeer(in: cluster)
        // As many bytes as our rows have in the part `bookings`.
        let bytes = BookingPeer.Bytes(body: 400, sealed: 100, proof: 32, wrapped: 60)
        for work in BookingPeer.Work.allCases {
            let theirs = try peer.run(.uniform, work, bytes, bookings: bookingCount)
            report.add("PostgreSQL, \(work.text)", theirs, "bookings/s")
            report.add("ours over the JSON API to PostgreSQL's, \(work.text)", api.perSecond / theirs, "times", .atLeast(1))
        }
    }

    /// Where the processors' time went.
    private static func times(_ outcome: Sustained.Outcome) -> String {
        outcome.processorSeconds.map { "\($0.0) \(Report.text($0.1)) s" }.joined(separator: ", ") + " of \(Report.text(outcome.seconds)) s"
    }

    private func say(_ text: String) { fputs("· \(text)\n", stderr) }
}
