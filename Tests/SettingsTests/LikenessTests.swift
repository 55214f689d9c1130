import Testing

@testable import Settings

@Suite struct `What a name may be a slip of` {
    private static let names = ["init", "serve", "status", "backup", "restore", "show"]

    @Test(
        arguments: [
            ("stat", "status"), ("statsu", "status"), ("shwo", "show"), ("sho", "show"), ("bakup", "backup"), ("serv", "serve"), ("rest", "restore"),
        ])
    func `is found among few`(typed: String, meant: String) { #expect(Likeness.nearest(to: typed, among: Self.names) == meant) }

    @Test(arguments: ["dance", "x", "", "in", String(repeating: "s", count: 100_000)])
    func `is not made up`(typed: String) { #expect(Likeness.nearest(to: typed, among: Self.names) == nil) }

    @Test(arguments: [("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("show", "shwo", 1)])
    func `is measured in edits`(left: String, right: String, edits: Int) { #expect(Likeness.distance(left, right) == edits) }
}
