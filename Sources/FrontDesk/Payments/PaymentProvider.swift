public import Primitives

/// Who takes payments by card for the hotel. Each call names what it is about, and does it once however often it is asked: an answer that was lost is
/// asked for again.
public protocol PaymentProvider: Sendable {
    /// As it is called on the desk's pages, such as `sandbox`.
    var name: String { get }

    /// Keeps an amount of the payer's for the hotel.
    ///
    /// - Parameter token: what stands for the card; never the card's number.
    /// - Throws: ``PaymentProviderFault``.
    func authorise(_ id: UUIDv7, _ amount: Money, token: String) async throws -> PaymentAnswer
    /// Takes what was kept, or a part of it.
    func capture(_ id: UUIDv7, _ amount: Money) async throws -> PaymentAnswer
    /// What has become of a payment, for who has lost an answer.
    ///
    /// - Throws: ``PaymentProviderFault/unknown`` for one that it has never heard of.
    func state(of id: UUIDv7) async throws -> PaymentAnswer
    /// Lets go of what was kept. One that it has never heard of is noted as let go: a request for it that comes later is refused.
    func void(_ id: UUIDv7) async throws -> PaymentAnswer
    /// Gives back what was taken, or a part of it.
    ///
    /// - Parameter refund: names the refund.
    func refund(_ id: UUIDv7, _ amount: Money, refund: UUIDv7) async throws -> PaymentAnswer
}

/// What a provider has said.
public enum PaymentAnswer: Sendable, Equatable {
    case authorised(reference: String)
    case captured
    case voided
    case refunded
    /// - Parameter reason: in the provider's words.
    case refused(reason: String)
}

/// That a provider did not answer, so that nobody knows what it has done; or that it was asked for what cannot be.
public enum PaymentProviderFault: Error, Sendable, Equatable {
    case away
    case unknown
    case wrongState
}
