import Primitives
import Testing

@testable import Guests

@Suite struct `A table of guests in which nobody can be made out` {
    typealias Table = SuppressedTable<Int>

    static func table(_ guests: [Int]) -> Table {
        Table(
            guests.enumerated().map { Table.Row($0.offset, GuestCount(arrivals: $0.element, guests: $0.element, nights: 2 * $0.element)) }, order: <)
    }

    @Test func `shows what has five guests or more`() {
        let table = Self.table([20, 7, 5])
        #expect(table.shown.map(\.count.guests) == [20, 7, 5])
        #expect(table.others == nil)
        #expect(table.total?.guests == 32)
    }

    @Test func `puts small rows together, and the next to them where the total would tell`() {
        // One row alone would be the total less the others.
        #expect(Self.table([20, 7, 3]).shown.map(\.count.guests) == [20])
        #expect(Self.table([20, 7, 3]).others?.guests == 10)
        // Two that are fewer than five together would be known as such.
        #expect(Self.table([20, 7, 2, 2]).others?.guests == 11)
        #expect(Self.table([20, 7, 3, 2]).others?.guests == 5)
        #expect(Self.table([20, 7, 3, 2]).shown.map(\.mark) == [0, 1])
        #expect(Self.table([20, 1]).shown.isEmpty)
        #expect(Self.table([20, 1]).others?.guests == 21)
    }

    @Test func `is empty where there are fewer than five guests in all`() {
        for guests in [[1], [4], [2, 2], [1, 1, 1, 1]] {
            let table = Self.table(guests)
            #expect(table.total == nil && table.shown.isEmpty && table.others == nil, "\(guests)")
        }
        #expect(Self.table([]).total == GuestCount.none)
    }

    @Test func `of no counts at all lets a small row follow from the rest`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let rows = (0..<Int.random(in: 0...8, using: &random)).map { mark -> Table.Row in
                let guests = Int.random(in: 0...(Bool.random(using: &random) ? 6 : 30), using: &random)
                let arrivals = Int.random(in: 0...guests, using: &random)
                return Table.Row(mark, GuestCount(arrivals: arrivals, guests: guests, nights: guests * 2))
            }
            let table = Table(rows, order: <)
            #expect(table.shown.allSatisfy { !$0.count.isSmall }, "\(rows)")
            guard let total = table.total else { continue }
            #expect(table.shown.reduce(table.others ?? .none) { $0 + $1.count } == total, "\(rows)")
            guard let others = table.others else { continue }
            let hidden = rows.filter { row in !row.count.isNothing && !table.shown.contains { $0.mark == row.mark } }
            // What follows from the total is the sum of several rows, five guests of them or more.
            #expect(hidden.count >= 2 || table.shown.isEmpty, "\(rows)")
            #expect(!others.isSmall, "\(rows)")
        }
    }

    @Test func `is the same for the same counts in any order`() {
        let rows = [9, 9, 5, 2, 3, 3].enumerated().map { Table.Row($0.offset, GuestCount(arrivals: $0.element, guests: $0.element, nights: 1)) }
        let one = Table(rows, order: <)
        for _ in 0..<20 {
            let other = Table(rows.shuffled(), order: <)
            #expect(one.shown == other.shown && one.others == other.others)
        }
    }
}
