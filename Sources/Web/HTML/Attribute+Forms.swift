extension Attribute {
    public static func action(_ link: Link) -> Attribute { named("action", link.text) }
    /// `get` or `post`.
    public static func method(_ method: StaticString) -> Attribute { named("method", method) }
    public static func enctype(_ type: StaticString) -> Attribute { named("enctype", type) }
    public static func name(_ name: String) -> Attribute { named("name", name) }
    /// - Parameter id: of a `datalist`.
    public static func list(_ id: String) -> Attribute { named("list", id) }
    public static func value(_ text: String) -> Attribute { named("value", text) }
    public static func `for`(_ id: String) -> Attribute { named("for", id) }
    /// What a browser may fill in (WHATWG HTML section 4.10.18.7), such as `current-password`.
    public static func autocomplete(_ token: StaticString) -> Attribute { named("autocomplete", token) }
    public static func inputMode(_ mode: StaticString) -> Attribute { named("inputmode", mode) }
    public static func accept(_ types: StaticString) -> Attribute { named("accept", types) }
    public static func maxLength(_ characters: Int) -> Attribute { named("maxlength", String(characters)) }
    public static func minLength(_ characters: Int) -> Attribute { named("minlength", String(characters)) }
    public static func min(_ text: String) -> Attribute { named("min", text) }
    public static func max(_ text: String) -> Attribute { named("max", text) }
    public static func step(_ text: String) -> Attribute { named("step", text) }
    public static func rows(_ count: Int) -> Attribute { named("rows", String(count)) }
    public static func required(_ isSet: Bool = true) -> Attribute? { flag("required", isSet) }
    public static func checked(_ isSet: Bool) -> Attribute? { flag("checked", isSet) }
    public static func selected(_ isSet: Bool) -> Attribute? { flag("selected", isSet) }
    public static func disabled(_ isSet: Bool) -> Attribute? { flag("disabled", isSet) }
    public static func multiple(_ isSet: Bool) -> Attribute? { flag("multiple", isSet) }
    public static func readOnly(_ isSet: Bool) -> Attribute? { flag("readonly", isSet) }
    public static func noValidate(_ isSet: Bool = true) -> Attribute? { flag("novalidate", isSet) }
}
