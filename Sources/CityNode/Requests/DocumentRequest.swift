import Envelope
public import Federation
public import Ledger
public import Primitives
public import SQL
public import StrictJSON

/// `exchange.document`: a city brings another a document.
public enum DocumentRequest: RequestKind {
    public static let name = ExchangedDocument.kind

    public static func body(_ request: CityRequest, sealed: Fields?) throws -> ExchangedDocument {
        do throws(FieldError) { return try ExchangedDocument(request.body) } catch { throw Problem(.ruleViolated, error.description) }
    }

    public static func answer(
        _ body: ExchangedDocument, from asker: CityID, at city: CityID, now: UTCTime, _ connection: any SQLConnection
    ) throws -> JSON {
        try DocumentExchange.receive(body, from: asker, now: now, connection)
    }
}
