public import Primitives
public import SQL

/// A payment provider for trying things out: it keeps its own books, goes through the same states as a real one, and moves no money.
///
/// The token decides: `approve` is authorised; `decline` is refused; `silent` is authorised, and the first answer to each question about it is lost;
/// `lost` does not reach the provider at all.
public struct SandboxProvider: PaymentProvider {
    public let name = "sandbox"
    private let books: any Database

    public init(_ books: any Database) { self.books = books }

    private struct Row {
        let state: String
        let currency: String
        let authorised: Int64
        let captured: Int64
        let refunded: Int64

        /// What has become of it, as it was answered when it was done.
        func answer(_ id: UUIDv7) -> PaymentAnswer {
            switch state {
            case "refused": .refused(reason: "declined")
            case "captured": .captured
            case "voided": .voided
            default: .authorised(reference: SandboxProvider.reference(id))
            }
        }
    }

    private static func row(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Row? {
        try connection.first(
            "SELECT state, currency, authorised, captured, refunded FROM sandbox_payment WHERE id = $1", [.text(id.text)]
        ).map {
            Row(
                state: try $0.text(0), currency: try $0.text(1), authorised: try $0.integer(2), captured: try $0.integer(3),
                refunded: try $0.integer(4))
        }
    }

    private static func reference(_ id: UUIDv7) -> String { "sandbox-\(id.text.suffix(12))" }

    /// Where the payment loses answers: what was done stands, and whoever has asked does not hear of it.
    private static func loses(_ id: UUIDv7, _ connection: any SQLConnection) throws -> Bool {
        try connection.first("SELECT 1 FROM sandbox_payment WHERE id = $1 AND loses = 1", [.text(id.text)]) != nil
    }

    /// - Parameter act: does what is asked and says whether it was done for the first time.
    private func answer(
        _ id: UUIDv7, _ act: @escaping @Sendable (any SQLConnection) throws -> (PaymentAnswer, isNew: Bool)
    ) async throws -> PaymentAnswer {
        let (answer, isLost) = try await books.write { connection in
            let (answer, isNew) = try act(connection)
            return (answer, try isNew && Self.loses(id, connection))
        }
        if isLost { throw PaymentProviderFault.away }
        return answer
    }

    public func authorise(_ id: UUIDv7, _ amount: Money, token: String) async throws -> PaymentAnswer {
        if token == "lost" { throw PaymentProviderFault.away }
        return try await answer(id) { connection in
            if let row = try Self.row(id, connection) { return (row.answer(id), false) }
            let isRefused = token == "decline"
            try connection.execute(
                "INSERT INTO sandbox_payment (id, state, currency, authorised, captured, refunded, loses) VALUES ($1, $2, $3, $4, 0, 0, $5)",
                [
                    .text(id.text), .text(isRefused ? "refused" : "authorised"), .text(amount.currency.code), .integer(amount.amount),
                    SQLValue(token == "silent"),
                ])
            return (isRefused ? .refused(reason: "declined") : .authorised(reference: Self.reference(id)), true)
        }
    }

    public func capture(_ id: UUIDv7, _ amount: Money) async throws -> PaymentAnswer {
        try await answer(id) { connection in
            guard let row = try Self.row(id, connection), row.currency == amount.currency.code else { throw PaymentProviderFault.unknown }
            if row.state == "captured", row.captured == amount.amount { return (.captured, false) }
            guard row.state == "authorised", amount.amount <= row.authorised else { throw PaymentProviderFault.wrongState }
            try connection.execute(
                "UPDATE sandbox_payment SET state = 'captured', captured = $1 WHERE id = $2", [.integer(amount.amount), .text(id.text)])
            return (.captured, true)
        }
    }

    public func state(of id: UUIDv7) async throws -> PaymentAnswer {
        try await books.read { connection in
            guard let row = try Self.row(id, connection) else { throw PaymentProviderFault.unknown }
            return row.answer(id)
        }
    }

    public func void(_ id: UUIDv7) async throws -> PaymentAnswer {
        try await answer(id) { connection in
            guard let row = try Self.row(id, connection) else {
                try connection.execute(
                    "INSERT INTO sandbox_payment (id, state, currency, authorised, captured, refunded, loses) VALUES ($1, 'voided', '', 0, 0, 0, 0)",
                    [.text(id.text)])
                return (.voided, true)
            }
            guard row.state == "authorised" || row.state == "voided" else { throw PaymentProviderFault.wrongState }
            try connection.execute("UPDATE sandbox_payment SET state = 'voided' WHERE id = $1", [.text(id.text)])
            return (.voided, row.state == "authorised")
        }
    }

    public func refund(_ id: UUIDv7, _ amount: Money, refund: UUIDv7) async throws -> PaymentAnswer {
        try await answer(id) { connection in
            if try connection.first("SELECT 1 FROM sandbox_refund WHERE id = $1", [.text(refund.text)]) != nil { return (.refunded, false) }
            guard let row = try Self.row(id, connection), row.currency == amount.currency.code else { throw PaymentProviderFault.unknown }
            guard row.state == "captured", amount.amount <= row.captured - row.refunded else {
                return (.refused(reason: "more than was taken"), false)
            }
            try connection.execute(
                "INSERT INTO sandbox_refund (id, payment, amount) VALUES ($1, $2, $3)",
                [.text(refund.text), .text(id.text), .integer(amount.amount)])
            try connection.execute(
                "UPDATE sandbox_payment SET refunded = refunded + $1 WHERE id = $2", [.integer(amount.amount), .text(id.text)])
            return (.refunded, true)
        }
    }
}
