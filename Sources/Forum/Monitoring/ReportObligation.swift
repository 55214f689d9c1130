import SQL

/// Who owes which report: the one rule that lists, counts, computed indicators and editions ask.
///
/// A commitment that cities lead each for themselves asks every city, one that a city leads asks that one. Asked is who is not suspended and was a
/// member before the cycle ended, or before it was first published where that came later: a cycle that is entered when it is over asks those that
/// are there, and a city that joins later owes nothing of what was before its time.
enum ReportObligation {
    /// A condition on rows of `member` as `m`, of `progress_commitment` as `c` and of `progress_cycle` as `y`.
    static let isOwed: SQLText = """
        ((c.lead = 'city' OR c.lead = m.city) AND m.is_suspended = 0 AND (m.admitted_time < y.ends_at OR m.admitted_at < y.first_idx))
        """
}
