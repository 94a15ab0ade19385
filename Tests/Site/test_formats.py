"""Reports in the formats in which agencies publish them, through the whole program and onto the site."""

import hashlib
import html
import json
import quopri
import shutil
import zipfile

import pytest
from conftest import ROOT, juyuan

REGISTRY = (ROOT / "content" / "agencies.csv").read_text("utf-8")


def blocks(text):
    """Paragraphs and tables of a tab-led text without blank lines inside cells."""
    found, table, blank = [], None, 0
    for line in text.split("\n"):
        if line.startswith("\t"):
            if table is None:
                table = [[]]
                found.append(table)
            elif blank:
                table.append([])
            table[-1].append([line[1:].strip()])
            blank = 0
        elif not line.strip():
            blank += 1
            if blank > 1:
                table = None
        elif table is not None and not blank:
            table[-1][-1].append(line.strip())
        else:
            table, blank = None, 0
            found.append(line.strip())
    return found


def page(text, script="alert(1)"):
    """The report as a saved web page with a menu, a script and a foot."""
    body = ""
    for block in blocks(text):
        if isinstance(block, str):
            body += f"<p>{html.escape(block)}</p>\n"
            continue
        body += "<table border=1 cellspacing=0>"
        for row in block:
            body += "<tr>" + "".join(f"<td>{'<br>'.join(html.escape(part) for part in cell)}</td>" for cell in row) + "</tr>"
        body += "</table>\n"
    return (
        "<html><head><meta charset=gb2312><title>政务公开</title></head><body><div class=nav><a href=/>首页</a></div>"
        f"<script>{script}</script><div class=content>{body}</div><div class=footer>版权所有</div></body></html>"
    )


def record(portal, name):
    run = portal.run("read", "--quiet", "--agencies", "content/agencies.csv", f"content/reports/{name}").expect(0)
    return json.loads(run.out)


def figures(made):
    """States and values without places and without the line breaks of labels."""
    return {key: (cell["status"], cell["value"]) for key, cell in made["figures"].items()}


@pytest.fixture
def sources(portal):
    portal.write("content/site.yml", "title: 小站\n")
    portal.write("content/agencies.csv", REGISTRY)
    portal.write("content/reports/a.txt", juyuan())
    return portal


def test_page_is_published_with_its_text_and_original(sources):
    expected = figures(record(sources, "a.txt"))
    (sources.content / "reports" / "a.txt").unlink()
    original = page(juyuan()).encode("gb18030")
    sources.write("content/reports/b.htm", original)
    assert figures(record(sources, "b.htm")) == expected
    sources.build()
    folder = sources.public / "agencies" / "juyuan" / "2020"
    # A saved page is offered as text: its scripts must not run on this site.
    assert (folder / "original.html.txt").read_bytes() == original
    assert not list(folder.glob("original.htm")) and not list(folder.glob("original.html"))
    report = (folder / "index.html").read_text("utf-8")
    assert hashlib.sha256(original).hexdigest() in report and "original.html.txt" in report
    text = (folder / "source.txt").read_text("utf-8")
    assert "alert" not in text and "首页" not in text and "版权所有" not in text and "\t103.7万元" in text


@pytest.mark.parametrize("ending", ["php", "shtml", "html"])
def test_ending_of_an_original_is_ours(sources, ending):
    (sources.content / "reports" / "a.txt").unlink()
    sources.write(f"content/reports/b.{ending}", page(juyuan(), "<?php phpinfo() ?>"))
    sources.build()
    names = [path.name for path in (sources.public / "agencies" / "juyuan" / "2020").glob("original*")]
    assert names == ["original.html.txt"]


def test_check_says_what_every_file_was_taken_for(sources):
    run = sources.run("check").expect(0)
    assert "content/reports/a.txt: text, utf-8, form of 2019: 2020 " in run.err


def test_file_that_needs_a_program_does_not_stop_the_others(sources, monkeypatch):
    sources.write("content/reports/old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000))
    sources.write("content/reports/scan.pdf", b"%PDF-1.4 nothing")
    empty = sources.folder / "bin"
    empty.mkdir()
    monkeypatch.setenv("PATH", str(empty))
    run = sources.build()
    assert run.err.count("[tool-missing]") == 2, run
    assert "published 1 report" in run.err, run


def test_damaged_word_files_are_problems(sources):
    with zipfile.ZipFile(sources.folder / "bomb.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (200 << 20))
    shutil.move(sources.folder / "bomb.docx", sources.content / "reports" / "bomb.docx")
    sources.write("content/reports/half.docx", b"PK\x03\x04half")
    run = sources.build()
    assert "[archive-bomb]" in run.err and "[file-damaged]" in run.err and "published 1 report" in run.err, run


# Made from content/reports/2020/juyuan.txt by the tests' own writer of Word files and LibreOffice.
OLD = ROOT / "Tests" / "Site" / "samples" / "juyuan.doc"


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice opens the Word file")
def test_old_word_file_is_imported_once(sources):
    shutil.copy(OLD, sources.content / "reports" / "old.doc")
    sources.run("import", "content/reports/old.doc").expect(0)
    kept = list((sources.content / "reports" / ".imported").iterdir())
    assert len(kept) == 1 and kept[0].suffix == ".docx"
    assert figures(record(sources, "old.doc")) == figures(record(sources, "a.txt"))
    assert record(sources, "old.doc")["source"]["format"] == "doc"


@pytest.mark.skipif(not shutil.which("wvHtml"), reason="wvHtml opens the Word file")
def test_old_word_file_is_read_without_libreoffice(sources, monkeypatch):
    shutil.copy(OLD, sources.content / "reports" / "old.doc")
    tools = sources.folder / "bin"
    tools.mkdir()
    (tools / "wvHtml").symlink_to(shutil.which("wvHtml"))
    # wvHtml is a shell script around wvWare.
    for name in ["wvWare", "sh", "dirname", "basename", "sed", "rm", "mv", "which", "cat", "grep"]:
        if shutil.which(name):
            (tools / name).symlink_to(shutil.which(name))
    monkeypatch.setenv("PATH", str(tools))
    sources.run("import", "content/reports/old.doc").expect(0)
    kept = list((sources.content / "reports" / ".imported").iterdir())
    assert len(kept) == 1 and kept[0].suffix == ".html"
    made = record(sources, "old.doc")
    assert made["source"]["format"] == "doc" and made["year"] == 2020
    assert figures(made) == figures(record(sources, "a.txt"))


def test_page_saved_with_its_pictures_is_published(sources):
    message = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_x"\r\n\r\n--=_x\r\n'
        "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quopri.encodestring(page(juyuan()).encode("gb18030")).decode("ascii").replace("\n", "\r\n")
        + "\r\n--=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--=_x--\r\n"
    )
    expected = figures(record(sources, "a.txt"))
    (sources.content / "reports" / "a.txt").unlink()
    sources.write("content/reports/b.mht", message)
    assert figures(record(sources, "b.mht")) == expected
    run = sources.build()
    assert "published 1 report" in run.err, run
    # Half of it could end in half a figure.
    sources.write("content/reports/half.mht", message[: len(message) // 2])
    assert "[file-damaged]" in sources.build().err
