import Auditing
import Components
import Foundation
import Portals
import Pages
import Reports
import SourceText
import TestSupport
import Testing
import Themes
import Wording

/// A language is added by a file alone: traditional Chinese, made of the simplified one character by character.
struct ThirdLanguageTests {
    private static let traditional = Language(tag: "zh-Hant")

    private static let simplifiedCharacters =
        "万与业东丢两个为举么义习乡书买争于产亿仅从们价会体关内册写决况净准减几划则刚别办务动势区华单占却厅历县参发变台号后启员响"
        + "围国图处复头夹学实审宽对导将尽层属带并应废开张强归当录径态总惯愿执扩护报拟择损换据数断无旧时显术机权条来构标栏样检横毁汉"
        + "没济浏满点状独现画监盖码确种秘积称稳筛签简类纠红约级纯纳线组织经结给络绝统继续维编缴网罚职联脚节苏范获补袭见规览计订认讨"
        + "议记讲许论讼设访证评识诉词试话询该语误说请读谁调负财责败账货购费资转载较辑输边过运还这进远违连适选邻采释里针钟钱销错锚镇"
        + "长门闭问间阅际随隐页项顺须预题额"
    private static let traditionalCharacters =
        "萬與業東丟兩個為舉麼義習鄉書買爭於產億僅從們價會體關內冊寫決況淨準減幾劃則剛別辦務動勢區華單佔卻廳歷縣參發變臺號後啟員響"
        + "圍國圖處復頭夾學實審寬對導將盡層屬帶並應廢開張強歸當錄徑態總慣願執擴護報擬擇損換據數斷無舊時顯術機權條來構標欄樣檢橫毀漢"
        + "沒濟瀏滿點狀獨現畫監蓋碼確種祕積稱穩篩籤簡類糾紅約級純納線組織經結給絡絕統繼續維編繳網罰職聯腳節蘇範獲補襲見規覽計訂認討"
        + "議記講許論訟設訪證評識訴詞試話詢該語誤說請讀誰調負財責敗賬貨購費資轉載較輯輸邊過運還這進遠違連適選鄰採釋裡針鐘錢銷錯錨鎮"
        + "長門閉問間閱際隨隱頁項順須預題額"
    private static let table = Dictionary(
        uniqueKeysWithValues: zip(simplifiedCharacters.unicodeScalars, traditionalCharacters.unicodeScalars))

    private static func converted(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(table[scalar] ?? scalar) }
        return String(out)
    }

    /// Every string of the theme, and every label, rule and term.
    private static func texts(official: Bool) throws -> [String: String] {
        var texts = try TestPortal.strings(.chinese).all.mapValues(converted)
        texts["locale"] = "zh_TW"
        if official { for text in OfficialTexts.all { texts[text.key] = converted(text.chinese) } }
        return texts
    }

    private static func files(_ texts: [String: String], tag: String = "zh-Hant") throws -> ThemeFiles {
        let lines = texts.sorted { $0.key < $1.key }.map { key, text in
            "\(key): \"\(text.replacingOccurrences(of: "\"", with: "\\\""))\""
        }
        let file = ThemeFiles.Layer(
            folder: "themes/mine",
            files: [
                "theme.yml": Array("extends: default".utf8),
                "i18n/\(tag).yml": Array(lines.joined(separator: "\n").utf8),
            ])
        return ThemeFiles(layers: [file, try TestPortal.themeFiles()])
    }

    private static func theme(official: Bool = true) throws -> Theme {
        let parsed = PageKinds.theme(try files(try texts(official: official)), language: try #require(traditional))
        #expect(parsed.problems == [])
        return try #require(parsed.value)
    }

    // MARK: The texts of values

    @Test("every official text has a key, and one key has one text")
    func keys() {
        for (key, texts) in Dictionary(grouping: OfficialTexts.all, by: \.key) {
            #expect(!key.isEmpty && Set(texts).count == 1, "\(key): \(texts.map(\.chinese))")
        }
    }

    @Test("an official text is in the words of the file, else in Chinese, which a reader of it can read")
    func officialTexts() throws {
        let strings = try Self.theme().strings
        #expect(strings(RuleID.table3Balance.rule.title) == "收到的與辦理的是否相抵")
        #expect(strings.name(of: FigureKey(.deniedStateSecret, .naturalPerson)) == "（三）不予公開 1.屬於國家祕密：自然人")
        #expect(try Self.theme(official: false).strings(RuleID.table3Balance.rule.title) == "收到的与办理的是否相抵")
    }

    // MARK: A site

    /// A year whose sums do not hold and that came too late, and the year before.
    private static func site(_ theme: Theme) throws -> Site {
        let registry = AgencyRegistry(agencies: [
            Agency(id: "a", name: "甲局", region: ["子省", "丑市", "寅旗"], level: .county, kind: .department)
        ])
        var findings: [String: [Finding]] = [:]
        let submissions = [2021, 2022].map { year in
            var report = Report(title: "甲局\(year)年政府信息公开工作年度报告")
            report.titleAgency = "甲局"
            report.year = year
            report.form = .form2021
            report.date = CalendarDate(year: year + 1, month: 3, day: 1)
            for (row, count) in [
                (ApplicationRow.new, 3), (.carriedIn, 1), (.granted, 2), (.resultsTotal, 9), (.carriedOut, 1),
            ] {
                report.figures[row, .total] = Figure(
                    .reported(.count(Int64(count))), text: String(count), place: Place(line: 1, column: 1))
            }
            for row in [ApplicationRow.partial, .deniedStateSecret] {
                report.figures[row, .total] = Figure(.placeholder, text: "-", place: Place(line: 1, column: 1))
            }
            let source = SourceRecord(
                path: "reports/\(year).txt", format: "text", sha256: "", byteCount: 1, encoding: "UTF-8")
            findings[source.path] = Audit.run(Evidence(report, level: .county, kind: .department)).findings
            return Submission(
                source: source, text: ReadingText(bytes: Array("-".utf8)), report: report,
                match: registry.resolve(report), problems: [])
        }
        var settings = SiteSettings()
        settings.language = theme.strings.language
        settings.title = "甲"
        let agencies = TestPortal.agencies(submissions, registry: registry, findings: findings)
        let portal = Portal(
            settings: settings, agencies: agencies, articles: [], pages: [], rules: Rule.catalogue,
            stamp: "0123456789ab")
        return Site(portal: portal, theme: theme)
    }

    /// Without what pages of every language give in the words of the form: the name of a cell beside its translation,
    /// headings, the titles of documents, and the units as files have them.
    private static func withoutOfficialNames(_ text: String, _ chinese: Strings) -> String {
        let cells = FigureKey.all.map { chinese.name(of: $0) }
        if cells.contains(where: { text == "\($0)（\(converted($0))）" }) { return "" }
        let titles = SectionKey.allCases.map(\.label) + ["年政府信息公开工作年度报告", "国办公开办函〔2021〕30号", "；项；"]
        return titles.reduce(text) { $0.replacingOccurrences(of: $1, with: "") }
    }

    @Test("a site in it says nothing in another language")
    func site() throws {
        let site = try Self.site(try Self.theme())
        let english = try TestPortal.strings(.english).all
        let foreign = Set(english.values).union(english.keys.filter { $0.contains("_") })
            .subtracting(try Self.texts(official: true).values)
        let chinese = try TestPortal.strings(.chinese)
        var pages = 0
        for (path, html) in TestPortal.pages(of: site) {
            #expect(html.contains("<html lang=\"zh-Hant\""), "\(path)")
            for text in PageText.of(html) where text.language == "zh-Hant" {
                let own = Self.withoutOfficialNames(text.text, chinese)
                #expect(own.unicodeScalars.allSatisfy { Self.table[$0] == nil }, "\(path): \(text.text)")
                #expect(!foreign.contains(text.text), "\(path): \(text.text)")
            }
            pages += 1
        }
        #expect(pages > 100)
    }

    @Test("a finding is told in its words")
    func findings() throws {
        let site = try Self.site(try Self.theme())
        let chinese = try TestPortal.strings(.chinese)
        let findings = site.portal.agencies.flatMap(\.reports).flatMap(\.findings)
        #expect(findings.count >= 4)
        for finding in findings {
            let told = Self.withoutOfficialNames(FindingText(finding, site.theme.strings).sentence, chinese)
            let wanted = Self.withoutOfficialNames(FindingText(finding, chinese).sentence, chinese)
            #expect(told == Self.converted(wanted))
        }
        let page = try #require(TestPortal.pages(of: site)["agencies/a/2022/index.html"])
        #expect(page.contains("落款 2023-03-01，比 2023-01-31 晚 29 天"))
        #expect(page.contains("總計一列：新收 3 件、上年結轉 1 件"))
    }

    // MARK: Mistakes

    @Test("a string that it lacks is an error with file and key")
    func missingString() throws {
        var texts = try Self.texts(official: true)
        texts["finding_late"] = nil
        let parsed = PageKinds.theme(try Self.files(texts), language: .chinese)
        #expect(parsed.value == nil)
        #expect(
            parsed.problems == [
                Problem(
                    .stringMissing, path: "themes/mine/i18n/zh-Hant.yml",
                    met: "no string \"finding_late\" in themes/mine/i18n/zh-Hant.yml",
                    expected: "every string in every language")
            ])
    }

    @Test("whoever can't read the words of the form needs those of the file")
    func missingOfficialText() throws {
        let french = try #require(Language(tag: "fr"))
        var texts = try Self.texts(official: true)
        #expect(PageKinds.theme(try Self.files(texts, tag: "fr"), language: french).problems == [])
        texts["rule.T3-BALANCE.title"] = nil
        #expect(
            PageKinds.theme(try Self.files(texts, tag: "fr"), language: french).problems.map(\.met) == [
                "no string \"rule.T3-BALANCE.title\" in themes/mine/i18n/fr.yml"
            ])
    }

    @Test("a language without a file is an error")
    func missingFile() throws {
        let french = try #require(Language(tag: "fr"))
        let parsed = PageKinds.theme(try Self.files(try Self.texts(official: true)), language: french)
        #expect(parsed.value == nil)
        #expect(
            parsed.problems == [
                Problem(
                    .themeMissing, path: "themes/mine", met: "no file i18n/fr.yml",
                    expected: "one of the languages of the theme (en, zh-Hans, zh-Hant), or a file for this one",
                    wayOut: "set another language in site.yml, or add that file to the theme")
            ])
    }

    @Test(
        "a tag names a file, so it is letters, digits and hyphens",
        arguments: [
            ("zh-Hant", true), ("zh-Hant-TW", true), ("yue", true), ("", false), ("zh-", false), ("../en", false),
            ("EN", false), ("zh_TW", false), ("中文", false), ("en-abcdefghi", false),
        ])
    func tags(tag: String, isTag: Bool) { #expect((Language(tag: tag) != nil) == isTag) }
}

/// The texts of a page, each with the language that its markup says it is in.
private enum PageText {
    private static let voids: Set<Substring> = ["meta", "link", "br", "hr", "img", "input", "col", "!doctype", "wbr"]

    static func of(_ html: String) -> [(text: String, language: String)] {
        var texts: [(text: String, language: String)] = []
        var open: [(name: Substring, language: String)] = []
        // Formulas are in a notation of their own; citations name a report by its official title.
        let silent: Set<String> = ["script", "style", "code"]
        for part in html.split(separator: "<") {
            let halves = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let tag = halves.first else { continue }
            let name = tag.split { " /\n".contains($0) }.first?.lowercased()[...] ?? ""
            if tag.hasPrefix("/") {
                if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
            } else if !voids.contains(name), !tag.hasSuffix("/") {
                let parts = tag.components(separatedBy: " lang=\"")
                let own = parts.count > 1 ? parts[1].split(separator: "\"").first.map(String.init) : nil
                let isCitation = tag.contains(" data-cite") || silent.contains(String(name))
                open.append((name, isCitation ? "" : own ?? open.last?.language ?? ""))
            }
            let text = halves[1].trimmingCharacters(in: .whitespacesAndNewlines)
            if !text.isEmpty { texts.append((text, open.last?.language ?? "")) }
        }
        return texts
    }
}
