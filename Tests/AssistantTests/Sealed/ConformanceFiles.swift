import Foundation
import PlanExport
import PlanModel
import Testing

@testable import PlanSamples

/// Writes the sealed documents the judges of `make conformance` read, into the folder the environment names: `NAME.pdf`, and in
/// `NAME.pem` the certificate to trust.
@Suite struct ConformanceFiles {
    private static let folder = ProcessInfo.processInfo.environment["CONFORMANCE_FOLDER"]

    /// Ten different plans of which there are copies for everybody.
    private static var copied: [(name: String, plan: Plan)] {
        Array(PDFSamples.plans.filter { [.draft, .accepted].contains($0.plan.status) }.prefix(10))
    }

    @Test(.enabled(if: folder != nil, "only where CONFORMANCE_FOLDER names a folder"))
    func write() throws {
        let folder = URL(fileURLWithPath: try #require(ConformanceFiles.folder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func write(_ name: String, _ plan: Plan, by samples: SealedSamples) throws {
            let files = try samples.files(plan)
            try Data(files.pdf).write(to: folder.appending(path: "\(name).pdf"))
            try Data(files.issuer).write(to: folder.appending(path: "\(name).pem"))
        }
        // The judges ask what is valid today.
        let danish = try SealedSamples(day: nil)
        defer { danish.remove() }
        for (name, plan) in PDFSamples.plans { try write(name, plan, by: danish) }

        for (name, plan) in ConformanceFiles.copied {
            for (recipient, files) in try danish.copies(plan) {
                try Data(files.pdf).write(to: folder.appending(path: "copy-\(name)-\(recipient).pdf"))
                try Data(files.issuer).write(to: folder.appending(path: "copy-\(name)-\(recipient).pem"))
            }
        }

        let head = Letterhead(sender: "Nordby Kommune", logo: try PDFSamples.logo())
        let municipal = try SealedSamples(day: nil, letterhead: head)
        defer { municipal.remove() }
        try write("letterhead", SamplePlans.rich, by: municipal)
        let fixtures = Locale.root.appending(path: "Tests/SigningTests/Fixtures")
        for (name, passphrase) in [("rsa", "hemmelig"), ("ecdsa", "blåbærgrød"), ("kaede", "hemmelig")] {
            let key = try Data(contentsOf: fixtures.appending(path: "\(name).p12"))
            try municipal.importKey([UInt8](key), passphrase)
            try write("imported-\(name)", SamplePlans.rich, by: municipal)
            // The root is not in every key's file, and it is the root the judges trust.
            let root = try Data(contentsOf: fixtures.appending(path: "rod.pem"))
            try root.write(to: folder.appending(path: "imported-\(name).pem"))
        }
        let english = try SealedSamples(language: "en", day: nil)
        defer { english.remove() }
        try write("english", SamplePlans.rich, by: english)
    }
}
