/// Names of KL's profiles and codes (hl7dk/KL-dk, "FKI", release 1.2.0; codes of "CareSocialCodes").
///
/// Only what the release has: § 141 has no code of its own and housing fits no theme of FFB, so those stand as text.
enum FHIRTerms {
    static let version = "1.2.0"

    enum Profile: String {
        case carePlan = "KLCommonCareSocialCarePlan"
        case purpose = "KLCommonCareSocialPurpose"
        case goal = "KLCommonCareSocialGoal"
        case ffbGoal = "KLCommonCareSocialFFBGoal"
        case intervention = "KLCommonCareSocialPlannedIntervention"
        case condition = "KLCommonCareSocialCondition"
        case citizen = "KLCommonCitizen"
        case organization = "KLCommonOrganization"
        case practitioner = "KLCommonPractitioner"

        var meta: JSONNode {
            .members(("profile", .texts(["http://fhir.kl.dk/core/StructureDefinition/\(rawValue)|\(version)"])))
        }
    }

    /// The kind of a goal (value set KLGoalTypeCodes).
    enum GoalType: String {
        /// What the effort is for.
        case purpose = "424827b1-23aa-4848-962b-56ee47def560"
        /// The citizen's own goals and wishes, as expressed by the citizen.
        case citizensOwn = "416fe27d-3ccf-4390-8742-8b52a9d8dc78"
        /// A goal of the effort; KL's "delmål" below it belongs to the performer.
        case effort = "0bb3daef-538d-45dc-b444-abdbcb63f6bc"

        private var display: String {
            switch self {
            case .purpose: "Indsatsformål"
            case .citizensOwn: "FFB borgers mål og ønsker"
            case .effort: "FFB indsatsmål"
            }
        }

        var concept: JSONNode { coded("http://fhir.kl.dk/term/CodeSystem/CareSocialCodes", rawValue, display) }
    }

    static let active = coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", nil)
    static let problem = coded("http://terminology.hl7.org/CodeSystem/condition-category", "problem-list-item", nil)
    static let goalRelationship = "http://hl7.org/fhir/StructureDefinition/goal-relationship"

    static func coded(_ system: String, _ code: String, _ display: String?) -> JSONNode {
        .members(
            (
                "coding",
                .list([
                    .members(
                        ("system", .text(system)), ("code", .text(code)), ("display", display.map(JSONNode.text)))
                ])
            ))
    }

    static func concept(_ text: String) -> JSONNode { .members(("text", .text(text))) }
}
