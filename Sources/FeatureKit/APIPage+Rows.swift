public import SQL

extension APIPage {
    private struct IsFull: Error {}

    /// What a statement answers, as far as there is room on the page.
    ///
    /// - Parameters:
    ///   - statement: asks for one row more than ``limit``.
    ///   - item: of a row, and the bytes of what it holds of stored bodies; a page has one item at least.
    public func take<Item>(
        _ statement: SQLText, _ values: [SQLValue], _ connection: any SQLConnection, _ item: (SQLRow) throws -> (Item, bytes: Int)
    ) throws -> (items: [Item], hasMore: Bool) {
        var items: [Item] = []
        var size = 0
        do {
            try connection.forEachRow(statement, values) { row in
                guard items.count < limit else { throw IsFull() }
                let (next, bytes) = try item(row)
                size += bytes
                guard items.isEmpty || size <= Self.bytes else { throw IsFull() }
                items.append(next)
            }
        } catch is IsFull { return (items, true) }
        return (items, false)
    }
}
