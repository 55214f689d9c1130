import Envelope
import Web

/// A file that pages refer to. Its address names its content, so that it may be kept for ever.
struct Assets: Sendable {
    static let style = Assets(path: "/style.css", type: "text/css; charset=utf-8", PackageResources.style_css)
    /// What a card shows of a page that has no picture of its own, 1200 by 630 pixels.
    static let card = Assets(path: "/card.png", type: "image/png", PackageResources.card_png)
    static let icon = Assets(path: "/icon.svg", type: "image/svg+xml", PackageResources.icon_svg)
    /// What passes a passkey between the browser and a form.
    static let passkey = Assets(path: "/passkey.js", type: "text/javascript; charset=utf-8", PackageResources.passkey_js)

    /// What puts the secret of a link, which stands behind its `#`, into the form that asks for it.
    static let fragment = Assets(path: "/fragment.js", type: "text/javascript; charset=utf-8", PackageResources.fragment_js)

    /// What lets one choose days of the calendar of prices with the mouse and the keyboard.
    static let calendar = Assets(path: "/calendar.js", type: "text/javascript; charset=utf-8", PackageResources.calendar_js)

    let path: String
    let href: String
    let link: Link
    private let version: String
    private let type: String
    private let bytes: [UInt8]

    private init(path: String, type: String, _ bytes: [UInt8]) {
        self.path = path
        version = String(Digest32(sha256: bytes).hex.prefix(12))
        href = "\(path)?v=\(version)"
        link = Link.to([String(path.dropFirst())], query: [("v", version)])
        self.type = type
        self.bytes = bytes
    }

    func answer(_ request: WebRequest) -> WebAnswer {
        WebAnswer(type: type, bytes).cached(request.query("v") == version ? .forEver : .revalidated).tagged(for: request)
    }
}
