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
                self.hits.append((f"{path}#{self.entry['anchors'][slot]}", titles, runs, "\n".join([heading, *lines])))

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
            group = "finding" if "#findings" in path else "report" if "#" in path and path.startswith("agencies") else path.split("/")[0]
            groups[group].extend(run for run in runs if len(run) > 1)
        found = []
        while len(found) < count:
            run = generator.choice(groups[generator.choice(sorted(groups))])
            length = min(len(run), generator.randint(2, 12))
            start = generator.randint(0, len(run) - length)
            phrase = run[start:start + length]
            # Words are found by their beginning, so a cut from within one is no phrase of its own,
            # and they answer to readings of names as well, which have a test of their own.
            if WORD.fullmatch(phrase):
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
        text = re.sub(r"```.*?```", "", file.read_text("utf-8"), flags=re.S)
        text = re.sub(r"\{\{[^}]*\}\}", "2", text)
        file.write_text(re.sub(r"\]\((?:/|[a-z]+:)[^)]*\)", "](/years/)", text), "utf-8")
    portal.write("content/site.yml", "title: 三百个机关\n")
    portal.build("--quiet")
    return serve(portal.public)


@pytest.fixture(scope="module")
def scan(written):
    return Scan(written.site)


def search(page, query, more=False):
    """Types a query and waits for its answer: the true count and the addresses of the hits shown."""
    page.fill("#q", query)
    page.press("#q", "Enter")  # does not wait for more to be typed
    page.wait_for_selector(f"#results[data-query={json.dumps(query.strip(), ensure_ascii=False)}]", state="attached", timeout=15000)
    while more and page.locator("#search-more").is_visible():
        before = page.locator("#results li").count()
        page.click("#search-more")
        page.locator(f"#results li:nth-child({before + 1})").wait_for()
    return int(page.get_attribute("#results", "data-count")), shown(page)


def shown(page):
    # the path from the root, without the host
    links = page.eval_on_selector_all("#results li a", "all => all.map((one) => new URL(one.href)).map((one) => decodeURI(one.pathname) + one.hash)")
    return [re.sub(r"#findings?\b.*", "#findings", link.lstrip("/")) for link in links]


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
        count, hits = search(page, phrase, more=len(expected) <= 20)
        if count != len(expected) or not set(hits) <= expected or (len(expected) <= 20 and set(hits) != expected):
            wrong.append((phrase, count, len(expected), sorted(set(hits) ^ expected)[:3]))
    assert not wrong, f"seed {SEED}: {len(wrong)} of {len(phrases)}: {wrong[:10]}"


def test_several_words_quotations_and_exclusions_are_exact(visit, written, scan):
    generator = random.Random(SEED + 1)
    page = visit(written.home + "search/")
    wrong = []
    for _ in range(40):
        words = scan.substrings(2, generator)
        expected = scan.find([run for word in words for run in cut(word)])
        count, hits = search(page, " ".join(words))
        if count != len(expected) or not set(hits) <= expected:
            wrong.append((words, count, len(expected)))
    for _ in range(20):
        # Both from one text, so that there is something to find.
        path, _, runs, _ = generator.choice([hit for hit in scan.hits if len(hit[2]) > 8])
        words = [run for run in generator.sample(runs, 3) if len(run) > 1 and not WORD.fullmatch(run)]
        if len(words) < 3:
            continue
        expected = scan.find(words[:2]) - scan.find(words[2:])
        expected = {one for one in expected if not any(Scan.holds(titles, words[2]) for path, titles, *_ in scan.hits if path == one)}
        count, hits = search(page, f"{words[0]} {words[1]} -{words[2]}")
        if count != len(expected) or not set(hits) <= expected:
            wrong.append((words, "-", count, len(expected)))
    assert not wrong, f"seed {SEED + 1}: {wrong}"

    # A quotation over signs: its runs stand side by side.
    texts = [text for path, _, _, text in scan.hits if path.endswith("#overview")]
    piece = next(found.group() for text in texts if (found := re.search(r"\w{4}，涉及\w{3}", text)))
    first, last = piece.split("，")
    expected = {path for path, _, runs, _ in scan.hits if any(a.endswith(first) and b.startswith(last) for a, b in zip(runs, runs[1:]))}
    count, hits = search(page, f"“{piece}”")
    assert count == len(expected) and set(hits) <= expected and expected, (piece, count, len(expected))


def test_facets_count_truly_and_narrow(visit, written, scan):
    page = visit(written.home + "search/?q=" + urllib.parse.quote("公开"))
    page.wait_for_selector("#results[data-count]", state="attached")
    everything = int(page.get_attribute("#results", "data-count"))
    years = facet(page, "year")
    expected = scan.find(["公开"])
    by_year = collections.Counter(path.split("/")[2] for path in expected if re.match(r"agencies/[^/]+/\d", path))
    assert everything == len(expected) and years == dict(by_year)
    page.locator('fieldset[data-facet="year"] input[value="2020"]').check()
    page.wait_for_selector(f'#results[data-count="{by_year["2020"]}"]', state="attached")
    assert facet(page, "year") == dict(by_year), "the counts of a facet are those of the other facets' choice"
    assert "year=2020" in page.url
    page.locator('fieldset[data-facet="year"] input[value="2022"]').check()
    page.wait_for_selector(f'#results[data-count="{by_year["2020"] + by_year["2022"]}"]', state="attached")
    types = facet(page, "type")
    assert set(types) == {"report", "finding"} or set(types) == {"report"}
    page.locator('fieldset[data-facet="type"] input[value="report"]').check()
    page.wait_for_selector(f'#results[data-count="{types["report"]}"]', state="attached")
    assert sum(facet(page, "level").values()) <= types["report"]
    assert all(re.search(r"/(2020|2022)/", link) for link in shown(page))
    findings = facet(page, "finding")
    rule, count = next(iter(findings.items()))
    page.locator(f'fieldset[data-facet="finding"] input[value="{rule}"]').check()
    page.wait_for_selector(f'#results[data-count="{count}"]', state="attached")
    page.click("#search-clear")
    page.wait_for_selector(f'#results[data-count="{everything}"]', state="attached")


def facet(page, name):
    rows = page.locator(f'fieldset[data-facet="{name}"] label').all()
    return {row.locator("input").get_attribute("value"): int(row.locator("small").inner_text()) for row in rows}


# ---- Which hit comes first -------------------------------------------------------------------------------------------

REGISTRY = """id,name,aliases,region,level,kind
changsha-jyj,湖南省长沙市教育局,长沙市教育局|市教育局,湖南省/长沙市,prefecture,department
changsha-yl,湖南省长沙市岳麓区人民政府,岳麓区人民政府|岳麓区,湖南省/长沙市/岳麓区,county,government
luan,安徽省六安市人民政府,六安市人民政府|六安市政府,安徽省/六安市,prefecture,government
yanshan,江西省上饶市铅山县人民政府,铅山县人民政府,江西省/上饶市/铅山县,county,government
yueqing-czj,浙江省温州市乐清市财政局,乐清市财政局,浙江省/温州市/乐清市,county,department
taizhou,浙江省台州市人民政府,台州市人民政府,浙江省/台州市,prefecture,government
bengbu-gaj,安徽省蚌埠市公安局,蚌埠市公安局,安徽省/蚌埠市,prefecture,department
"""

RANKING = [
    # names in full, short, by alias
    ("辽宁省沈阳市辽中区于家房镇人民政府", "agencies/yujiafang/"),
    ("于家房镇人民政府", "agencies/yujiafang/"), ("于家房镇", "agencies/yujiafang/"), ("于家房", "agencies/yujiafang/"),
    ("潘家堡镇", "agencies/panjiabao/"), ("潘家堡镇人民政府", "agencies/panjiabao/"), ("道外区巨源镇", "agencies/juyuan/"),
    ("巨源镇", "agencies/juyuan/"), ("铁东区政务服务局", "agencies/tiedong-zwfwj/"),
    ("长沙市教育局", "agencies/changsha-jyj/"), ("市教育局", "agencies/changsha-jyj/"), ("六安市政府", "agencies/luan/"),
    ("岳麓区人民政府", "agencies/changsha-yl/"), ("蚌埠市公安局", "agencies/bengbu-gaj/"),
    ("铁东区 政务服务局", "agencies/tiedong-zwfwj/"),
    # regions
    ("辽中区", "regions/liaoningsheng/shenyangshi/liaozhongqu/"), ("沈阳市", "regions/liaoningsheng/shenyangshi/"),
    ("黑龙江省", "regions/heilongjiangsheng/"), ("乐清市", "regions/zhejiangsheng/wenzhoushi/yueqingshi/"),
    # pinyin and initials, with places that are read otherwise
    ("yujiafang", "agencies/yujiafang/"), ("yujiafangzhen", "agencies/yujiafang/"), ("yjfz", "agencies/yujiafang/"),
    ("lzyjf", "agencies/yujiafang/"), ("lzqyjfz", "agencies/yujiafang/"), ("panjiabao", "agencies/panjiabao/"),
    ("juyuan", "agencies/juyuan/"), ("changshashijiaoyuju", "agencies/changsha-jyj/"), ("csjyj", "agencies/changsha-jyj/"),
    ("yanshanxian", "agencies/yanshan/"), ("yueqingcaizhengju", "agencies/yueqing-czj/"), ("bengbugonganju", "agencies/bengbu-gaj/"),
    ("taizhou", "agencies/taizhou/"), ("luanshi", "agencies/luan/"),
    # a year and a name: the report
    ("2019 于家房镇", "agencies/yujiafang/2019/"), ("巨源镇 2020", "agencies/juyuan/2020/"),
    ("2021 潘家堡", "agencies/panjiabao/2021/"), ("铁东区政务服务局 2020", "agencies/tiedong-zwfwj/2020/"),
    # rules, indicators, terms
    ("T3-BALANCE", "findings/T3-BALANCE/"), ("收到的与办理的是否相抵", "findings/T3-BALANCE/"),
    ("不予公开率", "indicators/denial_rate/"), ("全部公开率", "indicators/full_disclosure_rate/"),
    # commentary and phrases
    ("同一个区的两个镇", "commentary/liaozhongliangzhen/"), ("确保政府信息公开落实到位", "agencies/juyuan/2020/#overview"),
    ("县信息公开中心", "commentary/liaozhongliangzhen/"),
]


@pytest.fixture(scope="module")
def named(tmp_path_factory, serve):
    """The samples with more names in the registry."""
    import shutil
    portal = Portal(tmp_path_factory.mktemp("named") / "portal")
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    rows = (portal.content / "agencies.csv").read_text("utf-8").splitlines()
    head = rows[0].split(",")
    more = [line + "," * (len(head) - line.count(",") - 1) for line in REGISTRY.splitlines()[1:]]
    portal.write("content/agencies.csv", "\n".join(rows + more) + "\n")
    portal.build("--quiet")
    return serve(portal.public)


def test_the_expected_hit_comes_first(visit, named):
    page = visit(named.home + "search/")
    assert len(RANKING) >= 40
    wrong = []
    for query, expected in RANKING:
        _, hits = search(page, query)
        if not hits or hits[0] != expected:
            wrong.append((query, expected, hits[:3]))
    assert not wrong, "\n".join(map(str, wrong))


# ---- The page and the box --------------------------------------------------------------------------------------------


def test_a_search_can_be_shared_and_the_back_button_works(visit, five):
    page = visit(five.home + "search/?q=" + urllib.parse.quote("公开") + "&year=2020")
    page.wait_for_selector("#results[data-count]", state="attached")
    count = page.get_attribute("#results", "data-count")
    assert page.input_value("#q") == "公开" and page.get_attribute("#results", "data-query") == "公开"
    assert page.locator('input[name="year"][value="2020"]').is_checked()
    for item in page.locator("#results li").all():
        assert item.locator("a").count() == 1
        assert item.locator("mark").count() >= 1, item.inner_text()
    search(page, "巨源镇")
    assert urllib.parse.quote("巨源镇") in page.url
    page.locator("#results a").first.click()
    page.wait_for_url("**/juyuan/**")
    page.go_back()
    page.wait_for_selector('#results[data-query="巨源镇"]', state="attached")
    page.go_back()
    page.wait_for_selector(f'#results[data-query="公开"][data-count="{count}"]', state="attached")
    assert page.input_value("#q") == "公开"


def test_keys(visit, five):
    page = visit(five.home + "search/?q=" + urllib.parse.quote("公开"))
    page.wait_for_selector("#results[data-count]", state="attached")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)") == 1
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "q"
    status = page.locator("#search-status")
    assert status.get_attribute("role") == "status" and re.search(r"\d+", status.inner_text())


def test_every_page_has_the_box_with_suggestions(visit, five):
    page = visit(five.home + "glossary/")
    page.keyboard.press("/")
    box = page.locator(".site-search input")
    assert box.evaluate("one => one === document.activeElement")
    box.press_sequentially("yjf", delay=20)
    option = page.locator("#suggestions [role=option]").first
    option.wait_for()
    assert "于家房" in option.inner_text() and box.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") == option.get_attribute("id")
    violations = Axe().run(page).response["violations"]
    assert not violations, [(one["id"], one["nodes"][0]["html"]) for one in violations]
    page.keyboard.press("Enter")
    page.wait_for_url("**/agencies/yujiafang/")
    box = page.locator(".site-search input")
    box.fill("公开")
    page.locator("#suggestions [role=option]").last.wait_for()
    page.keyboard.press("Escape")
    assert page.locator("#suggestions").is_hidden()
    page.keyboard.press("Enter")
    page.wait_for_selector('#results[data-query="公开"]', state="attached")


def test_without_script_the_page_says_so_and_leads_on(visit, five):
    page = visit(five.home + "search/?q=x", script=False)
    assert page.get_by_text("没有开启").is_visible() and page.locator("#search").is_hidden()
    page.get_by_role("link", name="按字母找机关").click()
    assert page.url.endswith("/agencies/a-z/")


def test_in_english_below_a_path(visit, english):
    page = visit(english.home + "search/?q=" + urllib.parse.quote("于家房镇"))
    page.wait_for_selector("#results[data-count]", state="attached")
    assert page.locator("#results a").first.get_attribute("href") == "/portal/agencies/yujiafang/"
    assert "results" in page.locator("#search-status").inner_text()
    assert "https://reports.example.org/portal/search/?q={searchTerms}" in (english.site / "opensearch.xml").read_text("utf-8")
    page.locator("#results a").first.click()
    page.locator(".site-search input").press_sequentially("panjia", delay=20)
    page.locator("#suggestions [role=option]").first.wait_for()
    page.locator("#suggestions [role=option]").first.click()
    page.wait_for_url("**/portal/agencies/panjiabao/")


@pytest.mark.parametrize("width,scheme", [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")])
def test_the_page_with_results_is_accessible_and_fits(visit, five, width, scheme):
    page = visit(five.home + "search/?q=" + urllib.parse.quote("公开") + "&type=report", width=width, scheme=scheme)
    page.wait_for_selector("#results[data-count]", state="attached")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if width == 360:
        page.locator("#search-facets summary").click()
    violations = Axe().run(page).response["violations"]
    assert not violations, [(one["id"], one["nodes"][0]["html"]) for one in violations]


def test_a_file_that_does_not_come_is_said_and_tried_again(visit, five):
    page = visit(five.home + "search/")
    page.wait_for_selector("#results[data-count]", state="attached")
    page.route("**/search/*-g*.json", lambda route: route.abort())
    page.fill("#q", "公开")
    page.locator("#search-error").wait_for()
    assert "重试" in page.locator("#search-error").inner_text() and page.locator("#results li").count() == 0
    page.unroute("**/search/*-g*.json")
    page.locator("#search-error button").click()
    page.wait_for_selector('#results[data-query="公开"]', state="attached")
    assert page.locator("#search-error").is_hidden() and page.locator("#results li").count() == 10
    visit.troubles[:] = [one for one in visit.troubles if "ERR_FAILED" not in one]


def test_a_sentence_that_does_not_come_leaves_the_hit(visit, five):
    page = visit(five.home + "search/")
    page.route("**/source.txt", lambda route: route.abort())
    page.goto(five.home + "search/?q=" + urllib.parse.quote("公开") + "&type=report")
    page.wait_for_selector("#results[data-count]", state="attached")
    texts = page.locator("#results li").all_inner_texts()
    assert len(texts) == 10 and any("没能取到" in text for text in texts) and all("年度报告" in text for text in texts)
    visit.troubles[:] = [one for one in visit.troubles if "ERR_FAILED" not in one]


def test_a_site_published_anew_is_searched_anew(visit, tmp_path):
    """The files of the index that the page knows are gone: it asks for the entry again."""
    import shutil
    portal = Portal(tmp_path / "portal")
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    portal.build("--quiet")
    server = Server(portal.public)
    try:
        page = visit(server.home + "search/")
        page.wait_for_selector("#results[data-count]", state="attached")
        search(page, "巨源镇")
        portal.edit("content/pages/about.md", "\n---\n", "\n---\n全新的一段话。\n\n")
        portal.build("--quiet")
        _, hits = search(page, "全新的一段话")
        assert hits == ["about/"]
    finally:
        server.stop()
    visit.troubles[:] = [one for one in visit.troubles if "404" not in one]


def test_a_slow_line_shows_titles_first_and_an_old_answer_never_wins(visit, five):
    page = visit(five.home + "search/")
    page.wait_for_selector("#results[data-count]", state="attached")

    def late(route):
        time.sleep(0.4)
        route.continue_()

    page.route("**/search/*-*.json", late)
    page.fill("#q", "巨源")
    page.wait_for_timeout(350)
    page.fill("#q", "潘家堡")
    page.wait_for_selector('#results[data-query="潘家堡"]', state="attached", timeout=15000)
    page.wait_for_timeout(1500)
    assert page.get_attribute("#results", "data-query") == "潘家堡" and "潘家堡" in page.locator("#results li").first.inner_text()


def test_texts_of_others_stay_texts(visit, tmp_path):
    portal = Portal(tmp_path / "portal")
    import shutil
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    portal.edit("content/reports/2020/juyuan.txt", "镇里宣传上级的重要部署", "镇里宣传<img src=x onerror=alert(1)><b>特殊标记</b>\"'上级的重要部署")
    portal.build("--quiet")
    server = Server(portal.public)
    try:
        page = visit(server.home + "search/")
        page.wait_for_selector("#results[data-count]", state="attached")
        search(page, "特殊标记")
        item = page.locator("#results li").first
        assert "<b>特殊标记</b>" in item.inner_text() and item.locator("img, b").count() == 0
    finally:
        server.stop()


def test_the_index_is_the_same_with_any_number_of_threads(sample):
    sample.build("--quiet", "--threads", "1")
    one = {name: bytes_ for name, bytes_ in sample.tree().items() if name.startswith("search/")}
    sample.build("--quiet", "--threads", "5")
    assert one == {name: bytes_ for name, bytes_ in sample.tree().items() if name.startswith("search/")}
    assert sum(len(bytes_) for bytes_ in one.values()) < 600_000
    names = [name for name in one if name.endswith(".json") and name != "search/index.json"]
    build = json.loads(one["search/index.json"])["build"]
    assert names and all(name.startswith(f"search/{build}-") for name in names)
