public import Primitives

/// Money that came in for a folio, or was asked for.
public struct Payment: Sendable, Equatable {
    public enum Method: String, Sendable, CaseIterable {
        case cash
        /// By a terminal of the bank's at the desk, which knows nothing of us: its slip's number is written down.
        case cardTerminal = "card-terminal"
        case transfer
        /// By the payment provider that the program asks itself.
        case provider
    }

    public enum State: String, Sendable, CaseIterable {
        /// The provider was asked, or is about to be: what it has said is not known yet.
        case requested
        /// The provider keeps the amount for us.
        case authorised
        /// The money is ours, but for what was given back.
        case captured
        case refused
        /// Let go before it was ours.
        case voided
    }

    public let id: UUIDv7
    public let folio: UUIDv7
    public let method: Method
    public let state: State
    /// In minor units of the folio's currency.
    public let amount: Int64
    public let captured: Int64
    public let refunded: Int64
    /// The slip's number, the transfer's reference, the provider's name for it.
    public let reference: String
    public let at: UTCTime
    /// Why the provider refused it, in its words.
    public internal(set) var refusal: String?
    /// What the provider was asked to give back, of which nobody knows yet whether it has.
    public internal(set) var refundsAsked: Int64 = 0

    /// What has come in and was not given back.
    public var net: Int64 { captured - refunded }
    /// What can still be given back.
    public var refundable: Int64 { net - refundsAsked }
    /// Whether the provider is still to say what has become of it.
    public var isOpen: Bool { state == .requested || state == .authorised }
}
