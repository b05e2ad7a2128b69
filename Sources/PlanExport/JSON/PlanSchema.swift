/// The JSON Schema (draft 2020-12) of what `PlanJSON` writes.
public enum PlanSchema {
    /// UTF-8, ended by a line feed.
    public static var bytes: [UInt8] { Array((text + "\n").utf8) }

    private static var text: String {
        head + "\n" + [documents, copies, items, values].joined(separator: ",\n") + "\n  }\n}"
    }

    private static let head = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:uuid:5d0f2c0e-6c1b-4f0a-9a3e-2b7d1f4c8e61",
          "title": "handleplan",
          "description": "A plan under section 141 of the Danish Act on Social Services, or the record of an offer that was not taken up. Integers and strings only.",
          "oneOf": [{ "$ref": "#/$defs/plan" }, { "$ref": "#/$defs/copy" }, { "$ref": "#/$defs/offerRecord" }],
          "$defs": {
        """#
}
