#!/usr/bin/env python3
"""Measures the search of a built site in Chromium: bytes over the wire (gzip, cold cache) and time of script.

    .venv/bin/python Tests/Site/measure_search.py PUBLIC [--queries]

Not a test: numbers of time belong to a quiet machine. Prints one table; --queries prints a line for each query.
"""

import argparse
import gzip
import pathlib
import re
import shutil
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from conftest import Server  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

FIRST = "公开"


def queries(site):
    """Twenty queries: names, words of nearly every report, rare phrases, pinyin, several words, mixed with Latin."""
    import json
    agencies = json.loads((site / "compare" / "agencies.json").read_text("utf-8"))["agencies"]
    names = [agencies[len(agencies) * share // 7][1] for share in (1, 3, 5)]
    prose = [line for line in (site / "agencies" / agencies[len(agencies) // 2][0]).glob("*/source.txt")][0]
    rare = re.findall(r"涉及[^，。]{6,14}", prose.read_text("utf-8")) or ["涉及"]
    return [*names, names[0][:3], "政府", "信息", "统一答复口径", "清理扶贫项目台账", "行政复议", "中华人民共和国",
            rare[0], rare[-1], "2021年度", "sjj", "jyj", "2022 " + names[1], names[2][:3] + " 河道治理",
            "T3-BALANCE", "办公室 会议纪要", "河道治理 -各村"]


class Meter:
    """A page whose bytes and script time are counted."""

    def __init__(self, browser):
        self.context = browser.new_context(viewport={"width": 1280, "height": 900})
        self.page = self.context.new_page()
        self.session = self.context.new_cdp_session(self.page)
        self.session.send("Network.enable")
        self.session.send("Profiler.enable")
        self.session.send("Profiler.setSamplingInterval", {"interval": 200})
        self.bytes, self.sizes, self.names = 0, [], {}
        self.session.on("Network.responseReceived", lambda event: self.names.update({event["requestId"]: event["response"]["url"]}))
        self.session.on("Network.loadingFinished", self.loaded)

    def loaded(self, event):
        self.sizes.append((self.names.get(event["requestId"], "?"), int(event["encodedDataLength"])))

    def script(self):
        """Milliseconds of script, collection of garbage with it, since the profiler was started."""
        profile = self.session.send("Profiler.stop")["profile"]
        names = {node["id"]: node["callFrame"]["functionName"] for node in profile["nodes"]}
        idle = ("(idle)", "(program)", "(root)")
        return sum(delta for node, delta in zip(profile["samples"], profile["timeDeltas"]) if names[node] not in idle) / 1000

    def measure(self, act, query, count=None):
        self.page.wait_for_timeout(50)
        self.sizes.clear()
        self.session.send("Profiler.start")
        act()
        found = f'#results[data-query="{query}"]' + (f'[data-count="{count}"]' if count else "")
        self.page.wait_for_selector(found, state="attached", timeout=20000)
        self.page.wait_for_timeout(150)
        return sum(size for _, size in self.sizes), self.script(), list(self.sizes)


def kind(url):
    name = url.rsplit("/", 1)[-1]
    found = re.match(r"[0-9a-f]+-([a-z])", name)
    return found.group(1) if found else name.split("?")[0] or "page"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("public", type=pathlib.Path)
    parser.add_argument("--queries", action="store_true")
    given = parser.parse_args()
    server = Server(given.public)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        meter = Meter(browser)
        page = meter.page
        first, first_script, sizes = meter.measure(lambda: page.goto(server.home + "search/?q=" + FIRST), FIRST)
        shell = sum(size for url, size in sizes if kind(url) in ("page", "search") or url.endswith(".css") or "/site." in url)
        later = []
        for query in queries(given.public):
            size, script, sizes = meter.measure(lambda: page.fill("#q", query), query)
            later.append((size, script, query, page.get_attribute("#results", "data-count"), sizes))
        # the heaviest thing that can be asked for: the most frequent word, narrowed by a facet, for which lists are read
        page.fill("#q", FIRST)
        page.wait_for_selector(f'#results[data-query="{FIRST}"]', state="attached")
        year = page.locator('[data-facet="year"] input').first
        count = year.locator("xpath=..").locator("small").inner_text()
        narrowed = meter.measure(year.check, FIRST, count)
        browser.close()
    server.stop()
    if given.queries:
        for size, script, query, hits, sizes in later:
            parts = {}
            for url, one in sizes:
                parts[kind(url)] = parts.get(kind(url), 0) + one
            print(f"{size / 1000:7.1f} kB {script:6.1f} ms {hits:>7}  {query}  " + " ".join(f"{key}:{value}" for key, value in sorted(parts.items())))
    files = list((given.public / "search").glob("*.json"))
    sizes = [size for size, *_ in later]
    times = [script for _, script, *_ in later]
    packed = sum(len(gzip.compress(file.read_bytes(), 6)) for file in files)
    print(f"first search        {first / 1000:.1f} kB, of these page, style and scripts {shell / 1000:.1f} kB; {first_script:.0f} ms of script")
    print(f"later searches      min {min(sizes) / 1000:.1f}, median {statistics.median(sizes) / 1000:.1f}, max {max(sizes) / 1000:.1f} kB ({len(sizes)} queries)")
    print(f"narrowed by a year  {narrowed[0] / 1000:.1f} kB, {narrowed[1]:.0f} ms of script ({FIRST}, {count} hits)")
    print(f"script per search   median {statistics.median(times):.0f}, max {max(times):.0f} ms")
    print(f"index               {len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB ({packed / 1e6:.1f} MB with gzip)")


main()
