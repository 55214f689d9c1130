public import Primitives
public import StrictJSON

/// What the Silk Road Tourist Visa allows in all countries together that have acceded to it (Article 11).
public struct SilkRoadTerms: Sendable, Equatable, JSONWritable {
    /// Days that are allowed in each window of ``windowDays``.
    public let maxStayDays: Int64
    public let windowDays: Int64
    public let fee: Money?
    public let processingDays: Int64?
    /// Where the agreed text can be read.
    public let textURL: String

    public init(maxStayDays: Int64, windowDays: Int64, fee: Money? = nil, processingDays: Int64? = nil, textURL: String) {
        self.maxStayDays = maxStayDays
        self.windowDays = windowDays
        self.fee = fee
        self.processingDays = processingDays
        self.textURL = textURL
    }

    public init(_ fields: Fields) throws(FieldError) {
        maxStayDays = try fields.integer("maxStayDays", in: 1...3660)
        windowDays = try fields.integer("windowDays", in: 1...3660)
        fee = try fields.optionalMoney("fee")
        processingDays = try fields.optionalInteger("processingDays", in: 0...366)
        textURL = try fields.webAddress("textUrl")
        guard maxStayDays <= windowDays else {
            throw FieldError(
                path: fields.path(of: "maxStayDays"), expected: .atMost(field: "windowDays", value: windowDays),
                found: fields.object["maxStayDays"])
        }
    }

    public var json: JSON {
        var object = JSONObject()
        object["maxStayDays"] = .integer(maxStayDays)
        object["windowDays"] = .integer(windowDays)
        object["fee"] = fee?.json
        object["processingDays"] = processingDays.map { .integer($0) }
        object["textUrl"] = .string(textURL)
        return .object(object)
    }
}
