import Glibc
import Logging
import ServiceLifecycle

/// Gives memory that was freed back to the system: glibc keeps what a flood has left behind, for as long as something above it is in use.
struct MemoryTrimming: Service {
    private static let interval = Duration.seconds(15)
    /// By which resident memory must have grown since the last time, in bytes: looking through the heap has its cost.
    private static let leastGrowth = 16 << 20

    let logger: Logger

    func run() async throws {
        Self.keepBuffers()
        try? await cancelWhenGracefulShutdown {
            var settled = 0
            while true {
                try await Task.sleep(for: Self.interval)
                let before = Self.residentBytes
                guard before > settled + Self.leastGrowth else {
                    settled = min(settled, before)
                    continue
                }
                Self.trim()
                settled = Self.residentBytes
                logger.debug("memory was given back", metadata: ["before": "\(before >> 20) MiB", "after": "\(settled >> 20) MiB"])
            }
        }
    }

    /// Buffers of some megabytes come and go with every batch of envelopes. glibc asks the system for each anew, and each page of it has to be
    /// mapped again: a twentieth of the time of a record (measured). What is kept instead is given back above.
    private static func keepBuffers() {
        typealias Option = @convention(c) (Int32, Int32) -> Int32
        guard let symbol = dlsym(nil, "mallopt") else { return }
        let set = unsafeBitCast(symbol, to: Option.self)
        // `malloc.h` of glibc: M_TRIM_THRESHOLD, M_TOP_PAD and M_MMAP_THRESHOLD, in bytes.
        _ = set(-1, 64 << 20)
        _ = set(-2, 4 << 20)
        _ = set(-3, 32 << 20)
    }

    /// `malloc_trim(3)`, which Swift's module of glibc leaves out.
    private static func trim() {
        typealias Trim = @convention(c) (Int) -> Int32
        guard let symbol = dlsym(nil, "malloc_trim") else { return }
        _ = unsafeBitCast(symbol, to: Trim.self)(0)
    }

    /// The second figure of `/proc/self/statm`, in pages; 0 where it cannot be read.
    static var residentBytes: Int {
        guard let file = fopen("/proc/self/statm", "re") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let figures = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.split(separator: UInt8(ascii: " "))
        guard figures.count > 1, let pages = Int(String(decoding: figures[1], as: UTF8.self)) else { return 0 }
        return pages * Int(getpagesize())
    }
}
