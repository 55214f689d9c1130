/// An attribute of an element. Event handlers and styles have none: the pages' Content-Security-Policy forbids both.
public struct Attribute: Sendable {
    enum Value: Sendable {
        /// A boolean attribute: that it is there says all.
        case none
        case markup(StaticString)
        /// Escaped when it is written.
        case text(String)
    }

    let name: StaticString
    let value: Value

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// A boolean attribute such as `required`, or nil where it does not hold.
    static func flag(_ name: StaticString, _ isSet: Bool) -> Attribute? { isSet ? Attribute(name, .none) : nil }
    static func named(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, .text(value)) }
    static func named(_ name: StaticString, _ value: StaticString) -> Attribute { Attribute(name, .markup(value)) }

    // MARK: Of every element

    public static func `class`(_ names: StaticString) -> Attribute { named("class", names) }
    public static func id(_ id: String) -> Attribute { named("id", id) }
    public static func lang(_ tag: String) -> Attribute { named("lang", tag) }
    public static func dir(_ direction: TextDirection) -> Attribute { named("dir", direction.rawValue) }
    /// The direction of what stands in it, or is typed into it (WHATWG HTML section 3.2.6.4).
    public static func dirAuto() -> Attribute { named("dir", "auto" as StaticString) }
    public static func title(_ text: String) -> Attribute { named("title", text) }
    public static func hidden(_ isSet: Bool = true) -> Attribute? { flag("hidden", isSet) }
    public static func tabindex(_ index: Int) -> Attribute { named("tabindex", String(index)) }
    public static func role(_ role: StaticString) -> Attribute { named("role", role) }

    /// What a script of ours reads, under a name that begins with `data-`.
    public static func data(_ name: StaticString, _ text: String) -> Attribute { named(name, text) }

    // MARK: For assistive technology (WAI-ARIA 1.2)

    public static func ariaLabel(_ text: String) -> Attribute { named("aria-label", text) }
    public static func ariaLabelledBy(_ ids: String) -> Attribute { named("aria-labelledby", ids) }
    public static func ariaDescribedBy(_ ids: String) -> Attribute { named("aria-describedby", ids) }
    public static func ariaCurrent(_ kind: StaticString = "true", _ isSet: Bool = true) -> Attribute? { isSet ? named("aria-current", kind) : nil }
    public static func ariaHidden() -> Attribute { named("aria-hidden", "true" as StaticString) }
    public static func ariaInvalid(_ isSet: Bool) -> Attribute? { isSet ? named("aria-invalid", "true" as StaticString) : nil }
    public static func ariaSort(_ order: StaticString) -> Attribute { named("aria-sort", order) }

    // MARK: Of links, images, times, tables

    public static func href(_ link: Link) -> Attribute { named("href", link.text) }
    public static func src(_ link: Link) -> Attribute { named("src", link.text) }
    public static func rel(_ kind: StaticString) -> Attribute { named("rel", kind) }
    public static func hreflang(_ tag: String) -> Attribute { named("hreflang", tag) }
    public static func type(_ type: StaticString) -> Attribute { named("type", type) }
    /// A picture is fetched when somebody comes near to it.
    public static var loadingLazily: Attribute { named("loading", "lazy") }
    public static func alt(_ text: String) -> Attribute { named("alt", text) }
    public static func width(_ pixels: Int) -> Attribute { named("width", String(pixels)) }
    public static func height(_ pixels: Int) -> Attribute { named("height", String(pixels)) }
    /// - Parameter text: a time or date as RFC 3339 spells it.
    public static func datetime(_ text: String) -> Attribute { named("datetime", text) }
    public static func scope(_ scope: StaticString) -> Attribute { named("scope", scope) }
    public static func colspan(_ count: Int) -> Attribute { named("colspan", String(count)) }
    public static func rowspan(_ count: Int) -> Attribute { named("rowspan", String(count)) }
    public static func open(_ isSet: Bool) -> Attribute? { flag("open", isSet) }
}
