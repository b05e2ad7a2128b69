import CalendarValues
import Messages
import PlanModel

/// The days of a plan as a calendar (iCalendar, RFC 5545): the follow-up and the deadlines, each a whole day.
///
/// A calendar is seen by whoever looks at the telephone, so an event says that there is something and never what. An event keeps
/// its UID from version to version and copy to copy; SEQUENCE follows the version. No METHOD: the file invites nobody.
public struct CalendarRenderer: Sendable {
    /// A renderer.
    public init() {}

    /// The file of a copy; lines end with CR LF and are folded at 75 octets.
    public func calendar(_ copy: PlanCopy, edition: Edition) -> String {
        let events = days(copy.plan, edition).flatMap { event($0, copy.plan, edition) }
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//handleplan//handleplan//DA", "CALSCALE:GREGORIAN"]
        let lines = head + CalendarRenderer.copenhagen + events + ["END:VCALENDAR"]
        return lines.map(CalendarRenderer.folded).joined()
    }

    /// A day to be remembered: an id that stays, and what may be said of it.
    private struct Remembered {
        let id: String
        let day: Day
        let summary: Message
    }

    private func days(_ plan: Plan, _ edition: Edition) -> [Remembered] {
        let start = plan.day ?? edition.today
        let followUp = plan.followUp.day.value?.lastDay(from: start).map {
            Remembered(id: "followup", day: $0, summary: Message("copy.calendar.followUp"))
        }
        let numbers = Dictionary(uniqueKeysWithValues: plan.goals.enumerated().map { ($1.number, $0 + 1) })
        let due = plan.tasks(from: start).compactMap { task -> Remembered? in
            guard let day = task.due else { return nil }
            let goal = MessageValue.number(numbers[task.goal] ?? task.goal)
            let step = task.step.map { "-step\($0)" } ?? ""
            return Remembered(
                id: "goal\(task.goal)\(step)", day: day, summary: Message("copy.calendar.deadline", ["number": goal]))
        }
        return [followUp].compactMap { $0 } + due
    }

    private func event(_ remembered: Remembered, _ plan: Plan, _ edition: Edition) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(edition.planID)-\(remembered.id)@handleplan.invalid",
            "DTSTAMP:\(CalendarRenderer.digits(edition.today))T000000Z", "SEQUENCE:\(max(0, plan.version - 1))",
            "DTSTART;VALUE=DATE:\(CalendarRenderer.digits(remembered.day))",
            "DTEND;VALUE=DATE:\(CalendarRenderer.digits(remembered.day.adding(days: 1)))",
            "SUMMARY:\(CalendarRenderer.escaped(edition.catalog.text(remembered.summary)))", "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    /// The zone of the days, with the change of clocks in force since 1996 (Directive 2000/84/EC).
    private static let copenhagen = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]

    private static func digits(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    /// RFC 5545, 3.3.11.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in CleanText.of(text) {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// A line of at most 75 octets and its continuations, cut between characters (RFC 5545, 3.1).
    static func folded(_ line: String) -> String {
        var result = ""
        var octets = 0
        for character in line {
            let size = String(character).utf8.count
            if octets + size > 75 {
                result += "\r\n "
                octets = 1
            }
            result.append(character)
            octets += size
        }
        return result + "\r\n"
    }
}
