import Envelope
import Federation
import HostileLoads
import Primitives
import SQL
import StrictJSON

/// A member that puts notices of 1 MB on the board, so many a second.
struct NoticeFlood: HostileLoad {
    let forum: ForumID
    let city: CityID
    let signing: SigningKey
    let channel: any PeerChannel
    let aSecond: Int

    var name: String { "a member that puts \(aSecond) notices of 1 MB a second on the board" }

    func run(against target: HostileTarget) async {
        let workers = 4
        let pause = Duration.seconds(1) * workers / aSecond
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask { await put("availability/hotel-\(worker)", every: pause, target.answers) }
            }
        }
    }

    private func put(_ key: String, every pause: Duration, _ answers: AnswerTally) async {
        var version: Int64 = 0
        var body: [UInt8]?
        while !Task.isCancelled {
            let start = ContinuousClock.now
            if body == nil {
                version += 1
                body = try? notice(key, version)
            }
            guard let sent = body else { return }
            do {
                let response = try await channel.exchange(
                    PeerRequest(.put, "/federation/v1/board/\(city.text)/\(key)", body: sent), timeoutSeconds: 60)
                answers.note(response.status)
                if response.status != 429 { body = nil }
            } catch {
                answers.noteEnd()
            }
            try? await Task.sleep(until: start + pause)
        }
    }

    private func notice(_ key: String, _ version: Int64) throws -> [UInt8] {
        let now = UTCTime.system
        guard let key = NoticeKey(key) else { throw Failure("\(key) is no notice's key.") }
        let header = PayloadHeader(forum: forum, from: ParticipantID(city), id: UUIDv7(at: now), issuedAt: now)
        // In base64, 1 MB.
        let text = String(repeating: "Rooms are free on every day of the week. ", count: 750_000 / 41)
        let notice = Notice(header: header, key: key, version: version, validUntil: now.adding(days: 30), body: ["text": .string(text)])
        return try SignedEnvelope.sign(.notice, payload: notice.json, with: signing).compact
    }
}
