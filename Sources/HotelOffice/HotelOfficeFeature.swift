public import FeatureKit

/// What a hotel's managers look after: its description, rooms, prices day by day, photos, and calendars of other systems.
public enum HotelOfficeFeature: Feature {
    public static let name = "hotel-office"
}
