import Cryptography
import Foundation
import PlanModel
import Signing
import Testing

@testable import Assistant
@testable import PlanSamples

/// Names of authorities and caseworkers are as long as they are; a certificate takes 64 code points of each.
@Suite struct SealedNameTests {
    @Test(arguments: [
        "Nordby Kommune, Center for Voksne, Socialpsykiatri og Udsatte, Team Forsorg og Handleplaner",
        String(repeating: "å", count: 65), "a" + String(repeating: "\u{301}", count: 3_000), " ",
    ])
    func anyNameIsSealed(name: String) throws {
        let samples = try SealedSamples()
        defer { samples.remove() }
        var plan = SamplePlans.smallest
        plan.people = plan.people.map { person in
            guard person.role == "caseworker" else { return person }
            return Person(id: person.id, name: name, role: "caseworker", authority: name, isPresent: true)
        }
        let files = try samples.files(plan)
        let check = SignatureCheck(trusting: try Certificate.all(in: files.issuer), at: samples.clock.second())
        #expect(check.report(on: files.pdf).verdict == .wholeAndTrusted)
    }

    /// Each caseworker's plans name that caseworker, and the same caseworker keeps the same certificate.
    @Test func anotherCaseworkerHasAnotherCertificate() throws {
        let samples = try SealedSamples()
        defer { samples.remove() }
        let first = try samples.files(SamplePlans.rich).issuer
        #expect(try samples.files(SamplePlans.rich).issuer == first)
        var plan = SamplePlans.rich
        plan.people = plan.people.map { person in
            guard person.role == "caseworker" else { return person }
            return Person(
                id: person.id, name: "Ib Toft", role: "caseworker", authority: "Nordby Kommune", isPresent: true)
        }
        let files = try samples.files(plan)
        #expect(files.issuer != first)
        let check = SignatureCheck(trusting: try Certificate.all(in: files.issuer), at: samples.clock.second())
        #expect(check.report(on: files.pdf).signature?.signer.subject.commonName == "handleplan, Ib Toft")
    }
}
