import SourceText

extension Evidence {
    /// The evidence in one line for an operator; what is strongest is not told.
    package var words: String {
        let told = [rowWords, headWords, unitWords, layoutWords].compactMap { $0 } + ink.names.map { "ink \($0)" }
        return told.isEmpty ? "exact" : told.joined(separator: ", ")
    }

    /// What of the evidence is weaker than the form's own label, head and unit in plain ink, by names sorted: part of the
    /// promise of records.
    package var weaker: [(name: StaticString, value: String)] {
        var weaker: [(name: StaticString, value: String)] = []
        switch head {
        case .exact: break
        case .synonym: weaker.append(("head", "synonym"))
        case .numbered: weaker.append(("head", "numbered"))
        case .near: weaker.append(("head", "near"))
        case .uncertain: weaker.append(("head", "uncertain"))
        }
        if !ink.isEmpty { weaker.append(("ink", ink.names.joined(separator: ", "))) }
        if layout == .order { weaker.append(("layout", "order")) }
        switch row {
        case .exact, .variant, .unlabelled: break
        case .near: weaker.append(("row", "near"))
        case .onlyPlace: weaker.append(("row", "only_place"))
        case .uncertain: weaker.append(("row", "uncertain"))
        }
        switch unit {
        case .none, .cell, .head, .row, .caption: break
        case .assumed: weaker.append(("unit", "assumed"))
        case .missing: weaker.append(("unit", "missing"))
        case .conflict: weaker.append(("unit", "conflict"))
        }
        return weaker
    }

    private var rowWords: String? {
        switch row {
        case .exact: nil
        case .variant: "row by a known wording"
        case .near(let edits): "row by a label \(edits) edits from the form's"
        case .onlyPlace: "row by the only place left"
        case .unlabelled: "row without a label"
        case .uncertain(let fault): "row uncertain: \(fault.words)"
        }
    }

    private var headWords: String? {
        switch head {
        case .exact: nil
        case .synonym: "head by a known wording"
        case .numbered: "head by its number"
        case .near(let edits): "head \(edits) edits from the form's"
        case .uncertain(let fault): "head uncertain: \(fault.words)"
        }
    }

    private var unitWords: String? {
        switch unit {
        case .none: nil
        case .cell: "unit in the cell"
        case .head: "unit in the head"
        case .row: "unit in the row's label"
        case .caption: "unit in the caption"
        case .assumed: "unit assumed from the form"
        case .missing: "no unit"
        case .conflict: "two units that disagree"
        }
    }

    private var layoutWords: String? {
        switch layout {
        case .grid: nil
        case .separators: "cells by the signs between them"
        case .order: "cells by the order of the form"
        }
    }
}

extension Evidence.RowFault {
    package var words: String {
        switch self {
        case .order: "not in the form's place"
        case .twice: "stands twice"
        case .cellCount: "not as many cells as columns"
        case .shifted: "cells not under the heads"
        case .label: "no label"
        case .unseparated: "nothing parts the cells"
        case .neighbour: "the label behind it is lost"
        case .uneven: "its figures do not follow each other evenly"
        }
    }
}

extension Evidence.HeadFault {
    package var words: String {
        switch self {
        case .unknown: "none of the form's"
        case .order: "not in the form's order"
        case .missing: "no head"
        }
    }
}

extension Evidence.Fault {
    /// Why a figure was not stated, for an operator.
    package var words: String {
        switch self {
        case .row(let fault): "its row is not certain: \(fault.words)"
        case .head(let fault): "its head is not certain: \(fault.words)"
        case .ink(let doubts): "its ink is not plain: \(doubts.names.joined(separator: ", "))"
        case .unitMissing: "an amount without a unit"
        case .unitConflict: "two units that disagree"
        case .text: "not exactly one figure"
        }
    }
}
