import Foundation
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

struct JSONTests {
    private func json(_ plan: Plan) -> [UInt8] { PlanJSON().bytes(plan, edition: SamplePlans.edition()) }

    private var plans: [(name: String, plan: Plan)] { SamplePlans.all + [("draft", SamplePlans.draft)] }

    @Test func everyDocumentFollowsTheSchema() throws {
        let folder = try TemporaryFolder()
        try write(PlanSchema.bytes, "schema.json", folder)
        var arguments = [validator, folder.url.appending(path: "schema.json").path()]
        for (name, plan) in plans {
            try write(json(plan), "\(name).json", folder)
            arguments.append(folder.url.appending(path: "\(name).json").path())
        }
        let result = try run("python3", arguments)
        #expect(result.code == 0, "needs python3 and its package jsonschema (pip install jsonschema): \(result.output)")
        #expect(result.output.contains("\(plans.count) documents, 0 problems"))
    }

    /// A schema that lets anything pass would make the test above worthless.
    @Test(arguments: [
        (#""formatVersion": 1"#, #""formatVersion": 2"#), (#""version": 1"#, #""version": 1.5"#),
        (#""version": 1"#, #""version": true"#), (#""stated": "unasked""#, #""stated": "forgotten""#),
        (#""present": "yes""#, #""present": "yes", "cpr": "x""#), (#""way": "paper""#, #""way": "stamp""#),
        (#""day": "2026-11-21""#, #""day": "21.11.2026""#), (#""words": "Lindegården""#, #""words": 7"#),
        (#""status": "accepted""#, #""status": "declined""#), (#""kind": "deadline""#, #""kind": "someday""#),
    ])
    func theSchemaRefuses(right: String, wrong: String) throws {
        let folder = try TemporaryFolder()
        let text = String(decoding: json(SamplePlans.rich), as: UTF8.self)
        let changed = text.replacing(right, with: wrong, maxReplacements: 1)
        try #require(changed != text)
        try write(PlanSchema.bytes, "schema.json", folder)
        try write(Array(changed.utf8), "changed.json", folder)
        let paths = ["schema.json", "changed.json"].map { folder.url.appending(path: $0).path() }
        let result = try run("python3", [validator] + paths)
        #expect(result.code == 1 && result.output.contains("1 documents"), "\(result.output)")
    }

    @Test func onlyTextsAndIntegersUnderASCIINames() throws {
        for (_, plan) in plans {
            try check(try JSONSerialization.jsonObject(with: Data(json(plan))))
            // JSONSerialization does not tell 1 from true.
            let bare = String(decoding: json(plan), as: UTF8.self).replacing(/"(\\.|[^"\\])*"/, with: "")
            #expect(!bare.contains { $0.isLetter || $0 == "." })
        }
    }

    private func check(_ value: Any) throws {
        switch value {
        case let object as [String: Any]:
            for (name, value) in object {
                #expect(name.allSatisfy { $0.isASCII && $0.isLetter }, "\(name)")
                try check(value)
            }
        case let list as [Any]: for item in list { try check(item) }
        case is String, is Int: break
        default: Issue.record("\(type(of: value)) in the JSON")
        }
    }

    @Test func wordsWithQuotesAndBackslashesComeBack() throws {
        let words = "han sagde \"nej\" \\ og gik\nså \u{1F415}"
        var plan = SamplePlans.rich
        plan.wishes = .said(words)
        let object = try JSONSerialization.jsonObject(with: Data(json(plan))) as? [String: Any]
        let wishes = object?["wishes"] as? [String: String]
        #expect(wishes == ["stated": "said", "words": words])
    }

    @Test func timesAreKindValueAndText() throws {
        let object = try JSONSerialization.jsonObject(with: Data(json(SamplePlans.rich))) as? [String: Any]
        let followUp = object?["followUp"] as? [String: Any]
        let time = (followUp?["time"] as? [String: Any])?["time"] as? [String: String]
        #expect(time == ["kind": "point", "value": "2027-02-19", "text": "fredag den 19. februar 2027"])
    }

    private var validator: String {
        Locale.root.appending(path: "Tests/PlanExportTests/Support/validate.py").path(percentEncoded: false)
    }

    private func write(_ bytes: [UInt8], _ name: String, _ folder: TemporaryFolder) throws {
        try Data(bytes).write(to: folder.url.appending(path: name))
    }
}
