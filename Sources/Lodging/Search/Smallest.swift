/// The first few of many in an order, found without sorting the rest: those that are kept stand in a heap, the last of them on top.
struct Smallest<Element> {
    private let most: Int
    private let isBefore: (Element, Element) -> Bool
    private var kept: [Element] = []

    init(_ most: Int, isBefore: @escaping (Element, Element) -> Bool) {
        self.most = most
        self.isBefore = isBefore
    }

    mutating func add(_ element: Element) {
        if most == .max {
            // All are kept: they are sorted once, at the end.
            kept.append(element)
        } else if kept.count < most {
            kept.append(element)
            rise()
        } else if let last = kept.first, isBefore(element, last) {
            kept[0] = element
            sink()
        }
    }

    /// Those that are kept, in their order.
    func sorted() -> [Element] { kept.sorted(by: isBefore) }

    private mutating func rise() {
        var place = kept.count - 1
        while place > 0, isBefore(kept[(place - 1) / 2], kept[place]) {
            kept.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            var last = place
            for child in [2 * place + 1, 2 * place + 2] where child < kept.count && isBefore(kept[last], kept[child]) { last = child }
            guard last != place else { return }
            kept.swapAt(place, last)
            place = last
        }
    }
}
