import Testing

@testable import Primitives

@Suite struct `A decimal number` {
    @Test(
        arguments: [
            "0", "7", "-12.5", "0.000000000000001", "-0.1", "999999999999999.999999999999999", "-999999999999999.999999999999999", "100", "10.01",
        ])
    func `is written as it was read`(text: String) throws {
        let number = try #require(DecimalNumber(text))
        #expect(number.description == text)
        #expect(DecimalNumber(whole: number.parts.whole, fraction: number.parts.fraction) == number)
    }

    @Test(arguments: ["", "-", ".", "1.", ".5", "007", "7.0", "-0", "-0.0", "1e3", "+1", "1 000", "1,5", "1000000000000000", "0.0000000000000001"])
    func `has one spelling`(text: String) { #expect(DecimalNumber(text) == nil) }

    @Test func `is ordered by what it is worth`() throws {
        let numbers = try ["-2", "-1.5", "-0.5", "0", "0.05", "0.5", "10", "9.9"].map { try #require(DecimalNumber($0)) }
        #expect(numbers.sorted().map(\.description) == ["-2", "-1.5", "-0.5", "0", "0.05", "0.5", "9.9", "10"])
    }

    @Test(
        arguments: [
            (["0.1", "0.2"], "0.3", "0.15"), (["1", "1", "0"], "2", "0.666666666666667"), (["-1", "-1", "0"], "-2", "-0.666666666666667"),
            (["0.5", "0.5"], "1", "0.5"), (["-0.5", "0.5"], "0", "0"),
            (["999999999999999.5", "-999999999999999"], "0.5", "0.25"),
        ])
    func `is summed and divided without loss but the last digit's`(texts: [String], sum: String, mean: String) throws {
        let parts = try texts.map { try #require(DecimalNumber($0)).parts }
        let total = try #require(
            DecimalNumber(whole: parts.map(\.whole).reduce(0, +), fraction: parts.map(\.fraction).reduce(0, +)))
        #expect(total.description == sum)
        #expect(total.divided(by: texts.count)?.description == mean)
        #expect(total.divided(by: 0) == nil)
    }
}
