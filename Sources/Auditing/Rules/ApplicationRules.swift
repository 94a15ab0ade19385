import Reports

/// The rules on the table of applications (table 3).
extension Rule {
    package static let table3Balance = Rule(
        .table3Balance, .error, in: .applications, on: .formsWithTables,
        title: .both("收到的与办理的是否相抵", "Received against processed applications"),
        formula: """
            applications.new@c + applications.carried_in@c == results.total@c + \
            applications.carried_out@c
            """,
        meaning: .both(
            "收到的申请（今年新收加上年结转）应当等于已办结的加上转到明年的。两边不相等，说明有申请没有写明结果，或者数字填错了。",
            """
            Applications received (new plus carried in) must equal those processed plus those \
            carried out. If not, some applications are unaccounted for or a figure is wrong.
            """),
        caution: .cautionOfSums,
        basis: BilingualText(
            chinese: "表头印明：第一项加第二项之和，等于第三项加第四项之和。",
            english: """
                Printed in the head of the form: item one plus item two equals item three plus \
                item four.
                """),
        cells: .ofEquations,
        check: .sums(
            FormEquations { _ in
                Applicant.allCases.map { column in
                    Equation(
                        [.plus(FigureKey(.new, column)), .plus(FigureKey(.carriedIn, column))], .equal,
                        [.plus(FigureKey(.resultsTotal, column)), .plus(FigureKey(.carriedOut, column))])
                }
            }),
        fires: RuleExample("an application without an outcome") {
            $0.set("applications.new@total", 1)
        },
        silent: RuleExample("what is open was carried over") {
            $0.set("applications.new@total", 1)
            $0.set("applications.carried_out@total", 1)
        })

    package static let table3RowSum = Rule(
        .table3RowSum, .error, in: .applications, on: .formsWithTables,
        title: .both("申请表各行相加", "Row sums of the applications table"),
        formula: "sum of the six applicant columns == total, for every row r",
        meaning: .both(
            "自然人与五类单位的数字相加，应当等于“总计”。",
            "The six applicant columns must add up to the row total."),
        caution: .cautionOfSums,
        basis: BilingualText(
            chinese: "表头“总计”一栏。",
            english: "The column head 总计 (total)."),
        cells: .ofEquations,
        check: .sums(
            FormEquations { form in
                form.applications.map { row in
                    let parts = Applicant.allCases.filter { $0 != .total }
                    return Equation(parts.map { .plus(FigureKey(row, $0)) }, .equal, [.plus(FigureKey(row, .total))])
                }
            }),
        fires: RuleExample("a total above its parts") {
            $0.set("results.granted@total", 1)
        },
        silent: RuleExample("parts and total") {
            $0.set("results.granted@natural_person", 1)
            $0.set("results.granted@legal_service", 2)
            $0.set("results.granted@total", 3)
        })

    package static let table3ResultSum = Rule(
        .table3ResultSum, .error, in: .applications, on: .formsWithTables,
        title: .both("各种办理结果相加", "Sum of the outcomes"),
        formula: """
            results.granted + results.partial + sum(results.denied.*) + sum(results.unable.*) + \
            sum(results.not_processed.*) + results.other.total == results.total; in form 2021 \
            results.other.total = correction_overdue + fee_unpaid + misc
            """,
        meaning: .both(
            "（一）至（六）各种办理结果相加，应当等于（七）总计。",
            "The processing outcomes (1)-(6) must add up to total (7)."),
        caution: .cautionOfSums,
        basis: BilingualText(
            chinese: "行标题“（七）总计”。",
            english: "The row label （七）总计 (total)."),
        cells: .ofEquations,
        check: .sums(
            FormEquations { form in
                let outcomes = form.applications.filter { $0.isOutcome && $0 != .resultsTotal }
                return Applicant.allCases.map { column in
                    Equation(
                        outcomes.map { .plus(FigureKey($0, column)) }, .equal,
                        [.plus(FigureKey(.resultsTotal, column))])
                }
            }),
        fires: RuleExample("a part of group six is not in the total") {
            $0.set("results.other.fee_unpaid@total", 1)
        },
        silent: RuleExample("a part of group six in the total") {
            $0.set("results.other.fee_unpaid@total", 2)
            $0.set("results.total@total", 2)
        })

    package static let table3Integer = Rule(
        .table3Integer, .error, in: .applications, on: .formsWithTables,
        title: .both("申请表的件数", "Counts of the applications table"),
        formula: "cell is an integer >= 0",
        meaning: .both(
            "申请件数只能是零或正整数。",
            "Counts must be non-negative integers."),
        caution: .cautionOfIntegers,
        cells: .table(3),
        check: .report { integers($0, in: 3) },
        fires: RuleExample("a negative count") {
            $0.set("results.granted@total", -1)
        },
        silent: RuleExample("zeros") { _ in })

    package static let table3Blank = Rule(
        .table3Blank, .warning, in: .applications, on: .formsWithTables,
        title: .both("申请表没有填的格子", "Blank cells of the applications table"),
        formula: "count(null cells) == 0; report n of N",
        meaning: .both(
            "有的格子没有填。没填不等于零，读者无法判断。",
            "Cells are blank. Blank is not zero; readers cannot tell."),
        caution: .cautionOfBlanks,
        cells: .table(3),
        check: .report { blanks($0, in: 3) },
        fires: RuleExample("a dash does not fill a cell") {
            $0.set("results.granted@total", Figure(.placeholder, text: "-"))
        },
        silent: RuleExample("an unreadable text fills a cell") {
            $0.set("results.granted@total", Figure(.unreadable, text: "1 2"))
        })
}

extension BilingualText {
    fileprivate static let cautionOfSums = BilingualText(
        chinese: "只能说明几个数字不能同时成立，不能说明哪一个错。缺数的列不参加计算。转载或转换格式时掉字也会造成不符，请对照原文。",
        english: """
            It shows that the figures can't all be true, not which one is wrong. Columns with a blank are left \
            out. A figure lost when the file was copied or converted has the same effect: look at the original.
            """)
}
