import SourceText

/// Traditional characters as the simplified ones that the forms are printed in.
///
/// Only the characters of the forms' own words are known: this is for matching labels, never for showing a text. Both kinds
/// have three bytes in UTF-8, so every offset stays what it was.
enum SimplifiedText {
    /// `core` with the known traditional characters replaced.
    ///
    /// Who writes them often uses other words as well: 資訊 for 信息, 檔案 for 文件. Those are replaced where a character was.
    static func of(_ core: [UInt8]) -> [UInt8] {
        var result = core
        var isTraditional = false
        var position = 0
        while position + 2 < core.count {
            let first = core[position]
            guard first >= 0xE4, first <= 0xE9 else {
                position += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
                continue
            }
            let scalar =
                Int(first & 0x0F) << 12 | Int(core[position + 1] & 0x3F) << 6 | Int(core[position + 2] & 0x3F)
            let simple = scalar >= start && scalar - start < table.count ? Int(table[scalar - start]) : 0
            if simple != 0 {
                isTraditional = true
                result[position] = 0xE0 | UInt8(simple >> 12)
                result[position + 1] = 0x80 | UInt8(simple >> 6 & 0x3F)
                result[position + 2] = 0x80 | UInt8(simple & 0x3F)
            }
            position += 3
        }
        if isTraditional { replaceWords(&result) }
        return result
    }

    /// Words of the same length, in simplified characters.
    private static let words: [(other: [UInt8], word: [UInt8])] = [
        ("资讯", "信息"), ("档案", "文件"), ("专案", "项目"), ("资料", "数据"), ("网路", "网络"), ("品质", "质量"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func replaceWords(_ text: inout [UInt8]) {
        for (other, word) in words {
            var from = 0
            while let found = ByteText.find(other, in: text, from: from) {
                text.replaceSubrange(found..<(found + other.count), with: word)
                from = found + word.count
            }
        }
    }

    private static let start = 0x4E00

    /// For every scalar from U+4E00 to U+9FFF the simplified one, or 0.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x5200)
        let scalars = Array(pairs.unicodeScalars.filter { $0 != " " && $0 != "\n" })
        for index in stride(from: 0, to: scalars.count - 1, by: 2) {
            table[Int(scalars[index].value) - start] = UInt16(scalars[index + 1].value)
        }
        return table
    }()

    private static let pairs = """
        訊讯 總总 體体 況况 動动 開开 請请 處处 複复 復复 議议 訟讼 問问 題题 進进 報报 項项 內内 規规 範范 許许 務务 對对 數数 現现
        發发 廢废 執执 決决 罰罚 強强 業业 費费 單单 萬万 額额 採采 購购 關关 係系 為为 於于 與与 條条 標标 據据 結结 轉转 繼继
        續续 辦办 個个 會会 織织 構构 機机 組组 學学 術术 類类 屬属 國国 穩稳 護护 權权 員员 後后 過过 詢询 沒没 補补 確确 認认
        獲获 無无 當当 舉举 訴诉 訪访 給给 維维 糾纠 審审 經经 種种 區区 縣县 鄉乡 鎮镇 門门 領领 導导 監监 號号 級级 職职 責责
        備备 點点 製制 減减 從从 檔档 產产 電电 線线 網网 廳厅 檢检 測测 應应 該该 將将 來来 聯联 圖图 書书 館馆 實实 專专 蔘参
        參参 陳陈 達达 遲迟 離离 難难 順顺 須须 頒颁 預预 頁页 風风 飛飞 齊齐 貨货 資资 財财 質质 賬账 賠赔 賦赋 證证 評评 試试
        詳详 誤误 調调 談谈 論论 謂谓 講讲 譯译 變变 讓让 貫贯 貴贵 買买 賣卖 賞赏 輕轻 輸输 邊边 運运 遠远 適适 選选 還还 郵邮
        鄰邻 醫医 釋释 針针 銀银 錄录 錢钱 鐵铁 長长 閉闭 間间 闡阐 陸陆 陽阳 隊队 階阶 際际 隨随 險险 隱隐 雙双 雜杂 劃划 劑剂
        勞劳 勢势 勝胜 勵励 匯汇 協协 亂乱 億亿 優优 儲储 價价 傳传 債债 側侧 偵侦 併并 佈布 倉仓 兒儿 兩两 冊册 凍冻 別别 則则
        創创 劇剧 營营 爾尔 爭争 牽牵 獨独 環环 療疗 盡尽 眾众 礎础 禮礼 稅税 穀谷 積积 窮穷 競竞 筆笔 節节 簡简 簽签 籌筹 約约
        紀纪 純纯 納纳 紙纸 細细 終终 統统 絕绝 綜综 綠绿 編编 緩缓 練练 縮缩 縱纵 績绩 罷罢 義义 習习 聖圣 聞闻 聲声 聽听 肅肃
        脅胁 臨临 興兴 舊旧 莊庄 葉叶 蓋盖 藝艺 藥药 蘭兰 虛虚 蟲虫 衛卫 衝冲 裝装 見见 視视 覽览 觀观 觸触 計计 訂订 記记 設设
        """
}
