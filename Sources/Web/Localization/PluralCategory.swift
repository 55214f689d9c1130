/// A plural category of Unicode CLDR (UTS #35 part 3, section 5).
public enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}
