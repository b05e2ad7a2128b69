extension PlanSchema {
    /// What documents are made of.
    static let items = #"""
            "goal": {
              "type": "object",
              "description": "What is to be reached, with the steps on the way.",
              "properties": {
                "number": { "type": "integer", "minimum": 1, "description": "Its number in the meeting; a struck goal's number is not used again." },
                "words": { "$ref": "#/$defs/words", "description": "The goal as said." },
                "speaker": { "$ref": "#/$defs/personId", "description": "Who said it." },
                "standsAsWish": { "$ref": "#/$defs/yesNo", "description": "yes: to be worked out at the follow-up." },
                "measures": { "type": "array", "items": { "$ref": "#/$defs/words" }, "description": "How it can be seen that the goal is reached." },
                "responsibleParties": { "$ref": "#/$defs/statedPeople", "description": "Who sees to it." },
                "time": { "$ref": "#/$defs/statedTime", "description": "How long, or by when." },
                "effort": {
                  "type": "object",
                  "description": "The help needed (section 141, subsection 3, nos. 2 and 3).",
                  "properties": {
                    "words": { "$ref": "#/$defs/statedWords", "description": "Which help." },
                    "time": { "$ref": "#/$defs/statedTime", "description": "How long it is expected to last." },
                    "state": { "$ref": "#/$defs/statedChoice", "description": "granted, applied for, waiting list or not available." }
                  },
                  "required": ["words", "time", "state"],
                  "additionalProperties": false
                },
                "subGoals": { "type": "array", "items": { "$ref": "#/$defs/subGoal" }, "description": "The steps on the way." },
                "objection": { "$ref": "#/$defs/statedWords", "description": "What the citizen disagrees with; unasked where nobody disagreed." },
                "view": { "$ref": "#/$defs/statedWords", "description": "The caseworker's differing view." },
                "overruled": { "$ref": "#/$defs/words", "description": "Why the goal was let stand although a finding was made." }
              },
              "required": ["number", "words", "speaker", "standsAsWish", "measures", "responsibleParties", "time", "effort", "subGoals", "objection", "view"],
              "additionalProperties": false
            },
            "subGoal": {
              "type": "object",
              "description": "A step on the way.",
              "properties": {
                "number": { "type": "integer", "minimum": 1, "description": "Its number within the goal." },
                "words": { "$ref": "#/$defs/words", "description": "The step as said." },
                "standsAsWish": { "$ref": "#/$defs/yesNo", "description": "yes: still loose after the question about it, to be worked out at the follow-up." },
                "measures": { "type": "array", "items": { "$ref": "#/$defs/words" }, "description": "How it can be seen that the step is taken." },
                "responsibleParties": { "$ref": "#/$defs/statedPeople", "description": "Who sees to it." },
                "responsiblePartiesInherited": { "$ref": "#/$defs/yesNo", "description": "yes: the goal's, since nothing else was said." },
                "time": { "$ref": "#/$defs/statedTime", "description": "How long, or by when." },
                "timeInherited": { "$ref": "#/$defs/yesNo", "description": "yes: the goal's, since nothing else was said." },
                "overruled": { "$ref": "#/$defs/words", "description": "Why the step was let stand although a finding was made." }
              },
              "required": ["number", "words", "standsAsWish", "measures", "responsibleParties", "responsiblePartiesInherited", "time", "timeInherited"],
              "additionalProperties": false
            },
            "person": {
              "type": "object",
              "description": "Somebody in the plan.",
              "properties": {
                "id": { "$ref": "#/$defs/personId" },
                "name": { "$ref": "#/$defs/words", "description": "The name." },
                "role": { "$ref": "#/$defs/name", "description": "The id of the role." },
                "roleText": { "$ref": "#/$defs/words", "description": "The role in words." },
                "authority": { "$ref": "#/$defs/words", "description": "The authority or place the person speaks for." },
                "phone": { "$ref": "#/$defs/statedWords", "description": "The telephone number." },
                "present": { "$ref": "#/$defs/yesNo", "description": "Whether the person was at the meeting." }
              },
              "required": ["id", "name", "role", "roleText", "phone", "present"],
              "additionalProperties": false
            },
            "offer": {
              "type": "object",
              "description": "The offer of a plan.",
              "properties": {
                "how": { "$ref": "#/$defs/statedChoice", "description": "How it was made." },
                "answer": { "$ref": "#/$defs/statedChoice", "description": "yes, no or later." },
                "words": { "$ref": "#/$defs/statedWords", "description": "Only the words the citizen allows." },
                "askAgain": { "$ref": "#/$defs/statedTime", "description": "When the offer is made again." }
              },
              "required": ["how", "answer", "words", "askAgain"],
              "additionalProperties": false
            },
            "signatures": {
              "type": "array",
              "description": "How each person signed, or that they did not.",
              "items": {
                "type": "object",
                "properties": {
                  "person": { "$ref": "#/$defs/personId" },
                  "way": { "enum": ["typed", "paper", "spoken", "declined"], "description": "typed: typed the name. paper: signs in ink. spoken: said yes before a witness. declined: did not want to sign." },
                  "words": { "$ref": "#/$defs/words", "description": "The name typed, the witness, or the reason; absent where none was given." }
                },
                "required": ["person", "way"],
                "additionalProperties": false
              }
            },
            "law": {
              "type": "object",
              "description": "The law the document rests on.",
              "properties": {
                "text": { "$ref": "#/$defs/words", "description": "Its name." },
                "day": { "$ref": "#/$defs/day", "description": "The date of the texts used." }
              },
              "required": ["text"],
              "additionalProperties": false
            }
        """#
}
