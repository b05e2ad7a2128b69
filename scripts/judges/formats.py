"""Reads every copy in a folder as those who get it would: FHIR, iCalendar, JSON by its schema, HTML by axe-core in Chromium."""

import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import axe_core_python
import html5lib
import icalendar
import jsonschema
from fhir.resources.R4B.bundle import Bundle

folder = pathlib.Path(sys.argv[1])
problems = []


def fhir(path):
    bundle = Bundle.model_validate_json(path.read_bytes())
    urls = [entry.fullUrl for entry in bundle.entry]
    if len(set(urls)) != len(urls):
        yield "two resources have one address"
    for reference in re.findall(r'"reference": "([^"]+)"', path.read_text(encoding="utf-8")):
        if reference not in urls:
            yield f"{reference} leads nowhere"


def calendar(path):
    data = path.read_bytes()
    for line in data.split(b"\r\n"):
        line.decode("utf-8")
        if len(line) > 75:
            yield "a line is longer than 75 octets"
    if data.count(b"\n") != data.count(b"\r\n") or b"METHOD" in data:
        yield "line ends or METHOD"
    read = icalendar.Calendar.from_ical(data)
    uids = [str(event["UID"]) for event in read.walk("VEVENT")]
    if len(set(uids)) != len(uids):
        yield "two events have one UID"
    for event in read.walk("VEVENT"):
        if (event.end - event.start).days != 1 or event.errors:
            yield f"{event['UID']} is not one whole day"
    if not read.walk("VTIMEZONE"):
        yield "no VTIMEZONE"


schema = json.loads((folder / "schema.json").read_bytes())
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


def plan(path):
    for error in validator.iter_errors(json.loads(path.read_bytes())):
        yield jsonschema.exceptions.best_match([error]).message[:200]


axe = next(pathlib.Path(axe_core_python.__file__).parent.glob("axe.min.js")).read_text(encoding="utf-8")
run = """
<script>axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}).then(r => {
document.documentElement.setAttribute("data-axe", JSON.stringify({passes: r.passes.length,
wrong: r.violations.map(v => v.id + ": " + v.nodes[0].html.slice(0, 120))}));
document.documentElement.setAttribute("data-done", "yes"); });</script>
"""


def page(path):
    text = path.read_text(encoding="utf-8")
    html5lib.HTMLParser(strict=True).parse(text)
    if re.search(r"<script|https?://|src=|<img", text):
        yield "something would be fetched or run"
    # The policy in the page forbids the judge's own script, so the page that is judged goes without it.
    judged = re.sub(r"<meta http-equiv[^>]*>\n", "", text).replace("</body>", f"<script>{axe}</script>{run}</body>")
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
        file.write(judged)
        file.flush()
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000", "--dump-dom"]
        dom = subprocess.run(command + [f"file://{file.name}"], capture_output=True, text=True, timeout=120).stdout
    found = re.search(r'data-axe="([^"]*)"', dom)
    if not found:
        yield "axe gave no answer"
        return
    answer = json.loads(html.unescape(found.group(1)))
    if answer["passes"] < 10:
        yield f"axe looked at only {answer['passes']} rules"
    yield from answer["wrong"]


judges = {"plan.fhir.json": fhir, "plan.ics": calendar, "plan.json": plan, "plan.html": page}
counts = {}
for ending, judge in judges.items():
    paths = sorted(folder.glob(f"*-{ending}"))
    # The pages of one recipient are alike: a browser is slow, so it sees those of some plans.
    if judge is page:
        paths = [path for path in paths if re.search(r"-(rich|full|draft|declined|long-answer)-plan", path.name)]
    counts[ending] = len(paths)
    for path in paths:
        try:
            problems += [f"{path.name}: {problem}" for problem in judge(path)]
        except Exception as error:
            problems.append(f"{path.name}: {type(error).__name__} {str(error)[:300]}")
print(", ".join(f"{count} {ending}" for ending, count in counts.items()))
print("\n".join(problems) or "All judges agree.")
sys.exit(1 if problems or not all(counts.values()) else 0)
