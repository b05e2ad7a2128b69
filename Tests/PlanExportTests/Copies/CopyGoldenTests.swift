import Foundation
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// Whole copies as they were read and found good; `RECORD_GOLDEN=1` writes them anew.
struct CopyGoldenTests {
    /// The rich plan with consents given, refused and withdrawn.
    static var shared: Plan {
        var plan = SamplePlans.rich
        plan.sharing.isReferred = .said(true)
        plan.sharing.consents = SharedPlans.recipients.filter { $0.basis == .consent }.map {
            SharedPlans.consent($0.id, areas: $0.scope.areas, topics: $0.scope.topics)
        }
        plan.sharing.consents.append(SharedPlans.consent("psykiatri", .withdrawn, areas: []))
        plan.sharing.consents.append(SharedPlans.consent("bostoette", .refused, areas: []))
        return plan
    }

    static let withCopy = ["borger", "herberg", "kommune", "job", "ny-kommune", "rusmiddel"]

    @Test(arguments: withCopy)
    func everyFormat(of id: String) throws {
        let recipient = try SharedPlans.recipient(id)
        let copy = try #require(SharedPlans.copy(CopyGoldenTests.shared, for: recipient))
        let files = try CopyFiles.files(copy, formats: recipient.formats, edition: Renderings.edition)
        let manifest = Manifest(copy, files: files, edition: Renderings.edition) { "sha-of-\($0.count)" }
        for file in files + manifest.written {
            let text = try #require(String(validating: file.contents, as: UTF8.self))
            try expectGolden(text, "copies/\(id)/\(file.name)")
        }
    }
}
