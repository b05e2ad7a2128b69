"""Scores and times Duckling and dateparser on the project's open phrases; prints one line of JSON for each that is installed.

usage: time_peers.py phrases_open.tsv
Counted as right: the same kind of time with the same value, or with another value a Dane may mean. What has no
counterpart in a peer's output (deadlines, conditions, vague times) counts as not read.
"""
import datetime
import json
import sys
import time

REFERENCE = datetime.datetime(2026, 11, 21, 9, 0)
ROUNDS = 5


def rows(path):
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if not line.startswith("#")]
    for line in lines[1:]:
        cells = line.split("\t")
        yield cells[1], cells[2], {cells[3], *(part.strip() for part in cells[5].split("|") if part.strip())}


def day_or_time(moment):
    """`2026-11-24T09:30`, or the day alone at midnight."""
    return moment[:10] if moment[11:16] in ("", "00:00") else moment[:16]


def duckling_reader():
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    moment = duckling.parse_ref_time(zones, "Europe/Copenhagen", int(REFERENCE.timestamp()))
    context = duckling.Context(moment, duckling.default_locale_lang(duckling.parse_lang("DA")))
    dimensions = duckling.parse_dimensions(["time", "duration"])
    letters = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y"}

    def read(phrase):
        return duckling.parse(phrase, context, dimensions, False)

    def value(found):
        if not found:
            return None
        longest = max(found, key=lambda item: item["end"] - item["start"])
        said = longest["value"]
        if longest["dim"] == "duration":
            unit = letters.get(said.get("unit", ""), "")
            return "duration", f"P{'T' if len(unit) > 1 else ''}{said['value']}{unit[-1:]}"
        if said["type"] == "interval":
            if "from" not in said or "to" not in said:
                return ("open-ended", day_or_time(said["from"]["value"]) + "/..") if "from" in said else None
            last = datetime.date.fromisoformat(said["to"]["value"][:10]) - datetime.timedelta(days=1)
            return "interval", f"{said['from']['value'][:10]}/{last}"
        start = datetime.date.fromisoformat(said["value"][:10])
        if said["grain"] in ("week", "month", "quarter", "year"):
            months = {"month": 1, "quarter": 3, "year": 12}.get(said["grain"])
            if months is None:
                end = start + datetime.timedelta(days=7)
            else:
                number = start.year * 12 + start.month - 1 + months
                end = datetime.date(number // 12, number % 12 + 1, 1)
            return "interval", f"{start}/{end - datetime.timedelta(days=1)}"
        return "point", said["value"][:16] if said["grain"] in ("hour", "minute") else said["value"][:10]

    return read, value


def dateparser_reader():
    import dateparser

    settings = {"RELATIVE_BASE": REFERENCE, "PREFER_DATES_FROM": "future"}

    def read(phrase):
        return dateparser.parse(phrase, languages=["da"], settings=settings)

    def value(found):
        if found is None:
            return None
        same = found.time() in (REFERENCE.time(), datetime.time(0, 0))
        return "point", found.date().isoformat() if same else found.isoformat()[:16]

    return read, value


def main():
    phrases = list(rows(sys.argv[1]))
    for name, make in [("Duckling", duckling_reader), ("dateparser", dateparser_reader)]:
        try:
            read, value = make()
        except ImportError:
            continue
        right = sum(1 for phrase, kind, values in phrases if (got := value(read(phrase))) and got[0] == kind and got[1] in values)
        best = float("inf")
        for _ in range(ROUNDS):
            start = time.perf_counter()
            for phrase, _, _ in phrases:
                read(phrase)
            best = min(best, time.perf_counter() - start)
        print(json.dumps({"name": name, "right": right, "of": len(phrases), "seconds": best / len(phrases)}))


if __name__ == "__main__":
    main()
