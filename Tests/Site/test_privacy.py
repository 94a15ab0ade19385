"""Numbers of private persons: they are reported, and no byte of the site holds one."""

import json
import re

import pytest
from conftest import Portal, juyuan

PHONE, CARD, OTHER, THIRD = "13812345678", "110101199003070011", "139-8765-4321", "15087654321"
ALL = [PHONE, CARD, OTHER, THIRD]


@pytest.fixture(scope="module")
def private(tmp_path_factory):
    portal = Portal(tmp_path_factory.mktemp("private") / "portal")
    portal.write("content/site.yml", "title: 站\n")
    text = juyuan().replace("一、总体情况\n", f"一、总体情况\n联系人张某，手机{PHONE}，身份证号{CARD}，电话024-12345678。\n", 1)
    portal.write("content/reports/a.txt", text)
    portal.write("content/reports/b.html", f"<h1>乙镇2020年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>电话<b>{OTHER[:5]}</b>{OTHER[5:]}</p><p>乙镇人民政府</p>")
    portal.write("content/reports/c.txt", juyuan().replace("巨源镇", "丙镇"))
    # another file for the same year
    portal.write("content/reports/d.txt", juyuan().replace("巨源镇", "丙镇") + f"\n手机{PHONE}\n")
    for folder in ["commentary", "pages"]:
        portal.write(f"content/{folder}/x.md", f"---\ntitle: 问{THIRD}\ndate: 2021-01-01\n---\n甲{PHONE}乙{THIRD}丙\n" if folder == "commentary" else f"---\ntitle: 页\n---\n甲{CARD}乙\n")
    portal.first = portal.build()
    return portal


def test_every_number_is_reported_with_its_place_and_not_printed(private):
    run = private.first
    for place in ["a.txt:", "b.html:", "d.txt:", "commentary/x.md:2:9", "commentary/x.md:5:2", "pages/x.md:4:2"]:
        assert re.search(re.escape(place) + r".*\[private-number\]", run.err), f"{place} is not reported: {run}"
    for number in ALL:
        assert number not in run.shown, run
        assert number not in private.run("check").shown
    assert "private-number" not in re.sub(r"content/(reports/[abd]|commentary|pages).*", "", run.err)


def test_no_byte_of_the_site_holds_a_number(private):
    files = private.tree()
    for name, bytes_ in list(files.items()) + [("last build", (private.folder / ".public.last-build").read_bytes() if (private.folder / ".public.last-build").exists() else b"")]:
        for number in ALL + [OTHER.replace("-", "")]:
            assert number.encode() not in bytes_, f"{name} holds {number}"
    held = [name for name in files if "/original" in name]
    assert len(held) == 1, f"only the file without numbers is offered: {held}"
    # who knows all but a few digits of a file would find them by its hash
    import hashlib
    for name in "abd":
        path = next((private.content / "reports").glob(name + ".*"))
        hash_ = hashlib.sha256(path.read_bytes()).hexdigest().encode()
        assert not [file for file, bytes_ in files.items() if hash_ in bytes_]


def test_places_and_the_rest_of_the_text_stay(private):
    source = next(file for file in private.public.rglob("source.txt") if "张某" in file.read_text("utf-8"))
    assert "手机138******78，身份证号110*************11，电话024-12345678。" in source.read_text("utf-8")
    assert len(source.read_bytes()) == len((private.content / "reports/a.txt").read_bytes())
    page = (source.parent / "index.html").read_text("utf-8")
    assert "138******78" in page and "不提供：其中有身份证号或手机号" in page
    record = json.loads((source.parent / "record.json").read_text("utf-8"))
    assert record["source"]["sha256"] is None
    assert "private-number" in [problem["id"] for problem in record["problems"]]
    article = next(private.public.glob("commentary/*/index.html")).read_text("utf-8")
    assert "甲138＊＊＊＊＊＊78乙150＊＊＊＊＊＊21丙" in article
    private.run("verify", "public", "--content", "content").expect(0)


def test_the_operator_decides(private):
    private.write("content/site.yml", "title: 站\npublish_private_numbers: [reports/a.txt]\n")
    run = private.build()
    told = [line.split(":")[0] for line in run.err.split("\n") if line.endswith("[private-number]")]
    assert "content/reports/a.txt" not in told and "content/reports/b.html" in told, run
    originals = [file for file in private.public.rglob("original*") if PHONE in file.read_text("utf-8", "replace")]
    assert len(originals) == 1 and originals[0].read_bytes() == (private.content / "reports/a.txt").read_bytes()
    assert PHONE not in (originals[0].parent / "source.txt").read_text("utf-8"), "the page stays masked"
    private.run("verify", "public", "--content", "content").expect(0)
    private.write("content/site.yml", "title: 站\npublish_private_numbers: yes\n")
    assert "[setting-invalid]" in private.run().expect(1).err


def test_a_decision_about_no_report_is_told(private):
    private.write("content/site.yml", "title: 站\npublish_private_numbers:\n- reports/a.text\n- reports/b.html\n")
    told = [line for line in private.build().err.split("\n") if line.endswith("[setting-without-effect]")]
    assert len(told) == 1 and told[0].startswith("content/site.yml:3:3: warning: ") and '"reports/a.txt"?' in told[0], told


def test_a_file_with_a_number_in_its_name_is_left_out(portal):
    """Its name would stand on pages, in addresses and in data; the operator finds the file by the digits that are shown."""
    portal.write("content/site.yml", "title: 站\n")
    portal.write("content/reports/good.txt", juyuan())
    portal.write(f"content/reports/张三_{PHONE}.txt", juyuan().replace("巨源镇", "乙镇"))
    portal.write(f"content/reports/{CARD}/丙.txt", juyuan().replace("巨源镇", "丙镇"))
    for folder in ["commentary", "pages", "replies"]:
        portal.write(f"content/{folder}/问{THIRD}.md", "---\ntitle: 问\ndate: 2021-01-01\n---\n答\n")
    run = portal.build()
    told = re.findall(r"^(\S+): error: .*\[private-number-in-name\]$", run.err, re.M)
    assert told == ["content/commentary/问150******21.md", "content/pages/问150******21.md",
                    "content/replies/问150******21.md", "content/reports/110*************11/丙.txt",
                    "content/reports/张三_138******78.txt"], run
    assert "published 1 report" in run.err
    records = portal.run("read", "--complete", f"content/reports/张三_{PHONE}.txt").expect(1)
    for number in ALL:
        assert number not in run.shown + records.shown
        for name, bytes_ in portal.tree().items():
            assert number not in name and number.encode() not in bytes_, name


def test_inspect_and_read_print_no_number(private):
    for command in ["read", "inspect"]:
        assert PHONE not in private.run(command, "content/reports/a.txt").shown
