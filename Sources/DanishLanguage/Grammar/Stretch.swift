import CalendarValues

/// Days from the first to the last, with how they were said.
struct Stretch: Sendable {
    enum Nature: Sendable {
        /// one day: a date, a weekday
        case day
        /// a week, month, quarter or year
        case period
        /// a week said by its number
        case week
        /// a holiday or school holiday
        case holiday
        /// a season
        case season
        /// a part of a month, week or year
        case part
        /// the last day of something: included wherever it ends
        case end
        /// about that day
        case about
    }

    var first: Day
    var last: Day
    var nature: Nature
    /// Other days a Dane may mean by the same word, likeliest first.
    var others: [ClosedRange<Day>] = []
    /// The day that gives a holiday its name.
    var main: Day?
    var firstTime: TimeOfDay?
    var lastTime: TimeOfDay?
    var otherTimes: [TimeOfDay] = []
    /// Asked although there are no others.
    var ask = false
    var problem: TimeProblem?

    init(_ first: Day, _ last: Day, _ nature: Nature, others: [ClosedRange<Day>] = [], main: Day? = nil) {
        self.first = first
        self.last = last
        self.nature = nature
        self.others = others
        self.main = main
    }

    init(_ day: Day, others: [Day] = []) {
        self.init(day, day, .day, others: others.map { $0...$0 })
    }

    var firstMoment: Moment { Moment(first, firstTime) }
    var lastMoment: Moment { Moment(last, lastTime) }
}
