public import Primitives
public import StrictJSON

/// What it costs to give a booking up, or not to come.
public struct CancellationPolicy: Sendable, Equatable, JSONWritable {
    /// Part of the price for the nights; taxes on people are never due for nights that nobody sleeps.
    public enum Charge: Sendable, Equatable {
        case nothing
        /// The first so many nights, or all where there are fewer.
        case nights(Int)
        case all
    }

    /// Days before the arrival until whose end nothing is charged; `nil` where it can never be given up for nothing.
    public let freeDays: Int?
    /// After that.
    public let late: Charge
    public let noShow: Charge

    public init(freeDays: Int?, late: Charge, noShow: Charge) { (self.freeDays, self.late, self.noShow) = (freeDays, late, noShow) }

    public init(_ json: JSON, path: String) throws(FieldError) {
        let fields = try Fields(json, path: path)
        freeDays = try fields.optionalCount("freeDays", in: 0...365)
        late = try Charge(fields, "late")
        noShow = try Charge(fields, "noShow")
    }

    public var json: JSON {
        var object = JSONObject()
        object["freeDays"] = freeDays.map { .integer(Int64($0)) }
        object["late"] = late.json
        object["noShow"] = noShow.json
        return .object(object)
    }

    /// The last day, by the hotel's calendar, on which nothing is charged; `nil` for none.
    public func lastFreeDay(arrival: UTCDate) -> UTCDate? { freeDays.map { arrival.adding(days: -$0) } }

    /// What is charged for giving up: once the day of arrival is over, as much as for not coming.
    ///
    /// - Parameters:
    ///   - today: by the hotel's calendar.
    ///   - nights: what each night costs, in their order, with what is added for value.
    public func charge(cancelling arrival: UTCDate, on today: UTCDate, nights: [Int64]) -> Int64 {
        if let last = lastFreeDay(arrival: arrival), today <= last { return 0 }
        return (today > arrival ? noShow : late).amount(of: nights)
    }
}

extension CancellationPolicy.Charge {
    fileprivate init(_ fields: Fields, _ name: String) throws(FieldError) {
        let json = try fields.required(name, Self.form)
        switch json {
        case .string("nothing"): self = .nothing
        case .string("all"): self = .all
        case .integer(let nights) where (1...30).contains(nights): self = .nights(Int(nights))
        default: throw FieldError(path: fields.path(of: name), expected: Self.form, found: json)
        }
    }

    private static let form: FieldExpectation = .form(FieldForm("charge", "nothing, all, or a number of nights from 1 to 30", example: "1"))

    var json: JSON {
        switch self {
        case .nothing: "nothing"
        case .all: "all"
        case .nights(let count): .integer(Int64(count))
        }
    }

    public func amount(of nights: [Int64]) -> Int64 {
        switch self {
        case .nothing: 0
        case .all: nights.reduce(0, +)
        case .nights(let count): nights.prefix(count).reduce(0, +)
        }
    }
}
