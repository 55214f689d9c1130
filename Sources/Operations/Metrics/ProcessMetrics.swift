import Glibc

/// What the system says of this process, under the names that Prometheus' own client libraries use.
public enum ProcessMetrics {
    public static var metrics: [Metric] {
        var metrics: [Metric] = []
        var usage = rusage()
        if getrusage(RUSAGE_SELF.rawValue, &usage) == 0 {
            let seconds = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1_000_000 }
            metrics.append(Metric("process_cpu_seconds_total", .counter, "Processor time used.", seconds))
        }
        if let pages = read("/proc/self/statm")?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) {
            metrics.append(Metric("process_resident_memory_bytes", .gauge, "Memory held.", pages * sysconf(Int32(_SC_PAGESIZE))))
        }
        if let open = openDescriptors { metrics.append(Metric("process_open_fds", .gauge, "File descriptors open.", open)) }
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 {
            metrics.append(Metric("process_max_fds", .gauge, "File descriptors allowed.", limit.rlim_cur))
        }
        if let started { metrics.append(Metric("process_start_time_seconds", .gauge, "Start of the process, since 1970.", started)) }
        return metrics
    }

    private static var openDescriptors: Int? {
        guard let directory = opendir("/proc/self/fd") else { return nil }
        defer { closedir(directory) }
        var count = -3  // `.`, `..`, and the one that reads this.
        while readdir(directory) != nil { count += 1 }
        return count
    }

    /// Field 22 of `/proc/self/stat` in ticks since the machine started (proc(5)), and `btime` of `/proc/stat`.
    private static let started: Double? = {
        guard let fields = read("/proc/self/stat")?.split(separator: ")").last?.split(separator: " "), fields.count > 19,
            let ticks = Double(fields[19]),
            let boot = read("/proc/stat")?.split(separator: "\n").first(where: { $0.hasPrefix("btime ") })?.split(separator: " ").last.flatMap({
                Double($0)
            })
        else { return nil }
        return boot + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }()

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        // With many processors `/proc/stat` is long, and what is looked for stands near its end.
        var (text, part) = ([UInt8](), [UInt8](repeating: 0, count: 16_384))
        while case let count = fread(&part, 1, part.count, file), count > 0, text.count < 1 << 20 { text += part[..<count] }
        return String(decoding: text, as: UTF8.self)
    }
}
