/// The JSON Schema (draft 2020-12) of what `PlanJSON` writes.
public enum PlanSchema {
    /// UTF-8, ended by a line feed.
    public static var bytes: [UInt8] { Array((text + "\n").utf8) }

    static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:uuid:5d0f2c0e-6c1b-4f0a-9a3e-2b7d1f4c8e61",
          "title": "handleplan",
          "description": "A plan under section 141 of the Danish Act on Social Services, or the record of an offer that was not taken up. Integers and strings only.",
          "oneOf": [{ "$ref": "#/$defs/plan" }, { "$ref": "#/$defs/offerRecord" }],
          "$defs": {
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
                      "answer": { "$ref": "#/$defs/statedWords", "description": "The answer." }
                    },
                    "required": ["rule", "answer"],
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
            },
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
                "measures": { "type": "array", "items": { "$ref": "#/$defs/words" }, "description": "How it can be seen that the step is taken." },
                "responsibleParties": { "$ref": "#/$defs/statedPeople", "description": "Who sees to it." },
                "responsiblePartiesInherited": { "$ref": "#/$defs/yesNo", "description": "yes: the goal's, since nothing else was said." },
                "time": { "$ref": "#/$defs/statedTime", "description": "How long, or by when." },
                "timeInherited": { "$ref": "#/$defs/yesNo", "description": "yes: the goal's, since nothing else was said." }
              },
              "required": ["number", "words", "measures", "responsibleParties", "responsiblePartiesInherited", "time", "timeInherited"],
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
            },
            "statedWords": {
              "description": "Own words, or why there are none.",
              "oneOf": [
                {
                  "type": "object",
                  "properties": { "stated": { "$ref": "#/$defs/said" }, "words": { "$ref": "#/$defs/words", "description": "As said." } },
                  "required": ["stated", "words"],
                  "additionalProperties": false
                },
                { "$ref": "#/$defs/notStated" }
              ]
            },
            "statedChoice": {
              "description": "A choice of the dialogue, or why there is none.",
              "oneOf": [
                {
                  "type": "object",
                  "properties": { "stated": { "$ref": "#/$defs/said" }, "choice": { "$ref": "#/$defs/choice" } },
                  "required": ["stated", "choice"],
                  "additionalProperties": false
                },
                { "$ref": "#/$defs/notStated" }
              ]
            },
            "statedChoices": {
              "description": "Several choices of the dialogue, or why there are none.",
              "oneOf": [
                {
                  "type": "object",
                  "properties": {
                    "stated": { "$ref": "#/$defs/said" },
                    "choices": { "type": "array", "items": { "$ref": "#/$defs/choice" }, "description": "What was chosen." }
                  },
                  "required": ["stated", "choices"],
                  "additionalProperties": false
                },
                { "$ref": "#/$defs/notStated" }
              ]
            },
            "statedTime": {
              "description": "A time, or why there is none.",
              "oneOf": [
                {
                  "type": "object",
                  "properties": { "stated": { "$ref": "#/$defs/said" }, "time": { "$ref": "#/$defs/time" } },
                  "required": ["stated", "time"],
                  "additionalProperties": false
                },
                { "$ref": "#/$defs/notStated" }
              ]
            },
            "statedPeople": {
              "description": "People by id, or why there are none.",
              "oneOf": [
                {
                  "type": "object",
                  "properties": {
                    "stated": { "$ref": "#/$defs/said" },
                    "people": { "type": "array", "items": { "$ref": "#/$defs/personId" }, "description": "In the order said." }
                  },
                  "required": ["stated", "people"],
                  "additionalProperties": false
                },
                { "$ref": "#/$defs/notStated" }
              ]
            },
            "notStated": {
              "type": "object",
              "description": "unknown: does not know. declined: does not want to answer. notRelevant. nextTime: to be taken next time. unasked: was not asked.",
              "properties": { "stated": { "enum": ["unknown", "declined", "notRelevant", "nextTime", "unasked"], "description": "The kind of non-answer." } },
              "required": ["stated"],
              "additionalProperties": false
            },
            "time": {
              "type": "object",
              "description": "A time as understood. All ends are included calendar days in Denmark.",
              "properties": {
                "kind": { "enum": ["duration", "deadline", "point", "interval", "open-ended", "frequency", "vague", "conditional"], "description": "The kind of time." },
                "value": { "type": "string", "minLength": 1, "description": "ISO 8601 days and durations: ../day, day/day, day/.., P3M, R/P2W; ~ about, ? without value, cond(event)." },
                "rrule": { "type": "string", "description": "The recurrence rule of a frequency (RFC 5545), where one fits." },
                "text": { "$ref": "#/$defs/words", "description": "The same in plain words." }
              },
              "required": ["kind", "value", "text"],
              "additionalProperties": false
            },
            "choice": {
              "type": "object",
              "description": "A choice of the dialogue.",
              "properties": {
                "id": { "$ref": "#/$defs/name", "description": "Its id." },
                "text": { "$ref": "#/$defs/words", "description": "Its words." }
              },
              "required": ["id", "text"],
              "additionalProperties": false
            },
            "said": { "const": "said", "description": "It was said." },
            "yesNo": { "enum": ["yes", "no"], "description": "yes or no." },
            "words": { "type": "string", "description": "Free text; a line feed is the only control character." },
            "name": { "type": "string", "minLength": 1, "description": "An id." },
            "personId": { "type": "string", "pattern": "^(citizen|caseworker|contact|person\\.[1-9][0-9]*)$", "description": "A person of this document." },
            "day": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "A calendar day (ISO 8601)." },
            "format": { "const": "handleplan", "description": "The name of this format." },
            "formatVersion": { "const": 1, "description": "Its version; another number is another format." },
            "id": { "type": "string", "minLength": 1, "description": "The plan's number; says nothing about a person." },
            "version": { "type": "integer", "minimum": 1, "description": "The plan's version." },
            "language": { "type": "string", "minLength": 2, "description": "Language of the texts (RFC 5646)." }
          }
        }
        """#
}
