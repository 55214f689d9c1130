import Federation
import Ledger
import Logging
public import Primitives
public import ServiceLifecycle

/// Asks members that have been silent whether they are there: their nodes speak once a minute, so that silence says that something is wrong, and the
/// answer says what.
public struct MemberWatch: Service {
    /// Seconds of silence after which a member is asked: two of a node's tellings have failed to come.
    public static let silentSeconds: Int64 = 150
    private static let paceSeconds = 15.0
    /// Seconds between two tries, at first and at most.
    private static let (firstWait, longestWait): (Int64, Int64) = (60, 1800)
    private static let mostAtOnce = 16

    private let coordinator: Coordinator

    public init(_ coordinator: Coordinator) { self.coordinator = coordinator }

    public func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            while !Task.isCancelled {
                do { try await round() } catch {
                    coordinator.logger.debug("silent members were not asked", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(Self.paceSeconds))
            }
        }
    }

    /// Asks those whose turn it is, a few at a time.
    public func round() async throws {
        let (membership, size) = try await coordinator.sequencer.membership()
        // Who is shut out has no reason to answer.
        let members = membership.members.values.filter { !$0.isSuspended && !membership.isRevoked($0, at: size) }.map(\.city)
        let now = coordinator.clock()
        let told = Dictionary(coordinator.reach.all.map { ($0.city, $0.toldAt) }) { $1 }
        let contacts = coordinator.contacts.all
        let due = members.filter { city in
            let contact = contacts[city] ?? PeerContact()
            let last = [contact.lastContact, told[city], coordinator.reach.since].compactMap { $0 }.max() ?? now
            return now.since(last) > Self.silentSeconds * 1000 && contact.nextTry.map { $0 <= now } ?? true
        }
        await withDiscardingTaskGroup { group in
            // Each lane asks one after the other: a thousand that are away do not take a thousand connections.
            for lane in 0..<min(Self.mostAtOnce, due.count) {
                group.addTask {
                    for place in stride(from: lane, to: due.count, by: Self.mostAtOnce) where !Task.isCancelled {
                        await coordinator.probe(due[place])
                    }
                }
            }
        }
    }

    /// - Parameter failures: in a row.
    static func wait(after failures: Int) -> Int64 { min(longestWait, firstWait << Int64(min(max(failures - 1, 0), 8))) }
}

extension Coordinator {
    /// Asks a member whether it is there and how far it is, and keeps what came of it.
    public func probe(_ city: CityID) async {
        do {
            let membership = try await sequencer.membership().membership
            let size = try await PeerProbe.ask(over: attachments.channel(to: city, membership, in: forum))
            contacts.heard(from: city, at: clock())
            reach.hear(
                ReachReport(size: size, cities: [city], wantsOthers: false), size: sequencer.growth.value, members: membership.members, at: clock())
        } catch {
            let now = clock()
            let wait = MemberWatch.wait(after: contacts.with(city).failures + 1)
            contacts.failed("\(error)", with: city, at: now, nextTry: now.adding(seconds: wait))
        }
    }
}
