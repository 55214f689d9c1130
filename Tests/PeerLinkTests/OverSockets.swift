import Testing

/// Tests over real sockets, one after the other: some count all the connections of the process.
@Suite("Over sockets", .serialized, .timeLimit(.minutes(4)))
enum OverSockets {}
