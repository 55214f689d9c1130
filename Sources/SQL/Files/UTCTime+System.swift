import Glibc
public import Primitives

extension UTCTime {
    /// What the system's clock says.
    public static var system: UTCTime {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return UTCTime(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// A counter in milliseconds that goes evenly, also while the machine sleeps, whatever becomes of its clock.
public typealias Uptime = @Sendable () -> Int64

/// Milliseconds since the machine was started (`CLOCK_BOOTTIME`).
public func systemUptime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}

/// Where a service takes the time from: the system, or a test's own clock.
public typealias Clock = @Sendable () -> UTCTime
