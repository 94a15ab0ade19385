"""Articles as a reader and an editor meet them: built from content/, and from portals with mistakes."""

import re
import xml.etree.ElementTree

from conftest import ROOT, glasshouse

ATOM = "{http://www.w3.org/2005/Atom}"
ARTICLE = "content/commentary/辽中两镇.md"
OTHER = "content/commentary/2020-巨源镇两件申请.md"


def test_an_article_shows_figures_blocks_and_links(five, visit):
    page = visit(five.home + "commentary/liaozhongliangzhen/")
    assert page.locator("article figure.quote blockquote").count() == 2
    assert page.locator("article .finding").inner_text().count("Q-BOILER") == 1
    assert page.locator("article table.compare").first.locator("td").count() == 16
    assert page.locator("article figure.chart svg").count() == 1
    figures = page.locator("article a.figure")
    assert figures.count() == 5
    for number in range(figures.count()):
        address = figures.nth(number).evaluate("e => e.href")
        assert page.request.get(address).ok
    # a figure's link leads to the very cell, which has the number
    other = visit(five.home + "commentary/2020-juyuanzhenliangjianshenqing/")
    figure = other.locator("article a.figure").first
    assert figure.evaluate("e => e.firstChild.data") == "2"
    figure.click()
    assert other.locator(":target").inner_text().strip().startswith("2")


def test_a_quotation_opens_its_line(five, visit):
    page = visit(five.home + "commentary/liaozhongliangzhen/")
    page.locator("figure.quote a[data-line]").first.click()
    assert "县信息公开中心" in page.locator("li.marked").inner_text()


def test_who_is_spoken_of_says_so(five, visit):
    for path, title in [("agencies/panjiabao/", "同一个区的两个镇"), ("agencies/juyuan/", "两件申请"),
                        ("regions/liaoningsheng/shenyangshi/liaozhongqu/", "同一个区的两个镇")]:
        page = visit(five.home + path)
        assert title in page.locator("section[aria-labelledby=articles]").inner_text()
    page = visit(five.home + "agencies/tiedong-zwfwj/")
    assert page.locator("section[aria-labelledby=articles]").count() == 0


def test_tags_and_feed(five, visit):
    page = visit(five.home + "commentary/")
    titles = page.locator("article.entry h2").all_inner_texts()
    assert titles == ["两件申请，表上没有下文", "同一个区的两个镇，相同的段落"]
    page.locator("article.entry a.tag", has_text="文字比对").click()
    assert page.locator("article.entry").count() == 1
    feed = xml.etree.ElementTree.parse(five.site / "commentary/feed.xml").getroot()
    assert feed.tag == ATOM + "feed"
    assert [one.findtext(ATOM + "title") for one in feed.iter(ATOM + "entry")] == titles
    assert feed.findtext(ATOM + "updated") == "2026-11-21T00:00:00Z"
    for one in [feed, *feed.iter(ATOM + "entry")]:
        assert one.findtext(ATOM + "id") and one.find(ATOM + "link") is not None
    # the site's and that of the articles
    assert page.locator("link[type='application/atom+xml']").count() == 2


def test_a_wrong_assertion_stops_the_build_and_leaves_the_site(sample):
    sample.build()
    before = sample.tree()
    figure = "{{ 于家房镇 2019 applications.new@total"
    sample.edit(ARTICLE, figure + " = 0 }}", figure + " = 7 }}")
    run = sample.run("build").expect(1)
    lines = (sample.folder / ARTICLE).read_text("utf-8").splitlines()
    line = next(number for number, words in enumerate(lines, 1) if "= 7 }}" in words)
    column = lines[line - 1].index(figure) + 1
    assert (f"{ARTICLE}:{line}:{column}: error: the article says 7; expected 0, the value at "
            "/agencies/yujiafang/2019/#applications.new@total [article-assertion]") in run.err
    assert "nothing was published" in run.err and "published 5" not in run.shown
    assert sample.tree() == before


def test_a_figure_that_changed_is_told(sample):
    # the sample articles rely on the old value, and would stop the build
    for name in (ARTICLE, OTHER):
        (sample.folder / name).unlink()
    key = "潘家堡镇 2021 applications.new@total"
    sample.write("content/commentary/x.md", f"---\ntitle: 新\ndate: 2026-11-01\n---\n\n甲\n\n新收 {{{{ {key} }}}} 件\n")
    sample.build()
    assert "article-figure-changed" not in sample.build().err
    report = sample.folder / "content/reports/2021/panjiabao.txt"
    lines = report.read_text("utf-8").split("\n")
    label = next(number for number, line in enumerate(lines) if "本年新收政府信息公开申请数量" in line)
    total = [number for number in range(label + 1, len(lines)) if "0" in lines[number]][6]
    lines[total] = lines[total].replace("0", "4")
    report.write_text("\n".join(lines), "utf-8")
    told = f"content/commentary/x.md:8:1: warning: {key} was 0, now 4; expected a sentence that still holds [article-figure-changed]"
    assert told in sample.build().err
    assert re.search(r'<a class="figure[^>]*>4<', sample.page("commentary/x/index.html"))
    assert told not in sample.build().err, "it is told once"


def test_drafts_are_not_published(sample):
    sample.edit(ARTICLE, "author: 编辑部\n", "author: 编辑部\ndraft: true\n")
    sample.edit(OTHER, "[两个镇相同的段落](commentary:辽中两镇)", "两个镇相同的段落")
    sample.build()
    assert not (sample.public / "commentary/liaozhongliangzhen").exists()
    assert "同一个区" not in sample.page("commentary/index.html")
    assert "同一个区" not in sample.page("agencies/panjiabao/index.html")


def test_many_articles_take_several_pages(sample, serve, visit):
    for number in range(45):
        day = number % 28 + 1
        sample.write(f"content/commentary/a{number:02}.md", f"---\ntitle: 第{number}篇\ndate: 2025-01-{day:02}\ntags: [多]\n---\n\n字\n")
    sample.build()
    page = visit(serve(sample.public).home + "commentary/")
    assert page.locator("article.entry").count() == 20
    assert page.locator("a.tag", has_text="多").first.is_visible()
    page.locator("nav.pages a", has_text="3").click()
    assert page.locator("article.entry").count() == 7
    dates = re.findall(r'datetime="([\d-]+)"', sample.page("commentary/page-2/index.html"))
    assert len(dates) == 20 and dates == sorted(dates, reverse=True)


def test_a_new_article_is_a_draft_that_builds(sample):
    title = '他们说："公开"/不公开: 100%'
    made = sample.run("new", "commentary", title, "--author", "甲: 乙").expect(0)
    path = sample.folder / made.out.strip()
    assert path.parent == sample.content / "commentary" and path.suffix == ".md"
    assert "draft: true" in path.read_text("utf-8")
    sample.build()
    sample.edit(path, "draft: true\n", "")
    sample.build()
    pages = [one.read_text("utf-8") for one in (sample.public / "commentary").rglob("index.html")]
    assert sum("<h1>他们说：&quot;公开&quot;/不公开: 100%</h1>" in one for one in pages) == 1
    assert "new-file-exists" in sample.run("new", "commentary", title).expect(1).err


def test_a_new_portal_builds_at_once(tmp_path, serve, visit):
    themes = ROOT / "themes"
    glasshouse("new", "portal", "fresh", "--themes", themes, cwd=tmp_path).expect(0)
    glasshouse("build", "--strict", cwd=tmp_path / "fresh").expect(0)
    page = visit(serve(tmp_path / "fresh/public").home + "commentary/first/")
    assert page.locator("a.figure").all_inner_texts() == ["3", "2", "1"]
    again = glasshouse("new", "portal", "fresh", "--themes", themes, cwd=tmp_path).expect(1)
    assert "new-file-exists" in again.err
    assert "theme-missing" in glasshouse("new", "portal", "other", "--themes", "nowhere", cwd=tmp_path).expect(1).err
