import AllFeatures
import ArgumentParser
import FeatureKit
import Forum
import Glibc
import Ledger
import Lodging
import Primitives
import SQL
import StrictJSON

/// The whole forum on one machine: real processes, real certificates, real mutual TLS.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Run a forum of 25 cities on loopback until Ctrl-C.",
        discussion: "Keeps its data in the directory, and goes on from there the next time.")

    @Option(help: "Where the demo keeps everything.", transform: TypedArgument.target) var directory = ".demo"
    @Option(help: "The seeds of this project.") var seeds = "seeds"
    @Option(help: "The first of twelve ports.") var portBase = 7440
    @Option(help: "A Passport Index file in tidy format; without one, the real data beside the project, or a small file from the seeds.") var visa:
        String?
    @Option(help: "The day of that file's data, YYYY-MM-DD; needed where neither its name nor a NOTICE.md beside it tells.") var visaDated: String?
    @Option(help: "The most hotels that a city has, 8 to 40.") var hotels = SyntheticHotels.counts.upperBound
    @Option(help: "Bookings of each city in the past year and the months to come, 0 to 5000.") var bookings = SyntheticStays.standardCount
    @Flag(help: "Stop as soon as everything was checked.") var once = false

    func run() async throws {
        guard (1024...65_524).contains(portBase) else {
            throw CommandFailure(.usage, "--port-base takes 1024 to 65524; the demo needs twelve ports.")
        }
        guard SyntheticHotels.counts.contains(hotels), (0...BookingHistoryFile.mostBookings).contains(bookings) else {
            throw CommandFailure(.usage, "--hotels takes 8 to 40, --bookings 0 to \(BookingHistoryFile.mostBookings).")
        }
        let plan = try DemoPlan(directory: FilePath.absolute(directory), portBase: portBase, seeds: try JSON.read("\(seeds)/cities.json"))
        let material = DemoMaterial(
            articles: try JSON.read("\(seeds)/articles.json"), texts: try JSON.read("\(seeds)/demo.json"), visaRules: visaRules, now: .system)
        try SecretFile.makeDirectory(plan.directory)
        let lock = try DemoLock(plan.directory)
        defer { lock.release() }
        let processes = DemoProcesses(executable: try Self.executable(), stop: StopSignal())
        let demo = Demo(plan: plan, processes: processes)
        do {
            try await run(demo, plan, Features.all.flatMap { $0.demo(material) }, cities: try JSON.read("\(seeds)/cities.json"))
        } catch {
            await processes.stopAll()
            throw error
        }
    }

    private func run(_ demo: Demo, _ plan: DemoPlan, _ acts: [DemoAct], cities: JSON) async throws {
        let processes = demo.processes
        try await demo.start()
        try await demo.joinCities()
        try await demo.perform(acts)
        try await demo.furnishHotels(cities, pictures: try DemoPicture.all(in: seeds), most: hotels, bookings: bookings)
        let size = try await demo.awaitSameHead()
        let tokens = try await demo.issueTokens()
        let accounts = try await demo.makeAccounts()
        let lodging = bookings > 0 ? LodgingVisits.acts(from: UTCTime.system.date) : []
        try await demo.visit(acts + lodging, as: accounts, after: bookings > 0 ? LodgingVisits.needed : [])
        func describe(_ running: [(name: String, identifier: Int64)]) throws {
            try demo.writeDescription(plan, processes: running, tokens: tokens, size: size)
        }
        // Removed however the demo ends, so that it never names a process that is gone.
        defer { try? describe([]) }
        try describe(processes.identifiers)
        demo.report(plan, size: size, shutOut: try await demo.shutOut(), accounts)
        if !once { try await processes.watch { try describe(processes.identifiers) } }
        await processes.stopAll()
    }

    /// The file, and its day where neither its name nor a notice beside it tells: the seeds' rules are made up, and so is theirs.
    private var visaRules: (file: String, dated: String?) {
        let real = "../shared/data/visa/passport-index-tidy-iso2.csv"
        if let visa { return (FilePath.absolute(visa), visaDated) }
        return access(real, R_OK) == 0
            ? (FilePath.absolute(real), visaDated) : (FilePath.absolute("\(seeds)/visa-rules.csv"), visaDated ?? "2025-01-12")
    }

    private static func executable() throws -> String {
        guard let path = realpath("/proc/self/exe", nil) else { throw CommandFailure(.failed, "Cannot find this program's own file.") }
        defer { free(path) }
        return String(cString: path)
    }
}
