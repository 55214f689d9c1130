import Federation
import StrictJSON

extension Record {
    /// A reporting cycle: what the secretariat may publish any number of.
    static func cycle(_ number: Int) -> Record {
        let body: JSON = ["title": ["en": "Report"], "opens": "2009-01-01", "closes": "2009-10-31", "forum": "Pyeongtaek 2009"]
        return Record(type: "progress.cycle.published", key: "cycle-\(number)", base: 0, body: body)
    }
}
