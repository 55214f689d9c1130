public import Primitives
public import SQL

/// A payment provider for trying things out: it keeps its own books, goes through the same states as a real one, and moves no money.
///
/// The token decides: `approve` is authorised; `decline` is refused; `silent` is authorised, and the answer is lost the first time.
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

    public func authorise(_ id: UUIDv7, _ amount: Money, token: String) async throws -> PaymentAnswer {
        let (answer, isNew) = try await books.write { connection -> (PaymentAnswer, Bool) in
            if let row = try Self.row(id, connection) {
                return (row.state == "refused" ? .refused(reason: "declined") : .authorised(reference: Self.reference(id)), false)
            }
            let isRefused = token == "decline"
            try connection.execute(
                "INSERT INTO sandbox_payment (id, state, currency, authorised, captured, refunded) VALUES ($1, $2, $3, $4, 0, 0)",
                [.text(id.text), .text(isRefused ? "refused" : "authorised"), .text(amount.currency.code), .integer(amount.amount)])
            return (isRefused ? .refused(reason: "declined") : .authorised(reference: Self.reference(id)), true)
        }
        if isNew, token == "silent" { throw PaymentProviderFault.away }
        return answer
    }

    public func capture(_ id: UUIDv7, _ amount: Money) async throws -> PaymentAnswer {
        try await books.write { connection in
            guard let row = try Self.row(id, connection), row.currency == amount.currency.code else { throw PaymentProviderFault.unknown }
            if row.state == "captured", row.captured == amount.amount { return .captured }
            guard row.state == "authorised", amount.amount <= row.authorised else { throw PaymentProviderFault.wrongState }
            try connection.execute(
                "UPDATE sandbox_payment SET state = 'captured', captured = $1 WHERE id = $2", [.integer(amount.amount), .text(id.text)])
            return .captured
        }
    }

    public func void(_ id: UUIDv7) async throws -> PaymentAnswer {
        try await books.write { connection in
            guard let row = try Self.row(id, connection) else { throw PaymentProviderFault.unknown }
            guard row.state == "authorised" || row.state == "voided" else { throw PaymentProviderFault.wrongState }
            try connection.execute("UPDATE sandbox_payment SET state = 'voided' WHERE id = $1", [.text(id.text)])
            return .voided
        }
    }

    public func refund(_ id: UUIDv7, _ amount: Money, refund: UUIDv7) async throws -> PaymentAnswer {
        try await books.write { connection in
            if try connection.first("SELECT 1 FROM sandbox_refund WHERE id = $1", [.text(refund.text)]) != nil { return .refunded }
            guard let row = try Self.row(id, connection), row.currency == amount.currency.code else { throw PaymentProviderFault.unknown }
            guard row.state == "captured", amount.amount <= row.captured - row.refunded else { return .refused(reason: "more than was taken") }
            try connection.execute(
                "INSERT INTO sandbox_refund (id, payment, amount) VALUES ($1, $2, $3)",
                [.text(refund.text), .text(id.text), .integer(amount.amount)])
            try connection.execute(
                "UPDATE sandbox_payment SET refunded = refunded + $1 WHERE id = $2", [.integer(amount.amount), .text(id.text)])
            return .refunded
        }
    }
}
