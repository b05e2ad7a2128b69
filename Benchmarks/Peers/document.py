"""Sets a page of HTML on standard input as a PDF/A-3u with tags by WeasyPrint; prints seconds of processor time a run, one a line.

Usage: document.py RUNS. The first run, which reads the fonts, is not counted.
"""
import sys
import time

from weasyprint import HTML

page = sys.stdin.read()
for run in range(int(sys.argv[1]) + 1):
    start = time.process_time()
    HTML(string=page).write_pdf(pdf_variant="pdf/a-3u", pdf_tags=True)
    if run:
        print(time.process_time() - start)
