import Operations
import Webhooks

extension Metric {
    /// How tries to hand messages of webhooks over have ended, in all sites of the process.
    static func webhookTries(_ sender: WebhookSender) -> Metric {
        let tries = sender.tries
        return Metric(
            "caravanserai_webhook_tries_total", .counter, "Tries to hand messages of webhooks over, by how they ended.",
            [Sample(Double(tries.taken), [(name: "result", value: "taken")]), Sample(Double(tries.failed), [(name: "result", value: "failed")])])
    }
}
