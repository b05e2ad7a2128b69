import Foundation
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// Writes every format of every copy of many plans, for the judges of `make formats`.
struct FormatFiles {
    @Test(.enabled(if: Judged.folder != nil, "only where FORMATS_FOLDER names a folder"))
    func write() throws {
        try Judged.keep("schema.json", PlanSchema.bytes)
        for (name, plan) in CopyPageTests.plans + SamplePlans.all {
            for recipient in SharedPlans.recipients {
                guard let copy = SharedPlans.copy(plan, for: recipient) else { continue }
                let files = try CopyFiles.files(
                    copy, formats: [.pdf, .html, .json, .fhir, .ics], edition: Renderings.edition,
                    pdf: Renderings.pdfMaker(copy))
                for file in files { try Judged.keep("\(recipient.id)-\(name)-\(file.name)", file.contents) }
            }
        }
    }
}
