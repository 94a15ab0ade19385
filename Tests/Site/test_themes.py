"""A theme of two files over the default one, in the browser; and the strings that the default theme has."""

import re
import shutil

import pytest
from conftest import ROOT, Portal
from test_pages import KINDS, check

DEFAULT = ROOT / "themes" / "default"

# ---- A second theme --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def plum(tmp_path_factory, serve):
    """The samples in a theme that has one colour and one template of its own."""
    portal = Portal(tmp_path_factory.mktemp("plum") / "portal")
    shutil.copytree(ROOT / "content", portal.content, dirs_exist_ok=True)
    site = portal.content / "site.yml"
    site.write_text(re.sub(r"^theme:.*\n", "", site.read_text("utf-8"), flags=re.MULTILINE) + "theme: plum\n", "utf-8")
    portal.write("themes/plum/theme.yml", "name: plum\nextends: default\nstyles: [site.css, plum.css]\n")
    portal.write("themes/plum/assets/plum.css", ":root{--accent:#702963}\n")
    portal.write(
        "themes/plum/templates/years.mustache",
        '{{<layout}}{{$main}}<h1>{{heading}}</h1>\n<p class="own">{{lead}}</p>\n'
        '<ol>{{#years}}{{>links}}{{/years}}</ol>{{/main}}{{/layout}}\n')
    portal.build("--quiet")
    return serve(portal.public)


def test_second_theme_in_the_browser(plum, five, visit):
    """Its colour and its template are there; every other page is the default theme's."""
    check(visit, plum.home, KINDS, 360, "zh-Hans")
    colour = "selector => getComputedStyle(document.querySelector(selector)).color"
    own, usual = visit(plum.home + "years/"), visit(five.home + "years/")
    assert own.evaluate(colour, "main li a") == "rgb(112, 41, 99)"
    assert usual.evaluate(colour, "main li a") == "rgb(11, 110, 105)"
    assert own.evaluate(colour, "h1") == usual.evaluate(colour, "h1"), "a colour that the theme does not name changed"
    assert own.locator("main ol > li").count() == usual.locator("main ul > li").count() > 0
    assert own.locator("p.own").inner_text() == usual.locator("main p.lead").inner_text()
    assert usual.locator("p.own").count() == 0


def test_second_theme_leaves_the_rest_alone(plum, five):
    """Apart from the one template, pages differ in the names of assets alone, the page of data in the stamp of the build too."""
    def plain(server, path):
        text = (server.site / path).read_text("utf-8")
        return re.sub(r"site\.[0-9a-f]{12}\.css|(?:构建|build) (?:<code>)?[0-9a-f]{12}", "", text)

    paths = sorted(str(file.relative_to(five.site)) for file in five.site.rglob("*.html"))
    assert paths == sorted(str(file.relative_to(plum.site)) for file in plum.site.rglob("*.html"))
    assert [path for path in paths if plain(plum, path) != plain(five, path)] == ["years/index.html"]


def test_a_theme_may_have_another_picture_or_none(portal):
    portal.write("content/site.yml", "title: 站\nbase: https://a.example/\ntheme: own\n")
    portal.write("themes/own/theme.yml", "name: own\nextends: default\npicture: mine.jpg\n")
    portal.write("themes/own/assets/mine.jpg", b"\xff\xd8\xff own")
    portal.build("--quiet")
    [name] = [file.name for file in portal.public.glob("assets/mine*")]
    assert re.fullmatch(r"mine\.[0-9a-f]{12}\.jpg", name)
    assert f'<meta property="og:image" content="https://a.example/assets/{name}">' in portal.page("index.html")
    portal.write("themes/own/theme.yml", 'name: own\nextends: default\npicture: ""\n')
    portal.build("--quiet")
    assert "og:image" not in portal.page("index.html")
    assert not list(portal.public.glob("assets/share*")), "the picture of the theme below is not published either"
    portal.write("themes/own/theme.yml", "name: own\nextends: default\npicture: gone.png\n")
    assert "no file assets/gone.png" in portal.run().expect(1).err


# ---- Strings ---------------------------------------------------------------------------------------------------------


def strings(language):
    text = (DEFAULT / "i18n" / f"{language}.yml").read_text("utf-8")
    keys = re.findall(r"^([a-z][a-z0-9_]*):", text, re.MULTILINE)
    assert len(keys) == len(set(keys)), "a string stands twice"
    return set(keys)


def used():
    """The strings that templates name, that the program names, and one for each kind of problem."""
    templates = "".join(file.read_text("utf-8") for file in sorted((DEFAULT / "templates").glob("*.mustache")))
    keys = {re.sub(r"[A-Z]", lambda capital: "_" + capital[0].lower(), name) for name in phrases()}
    return set(re.findall(r"\bt\.([a-z0-9_]+)", templates)) | keys


def phrases():
    """The names of the cases of Phrase."""
    phrase = (ROOT / "Sources/Wording/Strings/Phrase.swift").read_text("utf-8")
    names = [name for line in re.findall(r"^    case (\w+(?:, \w+)*)$", phrase, re.MULTILINE) for name in line.split(", ")]
    assert len(names) > 300 and len(names) == len(set(names))
    return names


def kinds_of_problems():
    """The strings problem_… that pages may ask for, by the identifiers that the sources give to kinds of problems."""
    sources = "".join(file.read_text("utf-8") for file in sorted((ROOT / "Sources").rglob("*.swift")))
    kinds = re.findall(r'ProblemKind\(\s*"([a-z0-9-]+)"', sources)
    assert len(kinds) > 20
    return {"problem_" + kind.replace("-", "_") for kind in kinds}


def unused_phrases():
    """Cases of Phrase that no other source names."""
    phrase = ROOT / "Sources/Wording/Strings/Phrase.swift"
    sources = "".join(
        file.read_text("utf-8") for file in sorted((ROOT / "Sources").rglob("*.swift")) if file != phrase)
    named = set(re.findall(r"\.(\w+)\b", sources))
    return sorted(set(phrases()) - named)


# What stops a file from being a report at all: no page can show it.
NO_PAGE = {"no-report", "year-unknown"}


def kinds_on_pages():
    """The kinds of problems that a report's page may show."""
    sources = (ROOT / "Sources/Reading/ReadingProblems.swift").read_text("utf-8")
    kinds = set(re.findall(r'ProblemKind\(\s*"([a-z0-9-]+)"', sources))
    assert len(kinds) > 15 and NO_PAGE < kinds
    return {"problem_" + kind.replace("-", "_") for kind in kinds - NO_PAGE}


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_every_string_is_used_and_none_is_missing(language):
    have, need, problems = strings(language), used(), kinds_of_problems()
    assert sorted((need | kinds_on_pages()) - have) == [], "missing strings"
    assert sorted(have - need - problems) == [], "strings that nothing uses"


def test_every_phrase_is_used():
    assert unused_phrases() == []
