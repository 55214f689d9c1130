import Testing

/// Tests of the executable itself: real processes, real sockets, real disks. One at a time, since each starts a forum of its own.
@Suite("The real processes", .serialized)
enum RealProcesses {}
