import Testing

/// How the house is built: which room may open onto which, and how large one may be.
@Suite struct `The house` {
    /// From the ground up: a target imports from lower floors alone.
    private static let floors: [[String]] = [
        ["COpenSSL", "CSQLite", "StrictJSON"], ["Primitives", "TLS", "TransparencyLog"], ["Envelope", "StructuredLog", "Settings", "Listening"],
        ["Federation", "SQL"], ["Ledger", "PeerLink", "Web", "Accounts", "Operations", "Mail", "Printing", "Outbound"],
        ["Webhooks", "OpenID"],
        ["Coordinator", "CityNode", "FeatureKit"], ["Forum", "Guests"], ["Lodging"],
        ["GuestOffice", "Travel", "FrontDesk", "HotelOffice"], ["AllFeatures"],
        ["Control", "Sites"],
        ["caravanserai"],
    ]

    /// Doors that stay shut although they would lead down.
    private static let shut: [(target: String, modules: Set<String>, why: String)] = [
        ("Forum", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("Lodging", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("Guests", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("GuestOffice", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("Travel", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("FrontDesk", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("HotelOffice", ["CityNode", "Coordinator", "PeerLink", "TLS"], "a feature knows the ledger, not who keeps it"),
        ("FeatureKit", ["CityNode", "Coordinator"], "a feature knows the ledger, not who keeps it"),
        ("Web", ["Federation", "SQL", "Envelope", "TLS"], "the kit for pages knows nothing of the forum"),
        ("SQL", ["Federation", "TransparencyLog"], "a database knows nothing of what is in it"),
        ("Sites", ["Control"], "what the operator may is not what a visitor may"),
    ]

    /// They decide, and touch nothing: no socket, no file, no database.
    private static let pure: Set<String> = ["StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation"]
    private static let touching: Set<String> = [
        "NIOCore", "NIOPosix", "NIOHTTP1", "GRDB", "GRDBSQLite", "Hummingbird", "HummingbirdCore", "COpenSSL", "CSQLite", "Dispatch",
        "ServiceLifecycle",
    ]

    private static func floor(of module: String) -> Int? { floors.firstIndex { $0.contains(module) } }

    private static let sources: [SourceFile] = (try? SourceFile.all(below: "Sources")) ?? []

    @Test func `has a floor for every target`() {
        #expect(Self.sources.count > 300)
        #expect(Set(Self.sources.map(\.target)).filter { Self.floor(of: $0) == nil } == [])
    }

    @Test func `opens downwards alone`() {
        let faults = Self.sources.flatMap { file -> [String] in
            guard let own = Self.floor(of: file.target) else { return [] }
            return file.imports.filter { module in Self.floor(of: module).map { $0 >= own } ?? false }.map {
                "\(file.path) imports \($0), which is not below \(file.target)"
            }
        }
        #expect(faults == [])
    }

    @Test func `keeps shut what leads down and should not be opened`() {
        let faults = Self.sources.flatMap { file in
            Self.shut.filter { $0.target == file.target }.flatMap { door in
                file.imports.filter { door.modules.contains($0) }.map { "\(file.path) imports \($0): \(door.why)" }
            }
        }
        #expect(faults == [])
    }

    @Test func `decides in rooms without doors to the outside`() {
        let faults = Self.sources.filter { Self.pure.contains($0.target) }.flatMap { file in
            file.imports.filter { Self.touching.contains($0) }.map { "\(file.path) imports \($0); \(file.target) decides and touches nothing" }
        }
        #expect(faults == [])
    }

    @Test func `keeps a feature's rules free of tables and pages`() {
        let faults = Self.sources.filter { ["Forum", "Lodging"].contains($0.target) }.flatMap { file -> [String] in
            let isRule = file.lines.contains { $0.contains(": RecordType {") || $0.contains("init(_ fields: Fields) throws(FieldError)") }
            guard isRule else { return [] }
            return file.imports.filter { ["SQL", "Ledger", "Web", "FeatureKit"].contains($0) }.map {
                "\(file.path) says what a record is, and imports \($0)"
            }
        }
        #expect(faults == [])
    }

    @Test func `turns nobody away for a time without saying when to come back`() {
        // Answers that are made in one place have the field `Retry-After`.
        let faults = Self.sources.filter { $0.target != "Web" }.flatMap { file in
            file.lines.enumerated().filter { $0.element.contains(".tooManyRequests") }.map {
                "\(file.path):\($0.offset + 1): say it by `tooOften(retryAfter:)` or a problem with the member `retryAfter`"
            }
        }
        #expect(faults == [])
    }

    @Test func `asks on pages about hotels for the day by their clocks`() {
        // A page's own clock is its localizer's, which is UTC where the page is about no one hotel.
        let faults = Self.sources.filter { ["FrontDesk", "GuestOffice", "HotelOffice"].contains($0.target) }.flatMap { file in
            file.lines.enumerated().filter { $0.element.contains("context.now.date") }.map {
                "\(file.path):\($0.offset + 1): take `localizer.today`"
            }
        }
        #expect(faults == [])
    }

    @Test func `keeps no function in a task-local value`() {
        // Built for release, Swift 6.3.1 takes the type of one for null when it is bound on an event loop, and each request ends the process.
        let faults = Self.sources.flatMap { file in
            file.lines.enumerated().filter { $0.element.contains("@" + "TaskLocal") && $0.element.contains("->") }.map {
                "\(file.path):\($0.offset + 1): hold it in a class"
            }
        }
        #expect(faults == [])
    }

    @Test func `has no Foundation in it`() {
        let faults = Self.sources.flatMap { file in
            file.imports.filter { $0 == "Foundation" || $0 == "FoundationEssentials" && file.target != "Envelope" }.map {
                "\(file.path) imports \($0)"
            }
        }
        #expect(faults == [])
    }

    @Test(arguments: ["Sources", "Tests", "Benchmarks"])
    func `has no room too large to oversee`(folder: String) throws {
        let files = try SourceFile.all(below: folder).filter { !$0.isGenerated }
        #expect(files.filter { $0.lines.count > 401 }.map { "\($0.path) has \($0.lines.count) lines; at most 400" } == [])
        // A test tells a story in its order; code is cut where one thing ends.
        let longest = folder == "Tests" ? 75 : 50
        let faults = files.flatMap { file in
            file.functions.filter { $0.length > longest }.map { "\(file.path):\($0.line) has \($0.length) lines; at most \(longest)" }
        }
        #expect(faults == [])
    }

    @Test(arguments: ["Sources", "Tests", "Benchmarks"])
    func `names things by what they are, and leaves nothing for later`(folder: String) throws {
        let endings = ["Utils", "Util", "Utilities", "Helper", "Helpers", "Manager"]
        // Put together, so that they do not stand here.
        let phrases = ["TO" + "DO", "FIX" + "ME", "fatal" + "Error(", "try" + "! ", "as" + "! ", "nonisolated" + "(unsafe)"]
        let faults = try SourceFile.all(below: folder).flatMap { file in
            file.lines.enumerated().filter { _, line in
                if phrases.contains(where: { line.contains($0) }) { return true }
                let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
                guard let place = words.firstIndex(where: { ["struct", "class", "enum", "protocol", "actor"].contains($0) }),
                    place + 1 < words.count
                else { return false }
                return endings.contains { words[place + 1].hasSuffix($0) }
            }.map { "\(file.path):\($0.offset + 1): \($0.element.prefix(100))" }
        }
        #expect(faults == [])
    }
}
