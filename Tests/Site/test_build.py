"""The program as an operator meets it: builds, exit statuses, problems with their places and ways out."""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time

import pytest
from conftest import PROGRAM, ROOT, SEEDS, Portal, assert_same_tree, glasshouse, juyuan, set_row, tree

REGISTRY = (ROOT / "content" / "agencies.csv").read_text("utf-8")
COMMANDS = ["build", "check", "read", "inspect", "explain", "verify", "headers"]


@pytest.fixture
def small(portal):
    """A portal with one report that has no problem."""
    portal.write("content/site.yml", "title: 小站\n")
    portal.write("content/agencies.csv", REGISTRY)
    portal.write("content/reports/2020/juyuan.txt", juyuan())
    return portal


def seeds_portal(folder):
    """The seeds of the project as a portal, or a loud skip where they are not there."""
    if not SEEDS.is_dir():
        print(f"\nSKIPPED: {SEEDS} is not there, so the build of the seeds was not tested.", file=sys.__stderr__)
        pytest.skip(f"{SEEDS} is not there")
    portal = Portal(folder)
    portal.write("content/site.yml", "title: 种子\n")
    portal.write("content/agencies.csv", REGISTRY)
    for seed in SEEDS.glob("*.txt"):
        shutil.copy(seed, portal.content / "reports")
    return portal


# ---- Builds that end well --------------------------------------------------------------------------------------------


def test_builds_the_samples(sample):
    run = sample.build()
    last = run.timeless(run.err).strip().split("\n")[-1]
    assert last == (
        "published 5 reports on 184 pages in public/ (338 files, 0 unchanged; build STAMP); 1 warning, 7 notices; N s"
    ), run
    assert run.out == "", "standard output is for data; words about the run go to standard error"


def test_builds_the_seeds(tmp_path):
    portal = seeds_portal(tmp_path / "portal")
    run = portal.build()
    assert "published 5 reports" in run.err, run
    addresses = sorted(str(file.parent.relative_to(portal.public)) for file in portal.public.glob("agencies/*/*/index.html"))
    assert addresses == [
        "agencies/duandianxiang/2019", "agencies/juyuan/2020", "agencies/panjiabao/2021",
        "agencies/tiedong-zwfwj/2020", "agencies/yujiafang/2019"]
    for file in portal.public.glob("agencies/*/*/original.txt"):
        assert any(file.read_bytes() == seed.read_bytes() for seed in SEEDS.glob("*.txt")), f"{file} is not the original"


def test_unchanged_build_reuses_every_file(sample):
    first = sample.build()
    before = sample.tree()
    written = {file: file.stat().st_ino for file in sample.public.rglob("*") if file.is_file()}
    second = sample.build()
    assert_same_tree(before, sample.tree(), "the second build of the same portal")
    assert re.search(r"build [0-9a-f]{12}", first.err)[0] == re.search(r"build [0-9a-f]{12}", second.err)[0]
    moved = [file.name for file, node in written.items() if file.stat().st_ino != node and file.suffix != ".json"]
    assert not moved, f"files were written again although their bytes are the same: {moved[:5]}"


def test_unchanged_build_says_so(sample):
    first, second = sample.build(), sample.build()
    counts = re.search(r"\((\d+) files, (\d+) unchanged", second.err)
    assert "0 unchanged" in first.err and counts and counts[1] == counts[2], f"not all files are unchanged: {second}"


def test_bytes_do_not_depend_on_order_or_threads(sample, tmp_path):
    """The same portal, its files created in other orders, built with 1, 2 and 5 threads."""
    sample.build("--threads", "2")
    wanted = sample.tree()
    files = sorted(file for file in sample.content.rglob("*") if file.is_file())
    for seed, threads in [(1, 1), (2, 2), (3, 5)]:
        other = Portal(tmp_path / f"other{seed}")
        random.Random(seed).shuffle(files)
        for file in files:
            copy = other.content / file.relative_to(sample.content)
            copy.parent.mkdir(parents=True, exist_ok=True)
            # A name that sorts elsewhere first, and then the right one: neither order may show.
            part = copy.with_name(f"{seed}{copy.name}.part")
            shutil.copyfile(file, part)
            os.utime(part, (seed, seed))
            part.rename(copy)
        other.build("--threads", threads)
        assert_same_tree(wanted, other.tree(), f"files created in order {seed}, {threads} threads")


def test_report_files_may_lie_anywhere_below_reports(small, tmp_path):
    """The folder says nothing about agency or year; only the path that is shown changes."""
    small.build()
    other = Portal(tmp_path / "other")
    shutil.copytree(small.content, other.content, dirs_exist_ok=True)
    (other.content / "reports/2020").rename(other.content / "reports/深 处")
    other.build()
    assert set(small.tree()) == set(other.tree())
    here, there = small.page("agencies/juyuan/2020/index.html"), other.page("agencies/juyuan/2020/index.html")
    # The version of a record, which citations name, is that of its path too.
    stamp = re.compile(r"(?:版本|version) [0-9a-f]{12}")
    assert stamp.sub("", here).replace("reports/2020/", "") == stamp.sub("", there).replace("reports/深 处/", "")


def test_empty_portal_is_a_site(portal):
    portal.write("content/site.yml", "title: 空站\n")
    portal.write("content/agencies.csv", REGISTRY.split("\n")[0] + "\n")
    run = portal.build()
    assert "published 0 reports" in run.err
    assert "空站" in portal.page("index.html")


def test_check_writes_nothing(sample):
    before = tree(sample.folder)
    run = sample.run("check").expect(0)
    assert_same_tree(before, tree(sample.folder), "check")
    assert run.timeless(run.err).strip().endswith("checked 5 reports and 184 pages; 17 findings; 1 warning, 7 notices; N s"), run


# ---- Words and statuses ----------------------------------------------------------------------------------------------


def test_quiet_prints_only_errors(sample, tmp_path):
    assert sample.build("--quiet").shown == ""
    sample.edit("content/site.yml", "title:", "titel:")
    run = sample.run("build", "--quiet").expect(1)
    assert "[setting-unknown]" in run.err and "reading" not in run.err and "notice:" not in run.err, run


def test_status_0_done(small):
    assert small.build().err.count("no problems") == 1


def test_status_1_failed(small):
    small.write("content/site.yml", "title: 小站\nlanguage: fr\n")
    run = small.run().expect(1)
    assert run.timeless(run.err) == (
        "themes/default: error: no file i18n/fr.yml; expected one of the languages of the theme (en, zh-Hans), "
        "or a file for this one [theme-missing]\n"
        "    → set another language in site.yml, or add that file to the theme\n"
        "failed: nothing was published; 1 error; N s\n")
    assert not small.public.exists()


@pytest.mark.parametrize(
    "arguments",
    [["build", "--nope"], ["biuld"], ["build", "--threads", "0"], ["build", "--threads", "many"], ["read"], ["inspect"],
     ["explain", "row-cell-cout"], ["build", "superfluous"]], ids=" ".join)
def test_status_2_wrong_usage(small, arguments):
    small.run(*arguments).expect(2)


@pytest.mark.parametrize(
    "arguments, words",
    [(["build", "--nope"], "Unknown option '--nope'"), (["biuld"], "'biuld'"),
     (["build", "--threads", "0"], "--threads must be at least 1"),
     (["explain", "row-cell-cout"], "Did you mean row-cell-count?")])
def test_wrong_usage_says_what_is_right(small, arguments, words):
    run = small.run(*arguments)
    assert run.status not in (0, 1, 3) and words in run.err, run
    assert "sage:" in run.err and not small.public.exists(), run


def test_status_3_problems_under_strict(sample):
    sample.build()
    sample.run("build", "--strict").expect(3)
    sample.run("check", "--strict").expect(3)
    assert (sample.public / "index.html").exists(), "a strict build publishes all the same"


def test_strict_without_problems_is_done(small):
    small.run("build", "--strict").expect(0)


def test_help_of_every_command():
    whole = glasshouse("--help").expect(0).out
    assert "Exit status: 0 done, 1 failed, 2 wrong usage, 3 done" in re.sub(r"\s+", " ", whole)
    for command in COMMANDS:
        assert re.search(rf"^  {command}\s+\w", whole, re.MULTILINE), f"--help does not list {command}"
        help_ = glasshouse(command, "--help").expect(0).out
        assert f"USAGE: glasshouse {command}" in help_
        bare = [line for line in help_.split("\n") if re.fullmatch(r"  (<\w+>|--\S+( <\w+>)?)\s*", line)]
        nexts = [help_.split("\n")[help_.split("\n").index(line) + 1] for line in bare]
        assert all(line.startswith(" " * 20) for line in nexts), f"an option of {command} is not explained: {bare}"
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\n", glasshouse("--version").expect(0).out)


def kinds_in_sources():
    """The ids of all kinds of problem that the sources name."""
    kinds = set()
    for file in (ROOT / "Sources").rglob("*.swift"):
        kinds |= set(re.findall(r'ProblemKind\(\s*(?:id: )?"([a-z0-9-]+)"', file.read_text("utf-8")))
    return kinds


def test_every_kind_of_problem_is_explained():
    listed = glasshouse("explain").expect(0).out.strip().split("\n")
    rules = [line for line in listed if re.match(r"[A-Z]", line)]
    listed = listed[len(rules):]
    found = {}
    for line in listed:
        parts = re.fullmatch(r"([a-z][a-z0-9-]+)  \((error|warning|notice)\)  (\S.+)", line)
        assert parts, f"not of the form «id  (severity)  summary»: {line}"
        found[parts[1]] = parts
    assert list(found) == sorted(found) and len(found) == len(listed), "the list is not in order or names an id twice"
    missing = kinds_in_sources() - set(found)
    assert not missing, f"glasshouse explain does not list {sorted(missing)}"
    assert len(found) > 50
    for kind, parts in found.items():
        text = glasshouse("explain", kind).expect(0).out
        assert text.startswith(f"{kind} ({parts[2]})\n\n{parts[3]}\n\n"), text
        what, way = text.split("\n\n")[2:4]
        assert len(what) > 15 and re.match(r"What to do: \S.{8}", way), f"{kind} is not explained: {text}"


def test_every_rule_that_is_run_is_explained():
    listed = glasshouse("explain").expect(0).out.split("\n")
    rules = [re.fullmatch(r"([A-Z][A-Z0-9-]+)  \((error|warning|notice|info)\)  (\S.+)", line) for line in listed]
    rules = [parts for parts in rules if parts]
    assert len(rules) >= 40 and len({parts[1] for parts in rules}) == len(rules)
    for parts in rules:
        text = glasshouse("explain", parts[1]).expect(0).out
        assert text.startswith(f"{parts[1]} ({parts[2]}, forms ") and parts[3] in text, text
        assert re.search(r"\nWhat must hold: \S", text) and re.search(r"[\u4e00-\u9fff]", text), text
    assert glasshouse("explain", "t3-balance").expect(0).out.startswith("T3-BALANCE")


def test_check_prints_every_finding_with_its_line(sample):
    lines = sample.run("check").expect(0).out.strip().split("\n")
    assert len(lines) == 17, lines
    for line in lines:
        assert re.fullmatch(r"content/reports/\S+\.txt(:\d+)?: finding: (error|warning|notice|info): .+ \[[A-Z0-9-]+\]", line), line
    balance = next(line for line in lines if line.endswith("[T3-BALANCE]"))
    assert balance.startswith("content/reports/2020/juyuan.txt:114: finding: error: Total: 2 new and 0 carried in"), balance


def test_read_with_the_audit_adds_findings_to_the_record(sample):
    arguments = ["read", "--quiet", "--agencies", "content/agencies.csv", "content/reports/2020/juyuan.txt"]
    assert "findings" not in json.loads(sample.run(*arguments).expect(0).out)
    findings = json.loads(sample.run(*arguments, "--audit").expect(0).out)["findings"]
    assert [finding["rule"] for finding in findings] == ["T3-BALANCE", "D-LATE"], findings
    assert findings[0]["severity"] == "error" and findings[0]["result"] == "fail"
    assert "applications.new@total" in findings[0]["cells"] and "有 2 件没有写明去向" in findings[0]["message_zh"], findings


# ---- Problems --------------------------------------------------------------------------------------------------------


def test_problems_of_a_broken_portal(portal):
    """The whole output of one build, word for word."""
    portal.write("content/site.yml", "title: 破站\n")
    portal.write("content/agencies.csv", REGISTRY + "juyuan,重复镇人民政府,,某省,township,government,\n")
    text = juyuan()
    portal.write("content/reports/a.txt", text)
    portal.write("content/reports/b.txt", text + "\n")
    text = text.replace("道外区巨源镇", "无名乡").replace("巨源镇", "无名乡")
    text = set_row(text, "6.属于四类过程性信息", ["约3"] + ["0"] * 6)
    text = set_row(text, "7.属于行政执法案卷", ["0"] * 6)
    portal.write("content/reports/c.txt", set_row(text, "8.属于行政查询事项", None))
    run = portal.run().expect(0)
    lines = run.timeless(run.err).split("\n")
    assert "\n".join(line for line in lines if not line.endswith("…")) == (
        'content/agencies.csv:6:1: error: id "juyuan", which line 3 has too; expected every id once [registry-duplicate]\n'
        "    6 | juyuan,重复镇人民政府,,某省,township,government,\n"
        "    → give the second agency an id of its own, or remove the line\n"
        "content/reports/b.txt: warning: a second report of 黑龙江省哈尔滨市道外区巨源镇人民政府 for 2020; shown is "
        "content/reports/a.txt; expected one report an agency and year [report-duplicate]\n"
        "    → nothing to do when both are versions of one report; otherwise mend the title of one, or remove the file "
        "that is none\n"
        "content/reports/c.txt: warning: no row 8.属于行政查询事项 in table 3; expected every row of the form once "
        "[row-missing]\n"
        "    → compare the table in the file with the official form\n"
        "content/reports/c.txt:1:1: warning: the agency 无名乡; expected an agency of agencies.csv [agency-unresolved]\n"
        "    1 | 无名乡2020年政府信息\n"
        "    → add this line to agencies.csv, with the region, level and kind put right: "
        "wumingxiang,无名乡,无名乡人民政府,省/市/区县,township,government,\n"
        'content/reports/c.txt:217:2: warning: "约3" in the cell results.denied.process_information@natural_person; '
        "expected one figure [figure-unreadable]\n"
        "    217 | 约3\n"
        "    → compare the cell with the original: where a person reads one number there, write it plainly in the file; where two could be meant, ask the agency\n"
        "content/reports/c.txt:227:1: error: 6 cells behind the label 7.属于行政执法案卷; expected 7 [row-cell-count]\n"
        "    227 | 7.属于行政执法案卷\n"
        "    → compare the row in the file with its original: a cell was lost, added or split\n"
        "published 2 reports on 171 pages in public/ (284 files, 0 unchanged; build STAMP); 2 errors, 4 warnings; N s\n"
    ), run


def test_every_problem_has_the_form(sample):
    """path:line:column: severity: what was met; what was expected [id], its line, a way out; in order."""
    for path in ["content/reports/2020/juyuan.txt", "content/reports/2021/panjiabao.txt"]:
        text = (sample.folder / path).read_text("utf-8")
        lines = text.split("\n")
        for number in random.Random(7).sample(range(20, len(lines)), 40):
            # Whole cells only: a message about a cell of several lines is the business of the test below.
            if lines[number].startswith("\t") and lines[number + 1].startswith("\t"):
                lines[number] = "\t坏"
        sample.write(path, "\n".join(lines))
    run = sample.run()
    kinds = kinds_in_sources()
    lines, places = run.err.strip().split("\n")[:-1], []
    lines = [line for line in lines if not line.endswith("…") or line.startswith("    ")]
    index = 0
    while index < len(lines):
        head = re.fullmatch(r"(\S+?)(?::(\d+):(\d+))?: (error|warning|notice): (.+; expected .+) \[([a-z-]+)\]", lines[index])
        assert head, f"line {index} is no problem of the agreed form: {lines[index]}"
        path, line, column, _, _, kind = head.groups()
        assert kind in kinds, f"no such kind of problem: {kind}"
        places.append((path, int(line or 0), int(column or 0)))
        index += 1
        if line:
            source = (sample.folder / path).read_text("utf-8").split("\n")[int(line) - 1].strip()
            quoted = f"    {line} | {source}" if source else None
            if quoted:
                assert lines[index].startswith(quoted[:60]), f"{path}:{line} is quoted as {lines[index]!r}"
                index += 1
        assert re.fullmatch("    → .+", lines[index]), f"no way out after {lines[index - 1]!r}: {lines[index]!r}"
        index += 1
    assert len(places) > 30 and places == sorted(places), "the problems are not in the order of files and places"


def test_problem_is_one_line_whatever_the_cell(small):
    small.write("content/reports/2020/juyuan.txt", set_row(juyuan(), "6.属于四类过程性信息", ["约\n3"] + ["0"] * 6))
    problem = next(line for line in small.build().err.split("\n") if line.startswith("content/reports"))
    assert problem.endswith("[figure-unreadable]"), f"a problem goes on over several lines: {problem}"


def test_problems_cannot_steer_the_terminal(small):
    """A file may hold escape sequences: printed raw they would paint over or hide other problems."""
    small.write(
        "content/reports/2020/juyuan.txt",
        set_row(juyuan(), "6.属于四类过程性信息", ["\x1b[2J\x1b[31m约\x07", "\u202e3约", "\x9b31m约"] + ["0"] * 4))
    shown = small.build().err
    raw = sorted({f"U+{ord(c):04X}" for c in shown if c in "\u202e\u2066\u2028" or (ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0})
    assert not raw, f"control characters of the source reach the terminal: {raw}"


def test_unknown_setting_names_the_nearest(small):
    small.write("content/site.yml", "title: 小站\nlisence: CC0\n")
    run = small.run().expect(1)
    assert run.err.startswith('content/site.yml:2:1: error: the key "lisence"'), run
    assert 'did you mean "licence"' in run.err.split("\n")[0], run
    assert "    2 | lisence: CC0\n" in run.err, run


@pytest.mark.parametrize(
    "text, words",
    [("title: 小站\n bad: [\n", "content/site.yml:2:"), ("title: [a, b]\n", "content/site.yml:1:"),
     ("title: 小站\nbase: portal\n", "content/site.yml:2:"), ("title: 小站\nbase: https://a/?x\n", "content/site.yml:2:"),
     ("title: 小站\ntheme: ../../etc\n", "theme"), ("title: 小站\ntitle: 大站\n", "content/site.yml")])
def test_settings_that_cannot_be_meant(small, text, words):
    small.write("content/site.yml", text)
    run = small.run().expect(1)
    assert words in run.err.split("\n")[0], run


def test_two_reports_for_one_agency_and_year(small):
    """The first by path is published, whatever the order of creation."""
    small.write("content/reports/2020/a.txt", juyuan().replace("103.7万元", "999万元"))
    run = small.build()
    assert re.search(r"^content/reports/2020/juyuan\.txt: warning: .*content/reports/2020/a\.txt.*\[report-duplicate\]$",
                     run.err, re.MULTILINE), run
    assert "999" in small.page("agencies/juyuan/2020/index.html")
    assert "103.7" not in small.page("agencies/juyuan/2020/source.txt")
    # The other is not lost: its text, its file and the cell that differs are there for everybody.
    assert small.page("agencies/juyuan/2020/source-2.txt") == juyuan()
    assert small.page("agencies/juyuan/2020/original-2.txt") == juyuan()
    page = small.page("agencies/juyuan/2020/index.html")
    finding = page.split('id="finding-X-REVISION"')[1].split("</table>")[0]
    for words in ("reports/2020/juyuan.txt", 'href="source-2.txt"', 'href="original-2.txt"', ">999万元<", ">103.7万元<",
                  'href="source-2.txt" data-line="87"'):
        assert words in finding, finding
    assert finding.count('<tr><th scope="row"') == 1


def test_two_equal_files_for_one_report(small):
    """No finding, but both files are linked."""
    small.write("content/reports/2020/a.txt", juyuan())
    small.build()
    page = small.page("agencies/juyuan/2020/index.html")
    assert 'id="finding-X-REVISION"' not in page
    assert 'href="source-2.txt"' in page and 'href="original-2.txt"' in page


def test_route_collision_stops_and_names_both(small):
    small.build()
    before = small.tree()
    small.write("content/pages/agencies.md", "---\ntitle: 机关\n---\n文\n")
    run = small.run().expect(1)
    problem = next(line for line in run.err.split("\n") if "[route-collision]" in line)
    assert "the page /agencies/" in problem and "content/pages/agencies.md" in problem, problem
    assert_same_tree(before, small.tree(), "the old site after a build that failed")


def article(body):
    return f"---\ntitle: 文\ndate: 2026-01-01\n---\n{body}"


@pytest.mark.parametrize(
    "link, kind",
    [("/agencies/nobody/", "commentary-link-dead"), ("/agencies/juyuan/1999/", "commentary-link-dead"),
     ("/agencies/juyuan/2020/#nothing", "dead-link"), ("#nothing", "dead-link"), ("../nobody/", "dead-link")])
def test_dead_link_names_file_and_line(small, link, kind):
    small.build()
    before = small.tree()
    small.write("content/commentary/x.md", article(f"一段。\n\n见[这里]({link})。\n"))
    run = small.run().expect(1)
    assert re.search(rf"^content/commentary/x\.md:7:\d+: error: .*{re.escape(link.lstrip('./'))}.*\[{kind}\]$", run.err,
                     re.MULTILINE), run
    assert f"    7 | 见[这里]({link})。" in run.err, run
    assert_same_tree(before, small.tree(), "the old site after a build that failed")


def test_live_links_of_every_form_pass(small):
    links = ["/agencies/juyuan/2020/#applications.new@total", "/agencies/juyuan/2020", "/years/2020/", "/", "#这里",
             "/agencies/juyuan/2020/source.txt", "https://example.org/", "mailto:a@example.org"]
    small.write("content/commentary/x.md", article("## 这里\n\n" + "\n\n".join(f"[看]({link})" for link in links) + "\n"))
    small.build()


def test_file_that_cannot_be_read(small):
    small.write("content/reports/2021/scan.pdf", b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n\0\0")
    small.write("content/reports/2021/empty.txt", b"")
    run = small.run()
    for name, kind in [("scan.pdf", "file-damaged"), ("empty.txt", "file-empty")]:
        problems = [line for line in run.err.split("\n") if line.startswith(f"content/reports/2021/{name}")]
        assert 1 <= len(problems) <= 2 and f"[{kind}]" in problems[0], f"{name}: {problems}"


def test_content_that_is_not_there(small):
    run = small.run("build", "--content", "contents").expect(1)
    assert "contents/reports" in run.err and not small.public.exists(), run


# ---- Themes ----------------------------------------------------------------------------------------------------------

HOME = "themes/default/templates/home.mustache"


@pytest.mark.parametrize(
    "old, new, place, words, kind",
    [("{{lead}}", "{{leed}}", f"{HOME}:2:", 'did you mean "lead"', "template-unknown-name"),
     ("{{lead}}", "{{>nowhere}}", f"{HOME}:2:", '"nowhere"', "template-unknown-name"),
     ("{{lead}}", "{{t.leed}}", f"{HOME}:2:", "leed", "string-missing"),
     ("{{lead}}", "{{lead", f"{HOME}:", "", "template-malformed"),
     ("{{/main}}", "{{/year}}{{/main}}", f"{HOME}:", "", "template-malformed")])
def test_fault_in_a_template(small, old, new, place, words, kind):
    small.build()
    before = small.tree()
    small.edit(HOME, old, new)
    run = small.run().expect(1)
    first = run.err.split("\n")[0]
    assert first.startswith(place) and words in first and f"[{kind}" in first, run
    assert re.match(r"    \d+ \| ", run.err.split("\n")[1]), f"the line is not quoted: {run}"
    assert_same_tree(before, small.tree(), "the old site after a build that failed")


def test_missing_string(small):
    small.edit("themes/default/i18n/zh-Hans.yml", "home_years: 按年度看\n", "home_yeers: 按年度看\n")
    run = small.run().expect(1)
    problem = next(line for line in run.err.split("\n") if "[string-missing]" in line)
    assert re.match(rf'{HOME}:\d+:\d+: error: no string "home_years" in themes/default/i18n/zh-Hans\.yml;', problem), run
    assert 'the string "home_yeers", which nothing uses' in run.err, run


def test_missing_string_in_the_other_language(small):
    small.edit("themes/default/i18n/en.yml", "home_years: By year\n", "")
    run = small.run("check").expect(1)
    assert "[string-missing]" in run.err and "i18n/en.yml" in run.err, run


def test_theme_that_is_not_there(small):
    small.write("content/site.yml", "title: 小站\ntheme: mine\n")
    assert 'no theme "mine"' in small.run().expect(1).err


def test_child_theme_replaces_single_files(small):
    """One template, one colour, one word; everything else is the parent's."""
    small.write("content/site.yml", "title: 小站\ntheme: mine\n")
    small.write("themes/mine/theme.yml", "name: mine\nextends: default\nstyles: [site.css, mine.css]\n")
    small.write("themes/mine/assets/mine.css", ":root{--accent:#702963}\n")
    small.write(
        "themes/mine/templates/not-found.mustache",
        "{{<layout}}{{$main}}<h1>{{heading}}</h1>\n<p>另一句话。</p>{{/main}}{{/layout}}\n")
    small.build()
    assert "<p>另一句话。</p>" in small.page("404.html")
    assert "按地区看" in small.page("index.html"), "templates that are not replaced come from the parent"
    [css] = small.public.glob("assets/*.css")
    text = css.read_text("utf-8")
    assert text.rstrip().endswith(":root{--accent:#702963}") and "--accent:#0b6e69" in text
    assert f"/assets/{css.name}" in small.page("index.html")
    # The fingerprint follows the bytes, so that the file may be kept for ever.
    small.write("themes/mine/assets/mine.css", ":root{--accent:#802963}\n")
    small.build()
    [changed] = small.public.glob("assets/*.css")
    assert changed.name != css.name


def test_child_theme_in_a_circle(small):
    small.write("content/site.yml", "title: 小站\ntheme: a\n")
    small.write("themes/a/theme.yml", "name: a\nextends: b\n")
    small.write("themes/b/theme.yml", "name: b\nextends: a\n")
    small.run().expect(1)


# ---- The output folder -----------------------------------------------------------------------------------------------


def test_foreign_files_are_kept(small):
    small.build()
    small.write("public/CNAME", "reports.example.org\n")
    small.write("public/.well-known/security.txt", "Contact: a\n")
    small.write("public/agencies/note.html", "own\n")
    small.write("content/reports/2021/other.txt", juyuan().replace("2020年", "2021年", 1))
    small.build()
    assert (small.public / "CNAME").read_text() == "reports.example.org\n"
    assert (small.public / ".well-known/security.txt").exists() and (small.public / "agencies/note.html").exists()
    assert (small.public / "agencies/juyuan/2021/index.html").exists()
    (small.content / "reports/2021/other.txt").unlink()
    small.build()
    assert not (small.public / "agencies/juyuan/2021").exists(), "a page whose report is gone must go"
    assert (small.public / "agencies/note.html").exists()


def test_foreign_output_folder_is_refused(small):
    small.write("public/diary.txt", "mine\n")
    run = small.run().expect(1)
    assert run.timeless(run.err) == (
        "public: error: diary.txt but no glasshouse-manifest.json; expected an empty folder or one that Glasshouse made "
        "[output-not-ours]\n"
        "    → Name another output folder, or empty this one if nothing in it is needed.\n"
        "failed: nothing was published; 1 error; N s\n")
    assert tree(small.public) == {"diary.txt": b"mine\n"}
    small.run("build", "--out", str(small.content)).expect(1)
    assert (small.content / "reports/2020/juyuan.txt").exists()


def test_no_page_replaces_a_foreign_file(small):
    small.build()
    small.write("public/agencies/juyuan/2021/index.html", "own\n")
    small.write("content/reports/2021/other.txt", juyuan().replace("2020年", "2021年", 1))
    run = small.run().expect(1)
    assert "[output-claims-foreign-file]" in run.err, run
    assert (small.public / "agencies/juyuan/2021/index.html").read_text() == "own\n"


def test_nothing_is_left_beside_the_output(small):
    small.build()
    small.write("content/site.yml", "titel: x\n")
    small.run().expect(1)
    small.write("content/site.yml", "title: 新站\n")
    small.build()
    beside = sorted(file.name for file in small.folder.iterdir())
    assert [name for name in beside if name not in ("content", "themes", "public")] in ([], [".public.last-build"]), beside
    assert "新站" in small.page("index.html")


# ---- read and inspect ------------------------------------------------------------------------------------------------


def test_read_prints_one_record_a_line():
    files = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "content/reports").rglob("*.txt"))
    run = glasshouse("read", "--agencies", "content/agencies.csv", "--quiet", *files).expect(0)
    records = [json.loads(line) for line in run.out.strip().split("\n")]
    assert [record["source"]["path"] for record in records] == files, "records must stand in the order given"
    assert [record["year"] for record in records] == [2019, 2019, 2020, 2020, 2021]
    assert run.err == ""
    for threads in ["1", "2"]:
        again = glasshouse("read", "--agencies", "content/agencies.csv", "--quiet", "--threads", threads, *files)
        assert again.out == run.out, f"--threads {threads} prints something else"


def test_read_takes_a_folder_for_its_files():
    files = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "content/reports").rglob("*.txt"))
    options = ["read", "--agencies", "content/agencies.csv", "--quiet"]
    whole = glasshouse(*options, *files).expect(0).out
    assert glasshouse(*options, "content/reports").expect(0).out == whole
    assert glasshouse(*options, "content/reports/2019/", *files[2:]).expect(0).out == whole


def test_read_without_a_list_of_agencies_asks_for_none():
    def kinds(*options):
        out = glasshouse("read", "--quiet", *options, "content/reports").expect(0).out
        return {problem["id"] for line in out.splitlines() for problem in json.loads(line).get("problems", [])}

    assert kinds("--agencies", "content/agencies.csv") - kinds() == {"agency-unresolved"}


def test_read_says_when_not_all_could_be_written():
    with open("/dev/full", "wb") as full:
        run = subprocess.run(
            [PROGRAM, "read", "--quiet", "content/reports"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True)
    assert run.returncode == 1 and run.stderr.startswith("standard output: error: "), run.stderr


def test_read_goes_on_after_a_file_that_is_not_there():
    run = glasshouse("read", "content/reports/2020/juyuan.txt", "nowhere.txt", "content/reports/2019/duandian.txt").expect(1)
    assert len(run.out.strip().split("\n")) == 2 and "nowhere.txt: error:" in run.err, run.err


def test_inspect_shows_ink_and_meaning():
    run = glasshouse("inspect", "content/reports/2020/juyuan.txt").expect(0)
    assert "applications.new@total" in run.out and "一、总体情况" in run.out
    assert glasshouse("inspect", "nowhere.txt").expect(1).err.startswith("nowhere.txt: error:")


def test_a_build_tells_where_its_time_goes(sample):
    sample.build("--timings", "timings.json")
    told = json.loads((sample.folder / "timings.json").read_text("utf-8"))
    assert told["reports"] == 5 and told["files"] == len(sample.tree()) - 1
    assert told["bytes"] == sum(len(bytes_) for name, bytes_ in sample.tree().items() if name != "glasshouse-manifest.json")
    assert [one["stage"] for one in told["stages"]] == [
        "discover", "read", "audit", "echoes", "assemble", "render", "links", "data", "search", "publish"]
    counts = {one["part"]: one["count"] for one in told["parts"]}
    assert counts["report"] == 5 and counts["page"] == counts["template"] == counts["scan"] == 184


# ---- Nothing to do ---------------------------------------------------------------------------------------------------


def settle():
    """A change within one tick of the file system's clock could be missed, so such input counts as unsettled."""
    time.sleep(0.05)


def test_unchanged_input_is_not_built_again(sample):
    settle()
    first = sample.build()
    before = sample.tree()
    second = sample.build()
    assert "nothing has changed: 5 reports" in second.err and "reading" not in second.err, second
    assert [line for line in first.err.splitlines() if "[" in line] == [
        line for line in second.err.splitlines() if "[" in line], "the problems are still there, and are said again"
    assert_same_tree(before, sample.tree(), "a build with nothing to do")
    assert "reading" in sample.build("--all").err
    sample.run("build", "--strict").expect(3)
    sample.run("build", "--strict", "--all").expect(3)


@pytest.mark.parametrize("change", ["report", "registry", "theme", "output", "lost", "late", "record"])
def test_any_change_is_built(sample, change):
    settle()
    sample.build()
    before = sample.tree()
    page = sample.public / "index.html"
    if change == "report":
        file = next(sample.content.glob("reports/**/*.txt"))
        file.write_bytes(file.read_bytes().replace("一".encode(), "二".encode(), 1))
    if change == "registry":
        file = sample.content / "agencies.csv"
        file.write_text(file.read_text("utf-8") + "new-agency,新城区测试镇人民政府,,辽宁省/沈阳市,township,government\n", "utf-8")
    if change == "theme":
        (sample.content.parent / "themes/default/note.txt").write_text("x")
    if change == "output":
        page.write_bytes(page.read_bytes().replace(b"0", b"1", 1))
    if change == "lost":
        page.unlink()
    if change == "late":
        page.write_bytes(page.read_bytes())
    if change == "record":
        next(sample.public.parent.glob(".public.last-build")).unlink()
    run = sample.build()
    assert "nothing has changed" not in run.err, run
    if change not in ("report", "registry", "theme"):
        assert_same_tree(before, sample.tree(), f"a build after a change of the {change}")
    else:
        assert before != sample.tree()


# ---- Records ---------------------------------------------------------------------------------------------------------


def complete_records(portal, *options):
    """What read --complete prints of all reports, run in the content folder as the help says."""
    files = sorted(str(file.relative_to(portal.content)) for file in portal.content.glob("reports/**/*") if file.is_file())
    return glasshouse("read", "--complete", "--quiet", *options, *reversed(files), cwd=portal.content).expect(0).out


def test_a_site_made_of_records_is_the_same_bytes(sample):
    text = juyuan().replace("巨源镇", "记录镇").replace("2020", "2021")
    sample.write("content/reports/other/gbk.txt", text.encode("gb18030"))
    page = "".join(f"<p>{line}</p>" for line in text.replace("记录镇", "网页镇").splitlines())
    sample.write("content/reports/other/page.html", f"<!doctype html><meta charset=utf-8><body>{page}")
    sample.write("content/reports/other/none.txt", "没有报告\n")
    sample.build()
    from_files = sample.tree()
    # Read by two machines, in any order.
    lines = complete_records(sample).splitlines(keepends=True)
    sample.write("one.ndjson", "".join(lines[::2]))
    sample.write("two.ndjson", "".join(lines[1::2]))
    sample.build("--records", "two.ndjson", "one.ndjson", "--out", "from-records")
    assert_same_tree(from_files, tree(sample.folder / "from-records"), "a site made of records")
    # Texts do not even have to be there; what is offered as the agency's own file does.
    (sample.content / "reports/other/page.html").unlink()
    for file in sample.content.glob("reports/2*/*.txt"):
        file.unlink()
    less = sample.run("build", "--records", "one.ndjson", "two.ndjson", "--out", "from-records").expect(0)
    assert "no file content/reports/other/page.html" in less.err and "[record-unusable]" in less.err, less
    left = tree(sample.folder / "from-records")
    assert left["agencies/juyuan/2020/index.html"] and not [name for name in left if "page.html" in name]


def test_records_that_are_none_are_told_with_their_line(sample):
    lines = complete_records(sample).splitlines()
    foreign = json.loads(lines[0])
    foreign["reading"]["version"] = "99"
    outside = json.loads(lines[1])
    outside["reading"]["prose"] = [[{"start": 0, "end": 10**9}]]
    damaged = json.loads(lines[2])
    damaged["reading"]["report"]["figures"]["cells"] = [10**6, 0, 1, 1, 1, 0]
    plain = json.loads(lines[3])
    del plain["reading"]
    broken = [json.dumps(one) for one in (foreign, outside, damaged, plain)] + ["{", lines[4][:-40]]
    sample.write("broken.ndjson", "\n".join(broken) + "\n")
    run = sample.run("build", "--records", "broken.ndjson", "missing.ndjson")
    for number in range(1, 7):
        assert f"broken.ndjson:{number}:1: error: " in run.err, run
    assert "missing.ndjson" in run.err and "[file-unreadable]" in run.err, run
