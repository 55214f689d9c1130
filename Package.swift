// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Every target of ours is built the same way: Swift 6 mode, warnings are errors, imports are internal unless said.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// All symbols are bound before `main`, so that the table of their addresses is read-only from then on. A release keeps no symbols:
// nothing in it prints a stack trace, which could hold what a request brought. A profiler wants them: `CARAVANSERAI_SYMBOLS=1`.
let hardened: [LinkerSetting] =
    [.unsafeFlags(["-Xlinker", "-z", "-Xlinker", "now"])]
    + (Context.environment["CARAVANSERAI_SYMBOLS"] == nil ? [.unsafeFlags(["-Xlinker", "-s"], .when(configuration: .release))] : [])

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioConcurrency = Target.Dependency.product(name: "NIOConcurrencyHelpers", package: "swift-nio")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTPTypesHTTP1 = Target.Dependency.product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The catalogues beside a target's sources, `NAME.LANGUAGE.json`: `seeds/messages.py` has written Swift from them, and that is compiled.
func catalogues(_ target: String) -> [String] {
    let files = FileManager.default.enumerator(atPath: "\(Context.packageDirectory)/Sources/\(target)")?.compactMap { $0 as? String } ?? []
    return files.filter { file in
        let parts = file.split(separator: "/").last?.split(separator: ".") ?? []
        return parts.count == 3 && parts[2] == "json"
    }
}

func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, exclude: catalogues(name), resources: resources, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

let package = Package(
    name: "caravanserai",
    products: [.executable(name: "caravanserai", targets: ["caravanserai"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        library("TLS", ["COpenSSL", nioCore, nioConcurrency]),
        library("Listening", ["Primitives", log, nioCore, nioHTTP1, nioHTTPTypes, nioHTTPTypesHTTP1, httpTypes]),
        library("StrictJSON", []),
        library("Primitives", ["StrictJSON"]),
        library("Envelope", ["StrictJSON", "Primitives", "TransparencyLog", crypto]),
        library("TransparencyLog", [crypto]),
        library("Federation", ["StrictJSON", "Primitives", "Envelope", "TransparencyLog", log]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        library("SQL", ["CSQLite", "Primitives", "StrictJSON", "Envelope", crypto, grdb, sqlite]),
        library("Ledger", ["SQL", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", crypto, log]),
        library("Accounts", ["SQL", "StrictJSON", "Primitives", "Envelope", crypto, cryptoExtras]),
        library("FeatureKit", ["Accounts", "StrictJSON", "Primitives", "Envelope", "Federation", "TransparencyLog", "SQL", "Ledger", "Web"]),
        library(
            "Forum",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web", "Printing",
                crypto,
                httpTypes,
            ]),
        library(
            "Guests",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web",
                "Printing", "Mail", crypto, httpTypes,
            ]),
        library(
            "Lodging",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web",
                "Guests", "Mail", crypto, httpTypes,
            ]),
        library(
            "GuestOffice",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web",
                "Lodging", "Guests", "Printing", "Mail", crypto, httpTypes,
            ]),
        library(
            "Travel",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web",
                "Forum", "Lodging", "Guests", "Mail", crypto, httpTypes,
            ]),
        library(
            "FrontDesk",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web",
                "Lodging", "Guests", "Printing", "Mail", crypto, httpTypes,
            ]),
        library(
            "HotelOffice",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "Ledger", "SQL", "FeatureKit", "Web",
                "Lodging", "Printing", "Outbound", crypto, httpTypes,
            ]),
        library(
            "AllFeatures",
            ["FeatureKit", "Federation", "Forum", "Ledger", "Lodging", "Guests", "GuestOffice", "Travel", "FrontDesk", "HotelOffice", "Web"]),
        library(
            "Control",
            [
                "StructuredLog", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "SQL", "Ledger", "Accounts", "Forum",
                "Lodging", "Guests", "GuestOffice", "Travel", "FrontDesk", "HotelOffice",
                "Coordinator",
                "CityNode", "Printing", "Webhooks", log, nioCore, httpTypes, hummingbird, hummingbirdCore, lifecycle,
            ]),
        library(
            "PeerLink",
            [
                "StrictJSON", "Primitives", "Envelope", "Federation", "TLS", "Listening", log, nioCore, nioPosix, nioHTTP1, nioConcurrency,
                nioHTTPTypes,
                nioHTTPTypesHTTP1,
                httpTypes, hummingbirdCore, lifecycle,
            ]),
        library(
            "Coordinator",
            [
                "StructuredLog", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "SQL", "Ledger", "Accounts", "TLS",
                "Webhooks", crypto, log, lifecycle,
            ]),
        library(
            "CityNode",
            [
                "StructuredLog", "StrictJSON", "Primitives", "Envelope", "TransparencyLog", "Federation", "SQL", "Ledger", "Accounts", "TLS",
                "Webhooks", crypto, log, lifecycle,
            ]),
        library(
            "Sites",
            [
                "Accounts", "AllFeatures", "Mail", "FeatureKit", "Forum", "Lodging", "Guests", "GuestOffice", "Travel", "FrontDesk", "HotelOffice",
                "StructuredLog", "StrictJSON", "Primitives", "Envelope",
                "TransparencyLog", "Federation",
                "SQL",
                "Ledger",
                "Coordinator",
                "CityNode",
                "Listening", "OpenID", "Outbound", "TLS", "Web", "Webhooks", crypto, log, nioCore, nioPosix,
                nioHTTPTypes,
                httpTypes, hummingbird, hummingbirdCore, lifecycle,
            ],
            resources: [.embedInCode("Resources")]),
        library(
            "Webhooks",
            [
                "Accounts", "StrictJSON", "Primitives", "Envelope", "Federation", "SQL", "Ledger", "Outbound", "TLS", crypto, log,
            ]),
        library("Outbound", ["Primitives", "Federation", "TLS", nioCore, nioPosix, nioHTTP1]),
        library(
            "OpenID", ["StrictJSON", "Primitives", "Envelope", "Outbound", crypto, cryptoExtras, log]),
        library("Mail", ["Primitives", "Envelope", "SQL", "TLS", log, nioCore, nioPosix, lifecycle]),
        library("Printing", ["SQL"]),
        library("StructuredLog", ["StrictJSON", "Primitives", log]),
        library("Settings", ["Primitives", yams]),
        library("Web", ["StrictJSON", "Primitives", crypto, httpTypes, hummingbird, hummingbirdCore, log, nioCore]),
        library("Operations", ["Federation", hummingbird, hummingbirdCore, httpTypes, nioCore, log, lifecycle]),
        .executableTarget(
            name: "caravanserai",
            dependencies: [
                "Accounts", "AllFeatures", "Mail", "Control", "FeatureKit", "Forum", "Lodging", "Guests", "GuestOffice", "Travel", "FrontDesk",
                "HotelOffice", "StrictJSON", "Primitives", "Envelope",
                "TransparencyLog", "Federation", "SQL",
                "Ledger", "TLS",
                "PeerLink",
                "Coordinator", "CityNode", "Sites", "OpenID", "Operations", "Outbound", "Printing", "Webhooks",
                "Settings", "Listening", "StructuredLog", crypto, log, nioCore, nioPosix, nioHTTP1, lifecycle, signals, arguments,
            ],
            swiftSettings: house, linkerSettings: hardened),

        .executableTarget(
            name: "FederationBenchmark",
            dependencies: [
                "Accounts", "AllFeatures", "Web", "Forum", "Lodging", "Guests", "GuestOffice", "Travel", "FrontDesk", "HotelOffice", "TestKit",
                "HostileLoads", "StrictJSON", "Primitives", "Envelope",
                "TransparencyLog", "Federation", "SQL",
                "Ledger",
                "TLS",
                "PeerLink",
                "CityNode",
                crypto, log, lifecycle, nioCore, nioPosix, arguments,
            ],
            path: "Benchmarks/FederationBenchmark", swiftSettings: house),

        .target(name: "TestKit", dependencies: [crypto, cryptoExtras], path: "Tests/TestKit", swiftSettings: house),
        .target(
            name: "TestReceiver", dependencies: ["TLS", nioCore, nioPosix, nioHTTP1], path: "Tests/TestReceiver", swiftSettings: house),
        .target(
            name: "TestMembers", dependencies: ["AllFeatures", "Federation", "Forum", "Envelope", "Primitives", "StrictJSON"],
            path: "Tests/TestMembers",
            swiftSettings: house),
        .target(
            name: "TestServices", dependencies: ["TestKit", "TestReceiver", "TLS", crypto, cryptoExtras], path: "Tests/TestServices",
            swiftSettings: house),
        .target(name: "HostileLoads", dependencies: ["TLS", nioCore, nioPosix], path: "Tests/HostileLoads", swiftSettings: house),
        .target(
            name: "TestCluster",
            dependencies: [
                "AllFeatures", "Forum", "TestKit", "StrictJSON", "Primitives", "Envelope", "Federation", "SQL", "Ledger", "TLS", "Coordinator",
                "CityNode", log,
                nioCore,
            ],
            path: "Tests/TestCluster", swiftSettings: house),
        tests(
            "ClusterTests",
            [
                "Accounts", "AllFeatures", "Forum", "Lodging", "Guests", "GuestOffice", "Travel", "FrontDesk", "HotelOffice", "FeatureKit", "TestKit",
                "TestCluster", "StrictJSON", "Primitives", "Envelope",
                "Federation", "SQL", "Ledger",
                "TransparencyLog", "TLS",
                "Coordinator",
                "CityNode", log,
            ]),
        tests("TLSTests", ["TestKit", "COpenSSL", "TLS", nioCore, nioPosix, nioEmbedded]),
        tests("StrictJSONTests", ["TestKit", "StrictJSON"]),
        tests("PrimitivesTests", ["Primitives", "StrictJSON"]),
        tests(
            "ForumTests",
            [
                "AllFeatures", "TestMembers", "TestKit", "TestCluster", "Accounts", "Forum", "FeatureKit", "Ledger", "SQL", "Federation", "Envelope",
                "Primitives",
                "StrictJSON", "TransparencyLog", crypto,
            ]),
        tests(
            "LodgingTests",
            [
                "TestKit", "TestCluster", "Accounts", "AllFeatures", "CityNode", "Coordinator", "Lodging", "Guests", "FeatureKit", "Ledger", "SQL",
                "Federation",
                "Envelope", "Primitives", "StrictJSON", "Web", "Mail", "Printing", crypto, httpTypes,
            ]),
        tests(
            "GuestsTests",
            [
                "TestKit", "TestCluster", "Accounts", "AllFeatures", "CityNode", "Lodging", "Guests", "GuestOffice", "FeatureKit", "Ledger", "SQL",
                "Federation",
                "Envelope", "Primitives", "StrictJSON", "Web", "Mail", "Printing", crypto, httpTypes,
            ]),
        tests(
            "TravelTests",
            [
                "TestKit", "TestCluster", "Accounts", "AllFeatures", "CityNode", "Lodging", "Guests", "Forum", "Travel", "FeatureKit", "Ledger",
                "SQL",
                "Federation",
                "Envelope", "Primitives", "StrictJSON", "Web", "Mail", "Printing", crypto, httpTypes,
            ]),
        tests(
            "FrontDeskTests",
            [
                "TestKit", "TestCluster", "Accounts", "AllFeatures", "CityNode", "Lodging", "Guests", "FrontDesk", "FeatureKit", "Ledger", "SQL",
                "Federation", "Envelope", "Primitives", "StrictJSON", "Web", "Mail", "Printing", crypto, httpTypes,
            ]),
        tests(
            "HotelOfficeTests",
            [
                "TestKit", "TestCluster", "Accounts", "AllFeatures", "CityNode", "Lodging", "HotelOffice", "Outbound", "FeatureKit", "Ledger", "SQL",
                "Federation",
                "Envelope", "Primitives", "StrictJSON", "Web", "Mail", "Printing", crypto, httpTypes,
            ]),
        tests("EnvelopeTests", ["TestKit", "Envelope", "StrictJSON", "Primitives", crypto]),
        tests("TransparencyLogTests", ["TestKit", "TransparencyLog", crypto]),
        tests(
            "FederationTests",
            [
                "AllFeatures", "TestKit", "Forum", "Ledger", "TestMembers", "Federation", "Envelope", "StrictJSON", "Primitives", "TransparencyLog",
                crypto,
            ]),
        tests("SQLTests", ["TestKit", "SQL", "Envelope", "StrictJSON", "Primitives", grdb]),
        tests(
            "LedgerTests",
            [
                "TestKit", "SQL", "Ledger", "Federation", "Envelope", "StrictJSON", "Primitives",
                "TransparencyLog", grdb,
            ]),
        tests("AccountsTests", ["TestKit", "Accounts", "SQL", "Envelope", "StrictJSON", "Primitives"]),
        tests("MailTests", ["Mail", "TestKit", "TestServices", "TLS", "Primitives", "SQL", log, lifecycle]),
        tests(
            "WebhookTests",
            [
                "Webhooks", "Outbound", "Accounts", "TestKit", "TestReceiver", "TestCluster", "Coordinator", "Federation", "Envelope", "Ledger",
                "SQL", "StrictJSON", "Primitives", "TLS", crypto, log,
            ]),
        tests("OutboundTests", ["Outbound", "Primitives"]),
        tests(
            "OpenIDTests",
            [
                "OpenID", "Outbound", "TestKit", "TestReceiver", "TestServices", "TLS", "Envelope", "StrictJSON", "Primitives", crypto, cryptoExtras,
                log,
            ]),
        tests("PrintingTests", ["Printing", "TestKit"]),
        tests("ControlTests", ["Control", "Envelope", "StrictJSON"]),
        tests(
            "PeerLinkTests",
            [
                "TestKit", "HostileLoads", "PeerLink", "Listening", "Federation", "Envelope", "StrictJSON", "Primitives", "TLS", log, nioCore,
                nioPosix,
                nioHTTP1, lifecycle,
            ]),
        tests(
            "FaultTests",
            [
                "Accounts", "AllFeatures", "Forum", "Guests", "Lodging", "TestKit", "TestCluster", "StrictJSON", "Primitives", "Envelope",
                "Federation", "SQL", "Ledger",
                "TransparencyLog", "TLS",
                "PeerLink",
                "Coordinator", "CityNode", log, nioCore, lifecycle,
            ]),
        tests("ListeningTests", ["TestKit", "Listening", "Primitives", log, nioCore, nioEmbedded, nioHTTP1]),
        tests("TidyTests", []),
        tests("StructuredLogTests", ["StructuredLog", "StrictJSON", log]),
        tests("WebTests", ["Web", "Primitives", "StrictJSON", crypto, httpTypes]),
        tests("OperationsTests", ["Operations", "TestKit", "Federation", log, lifecycle]),
        tests("SettingsTests", ["TestKit", "Settings", "Primitives"]),
        tests(
            "EndToEndTests",
            [
                "Forum", "TestKit", "HostileLoads", "caravanserai", "PeerLink", "Federation", "SQL", "Ledger", "Envelope", "StrictJSON", "Primitives",
                "TLS", "TestReceiver", "TestServices", grdb, nioCore,
                nioPosix,
            ]),
        tests(
            "SitesTests",
            [
                "Accounts", "AllFeatures", "Mail", "OpenID", "Outbound", "Printing", "FeatureKit", "Forum", "Lodging", "Guests", "GuestOffice",
                "Travel", "FrontDesk", "HotelOffice", "Sites", "Web", "Listening",
                "TestKit", "TestReceiver", "TestServices", "TestCluster", "TLS", "CityNode",
                "Coordinator",
                "Federation",
                "SQL",
                "Ledger", "Envelope",
                "StrictJSON",
                "Primitives",
                "TransparencyLog",
                log, nioCore, nioPosix, httpTypes, hummingbird, lifecycle,
            ]),
    ]
)

// While one works at one thing: `CARAVANSERAI_TESTS="ForumTests SitesTests"` builds these tests alone, and no benchmark.
if let wanted = Context.environment["CARAVANSERAI_TESTS"]?.split(separator: " ").map(String.init) {
    package.targets.removeAll { ($0.type == .test || $0.name == "FederationBenchmark") && !wanted.contains($0.name) }
}
