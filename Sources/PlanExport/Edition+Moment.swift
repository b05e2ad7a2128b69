import CalendarValues
import Messages

extension Edition {
    /// A day, and its time of day where there is one, as they stand in a record: without a distance that would be wrong later.
    public func text(_ moment: Moment) -> String {
        let day = moment.day
        let values: [String: MessageValue] = [
            "weekday": .message(Message("document.weekday.\(day.weekday)")), "day": .number(day.day),
            "month": .message(Message("document.month.\(day.month)")), "year": .number(day.year),
        ]
        let said = catalog.text(Message("document.day", values))
        guard let time = moment.time else { return said }
        let minutes = time.minute < 10 ? "0\(time.minute)" : String(time.minute)
        return catalog.text(
            Message(
                "document.time.point", ["day": .text(said), "hour": .number(time.hour), "minutes": .text(minutes)]))
    }
}
