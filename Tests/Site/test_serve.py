"""The preview that an editor has open while writing: a real server, a real browser, real files."""

import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from conftest import PROGRAM, STRICT_CSP

ARTICLE = "content/commentary/辽中两镇.md"
PAGE = "commentary/liaozhongliangzhen/"


class Preview:
    """A running `glasshouse serve`."""

    def __init__(self, portal, *options):
        self.log = (portal.folder / "serve.log").open("w+")
        self.process = subprocess.Popen(
            [str(PROGRAM), "serve", "--port", "0", *options], cwd=portal.folder, stdout=subprocess.PIPE, stderr=self.log,
            text=True)
        line = self.process.stdout.readline()
        found = re.match(r"serving (http://127\.0\.0\.1:\d+/\S*) ", line)
        assert found, f"not served: {line!r} {self.said()}"
        self.home = found[1]

    def said(self):
        self.log.flush()
        return open(self.log.name, encoding="utf-8").read()

    def get(self, path, method="GET", host=None, raw=None):
        """Status, headers and bytes of an answer."""
        request = urllib.request.Request(self.home + path, method=method)
        if host:
            request.add_header("Host", host)
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(10)


@pytest.fixture
def preview(sample):
    """The sample portal, served; stopped when the test ends."""
    running = []

    def start(*options):
        running.append(Preview(sample, *options))
        return running[-1]

    yield start
    for one in running:
        one.stop()
        one.log.close()


def without_preview(page):
    """A page without what the preview adds to it."""
    return re.sub(
        rb'<link rel="stylesheet" href="[^"]*__glasshouse/preview.css"><script src="[^"]*__glasshouse/preview.js" data-version="\d+"></script>\n',
        b"", page)


def test_an_open_page_follows_its_file(sample, preview, visit):
    served = preview()
    page = visit(served.home + PAGE)
    sample.edit(ARTICLE, "## 不同的是哪些格子", "## 改过的标题")
    start = time.monotonic()
    page.locator("h2", has_text="改过的标题").wait_for()
    print(f"shown after {time.monotonic() - start:.2f} s")
    # broken: the page shows where, and keeps what it had
    figure = "{{ 于家房镇 2019 applications.new@total"
    sample.edit(ARTICLE, figure + " = 0 }}", figure + " = 5 }}")
    box = page.locator("#glasshouse-problems")
    box.wait_for()
    words = box.inner_text()
    assert re.search(r"辽中两镇\.md:\d+:\d+: error: the article says 5; expected 0", words)
    assert "依申请公开一表" in words and "→" in words, words
    assert page.locator("h2", has_text="改过的标题").count() == 1
    # mended: the page is back
    sample.edit(ARTICLE, figure + " = 5 }}", figure + " = 0 }}")
    box.wait_for(state="detached")


def test_a_dead_link_in_an_article_is_told(sample, preview, visit):
    served = preview()
    page = visit(served.home + PAGE)
    sample.edit(ARTICLE, "## 相同的是哪些段落", "[没有](#没有这一节)\n\n## 相同的是哪些段落")
    page.locator("#glasshouse-problems").wait_for()
    assert "辽中两镇.md:12:1: error: a link to #没有这一节" in page.locator("#glasshouse-problems").inner_text()


def test_a_template_and_a_report_are_followed_too(sample, preview, visit):
    served = preview()
    page = visit(served.home + "agencies/panjiabao/2021/")
    sample.edit("content/site.yml", "title: 年报公开看", "title: 换了名字")
    page.locator(".site-name", has_text="换了名字").wait_for()
    sample.edit("themes/default/templates/report.mustache", "<h1>", '<h1 class="edited">')
    page.locator("h1.edited").wait_for()
    report = sample.folder / "content/reports/2021/panjiabao.txt"
    report.write_text(report.read_text("utf-8").replace("490条", "491条"), "utf-8")
    page.locator("p", has_text="491条").first.wait_for()


def test_drafts_are_shown_and_marked(sample, preview, visit):
    sample.write("content/commentary/d.md", "---\ntitle: 还没写完\ndate: 2026-01-01\ndraft: true\n---\n\n字\n")
    served = preview()
    page = visit(served.home + "commentary/")
    entry = page.locator("article.entry", has_text="还没写完")
    assert "草稿" in entry.inner_text()
    entry.locator("h2 a").click()
    assert "草稿" in page.locator(".draft").inner_text()


def test_it_serves_what_a_build_writes(sample, preview):
    sample.build()
    served = preview()
    for path, written in sample.tree().items():
        if path == "glasshouse-manifest.json":
            continue
        address = path[: -len("index.html")] if path.endswith("index.html") else path
        status, headers, body = served.get(urllib.parse.quote(address))
        assert status == 200, path
        assert (without_preview(body) if path.endswith(".html") else body) == written, path
        assert headers["Content-Security-Policy"] == STRICT_CSP
        assert headers["X-Content-Type-Options"] == "nosniff"
    for path in ["agencies/none/", "assets/none.css", "../Package.swift", "%2e%2e/%2e%2e/etc/passwd", "content/site.yml",
                 "//etc/passwd", "agencies/%00"]:
        status, _, body = served.get(path)
        assert status == 404 and b"root:" not in body, path
    status, headers, _ = served.get("agencies")
    assert status == 200, "an address without its last slash leads to the page"


def test_only_this_machine_and_only_reading(preview):
    served = preview()
    assert served.get("", host="evil.example")[0] == 403
    assert served.get("", method="POST")[0] == 405
    port = int(served.home.split(":")[2].split("/")[0])
    with socket.socket() as other:
        other.settimeout(2)
        address = next((a[4][0] for a in socket.getaddrinfo(socket.gethostname(), port, socket.AF_INET)), "127.0.0.1")
        if not address.startswith("127."):
            assert other.connect_ex((address, port)) != 0, "it listens on the loopback address alone"


def test_a_port_that_is_taken_is_told(sample):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        run = sample.run("serve", "--port", str(taken.getsockname()[1]))
    run.expect(1)
    assert "--port" in run.err


def test_it_begins_with_a_broken_portal_and_recovers(sample, preview, visit):
    sample.edit(ARTICLE, "title: 同一个区", "titel: 同一个区")
    served = preview()
    page = visit(served.home + PAGE)
    assert "expected title" in page.locator("#glasshouse-problems").inner_text()
    sample.edit(ARTICLE, "titel: 同一个区", "title: 同一个区")
    page.locator("h1", has_text="同一个区").wait_for()


def test_control_c_ends_it_with_open_pages(preview, visit):
    served = preview()
    page = visit(served.home)
    start = time.monotonic()
    assert served.stop() == 0
    assert time.monotonic() - start < 5
    assert "stopped" in served.said()
    page.close()  # or it goes on asking for its server, and the browser goes on saying that there is none
    visit.troubles.clear()


def test_a_picture_beside_an_article_is_shown(sample, preview):
    picture = b"\x89PNG\r\n\x1a\n of an office"
    sample.write("content/commentary/窗口.png", picture)
    file = sample.folder / ARTICLE
    file.write_text(file.read_text("utf-8") + "\n![窗口](窗口.png)\n", "utf-8")
    served = preview()
    [address] = re.findall(rb'<img src="/(pictures/[0-9a-f]{12}\.png)" alt="', served.get(PAGE)[2])
    status, headers, body = served.get(address.decode())
    assert (status, headers["content-type"], body) == (200, "image/png", picture)
    assert served.get("pictures/000000000000.png")[0] == 404
