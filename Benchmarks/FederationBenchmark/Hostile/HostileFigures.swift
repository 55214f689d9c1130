import HostileLoads
import StrictJSON
import Synchronization

/// Honest submissions and an honest page beside those who mean harm: what they take when nothing else happens and under each load, and the
/// coordinator's memory.
struct HostileFigures {
    /// Of honest submissions under each load.
    let seconds: Double
    /// After a load, until the memory is read again.
    let restSeconds: Double
    /// Loads with this in their name; all where it is empty.
    let only: String
    let forum: Forum

    private struct Honest {
        let submissions: [Double]
        let pages: [Double]
    }

    func add(to report: inout Report, say: @escaping (String) -> Void) async throws {
        var hostile = try await HostileForum(forum, say: say)
        let before = try forum.treeSize()
        // The first ones open what stays open.
        var submitted = try await hostile.honest.submit(seconds: 2).count
        say("hostile: nothing else")
        let quiet = try await measure(&hostile)
        submitted += quiet.submissions.count
        add("nothing else", quiet, to: &report, quiet: nil)
        for load in hostile.loads where only.isEmpty || load.name.contains(only) {
            say("hostile: \(load.name)")
            submitted += try await measure(load, &hostile, quiet, &report)
        }
        let grown = try forum.treeSize() - before
        guard grown >= submitted else { throw Failure("Of \(submitted) honest submissions \(grown) stand in the log.") }
        await hostile.close()
    }

    private func measure(_ hostile: inout HostileForum) async throws -> Honest {
        let (reader, seconds) = (hostile.reader, seconds)
        async let pages = reader.read(seconds: seconds)
        let submissions = try await hostile.honest.submit(seconds: seconds)
        return Honest(submissions: submissions, pages: await pages)
    }

    /// - Returns: how many submissions were made.
    private func measure(_ load: any HostileLoad, _ hostile: inout HostileForum, _ quiet: Honest, _ report: inout Report) async throws -> Int {
        let meter = MemoryMeter(forum.coordinator)
        let logged = forum.coordinator.logBytes
        let (target, joining) = (hostile.target, Joining(forum: forum))
        let running = Task { await load.run(against: target) }
        let honest: Honest
        do {
            try await Task.sleep(for: .seconds(2))
            // Anybody's application comes through beside those that bring no invitation.
            async let joined = load is EmptyApplications ? joining.join("aktau") : 0
            honest = try await measure(&hostile)
            let joinedAfter = try await joined
            if joinedAfter > 0 { report.add("an invited city is admitted beside \(load.name), after", joinedAfter, "s", .below(10)) }
        } catch {
            running.cancel()
            await running.value
            try forum.coordinator.checkRunning()
            throw Failure("Beside \(load.name): \(error)")
        }
        running.cancel()
        await running.value
        try forum.coordinator.checkRunning()
        add("beside \(load.name)", honest, to: &report, quiet: quiet)
        let answers = target.answers.take()
        report.add(
            "coordinator's memory meanwhile, at most", Double(await meter.stop()) / 1024, "MiB", .below(256),
            note: "log: \((forum.coordinator.logBytes - logged) >> 10) KiB" + (answers.isEmpty ? "" : "; answers: \(answers)"))
        try await Task.sleep(for: .seconds(restSeconds))
        let name = "coordinator's memory \(Report.text(restSeconds)) s later"
        report.add(name, Double(try forum.coordinator.memory("VmRSS")) / 1024, "MiB", .below(120))
        return honest.submissions.count
    }

    private func add(_ name: String, _ honest: Honest, to report: inout Report, quiet: Honest?) {
        func share(_ part: Int, of times: [Double]) -> Double { times.isEmpty ? 0 : times[times.count * part / 100] }
        let sorted = honest.submissions
        report.add("honest submission \(name), half of \(sorted.count)", share(50, of: sorted), "ms", note: "worst \(Report.text(sorted.last ?? 0))")
        let ratio = quiet.map { "\(Report.text(share(99, of: sorted) / share(99, of: $0.submissions))) times the quiet value" }
        report.add("honest submission \(name), 99 of 100", share(99, of: sorted), "ms", .below(100), note: ratio ?? "")
        report.add(
            "honest page \(name), 99 of 100", share(99, of: honest.pages), "ms", .below(1_000),
            note: "half of \(honest.pages.count) \(Report.text(share(50, of: honest.pages)))")
    }
}

/// Watches how much memory a process takes.
private final class MemoryMeter: Sendable {
    private let task: Task<Int, Never>

    init(_ server: Server) {
        let process = server.process ?? 0
        task = Task {
            var most = 0
            while !Task.isCancelled {
                most = max(most, (try? Server.memory("VmRSS", of: process)) ?? 0)
                try? await Task.sleep(for: .milliseconds(100))
            }
            return most
        }
    }

    /// - Returns: kibibytes.
    func stop() async -> Int {
        task.cancel()
        return await task.value
    }
}
