import FeatureKit
import Lodging
import Primitives
import Web

/// How a stay that was booked comes to nothing at the desk: it is given up, or its guests did not come. Neither can be taken back, so that what is charged
/// is shown, and confirmed.
struct StayEnding {
    let view: DeskBooking
    let localizer: Localizer

    private static let (agreed, waived) = ("agreed", "waived")

    /// What becomes of a form.
    enum Answer {
        case sure(isWaived: Bool)
        case refused(FormState)
    }

    /// - Returns: `nil` where it cannot be given up any more.
    var cancellation: Form? {
        view.cancelCharge.map { charge in
            let choice = Form.Field.radio(
                "charge", DeskTermsText.ending,
                [.init(Self.agreed, DeskTermsText.asAgreed(amount: localizer.money(charge))), .init(Self.waived, DeskTermsText.waived)],
                isRequired: true)
            return Form((charge.amount > 0 ? [choice] : []) + [.checkbox("sure", DeskTermsText.cancelSure)])
        }
    }

    /// - Returns: `nil` as long as they may still come.
    var absence: Form? {
        guard view.booking.arrival < view.today else { return nil }
        return Form([.checkbox("sure", DeskTermsText.noShowSure(amount: localizer.money(view.booking.noShowCharge)))])
    }

    /// What was sent of one of the two.
    static func read(_ form: FormBody, asksForCharge: Bool) -> Answer {
        var state = FormState(["charge": form["charge"], "sure": form["sure"]])
        let charge = form["charge"].first
        if asksForCharge, charge != agreed, charge != waived { state.refuse("charge", DeskTermsText.chooseCharge) }
        if form["sure"].first != "true" { state.refuse("sure", DeskTermsText.unsure) }
        return state.isSound ? .sure(isWaived: charge == waived) : .refused(state)
    }
}
