import Searching
import Testing

struct NameSoundsTests {
    @Test(
        "a name answers to its reading and its initials from every part on, with and without 省, 市, 区",
        arguments: [
            (
                ["辽宁省", "沈阳市", "辽中区", "于家房镇人民政府"],
                [
                    "liaozhongquyujiafangzhenrenminzhengfu", "yjfzrmzf", "lzyjfzrmzf", "lzqyjfzrmzf",
                    "liaozhongyujiafangzhenrenminzhengfu",
                ]
            ),
            (
                ["湖南省", "长沙市", "教育局"],
                ["changshashijiaoyuju", "changshajiaoyuju", "csjyj", "cssjyj", "jyj", "jiaoyuju"]
            ),
            (["安徽省", "六安市"], ["luanshi", "las", "anhuiluanshi"]),
            (["江西省", "铅山县"], ["yanshanxian"]), (["浙江省", "乐清市"], ["yueqingshi", "yqs"]),
            (["浙江省", "台州市"], ["taizhoushi"]), (["安徽省", "蚌埠市"], ["bengbushi"]),
        ])
    func words(name: [String], expected: [String]) {
        let words = Set(NameSounds([name]).words(of: name))
        #expect(words.isSuperset(of: expected), "\(words.sorted())")
    }

    @Test("names without readings have none")
    func none() {
        #expect(NameSounds([]).words(of: ["辽"]).isEmpty)
        #expect(NameSounds([["，。"]]).words(of: ["，。"]).isEmpty)
    }

    @Test("no kept reading is hidden by a shorter one before it")
    func order() {
        let names = PlaceReadings.kept.map(\.name)
        for (index, name) in names.enumerated() {
            #expect(!names[..<index].contains { name.contains($0) }, "\(name)")
        }
    }
}
