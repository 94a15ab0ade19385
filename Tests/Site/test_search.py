"""Search: what is on the pages is found and nothing else, in the browser through the page's own script."""

import collections
import json
import random
import re
import time
import unicodedata
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ROOT, Portal, Server

SEED = 20240417
SLOTS = 9
REPORT, FINDING, FINDING_SLOT = 7, 8, 8

# ---- A plain scan ----------------------------------------------------------------------------------------------------
# The rule of cutting a third time, written without a look at the program: ranges of what divides and what is left out.

DIVIDING = [(0x00, 0x30), (0x3A, 0x61), (0x7B, 0xC0), (0xD7, 0xD8), (0xF7, 0xF8), (0x2000, 0x2C00), (0x2E00, 0x2E80),
            (0x2FF0, 0x3005), (0x3008, 0x3021), (0x302A, 0x3031), (0x3036, 0x3038), (0x303D, 0x3040), (0x30A0, 0x30A1),
            (0x30FB, 0x30FC), (0xE000, 0xF900), (0xFE10, 0xFE70), (0xFFF0, 0x10000), (0x1F000, 0x1FB00)]
LEFT_OUT = [(0xAD, 0xAE), (0x200B, 0x2010), (0x202A, 0x202F), (0x2060, 0x2065), (0xFE00, 0xFE10), (0xFEFF, 0xFF00),
            (0xE0000, 0xE1000)]
WORD = re.compile("[0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u052f\u1e00-\u1fff]+")


def among(ranges, scalar):
    return any(low <= scalar < high for low, high in ranges)


def cut(text):
    cut_text = ""
    for one in unicodedata.normalize("NFKC", text):
        for small in one.lower():
            if among(LEFT_OUT, ord(small)):
                continue
            cut_text += " " if among(DIVIDING, ord(small)) else small
    return cut_text.split()


class Scan:
    """The texts of a built site's index, read back from its files, and a search over them that only looks."""

    def __init__(self, site):
        self.site = site
        folder = site / "search"
        self.entry = json.loads((folder / "index.json").read_text("utf-8"))
        names = sorted(folder.glob(f"{self.entry['build']}-r*.json"), key=lambda name: int(re.search(r"r(\d+)\.json", name.name).group(1)))
        self.records = [record for name in names for record in json.loads(name.read_text("utf-8"))]
        assert len(self.records) == self.entry["records"]
        self.hits = []  # (address, title's runs, own runs, the text itself)
        for kind, title, path, _, names, parts in self.records:
            titles = [run for name in [title, *names] for run in cut(name)]
            if kind != REPORT:
                texts = [title, *names] + [text for _, _, text in parts]
                self.hits.append((path, [], [run for text in texts for run in cut(text)], "\n".join(texts)))
                continue
            self.hits.append((path, titles, titles, "\n".join([title, *names])))
            source = None
            for slot, heading, text in parts:
                heading = self.entry["headings"][heading] if isinstance(heading, int) else heading
                if slot == FINDING_SLOT:
                    lines = [sentence for _, sentence in text]
                else:
                    source = source or (site / path / "source.txt").read_bytes().decode("utf-8", "replace").split("\n")
                    lines = [source[line - 1] for at in range(0, len(text), 2) for line in range(text[at], text[at + 1] + 1)]
                runs = [run for line in [heading, *lines] for run in cut(line)]
                anchor = "finding-" if slot == FINDING_SLOT else self.entry["anchors"][slot]
                self.hits.append((f"{path}#{anchor}", titles, runs, "\n".join([heading, *lines])))

    @staticmethod
    def holds(runs, asked):
        if WORD.fullmatch(asked):
            return any(word.startswith(asked) for run in runs for word in WORD.findall(run))
        return any(asked in run for run in runs)

    def find(self, asked):
        """The addresses of all hits for runs that must all occur; a title speaks for the parts of its report."""
        return {
            path for path, titles, runs, _ in self.hits
            if all(self.holds(runs, one) or self.holds(titles, one) for one in asked) and any(self.holds(runs, one) for one in asked)
        }

    def substrings(self, count, generator):
        """Phrases of 2 to 12 letters from names, prose, commentary and findings in equal shares."""
        groups = collections.defaultdict(list)
        for path, _, runs, _ in self.hits:
            group = "finding" if "#finding-" in path else "report" if "#" in path and path.startswith("agencies") else path.split("/")[0]
            groups[group].extend(run for run in runs if len(run) > 1)
        found = []
        while len(found) < count:
            run = generator.choice(groups[generator.choice(sorted(groups))])
            length = min(len(run), generator.randint(2, 12))
            start = generator.randint(0, len(run) - length)
            phrase = run[start:start + length]
            # words are found by their beginning: a cut from within one is not a phrase of its own
            if WORD.fullmatch(phrase) and (start and WORD.fullmatch(run[start - 1])):
                continue
            if len(phrase) > 1:
                found.append(phrase)
        return found


@pytest.fixture(scope="module")
def written(tmp_path_factory, serve):
    """A portal of 300 agencies with commentary, pages and reports out of true."""
    import shutil
    import subprocess
    import sys
    tool = ROOT.parent / "shared" / "tools" / "make-corpus"
    if not tool.exists():
        print(f"\nSKIPPED: {tool} is not there, so the search was not tested on 300 agencies.", file=sys.__stderr__)
        pytest.skip(f"{tool} is not there")
    portal = Portal(tmp_path_factory.mktemp("search") / "portal")
    shutil.rmtree(portal.content)
    subprocess.run([tool, "--agencies", "300", "--years", "2019-2023", "--mess", "0.5", "--seed", "5", "--out", portal.content],
                   check=True, capture_output=True)
    shutil.copytree(ROOT / "content" / "commentary", portal.content / "commentary")
    shutil.copytree(ROOT / "content" / "pages", portal.content / "pages")
    # articles may name agencies of the samples alone
    for file in (portal.content / "commentary").glob("*.md"):
        file.write_text(re.sub(r"\]\(/[^)]*\)", "](/years/)", file.read_text("utf-8")), "utf-8")
    portal.write("content/site.yml", "title: 三百个机关\n")
    portal.run("build", "--quiet")
    assert (portal.public / "search" / "index.html").exists()
    return serve(portal.public)


@pytest.fixture(scope="module")
def scan(written):
    return Scan(written.site)


def search(page, query, more=False):
    """Types a query and waits for its answer: the true count and the addresses of the hits shown."""
    page.fill("#q", query)
    page.wait_for_selector(f"#results[data-query={json.dumps(query.strip())}]", state="attached", timeout=15000)
    while more and page.locator("#search-more").is_visible():
        before = page.locator("#results li").count()
        page.click("#search-more")
        page.locator(f"#results li:nth-child({before + 1})").wait_for()
    return int(page.get_attribute("#results", "data-count")), shown(page)


def shown(page):
    # the path from the root, without the host
    links = page.eval_on_selector_all("#results li a", "all => all.map((one) => new URL(one.href)).map((one) => decodeURI(one.pathname) + one.hash)")
    return [re.sub(r"#finding-.*", "#finding-", link.lstrip("/")) for link in links]


def test_the_script_cuts_texts_as_the_vectors_say(browser):
    """The same vectors as in Tests/SearchingTests: what the build cuts and what the browser cuts must be one."""
    vectors = json.loads((ROOT / "Tests" / "SearchingTests" / "cutting.json").read_text("utf-8"))
    assert len(vectors) > 40
    script = (ROOT / "themes" / "default" / "assets" / "search.js").read_text("utf-8")
    inside, end = script.rstrip().rsplit("})();", 1)
    assert end == "" and "(() => {" in inside
    page = browser.new_page()
    met = page.evaluate_handle(inside.split('"use strict";', 1)[1] + "return [cut]; })()")
    runs = met.evaluate("([cut], texts) => texts.map((text) => cut(text))", [vector["text"] for vector in vectors])
    page.close()
    for vector, one in zip(vectors, runs):
        assert one == vector["runs"], vector
        assert cut(vector["text"]) == vector["runs"], vector


def test_every_random_phrase_is_found_exactly(visit, written, scan):
    generator = random.Random(SEED)
    phrases = scan.substrings(500, generator)
    print(f"seed {SEED}")
    page = visit(written.home + "search/")
    wrong = []
    for phrase in phrases:
        expected = scan.find(cut(phrase))
        assert expected, phrase
        count, hits = search(page, phrase, more=len(expected) <= 40)
        if count != len(expected) or not set(hits) <= expected or (len(expected) <= 40 and set(hits) != expected):
            wrong.append((phrase, count, len(expected), sorted(set(hits) ^ expected)[:3]))
    assert not wrong, f"seed {SEED}: {len(wrong)} of {len(phrases)}: {wrong[:10]}"
