/// Under which addresses browsers reach the sites of a node: one for all of its cities, with `{host}` in the place of each city's host.
enum SiteAddress {
    static let form = "https://{host}, with a port behind it as it may be, such as https://{host}:8443, or none"
    static let host = "{host}"

    /// - Returns: `.some(nil)` for the word by which none is told; `nil` for what is no such address.
    static func read(_ text: String) -> String?? {
        guard text != "none" else { return .some(nil) }
        // Without TLS for this machine alone, as in the demo: readers look at the host.
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }), text.dropFirst(scheme.count).hasPrefix(host) else {
            return nil
        }
        let port = text.dropFirst(scheme.count + host.count)
        guard port.isEmpty || port.first == ":" && Int(port.dropFirst()).map({ (1...65_535).contains($0) && ":\($0)" == port }) == true else {
            return nil
        }
        return .some(text)
    }
}
