/// Every rule about time, one topic a file. Of two equally long readings the rule listed first wins.
enum TimeRules {
    static let all: [Rule] =
        NumberRules.all + LengthRules.all + MeasureRules.all + ClockRules.all + DateRules.all + WeekdayRules.all
        + PeriodRules.all + HolidayRules.all + IdiomRules.all + IntervalRules.coming + PointRules.all
        + FrequencyRules.all + OpenEndedRules.all
        + VagueRules.phrases + DurationRules.all + DeadlineRules.all + ConditionalRules.all + VagueRules.all
        + IntervalRules.all + GlossRules.all
}
