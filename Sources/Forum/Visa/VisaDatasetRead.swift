public import Envelope
public import Federation
public import Primitives
public import StrictJSON

/// `visa.dataset.read`: the secretariat has read a dataset of some day for one destination; what it left unchanged held on that day.
public enum VisaDatasetRead: RecordType {
    public static let name = "visa.dataset.read"
    public static let keyForm = CountryCode.form
    public static func key(_ text: String) -> CountryCode? { CountryCode(text) }
    public static func body(_ fields: Fields) throws(FieldError) -> DatasetReading { try DatasetReading(fields) }
    public static func writers(of key: CountryCode, body: DatasetReading?) -> Writers? { .secretariat }
    public static func writers(ofUnreadable key: String) -> Writers? { .secretariat }
    public static func pastTimes(of body: DatasetReading) -> [PastTime] { [PastTime("dated", body.dated.start)] }

    public static func objection(
        to body: DatasetReading, key: CountryCode, by writer: ParticipantID, at acceptedAt: UTCTime, in view: some ForumView
    ) throws -> (any Objection)? {
        guard let version = try view.current(RecordID(type: name, key: key.text)), let standing = try? DatasetReading(Fields(version.body)),
            standing.dated > body.dated
        else { return nil }
        return VisaObjection.laterDataset(standing.dated, for: key)
    }
}
