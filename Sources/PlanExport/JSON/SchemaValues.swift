extension PlanSchema {
    /// What is stated in them, and the plain values.
    static let values = #"""
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
        """#
}
