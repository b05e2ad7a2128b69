extension PlanSchema {
    /// The documents: a plan, and the record of an offer.
    static let documents = #"""
            "plan": {
              "type": "object",
              "description": "The plan of one version.",
              "properties": {
                "format": { "$ref": "#/$defs/format" },
                "formatVersion": { "$ref": "#/$defs/formatVersion" },
                "document": { "const": "plan", "description": "What the document is." },
                "id": { "$ref": "#/$defs/id" },
                "version": { "$ref": "#/$defs/version" },
                "status": { "enum": ["draft", "accepted"], "description": "accepted: the citizen said yes to a plan." },
                "language": { "$ref": "#/$defs/language" },
                "day": { "$ref": "#/$defs/day", "description": "The day of the meeting." },
                "completed": { "$ref": "#/$defs/day", "description": "The day this version was closed; absent in a draft." },
                "written": { "$ref": "#/$defs/day", "description": "The day this file was written." },
                "law": { "$ref": "#/$defs/law" },
                "meeting": {
                  "type": "object",
                  "description": "Where the meeting was and how the plan came up.",
                  "properties": {
                    "place": { "$ref": "#/$defs/statedWords", "description": "The place of the meeting." },
                    "shelter": { "$ref": "#/$defs/statedWords", "description": "The shelter the citizen lives at." },
                    "placeWithheld": { "$ref": "#/$defs/yesNo", "description": "yes: someone must not know where the citizen is. Never fill in the place from elsewhere." },
                    "occasion": { "$ref": "#/$defs/statedChoice", "description": "How the plan came up." },
                    "occasionWords": { "$ref": "#/$defs/words", "description": "The same in the words as said." }
                  },
                  "required": ["place", "shelter", "placeWithheld", "occasion"],
                  "additionalProperties": false
                },
                "people": { "type": "array", "items": { "$ref": "#/$defs/person" }, "description": "Everybody who takes part in the meeting or the plan." },
                "offer": { "$ref": "#/$defs/offer" },
                "purpose": { "$ref": "#/$defs/statedWords", "description": "The purpose of the help (section 141, subsection 3, no. 1)." },
                "wishes": { "$ref": "#/$defs/statedWords", "description": "The citizen's own wishes, verbatim." },
                "situation": {
                  "type": "object",
                  "description": "Where things stand today.",
                  "properties": {
                    "sleeps": { "$ref": "#/$defs/statedWords", "description": "Where the citizen sleeps at present, as said." },
                    "housing": { "$ref": "#/$defs/statedChoice", "description": "The caseworker's classification." },
                    "worked": { "$ref": "#/$defs/statedWords", "description": "What has worked before." },
                    "tried": { "$ref": "#/$defs/statedWords", "description": "What was tried and did not hold." }
                  },
                  "required": ["sleeps", "housing", "worked", "tried"],
                  "additionalProperties": false
                },
                "goals": { "type": "array", "items": { "$ref": "#/$defs/goal" }, "description": "What is to be reached." },
                "specialCircumstances": {
                  "type": "object",
                  "description": "What the plan must take into account (section 141, subsection 3, no. 4).",
                  "properties": {
                    "words": { "$ref": "#/$defs/statedWords", "description": "As said." },
                    "areas": { "$ref": "#/$defs/statedChoices", "description": "The areas of life spoken of; an area not listed was not touched." }
                  },
                  "required": ["words", "areas"],
                  "additionalProperties": false
                },
                "informationBasis": {
                  "type": "object",
                  "description": "What the plan builds on.",
                  "properties": {
                    "obtained": { "$ref": "#/$defs/statedWords", "description": "What was obtained." },
                    "missing": { "$ref": "#/$defs/statedWords", "description": "What is missing." },
                    "refused": { "$ref": "#/$defs/statedWords", "description": "What the citizen did not agree to be obtained." }
                  },
                  "required": ["obtained", "missing", "refused"],
                  "additionalProperties": false
                },
                "checks": {
                  "type": "array",
                  "description": "Questions about the plan as a whole, and the answers.",
                  "items": {
                    "type": "object",
                    "properties": {
                      "rule": { "$ref": "#/$defs/name", "description": "The rule that asked." },
                      "question": { "$ref": "#/$defs/words", "description": "What was asked." },
                      "answer": { "$ref": "#/$defs/statedWords", "description": "The answer." }
                    },
                    "required": ["rule", "question", "answer"],
                    "additionalProperties": false
                  }
                },
                "otherPlans": {
                  "type": "array",
                  "description": "Plans of other bodies that may be named here; others may exist.",
                  "items": {
                    "type": "object",
                    "properties": {
                      "whose": { "$ref": "#/$defs/words", "description": "Whose plan it is." },
                      "about": { "$ref": "#/$defs/statedWords", "description": "What it is about." }
                    },
                    "required": ["whose", "about"],
                    "additionalProperties": false
                  }
                },
                "followUp": {
                  "type": "object",
                  "description": "The next meeting about the plan.",
                  "properties": {
                    "coordinator": { "$ref": "#/$defs/statedPeople", "description": "Who holds the threads." },
                    "time": { "$ref": "#/$defs/statedTime", "description": "When." },
                    "how": { "$ref": "#/$defs/statedChoice", "description": "How, such as a meeting or by phone." },
                    "reach": { "$ref": "#/$defs/statedWords", "description": "How to reach the citizen." }
                  },
                  "required": ["coordinator", "time", "how", "reach"],
                  "additionalProperties": false
                },
                "signatures": { "$ref": "#/$defs/signatures" },
                "additions": {
                  "type": "array",
                  "description": "Answers to questions a municipality has added.",
                  "items": {
                    "type": "object",
                    "properties": {
                      "question": { "$ref": "#/$defs/name", "description": "The question's id." },
                      "answer": { "$ref": "#/$defs/statedWords", "description": "The answer." }
                    },
                    "required": ["question", "answer"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["format", "formatVersion", "document", "id", "version", "status", "language", "written", "law", "meeting", "people", "offer", "purpose", "wishes", "situation", "goals", "specialCircumstances", "informationBasis", "checks", "otherPlans", "followUp", "signatures", "additions"],
              "additionalProperties": false
            },
            "offerRecord": {
              "type": "object",
              "description": "The offer of a plan and the answer; nothing else said in the meeting.",
              "properties": {
                "format": { "$ref": "#/$defs/format" },
                "formatVersion": { "$ref": "#/$defs/formatVersion" },
                "document": { "const": "offerRecord", "description": "What the document is." },
                "id": { "$ref": "#/$defs/id" },
                "version": { "$ref": "#/$defs/version" },
                "status": { "enum": ["declined", "postponed", "withdrawn"], "description": "withdrawn: a plan had been agreed and no longer holds." },
                "language": { "$ref": "#/$defs/language" },
                "day": { "$ref": "#/$defs/day", "description": "The day of the meeting." },
                "completed": { "$ref": "#/$defs/day", "description": "The day this version was closed." },
                "written": { "$ref": "#/$defs/day", "description": "The day this file was written." },
                "law": { "$ref": "#/$defs/law" },
                "citizen": {
                  "type": "object",
                  "description": "The person the plan was offered to.",
                  "properties": { "name": { "$ref": "#/$defs/words", "description": "The name, where it was given." } },
                  "additionalProperties": false
                },
                "caseworker": {
                  "type": "object",
                  "description": "The person who made the offer.",
                  "properties": {
                    "name": { "$ref": "#/$defs/words", "description": "The name." },
                    "authority": { "$ref": "#/$defs/words", "description": "The authority the person speaks for." },
                    "phone": { "$ref": "#/$defs/statedWords", "description": "The telephone number." }
                  },
                  "required": ["phone"],
                  "additionalProperties": false
                },
                "offer": { "$ref": "#/$defs/offer" },
                "signatures": { "$ref": "#/$defs/signatures" }
              },
              "required": ["format", "formatVersion", "document", "id", "version", "status", "language", "written", "law", "citizen", "caseworker", "offer", "signatures"],
              "additionalProperties": false
            }
        """#
}
