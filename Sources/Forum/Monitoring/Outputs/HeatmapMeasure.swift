public import Primitives
public import SQL
public import Web

/// The heatmap's page as it is read and written where nothing was kept: what a benchmark measures.
public enum HeatmapMeasure {
    /// - Returns: the content of the first page, in bytes of HTML.
    public static func page(of cycle: CycleID, on day: UTCDate, _ localizer: Localizer, _ connection: any SQLConnection) throws -> [UInt8] {
        try ProgressPageRoutes.heatmap(cycle, HeatmapPage.Part(), on: day, isKept: false, localizer, connection).content.html
    }
}
