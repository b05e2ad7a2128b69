import Foundation
import PlanExport
import TaggedPDF
import Testing

/// Writes the documents the judges of `make conformance` read, into the folder the environment names.
///
/// They have no signature field: an empty one is no PDF/A (ISO 19005-3, 6.4.3).
struct ConformanceFiles {
    static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_FOLDER"]

    @Test(.enabled(if: folder != nil, "only where CONFORMANCE_FOLDER names a folder"))
    func write() throws {
        let folder = URL(fileURLWithPath: try #require(ConformanceFiles.folder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, plan) in PDFSamples.plans {
            let file = try PDFSamples.pdf(plan, field: nil)
            try Data(file.bytes).write(to: folder.appending(path: "\(name).pdf"))
        }
        let withLogo = try PDFSamples.pdf(SamplePlans.rich, field: nil, logo: PDFSamples.logo())
        try Data(withLogo.bytes).write(to: folder.appending(path: "logo.pdf"))
        let english = try PDFSamples.pdf(SamplePlans.rich, catalog: PDFSamples.english, field: nil)
        try Data(english.bytes).write(to: folder.appending(path: "english.pdf"))
    }
}
