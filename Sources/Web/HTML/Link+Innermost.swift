extension Link {
    /// The place of a menu in which a page is: the page itself, or the innermost that stands above it. The start of a site stands above nothing.
    public static func innermost(of places: [Link], around path: String) -> Link? {
        places.filter { place in
            path == place.text || !["/", "/admin"].contains(place.text) && path.hasPrefix(place.text + "/")
        }.max { $0.text.utf8.count < $1.text.utf8.count }
    }
}
