/// The fields of a plan: the ids of the questions whose answers the plan knows by name.
///
/// A question with another id is an addition of the municipality's; its answer is kept and printed as such.
public enum Field {
    public static let known: Set<String> = [
        "caseworker.name", "caseworker.authority", "caseworker.phone", "meeting.day", "meeting.place", "citizen.name",
        "citizen.identity", "shelter.name", "contact.name", "contact.phone", "contact.present", "person.name",
        "person.role",
        "person.phone", "person.present", "otherplan.whose", "otherplan.about", "otherplan.shared", "occasion.how",
        "safety.block", "offer.answer", "offer.how", "offer.words", "offer.again", "wish.words", "situation.sleep",
        "situation.class", "situation.worked", "situation.tried", "purpose.words", "goal.text", "goal.standing",
        "goal.measure", "goal.measure2", "goal.who", "goal.when", "goal.help", "goal.help.when", "goal.help.state",
        "goal.overruled", "goal.readback", "goal.objection", "goal.view", "step.what", "step.standing", "step.measure",
        "step.overruled", "step.who", "step.when", "circumstances.words", "circumstances.areas", "info.obtained",
        "info.missing",
        "info.refused", "plan.check", "coordinator.who", "followup.day", "followup.how", "reach.how", "summary.ok",
        "signature.how", "signature.witness", "signature.reason", referral, kept, recipients,
    ]

    /// Whether the citizen is referred to the place (servicelovens § 141, stk. 5).
    public static let referral = "stay.referred"
    /// What stays here.
    public static let kept = "sharing.kept"

    /// Where what stood in a place of a question about the whole plan goes, beside the answer to it.
    public static func named(_ place: String) -> String { "plan.check.\(place)" }

    /// Who may be asked about: the recipients the citizen named.
    public static let recipients = "sharing.whom"

    /// Where what was said to a recipient's getting a part of the plan goes.
    public static func consent(to recipient: String) -> String { "consent.\(recipient)" }

    /// Whether the plan knows the field by name.
    public static func isKnown(_ field: String) -> Bool {
        known.contains(field) || field.hasPrefix(consent(to: "")) || field.hasPrefix(named(""))
    }

    /// What a dialogue must ask for the plan to state what the law demands (servicelovens § 141, stk. 3), and the offer itself.
    public static let demanded: [(field: String, item: String)] = [
        ("offer.answer", "offer"), ("purpose.words", "purpose"), ("goal.text", "goals"), ("goal.help", "effort"),
        ("goal.help.when", "duration"), ("circumstances.words", "circumstances"), ("followup.day", "followup"),
    ]

    /// Fields that tell where the citizen is.
    public static let places: Set<String> = ["meeting.place", "shelter.name", "contact.name", "contact.phone"]

    /// Fields whose answers are bound to one version: a new version asks them again.
    public static func isBoundToVersion(_ field: String) -> Bool {
        field.hasPrefix("signature.") || field == "summary.ok"
    }
}
