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

    /// How many webhooks each site has in each state; sites that have none say nothing. From memory.
    static func webhooks(_ sites: [(labels: [(name: String, value: String)], webhooks: Webhooks)]) -> Metric {
        let samples = sites.flatMap { site in
            let counts = site.webhooks.counts
            return counts.isEmpty
                ? []
                : WebhookReport.State.allCases.map { Sample(Double(counts[$0] ?? 0), site.labels + [(name: "state", value: $0.rawValue)]) }
        }
        return Metric("caravanserai_webhooks", .gauge, "Webhooks by how they stand.", samples)
    }
}
