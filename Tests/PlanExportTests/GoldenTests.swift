import Foundation
import PlanExport
import Testing

@testable import PlanSamples

/// Whole documents as they were read and found good; `RECORD_GOLDEN=1` writes them anew.
struct GoldenTests {
    @Test(arguments: SamplePlans.all.map(\.name))
    func files(of name: String) throws {
        let plan = try #require(SamplePlans.all.first { $0.name == name }?.plan)
        for file in Handover.files(plan, edition: SamplePlans.edition()) where file.name != "handleplan.schema.json" {
            let text = try #require(String(validating: file.contents, as: UTF8.self))
            try expectGolden(text, "\(name)-\(file.name)")
        }
    }

    @Test func englishText() throws {
        let document = PlanDocument(plan: SamplePlans.rich, edition: SamplePlans.edition(Locale.english))
        try expectGolden(TextRenderer().text(document), "rich-en-handleplan.txt")
    }
}
