import Federation
import HostileLoads

/// A member that publishes as many bytes of sound records as it can, and sends them again at once when it is refused.
struct RecordFlood: HostileLoad {
    let submissions: MemberSubmissions
    let channel: any PeerChannel

    let name = "a member that publishes records of 44 kB without end"

    func run(against target: HostileTarget) async {
        var submissions = submissions
        var body: [UInt8]?
        while !Task.isCancelled {
            guard let sent = try? body ?? submissions.body(of: submissions.atOnce) else { return }
            body = sent
            do {
                let response = try await channel.exchange(PeerRequest(.post, "/federation/v1/envelopes", body: sent), timeoutSeconds: 60)
                target.answers.note(response.status)
                guard response.status == 200 else { continue }
                submissions.settle(try submissions.accepted(response.body))
                body = nil
            } catch {
                target.answers.noteEnd()
            }
        }
    }
}
