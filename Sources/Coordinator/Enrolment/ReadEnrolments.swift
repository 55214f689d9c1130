import Federation
import Primitives
import SQL
import Synchronization

/// Applications that were read before: what an id stands for never changes, and to take one apart, with its signatures and its certificate request,
/// costs more than a page that lists them all.
final class ReadEnrolments: Sendable {
    typealias Read = (enrolment: Enrolment, fingerprint: KeyFingerprint)

    private static let most = 1000
    private let known = Mutex<[UUIDv7: Read]>([:])

    func enrolment(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Read {
        if let known = known.withLock({ $0[id] }) { return known }
        let enrolment = try EnrolmentService.enrolment(id, connection)
        let read = (enrolment, try CertificateIssuer.fingerprint(of: enrolment))
        known.withLock { known in
            if known.count >= Self.most { known = [:] }
            known[id] = read
        }
        return read
    }
}
