import Primitives

/// What a provider was asked to give back.
struct AskedRefund: Sendable, Equatable {
    enum State: String, Sendable {
        /// What the provider has done is not known yet.
        case requested
        case refunded, refused
    }

    let id: UUIDv7
    let payment: UUIDv7
    /// In minor units of the folio's currency.
    let amount: Int64
    let reason: String
    let state: State
}
