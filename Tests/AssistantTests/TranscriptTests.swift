import Foundation
import Testing

@Suite struct TranscriptTests {
    @Test(arguments: Transcript.names)
    func conversationLooksLikeItsTranscript(name: String) throws {
        let transcript = try Transcript(name: name)
        let screen = try transcript.played()
        if ProcessInfo.processInfo.environment["HANDLEPLAN_RECORD"] == "1" {
            try transcript.record(screen)
            return
        }
        let index = zip(screen, transcript.body).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let place = index ?? min(screen.count, transcript.body.count)
        let isSame = screen == transcript.body
        #expect(
            isSame,
            """
            \(name), line \(place + transcript.head.count + 1):
              the screen: \(screen.indices.contains(place) ? screen[place] : "(ends)")
              transcript: \(transcript.body.indices.contains(place) ? transcript.body[place] : "(ends)")
            """)
    }

    @Test func thereAreTenWholeConversations() { #expect(Transcript.names.count >= 10) }
}
