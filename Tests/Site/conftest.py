"""What the tests of the program and of the site share: portals, builds, a strict web server, a watched browser."""

import functools
import gzip
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.parse

import pytest
from playwright.sync_api import Error, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
PROGRAM = pathlib.Path(os.environ.get("GLASSHOUSE", ROOT / ".build" / "release" / "glasshouse"))

# What a careful host sends. The site must work under it: no inline script or style, nothing from elsewhere.
STRICT_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


# ---- The program -----------------------------------------------------------------------------------------------------


class Run:
    """One finished run of the program."""

    def __init__(self, arguments, finished):
        self.command = "glasshouse " + " ".join(str(argument) for argument in arguments)
        self.status = finished.returncode
        self.out = finished.stdout.decode("utf-8")
        self.err = finished.stderr.decode("utf-8")

    @property
    def shown(self):
        """Everything that was printed."""
        return self.out + self.err

    def expect(self, status):
        """This run, after it has ended with `status`."""
        assert self.status == status, f"status {self.status} instead of {status} from: {self}"
        return self

    def timeless(self, text):
        """`text` without what differs from run to run."""
        return re.sub(r"build [0-9a-f]{12}", "build STAMP", re.sub(r"\d+\.\d{3} s\b", "N s", text))

    def __str__(self):
        return f"{self.command}\n--- standard output\n{self.out}\n--- standard error\n{self.err}"


def glasshouse(*arguments, cwd=ROOT):
    """Runs the program that `swift build -c release` made."""
    assert PROGRAM.exists(), f"{PROGRAM} is missing: run swift build -c release --product glasshouse"
    command = [str(PROGRAM), *map(str, arguments)]
    return Run(arguments, subprocess.run(command, cwd=cwd, capture_output=True, timeout=120))


class Portal:
    """A portal in a folder of its own: content/, themes/ and public/ beside each other, as users have it."""

    def __init__(self, folder, themes=True):
        self.folder = folder
        self.content = folder / "content"
        self.themes = folder / "themes"
        self.public = folder / "public"
        (self.content / "reports").mkdir(parents=True)
        if themes:
            shutil.copytree(ROOT / "themes" / "default", self.themes / "default")

    def write(self, path, text):
        """Writes a file below the portal's folder, such as content/site.yml."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        return file

    def edit(self, path, old, new):
        """Replaces a text that must be in a file."""
        file = self.folder / path
        text = file.read_text("utf-8")
        assert old in text, f"{file} does not hold {old!r}: the test must follow the file"
        file.write_text(text.replace(old, new), "utf-8")

    def run(self, command="build", *options):
        return glasshouse(command, *options, cwd=self.folder)

    def build(self, *options):
        """A build that must end well."""
        return self.run("build", *options).expect(0)

    def page(self, path):
        """A page's source."""
        return (self.public / path).read_text("utf-8")

    def tree(self):
        return tree(self.public)


@pytest.fixture(scope="session")
def states(tmp_path_factory):
    """A portal with one report that has a cell in each of the five states; its file has a name that is hard to write."""
    portal = Portal(tmp_path_factory.mktemp("states") / "portal")
    portal.write("content/site.yml", "title: 小站\nlicence: 随便用\n")
    portal.write("content/agencies.csv", (ROOT / "content" / "agencies.csv").read_text("utf-8"))
    text = set_row(juyuan(), "6.属于四类过程性信息", ["约3", "", "—", "0", "0", "0", "12"])
    portal.write("content/reports/=a, \"b\".txt", set_row(text, "8.属于行政查询事项", None))
    portal.build()
    return portal


def tree(folder):
    """Every file below a folder with its bytes."""
    return {
        str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def assert_same_tree(left, right, what):
    """That two sites are the same bytes; says which files differ and where."""
    names = sorted(set(left) ^ set(right))
    assert not names, f"{what}: only one of the two sites has {names[:8]}"
    for name, bytes_ in left.items():
        if bytes_ != right[name]:
            at = next(i for i, (a, b) in enumerate(zip(bytes_ + b"\0", right[name] + b"\1")) if a != b)
            cut = slice(max(0, at - 60), at + 60)
            pytest.fail(f"{what}: {name} differs at byte {at}:\n  {bytes_[cut]!r}\n  {right[name][cut]!r}")


@pytest.fixture
def portal(tmp_path):
    """An empty portal with the default theme."""
    return Portal(tmp_path / "portal")


@pytest.fixture
def sample(portal):
    """A copy of the five sample reports with their articles and pages."""
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    return portal


def juyuan():
    """A sample report of the 2019 form without any problem, for tests that change one thing in it."""
    return (ROOT / "content" / "reports" / "2020" / "juyuan.txt").read_text("utf-8")


def set_row(text, label, values):
    """A report whose row `label` has other cells; None removes the row."""
    pattern = re.compile(r"\t" + re.escape(label) + r"\n(?:\t[^\n]*\n)+\n")
    assert len(pattern.findall(text)) == 1, f"the report has no single row {label}"
    row = "" if values is None else f"\t{label}\n" + "".join(f"\t{value}\n" for value in values) + "\n"
    return pattern.sub(lambda _: row, text)


# ---- The web server --------------------------------------------------------------------------------------------------


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves one site as a static host does: folders by their index.html, 404.html for what is not there."""

    protocol_version = "HTTP/1.1"
    types = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
             ".txt": "text/plain; charset=utf-8", ".json": "application/json"}

    def __init__(self, *arguments, site, prefix, csp):
        self.site, self.prefix, self.csp = site, prefix, csp
        super().__init__(*arguments)

    def do_GET(self):
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        if path == "/favicon.ico":  # browsers ask for it where no page can say otherwise, beside a text file
            self.send_response(204)
            self.end_headers()
            return
        file = self.site / path[len(self.prefix):] if path.startswith(self.prefix) else None
        if file is not None and path.endswith("/"):
            file = file / "index.html"
        status = 200
        if file is None or not file.is_file() or self.site not in file.resolve().parents:
            status, file = 404, self.site / "404.html"
        body = file.read_bytes()
        self.send_response(status)
        # as hosts do: how fast a page is depends on it
        if "gzip" in self.headers.get("Accept-Encoding", "") and file.suffix in self.types:
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.types.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        if self.csp:
            self.send_header("Content-Security-Policy", STRICT_CSP)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server:
    """A site at an address."""

    def __init__(self, site, prefix="/", csp=True):
        handler = functools.partial(Handler, site=site.resolve(), prefix=prefix, csp=csp)
        self.site = site
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.http.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self.http.server_port}"
        self.home = self.origin + prefix
        threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self):
        self.http.shutdown()
        self.http.server_close()


@pytest.fixture(scope="session")
def serve():
    """Serves a site until the tests end."""
    servers = []

    def start(site, **options):
        servers.append(Server(site, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def five(tmp_path_factory, serve):
    """The site of the five sample reports, served strictly; tests must not change it."""
    portal = Portal(tmp_path_factory.mktemp("five") / "portal")
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    portal.build("--quiet")
    return serve(portal.public)


@pytest.fixture(scope="session")
def english(tmp_path_factory, serve):
    """The samples in English, at a sub-path of a named host; tests must not change it."""
    portal = Portal(tmp_path_factory.mktemp("english") / "portal")
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    portal.edit("content/site.yml", "language: zh-Hans", "language: en")
    portal.edit("content/site.yml", "base: /", "base: https://reports.example.org/portal/")
    portal.build("--quiet")
    return serve(portal.public, prefix="/portal/")


@pytest.fixture(scope="session")
def corpus(tmp_path_factory, serve):
    """The site of a made-up portal of 300 agencies and five years; a loud skip where its writer is not there."""
    tool = ROOT.parent / "shared" / "tools" / "make-corpus"
    if not tool.exists():
        print(f"\nSKIPPED: {tool} is not there, so nothing was tested on 300 agencies.", file=sys.__stderr__)
        pytest.skip(f"{tool} is not there")
    portal = Portal(tmp_path_factory.mktemp("corpus") / "portal")
    shutil.rmtree(portal.content)
    made = subprocess.run(
        [tool, "--agencies", "300", "--years", "2019-2023", "--mess", "0.5", "--seed", "5", "--out", portal.content],
        capture_output=True)
    assert made.returncode == 0, made.stderr.decode("utf-8")
    portal.write("content/site.yml", "title: 三百个机关\n")
    portal.build("--quiet")
    return serve(portal.public)


# ---- The browser -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium: playwright's own is not installed."""
    executable = shutil.which("chromium")
    assert executable, "chromium is missing: run .ci/install test"
    with sync_playwright() as playwright:
        # Builds run as root in containers, where Chromium's own sandbox cannot start; it opens our pages only.
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


def until(page, expression, arg=None, seconds=5):
    """Waits for a page to be so.

    Playwright's own wait_for_function asks a second time from inside the page, where the policy forbids eval.
    """
    def is_so():
        try:
            return page.evaluate(expression, arg)
        except Error as error:
            # A page that is being left answers nothing; the one that comes is asked again.
            if "context was destroyed" in str(error):
                return False
            raise

    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"{page.url} was not so within {seconds} s: {expression}"
        page.wait_for_timeout(20)


@pytest.fixture
def visit(browser):
    """Opens pages in a browser that notes whatever should not happen; the test fails when anything did."""
    contexts, troubles = [], []

    def watch(page, origin):
        def asked(request):
            if not request.url.startswith((origin, "data:", f"blob:{origin}")):
                troubles.append(f"{page.url} asked for {request.url}")

        def dialog(box):
            troubles.append(f"{page.url} opened a dialog: {box.message}")
            box.dismiss()

        page.on("console", lambda message: troubles.append(f"{page.url} printed: {message.text}"))
        page.on("pageerror", lambda error: troubles.append(f"{page.url} failed: {error}"))
        page.on("dialog", dialog)
        page.on("request", asked)

    def open_page(address, width=1280, script=True, scheme="light"):
        context = browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=script, color_scheme=scheme,
            reduced_motion="reduce")
        context.set_default_timeout(5000)
        contexts.append(context)
        page = context.new_page()
        watch(page, "/".join(address.split("/")[:3]))
        page.goto(address)
        return page

    open_page.troubles = troubles
    yield open_page
    for context in contexts:
        context.close()
    assert not troubles, "the browser noticed:\n" + "\n".join(troubles)
