public import Ledger

/// Tells the other cities at once what has changed of the hotels, where nobody wants to wait for the job that does so by itself.
public enum LodgingBoard {
    public static func tell(at site: JobSite) async throws { _ = try await LodgingNoticesJob.run(at: site) }
}
