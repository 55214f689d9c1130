public import Primitives
public import StrictJSON

/// That a dataset of some day was read for one destination: the rules that stood from datasets then held on that day, too.
///
/// One such record stands for all the rules of a destination that an import has left because it says the same.
public struct DatasetReading: Sendable, Equatable, JSONWritable {
    /// The day of the dataset.
    public let dated: UTCDate
    public let sourceURL: String

    public init(dated: UTCDate, sourceURL: String) {
        self.dated = dated
        self.sourceURL = sourceURL
    }

    public init(_ fields: Fields) throws(FieldError) {
        dated = try fields.recordedDate("dated")
        sourceURL = try fields.webAddress("sourceUrl")
    }

    public var json: JSON { ["dated": .string(dated.description), "sourceUrl": .string(sourceURL)] }
}
