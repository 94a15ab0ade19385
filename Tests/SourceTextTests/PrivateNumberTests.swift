import SourceText
import TestSupport
import Testing

@Suite struct PrivateNumberTests {
    @Test(
        "a private number is found and its middle digits are hidden",
        arguments: [
            ("联系人手机13812345678。", "联系人手机138******78。"), ("138-1234-5678", "138-****-**78"),
            ("138 1234 5678", "138 **** **78"), ("1381 234 5678", "138* *** **78"),
            ("138－1234－5678", "138－****－**78"), ("138 - 1234 - 5678", "138 - **** - **78"),
            ("138 12345678", "138 ******78"), ("１３８１２３４５６７８", "１３８＊＊＊＊＊＊７８"),
            ("138\u{200B}1234\u{200B}5678", "138\u{200B}****\u{200B}**78"), ("+8613812345678", "+86138******78"),
            ("+86-138-1234-5678", "+86-138-****-**78"), ("86 13812345678", "86 138******78"),
            ("008613812345678", "0086138******78"), ("（13812345678）", "（138******78）"),
            ("Tel13812345678", "Tel138******78"), ("a 13812345678@139.com", "a 138******78@139.com"),
            ("024-12345678/13812345678", "024-12345678/138******78"),
            ("13812345678 19912345678", "138******78 199******78"),
            ("13812345678、13912345678", "138******78、139******78"), ("第3页,13812345678", "第3页,138******78"),
            ("13812345678.", "138******78."), ("13812345678, 5", "138******78, 5"),
            ("电话：13812345678\n2021", "电话：138******78\n2021"), ("1\n13812345678\n2", "1\n138******78\n2"),
            ("身份证110101199003070011号", "身份证110*************11号"), ("21010319850228004X", "210*************4X"),
            ("110101 19900307 0011", "110*** ******** **11"), ("身份证号码：110101900307001", "身份证号码：110**********01"),
        ])
    func found(_ text: String, masked: String) {
        let bytes = Array(text.utf8)
        let hidden = PrivateNumber.masking(PrivateNumbers.find(in: bytes), in: bytes, sign: .plain)
        #expect(String(decoding: hidden, as: UTF8.self) == masked)
        #expect(hidden.count == bytes.count)
    }

    @Test(
        "what is no private number is left alone",
        arguments: [
            "", "1", "024-12345678", "0415-2345678", "010-13812345", "12345", "95588", "12812345678", "1381234567",
            "138123456789", "013812345678", "13812345678元", "收入13812345678 元", "13812345678件", "¥13812345678",
            "13812345678.50",
            "3.13812345678", "13,812,345,678", "5,13812345678", "13812345678,5", "第13812345678号", "A13812345678",
            "13812345678a", "_13812345678", "13812345678_1", "编号：13812345678", "索引号：13812345678",
            "https://a.gov.cn/t13/13812345678", "www.a.gov.cn/art/13812345678.html", "2021-138-1234-5678",
            "138-1234-5678-9", "12 138 1234 5678", "138\n1234\n5678", "138\t1234\t5678", "2020-13812345678",
            "110101199003070012", "110101199002300014", "990101199003070015", "110101189903070018",
            "1101011990030700112",
            "110101900307001", "证件 110101900307001", "身份证110101901307001", "110101199003070011a",
        ])
    func silent(_ text: String) {
        #expect(PrivateNumbers.find(in: Array(text.utf8)) == [])
    }

    @Test(
        "a private number in the name of a file or folder is found and hidden",
        arguments: [
            ("reports/张三13812345678.docx", "reports/张三138******78.docx"),
            ("reports/2020_13812345678.txt", "reports/2020_138******78.txt"),
            ("reports/13812345678/2020.txt", "reports/138******78/2020.txt"),
            ("reports/2020-138-1234-5678_年报.txt", nil),
            ("reports/年报-138-1234-5678.txt", "reports/年报-138-****-**78.txt"),
            ("reports/110101199003070011-2.doc", "reports/110*************11-2.doc"),
            ("reports/2020/juyuan.txt", nil), ("reports/P020210129598312345678.doc", nil),
            ("reports/t20210131_5674312.html", nil), ("reports/024-12345678.pdf", nil),
        ])
    func named(_ path: String, masked: String?) {
        let problem = PrivateNumber.problem(inName: ContentPath(path, in: "content/"))
        #expect(problem?.path == masked.map { "content/" + $0 })
        #expect(problem?.message.contains("5678") != true)
    }

    @Test("in Markdown no sign is put that would begin emphasis; every place stays")
    func wide() {
        let bytes = Array("甲13812345678乙".utf8)
        let hidden = PrivateNumber.masking(PrivateNumbers.find(in: bytes), in: bytes, sign: .wide)
        #expect(String(decoding: hidden, as: UTF8.self) == "甲138＊＊＊＊＊＊78乙")
    }

    @Test("the problem tells the place and not the number")
    func problem() {
        let text = ReadingText("一\n联系 13812345678")
        let numbers = PrivateNumbers.find(in: text.bytes)
        #expect(
            numbers.map { $0.problem(in: text, path: "a.txt") } == [
                Problem(
                    .privateNumber, path: "a.txt", place: Place(line: 2, column: 4),
                    met: "a mobile phone number, 138******78", expected: "")
            ])
    }
}
