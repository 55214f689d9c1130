import Testing

/// Tests of the sites, each with a forum of its own.
@Suite("Web", .timeLimit(.minutes(2)))
enum Web {}
