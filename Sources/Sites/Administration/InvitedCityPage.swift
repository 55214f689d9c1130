import Coordinator
import FeatureKit
import Primitives
import Web

/// What an invitation's link leads to: how the invited city's operator joins. The invitation itself is the fragment of the link, which no browser
/// sends (RFC 9110 section 4.2.5): the page is the same for whoever asks, and tells nothing of who was invited.
struct InvitedCityPage {
    /// Files of the operator, as the page calls them.
    private static let (anchor, link) = ("anchor.json", "link.txt")

    let localizer: Localizer
    let request: WebRequest

    /// Under the host that the administrator's browser asked for: the page knows of no other.
    static func address(of invitation: Invitation, _ request: WebRequest) -> String {
        "\(request.isSecure ? "https" : "http")://\(request.authority ?? "")/join/\(invitation.city)#\(invitation.token)"
    }

    static func command(_ city: CityID, language: String) -> String {
        """
        caravanserai city join --config node.yaml --anchor \(anchor) --token @\(link) \\
          --city \(city) --name \(language)=… --country … --url https://…
        """
    }

    func answer(_ city: CityID) -> WebAnswer {
        let page = Page(
            kicker: localizer(InvitationsText.invitations), heading: localizer(InvitedCityText.title(city: city.text)),
            lede: localizer(InvitedCityText.lede),
            Stack([
                Section(
                    "before", localizer(InvitedCityText.before),
                    Sentences(
                        [InvitedCityText.needNode, InvitedCityText.needAnchor(file: Self.anchor), InvitedCityText.needLink(file: Self.link)].map {
                            localizer($0)
                        }, isInOrder: false)),
                Section(
                    "run", localizer(InvitedCityText.run), note: localizer(InvitedCityText.runNote),
                    ShownText(Self.command(city, language: localizer.language.code))),
                Section(
                    "after", localizer(InvitedCityText.after),
                    Sentences(
                        [InvitedCityText.afterDigits, InvitedCityText.afterOnce, InvitedCityText.afterDelete(file: Self.link)].map { localizer($0) },
                        isInOrder: true)),
            ]))
        return SiteFrame(localizer: localizer, request: request, isOfCity: false).layout(page).answer
    }
}

/// Sentences of ours as a list.
struct Sentences: Component {
    private let sentences: [String]
    private let isInOrder: Bool

    /// - Parameter isInOrder: whether one comes after the other.
    init(_ sentences: [String], isInOrder: Bool) { (self.sentences, self.isInOrder) = (sentences, isInOrder) }

    func render(into html: inout HTMLWriter) {
        if isInOrder { html.ol { items(into: &$0) } } else { html.ul { items(into: &$0) } }
    }

    private func items(into html: inout HTMLWriter) {
        for sentence in sentences { html.li { $0.text(sentence) } }
    }
}
