import Reports

/// The rules on the figures of the table of what is disclosed without being asked (table 2).
extension Rule {
    package static let table2Integer = Rule(
        .table2Integer, .error, in: .proactive, on: .formsWithTables,
        title: .both("主动公开表的数字", "Figures of the proactive-disclosure table"),
        formula: "counts integer >= 0; signed_delta integer; money decimal >= 0",
        meaning: .both(
            "主动公开表里的件数应为零或正整数（“本年增/减”可为负），金额不能为负。",
            """
            Counts must be non-negative integers (the delta may be negative); money must not be \
            negative.
            """),
        caution: .cautionOfIntegers,
        cells: .table(2),
        check: .report { integers($0, in: 2) },
        fires: RuleExample("a negative count") {
            $0.set("proactive.licensing.decisions", -1)
        },
        silent: RuleExample("zeros") { _ in })

    package static let table2Blank = Rule(
        .table2Blank, .warning, in: .proactive, on: .formsWithTables,
        title: .both("主动公开表没有填的格子", "Blank cells of the proactive-disclosure table"),
        formula: "count(null cells) == 0; report n of N",
        meaning: .both(
            "主动公开表有格子没有填。没填不等于零。",
            "Cells in the proactive-disclosure table are blank. Blank is not zero."),
        caution: .cautionOfBlanks,
        cells: .table(2),
        check: .report { blanks($0, in: 2) },
        fires: RuleExample("a blank") {
            $0.set("proactive.fees.amount", Figure(.blank))
        },
        silent: RuleExample("zeros") { _ in })

    package static let table2Delta = Rule(
        .table2Delta, .error, in: .proactive, on: .columns([.itemsPrevious, .itemsDelta]),
        title: .both("项目数与增减", "Items and their change"),
        formula: "items_prev + items_delta >= 0",
        meaning: .both(
            "去年的项目数加上今年增减，不可能小于零。",
            "Previous items plus this year's change cannot be below zero."),
        caution: .cautionOfCounting,
        cells: .ofEquations,
        check: .sums(
            FormEquations { form in
                form.proactiveRows(with: .itemsDelta).map { row in
                    Equation(
                        [.plus(FigureKey(row, .itemsPrevious)), .plus(FigureKey(row, .itemsDelta))], .atLeast, [])
                }
            }),
        fires: RuleExample("fewer than none") {
            $0.set("proactive.licensing.items_prev", 2)
            $0.set("proactive.licensing.items_delta", -3)
        },
        silent: RuleExample("none left") {
            $0.set("proactive.licensing.items_prev", 2)
            $0.set("proactive.licensing.items_delta", -2)
        })

    package static let table2PublishedTotal = Rule(
        .table2PublishedTotal, .warning, in: .proactive, on: .columns([.published, .totalPublic]),
        title: .both("新公开数与总数", "Newly published against all published"),
        formula: "published <= total_public",
        meaning: .both(
            "今年新公开的数量不应超过对外公开的总数量。",
            "Newly published items cannot exceed the total publicly available."),
        caution: .cautionOfCounting,
        cells: .ofEquations,
        check: .sums(
            FormEquations { form in
                form.proactiveRows(with: .totalPublic).map { row in
                    Equation([.plus(FigureKey(row, .published))], .atMost, [.plus(FigureKey(row, .totalPublic))])
                }
            }),
        fires: RuleExample("more new ones than there are") {
            $0.set("proactive.normative_documents.published", 1)
        },
        silent: RuleExample("all are new") {
            $0.set("proactive.normative_documents.published", 1)
            $0.set("proactive.normative_documents.total_public", 1)
        })

    package static let table2InForceFloor = Rule(
        .table2InForceFloor, .error, in: .proactive, on: .columns([.issued, .repealed, .inForce]),
        title: .both("有效件数的下限", "Least number of documents in force"),
        formula: "in_force >= issued - repealed",
        meaning: .both(
            "现行有效的件数，至少应是今年制发数减去废止数。",
            "Documents in force must be at least issued minus repealed."),
        caution: .cautionOfCounting,
        basis: BilingualText(
            chinese: "由前后两年的关系得出：上一年现行有效件数不会小于零。",
            english: """
                Follows from the relation of two years, since the number in force the year before \
                is not below zero.
                """),
        cells: .ofEquations,
        check: .sums(
            FormEquations { form in
                form.proactiveRows(with: .inForce).map { row in
                    Equation(
                        [.plus(FigureKey(row, .inForce))], .atLeast,
                        [.plus(FigureKey(row, .issued)), .minus(FigureKey(row, .repealed))])
                }
            }),
        fires: RuleExample("issued and not in force") {
            $0.set("proactive.normative_documents.issued", 1)
        },
        silent: RuleExample("issued and repealed") {
            $0.set("proactive.normative_documents.issued", 1)
            $0.set("proactive.normative_documents.repealed", 1)
        })
}

extension BilingualText {
    static let cautionOfCounting = BilingualText(
        chinese: "各地对“总数量”“增减”的理解不一，也可能是口径改变。",
        english:
            "Agencies understand \"total\" and \"change\" differently; the way of counting may have changed.")
}
