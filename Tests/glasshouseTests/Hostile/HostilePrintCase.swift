import Components
import Reports
import TestSupport

/// One cell of a PDF painted in a way that occurs, with what a person reads in it.
///
/// In texts, `{n}` stands for the number of the plain report, `{a}` and `{b}` for its first two and last two digits.
struct HostilePrintCase: Sendable {
    enum Reading: Sendable {
        case number
        case blank
        case unsure
    }

    let name: String
    let reading: Reading
    let marks: [PrintMark]
    var sheet = PrintSheet.a4

    init(_ name: String, _ reading: Reading, _ marks: [PrintMark], sheet: PrintSheet = .a4) {
        self.name = name
        self.reading = reading
        self.marks = marks
        self.sheet = sheet
    }

    static let key = FigureKey(.granted, .naturalPerson)

    func variant(of base: HostileReport) -> HostileVariant {
        let number = base.number(Self.key)
        let filled = marks.map { mark -> PrintMark in
            guard case .text(let text, let across, let up, let size, let setup, let matrix) = mark else { return mark }
            let own = text.replacing("{n}", with: number).replacing("{a}", with: number.prefix(2))
                .replacing("{b}", with: number.suffix(2))
            return .text(own, across: across, up: up, size: size, setup: setup, matrix: matrix)
        }
        let told: HostileVariant.Reading =
            switch reading {
            case .number: .value(number)
            case .blank: .blank
            case .unsure: .unsure
            }
        return HostileVariant(name, base.print([number: filled], on: sheet), [Self.key: told])
    }
}

extension HostilePrintCase {
    private static let n = PrintMark.text("{n}")
    /// The first two digits, with something else for the last two.
    private static let a = PrintMark.text("{a}", across: -0.5)

    static let seen: [HostilePrintCase] = [
        .init("black", .number, [n]),
        .init("red", .number, [.text("{n}", setup: "1 0 0 rg")]),
        .init("grey", .number, [.text("{n}", setup: "0.5 g")]),
        .init("in printing colours", .number, [.text("{n}", setup: "0 0 0 1 k")]),
        .init("light grey that is still read", .number, [.text("{n}", setup: "0.75 g")]),
        .init("half transparent", .number, [.text("{n}", setup: "/Half gs")]),
        .init("yellow behind it", .number, [.inCell("1 1 0 rg 0.1 0.1 0.8 0.8 re f"), n]),
        .init("the cell filled with light blue", .number, [.inCell("0.8 0.9 1 rg 0 0 1 1 re f"), n]),
        .init("white on a dark cell", .number, [.inCell("0 0 0.4 rg 0 0 1 1 re f"), .text("{n}", setup: "1 g")]),
        .init("underlined", .number, [n, .onText("0 -0.2 1 0.06 re f")]),
        .init("underlined by a stroke", .number, [n, .onText("0.05 w 0 -0.15 m 1 -0.15 l S")]),
        .init("bold by an outline", .number, [.text("{n}", setup: "2 Tr 0.3 w")]),
        .init("bold by painting it twice", .number, [n, .text("{n}", across: 0.03)]),
        .init("large", .number, [.text("{n}", size: 1.2)]),
        .init("small, all of it", .number, [.text("{n}", size: 0.7)]),
        .init("in two pieces on one line", .number, [.text("{a}", across: -0.5), .text("{b}", across: 0.5)]),
        .init("a light picture behind the table", .number, [.inCell("q 9 0 0 9 -4 -4 cm /Im Do Q"), n]),
        .init("a mark that underlines", .number, [n, .annotation("Underline", more: "/C [0 0 1]")]),
        .init("a link", .number, [n, .annotation("Link", more: "/Border [0 0 0]")]),
        .init("pages with a margin that is cut off", .number, [n], sheet: .a4(with: "/CropBox [30 20 570 830]")),
        .init("pages that lie elsewhere", .number, [n], sheet: .a4(with: "/CropBox [10 10 595 842]")),
        .init("pages turned and turned back", .number, [n], sheet: .a4(with: "/Rotate 0")),
        .init("cut at the cell's lines", .number, [.inCell("0 0 1 1 re W n"), n]),
        .init("a layer that is off, behind the figure", .number, [.inCell("/OC /Off BDC 0 g 0 0 1 1 re f EMC"), n]),
        .init("a layer that is off, over the figure", .number, [n, .inCell("/OC /Off BDC 1 g 0 0 1 1 re f EMC")]),
        .init("nothing", .blank, []),
        .init("a ground and nothing on it", .blank, [.inCell("0.9 g 0 0 1 1 re f")]),
    ]

    static let unseen: [HostilePrintCase] = [
        .init("white", .unsure, [.text("{n}", setup: "1 g")]),
        .init("white in printing colours", .unsure, [.text("{n}", setup: "0 0 0 0 k")]),
        .init("nearly white", .unsure, [.text("{n}", setup: "0.97 g")]),
        .init("light yellow", .unsure, [.text("{n}", setup: "1 1 0.8 rg")]),
        .init("one digit white", .unsure, [a, .text("{b}", across: 0.5, setup: "1 g")]),
        .init("not painted", .unsure, [.text("{n}", setup: "3 Tr")]),
        .init("two digits not painted", .unsure, [a, .text("{b}", across: 0.5, setup: "3 Tr")]),
        .init("used as a cut only", .unsure, [.text("{n}", setup: "7 Tr")]),
        .init("transparent", .unsure, [.text("{n}", setup: "/Clear gs")]),
        .init("all but transparent", .unsure, [.text("{n}", setup: "/Faint gs")]),
        .init("black on black", .unsure, [.inCell("0 g 0 0 1 1 re f"), n]),
        .init("dark on dark", .unsure, [.inCell("0.2 g 0 0 1 1 re f"), .text("{n}", setup: "0.25 g")]),
        .init("red on red", .unsure, [.inCell("1 0 0 rg 0 0 1 1 re f"), .text("{n}", setup: "1 0 0 rg")]),
        .init("covered with white", .unsure, [n, .inCell("1 g 0.05 0.05 0.9 0.9 re f")]),
        .init("two digits covered with white", .unsure, [n, .onText("1 g 0.5 -0.1 0.5 1.3 re f")]),
        .init("covered with a picture", .unsure, [n, .inCell("/Im Do")]),
        .init("covered by a group", .unsure, [n, .inCell("/Group Do")]),
        .init("covered by a broad white stroke", .unsure, [n, .inCell("1 G 0.9 w 0 0.5 m 1 0.5 l S")]),
        .init(
            "covered by something round", .unsure,
            [n, .inCell("1 g 0 0.5 m 0 1.2 1 1.2 1 0.5 c 1 -0.2 0 -0.2 0 0.5 c f")]),
        .init("covered by a mark of a reader", .unsure, [n, .annotation("Square", more: "/IC [1 1 1] /C [1 1 1]")]),
        .init("highlighted by a mark that may cover it", .unsure, [n, .annotation("Highlight", more: "/C [1 1 0]")]),
        .init("cut off", .unsure, [.inCell("0 0 0.05 0.05 re W n"), .text("{n}", setup: "0 0 1 1 re W n")]),
        .init("under another number", .unsure, [n, .text("8888")]),
        .init("under another number, moved", .unsure, [n, .text("7777", across: 0.12)]),
        .init("two digits under others", .unsure, [n, .text("88", across: 0.5)]),
        .init("behind the page's edge", .blank, [.text("{n}", across: 900)]),
        .init("as high as a hair", .unsure, [.text("{n}", setup: "1 g", matrix: "0.02 0 0 0.02")]),
    ]

    static let marked: [HostilePrintCase] = [
        .init("struck by a stroke", .unsure, [n, .onText("0.06 w -0.1 0.5 m 1.1 0.5 l S")]),
        .init("struck by a thin box", .unsure, [n, .onText("-0.1 0.45 1.2 0.08 re f")]),
        .init("struck in red", .unsure, [n, .onText("1 0 0 rg -0.1 0.45 1.2 0.08 re f")]),
        .init("struck across its upper half", .unsure, [n, .onText("-0.1 0.66 1.2 0.08 re f")]),
        .init("two digits struck", .unsure, [n, .onText("0.5 0.45 0.6 0.08 re f")]),
        .init("struck aslant", .unsure, [n, .onText("0.05 w -0.05 0 m 1.05 1 l S")]),
        .init("crossed out", .unsure, [n, .inCell("0.02 w 0.1 0.1 m 0.9 0.9 l S 0.1 0.9 m 0.9 0.1 l S")]),
        .init("scribbled over", .unsure, [n, .onText("0.03 w 0 0.2 m 0.3 0.9 l 0.5 0.1 l 0.7 0.9 l 1 0.2 l S")]),
        .init("struck by a mark of a reader", .unsure, [n, .annotation("StrikeOut", more: "/C [1 0 0]")]),
        .init("struck from line to line", .unsure, [n, .inCell("0.04 w 0 0.5 m 1 0.5 l S")]),
        .init(
            "struck, the new figure beside it", .unsure,
            [.text("17", across: -1.3), .text("{n}", across: 0.8), .onText("-0.35 0.45 0.4 0.08 re f")]),
        .init("a raised digit behind", .unsure, [n, .text("1", across: 1.2, up: 0.4, size: 0.6)]),
        .init("a raised digit of the same size", .unsure, [n, .text("1", across: 1.25, up: 0.3)]),
        .init("a lowered digit behind", .unsure, [n, .text("2", across: 1.2, up: -0.25, size: 0.6)]),
        .init("a small digit on the line", .unsure, [n, .text("2", across: 1.2, size: 0.6)]),
        .init("two digits small", .unsure, [a, .text("{b}", across: 0.3, size: 0.6)]),
        .init("one of two sizes", .unsure, [.text("{a}", across: -0.5, size: 0.7), .text("{b}", across: 0.5)]),
        .init("turned by a quarter", .unsure, [.text("{n}", matrix: "0 1 -1 0")]),
        .init("turned around", .unsure, [.text("{n}", across: 2, up: 0.7, matrix: "-1 0 0 -1")]),
        .init("as in a mirror", .unsure, [.text("{n}", across: 2, matrix: "-1 0 0 1")]),
        .init("a picture", .unsure, [.inCell("q 0.6 0 0 0.6 0.2 0.2 cm /Im Do Q")]),
        .init("a picture as wide as the cell", .unsure, [.inCell("/Im Do")]),
        .init("a picture beside the figure", .unsure, [n, .inCell("q 0.15 0 0 0.6 0.05 0.2 cm /Im Do Q")]),
        .init(
            "digits drawn as outlines", .unsure, [.onText("0 0.5 m 0 1.2 0.3 1.2 0.3 0.5 c 0.3 -0.2 0 -0.2 0 0.5 c f")]),
        .init("digits drawn as boxes", .unsure, [.onText("0.2 0 0.15 1 re 0.5 0 0.4 0.5 re f")]),
        .init("digits drawn as strokes", .unsure, [.onText("0.05 w 0.1 0 m 0.4 1 l 0.6 0 l S")]),
        .init("a dash drawn as a line", .unsure, [.onText("0.2 0.4 0.6 0.08 re f")]),
        .init("one digit drawn as a line", .unsure, [.onText("0.45 0 0.06 1 re f")]),
        .init(
            "a digit drawn beside the text", .unsure,
            [.text("{a}", across: -0.5), .onText("0.6 0.5 m 0.6 1.2 0.8 1.2 0.8 0.5 c 0.8 -0.2 0.6 -0.2 0.6 0.5 c f")]),
        .init("crossed out and blank", .unsure, [.inCell("0.02 w 0.1 0.1 m 0.9 0.9 l S")]),
        .init("in a frame, as a stamp", .unsure, [n, .onText("0.03 w -0.08 -0.2 1.16 1.5 re S")]),
    ]
}
