import Primitives
import StrictJSON

extension Diagnosis {
    /// Whether what a site's webhooks send is taken, and what to do where it is not.
    ///
    /// - Parameter rows: as `WebhookReport` tells them.
    mutating func checkWebhooks(_ rows: [JSON], of subject: String) {
        let working = rows.filter { $0["state"]?.string == "working" }
        if !working.isEmpty {
            let last = working.compactMap { $0["lastTakenAt"]?.string }.max()
            good(
                "webhooks", subject,
                "\(working.count.counted("webhook")) in order; " + (last.map { "the last message was taken at \($0)" } ?? "nothing was sent yet"))
        }
        for row in rows {
            func text(_ name: String) -> String { row[name]?.string ?? "" }
            let remedy = "See that the receiver answers with a status of 200 to 299, and send a test at /admin/webhooks of the site"
            switch text("state") {
            case "failing":
                warning(
                    "webhooks", subject,
                    "\(text("host")) takes nothing since \(text("failingSince")), \((row["failures"]?.integer ?? 0).counted("try", "tries")) in a row: "
                        + "\(text("fault")). \(remedy); it is tried again at \(text("nextTryAt")), and nothing is lost meanwhile")
            case "stopped":
                warning(
                    "webhooks", subject,
                    "\(text("host")) is stopped since \(text("stoppedAt")): \(text("fault")). \(remedy); then start it there, where it stopped or with "
                        + "what comes")
            case "paused":
                good("webhooks", subject, "\(text("host")) was stopped by hand at \(text("stoppedAt")); what comes waits until somebody starts it")
            default: break
            }
        }
    }

    /// What a running process says of them.
    mutating func checkWebhooks(_ answer: JSON?, of subject: String) { checkWebhooks(answer?["webhooks"]?.array ?? [], of: subject) }
}
