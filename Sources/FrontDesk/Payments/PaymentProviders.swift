public import SQL

/// Which payment provider hotels of a city have.
public enum PaymentProviders {
    /// There is a sandbox alone, whose books lie in the city's own database.
    public static func installed(_ own: any Database) -> any PaymentProvider { SandboxProvider(own) }
}
