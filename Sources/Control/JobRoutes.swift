import HTTPTypes
import Ledger
import Primitives
import StrictJSON

/// What features do from time to time at a place: when each is due next, and all of it now.
enum JobRoutes {
    /// - Parameter prefix: of the path, such as `/cities/:city`.
    static func add(
        to control: ControlRouter, prefix: String,
        _ site: @escaping @Sendable (ControlRouter.Call) throws -> (jobs: JobRunner, place: JobSite.Place)
    ) {
        control.on(.get, "\(prefix)/jobs") { call in
            let (jobs, place) = try site(call)
            return ["jobs": .array(jobs.plan(of: place).map { ["job": .string($0.job), "next": $0.due.map { .string($0.description) } ?? .null] })]
        }
        control.on(.post, "\(prefix)/jobs") { call in
            let (jobs, place) = try site(call)
            return ["jobs": .array(try await jobs.runNow(at: place).map(row))]
        }
    }

    private static func row(_ run: JobRun) -> JSON {
        let findings = run.findings.map { finding -> JSON in
            [
                "message": .string(finding.message),
                "details": .object(JSONObject(finding.details.sorted { $0.key < $1.key }.map { ($0, .string($1)) })),
            ]
        }
        return [
            "job": .string(run.job), "next": .string(run.next.description), "findings": .array(findings),
            "error": run.error.map { .string($0) } ?? .null,
        ]
    }
}
