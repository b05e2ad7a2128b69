import Foundation
import PlanExport
import TaggedPDF
import Testing

/// Writes the documents the judges of `make conformance` read, into the folder the environment names.
struct ConformanceFiles {
    static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_FOLDER"]

    @Test(.enabled(if: folder != nil, "only where CONFORMANCE_FOLDER names a folder"))
    func write() throws {
        let folder = URL(fileURLWithPath: try #require(ConformanceFiles.folder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, plan) in PDFSamples.plans {
            let file = try PDFSamples.pdf(plan)
            try Data(file.bytes).write(to: folder.appending(path: "\(name).pdf"))
        }
        let english = try PDFSamples.pdf(SamplePlans.rich, catalog: PDFSamples.english)
        try Data(english.bytes).write(to: folder.appending(path: "english.pdf"))
        let unsigned = try PDFSamples.pdf(SamplePlans.rich, field: nil)
        try Data(unsigned.bytes).write(to: folder.appending(path: "unsigned.pdf"))
    }
}
