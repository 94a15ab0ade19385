"""Pictures beside articles: published by their content, nothing but pictures, nothing from elsewhere."""

import hashlib
import re
import struct
import zlib

import pytest
from conftest import juyuan

HEAD = "---\ntitle: 图\ndate: 2021-01-01\n---\n"


def png(width=3, height=2, colour=b"\x0b\x6e\x69"):
    """A picture of one colour."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + colour * width) * height
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


@pytest.fixture
def illustrated(portal):
    portal.write("content/site.yml", "title: 站\nbase: /portal/\n")
    portal.write("content/reports/a.txt", juyuan())
    return portal


def address(data, ending="png"):
    return f"pictures/{hashlib.sha256(data).hexdigest()[:12]}.{ending}"


def test_pictures_are_seen(illustrated, serve, visit):
    wide, small = png(2000, 40), png()
    illustrated.write("content/commentary/2021/图 一.png", wide)
    illustrated.write("content/commentary/2021/同一张.jpg", wide)
    illustrated.write("content/commentary/2021/x.md", HEAD + "![甲镇的办件窗口](<图 一.png>)\n\n![再看一次](同一张.jpg)\n")
    illustrated.write("content/pages/bilder/b.png", small)
    illustrated.write("content/pages/about.md", "---\ntitle: 关于\n---\n![小图](./bilder/b.png)\n")
    illustrated.write("content/commentary/unused.png", png(5, 5))
    illustrated.write("content/commentary/notes.xlsx", b"PK")
    illustrated.build()
    assert sorted(str(file.relative_to(illustrated.public)) for file in illustrated.public.glob("pictures/*")) == sorted(
        [address(wide), address(small)]), "each once, by what it is, and none that nobody shows"
    server = serve(illustrated.public, prefix="/portal/")
    [article] = [file.parent.name for file in illustrated.public.glob("commentary/*/index.html") if file.parent.name != "tags"]
    for width in (360, 1280):
        page = visit(f"{server.home}commentary/{article}/", width=width)
        shown = page.evaluate("[...document.querySelectorAll('main img')].map(i => [i.getAttribute('src'), i.alt, i.naturalWidth, i.width])")
        assert [one[:3] for one in shown] == [["/portal/" + address(wide), "甲镇的办件窗口", 2000], ["/portal/" + address(wide), "再看一次", 2000]]
        assert all(one[3] <= width for one in shown)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert visit(server.home + "about/").evaluate("document.querySelector('main img').naturalWidth") == 3
    stamp = re.search(r"build ([0-9a-f]{12})", illustrated.run("build", "--all").err)[1]
    illustrated.write("content/commentary/2021/图 一.png", png(2000, 41))
    run = illustrated.build()
    assert (illustrated.public / address(png(2000, 41))).exists() and stamp not in run.err, "another picture, another address"
    illustrated.run("verify", "public", "--content", "content").expect(0)


@pytest.mark.parametrize("written, words", [
    ("gone.png", 'which is not there; did you mean "good.png"?'), ("../good.png", "does not lie in content/commentary/"),
    ("/etc/good.png", None), ("%2e%2e/pages/good.png", "does not lie in content/commentary/"),
    ("..%5cgood.png", "does not lie in content/commentary/"), (".hidden.png", "does not lie in content/commentary/"),
    ("link.png", "which is not there"), ("folder/good.png", "which is not there"), ("drawing.svg", "which is no PNG"),
    ("fake.png", "which is no PNG"), ("large.png", "more than 2097152 bytes"), ("pipe.png", "which is not there"),
    ("https://b.example/a.png", "on another site"), ("//b.example/a.png", "on another site"), ("x.md", "which is not there"),
])
def test_what_is_no_picture_beside_the_article_stops_the_build(illustrated, written, words):
    import os
    folder = illustrated.content / "commentary"
    illustrated.write("content/commentary/good.png", png())
    illustrated.write("content/pages/good.png", png())
    illustrated.write("content/commentary/.hidden.png", png())
    illustrated.write("content/commentary/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
    illustrated.write("content/commentary/fake.png", "<script>alert(1)</script>")
    illustrated.write("content/commentary/large.png", png() + bytes(2 << 20))
    outside = illustrated.write("outside/good.png", png())
    (folder / "link.png").symlink_to(outside)
    (folder / "folder").symlink_to(outside.parent)
    os.mkfifo(folder / "pipe.png")
    illustrated.write("content/commentary/x.md", HEAD + f"第一段。\n\n![图]({written})\n")
    run = illustrated.run().expect(1)
    [line] = [line for line in run.err.split("\n") if line.startswith("content/commentary/x.md:")]
    assert line.startswith("content/commentary/x.md:7:1: error: "), line
    assert words is None and "[commentary-link-dead]" in line or words in line and "[commentary-picture-unusable]" in line, line
    assert not illustrated.public.exists()


def test_a_picture_must_be_described(illustrated):
    illustrated.write("content/commentary/a.png", png())
    illustrated.write("content/commentary/x.md", HEAD + "![](a.png)\n")
    assert "[commentary-picture-without-text]" in illustrated.run().expect(1).err


def test_a_private_number_in_a_picture_s_name_is_not_published(illustrated):
    illustrated.write("content/commentary/张13812345678.png", png())
    illustrated.write("content/commentary/x.md", HEAD + "![图](张13812345678.png)\n")
    run = illustrated.run().expect(1)
    assert "13812345678" not in run.err, run
