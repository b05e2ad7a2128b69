extension PlanSchema {
    /// A copy: a plan's members as far as it holds them.
    static let copies = #"""
            "copy": {
              "type": "object",
              "description": "A copy of a plan for one recipient. A member that is absent, and unasked inside one, says only that nothing stands here.",
              "properties": {
                "format": { "$ref": "#/$defs/plan/properties/format" },
                "formatVersion": { "$ref": "#/$defs/plan/properties/formatVersion" },
                "document": { "const": "copy", "description": "A part of a plan, or the whole of it, for one recipient." },
                "id": { "$ref": "#/$defs/plan/properties/id" },
                "version": { "$ref": "#/$defs/plan/properties/version" },
                "status": { "$ref": "#/$defs/plan/properties/status" },
                "language": { "$ref": "#/$defs/plan/properties/language" },
                "day": { "$ref": "#/$defs/plan/properties/day" },
                "completed": { "$ref": "#/$defs/plan/properties/completed" },
                "written": { "$ref": "#/$defs/plan/properties/written" },
                "law": { "$ref": "#/$defs/plan/properties/law" },
                "recipient": { "$ref": "#/$defs/name", "description": "For whom it is." },
                "consent": {
                  "type": "object",
                  "description": "The consent it rests on; absent where it rests on the law alone.",
                  "properties": {
                    "day": { "$ref": "#/$defs/day", "description": "The day it was given." },
                    "until": { "$ref": "#/$defs/day", "description": "The last day it holds." }
                  },
                  "required": ["day", "until"],
                  "additionalProperties": false
                },
                "meeting": { "$ref": "#/$defs/plan/properties/meeting" },
                "people": { "$ref": "#/$defs/plan/properties/people" },
                "offer": { "$ref": "#/$defs/plan/properties/offer" },
                "purpose": { "$ref": "#/$defs/plan/properties/purpose" },
                "wishes": { "$ref": "#/$defs/plan/properties/wishes" },
                "situation": { "$ref": "#/$defs/plan/properties/situation" },
                "goals": { "$ref": "#/$defs/plan/properties/goals" },
                "specialCircumstances": { "$ref": "#/$defs/plan/properties/specialCircumstances" },
                "informationBasis": { "$ref": "#/$defs/plan/properties/informationBasis" },
                "checks": { "$ref": "#/$defs/plan/properties/checks" },
                "otherPlans": { "$ref": "#/$defs/plan/properties/otherPlans" },
                "followUp": { "$ref": "#/$defs/plan/properties/followUp" },
                "signatures": { "$ref": "#/$defs/plan/properties/signatures" },
                "additions": { "$ref": "#/$defs/plan/properties/additions" }
              },
              "required": ["format", "formatVersion", "document", "id", "version", "status", "language", "written", "law", "recipient"],
              "additionalProperties": false
            }
        """#
}
