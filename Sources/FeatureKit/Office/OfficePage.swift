import Accounts
public import HTTPTypes
public import Primitives
public import Web

/// A page of those who work at the site: with the places of their menu that they may go to, and never kept by a browser.
public struct OfficePage {
    public let localizer: Localizer
    /// What a form of the session carries along.
    public let token: FormView.Hidden
    private let name: String
    private let framed: (Page) -> HTML

    public init<Tenant>(_ context: StaffContext<Tenant>) {
        localizer = context.localizer
        token = context.token
        name = context.staff.name
        framed = { context.framed($0) }
    }

    public func answer(
        _ heading: Message, lede: String? = nil, status: HTTPResponse.Status = .ok, _ content: (any Component)?...
    ) -> WebAnswer {
        answer(heading: localizer(heading), lede: lede, status: status, Stack(content))
    }

    /// - Parameter heading: where it is a name, and no sentence of ours.
    public func answer(
        heading: String, lede: String? = nil, status: HTTPResponse.Status = .ok, _ content: (any Component)?...
    ) -> WebAnswer {
        var answer = framed(Page(kicker: name, heading: heading, lede: lede, Stack(content))).answer.cached(.personal)
        answer.status = status
        return answer
    }

    /// That something was done.
    public func notice(_ text: Message) -> Banner {
        Banner(.good, label: localizer(OfficeText.done), title: localizer(OfficeText.done), text: localizer(text))
    }

    public func form(
        _ form: Form, _ state: FormState, _ action: Link, _ submit: Message, hidden: [FormView.Hidden] = [],
        cancel: (text: String, link: Link)? = nil,
        isQuiet: Bool = false
    ) -> FormView {
        FormView(form, state, action: action, hidden: [token] + hidden, submit: localizer(submit), cancel: cancel, isQuiet: isQuiet, localizer)
    }

    public func time(_ time: UTCTime) -> Cell { .time(localizer.dateAndTime(time), datetime: time.description) }
}
