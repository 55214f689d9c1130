import Primitives
import Web

/// Which of all cities somebody looks at.
struct PlacesAsked: Sendable {
    static let names = ["region", "country", "name", "from"]

    var region: WorldRegion?
    var country: CountryCode?
    /// What they look for by its name; empty where they do not.
    var name = ""
    /// Cities on pages before.
    var first = 0

    init(region: WorldRegion? = nil) { self.region = region }

    /// - Throws: ``SiteRefusal/notFound`` for a region or a country that is none.
    init(_ request: WebRequest) throws(SiteRefusal) {
        func chosen<Value>(_ name: String, _ make: (String) -> Value?) throws(SiteRefusal) -> Value? {
            guard let text = request.query(name), !text.isEmpty else { return nil }
            guard let value = make(text) else { throw .notFound }
            return value
        }
        region = try chosen("region") { WorldRegion(rawValue: $0) }
        country = try chosen("country") { CountryCode($0) }
        name = String((request.query("name") ?? "").prefix(200))
        first = request.query("from").flatMap { Int($0) }.flatMap { (0...100_000).contains($0) ? $0 : nil } ?? 0
    }

    /// Whether all are looked at.
    var isAll: Bool { region == nil && country == nil && name.isEmpty }

    /// The part of the world that is looked at, as its address has it.
    var place: [(String, String)] {
        [("region", region?.rawValue), ("country", country?.text)].compactMap { name, text in text.map { (name, $0) } }
    }

    /// The page of the same cities from one on.
    func link(from first: Int) -> Link {
        let all = [("region", region?.rawValue ?? ""), ("country", country?.text ?? ""), ("name", name), ("from", first > 0 ? String(first) : "")]
        return Link.to(["places"], query: all.filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) })
    }

    /// - Returns: those with the most hotels first.
    func places(of list: PlaceList) -> [PlaceList.Place] {
        let named = name.isEmpty ? Array(list.places.values) : list.places(named: name)
        let wanted = named.filter { (region == nil || $0.region == region) && (country == nil || $0.country == country) }
        return wanted.sorted { ($1.hotels, $0.city.text) < ($0.hotels, $1.city.text) }
    }
}
