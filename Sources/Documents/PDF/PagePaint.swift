import Ink

/// What is painted on a page, in the order in which it is painted: what is above hides what is below.
struct PagePaint {
    /// A sign of a font, as it is painted.
    struct Glyph {
        /// The number of its outline in the file: the same outline is the same sign.
        let outline: Int
        let box: PrintedPage.Box
        /// Where it stands on its line.
        let origin: DrawnPath.Point
        let fill: Fill
        let order: Int
        /// Whether the outline stands upright above the line, to the right of its origin.
        let isUpright: Bool
    }

    /// A filled area, or a picture.
    struct Area {
        let box: PrintedPage.Box
        let fill: Fill
        let order: Int
        /// Whether it fills its box.
        let isWhole: Bool
    }

    /// A straight line that is drawn.
    struct Stroke {
        let start: DrawnPath.Point
        let end: DrawnPath.Point
        let order: Int
        /// Whether it is a part of an outline that is drawn around signs.
        let isOutline: Bool
    }

    struct Fill {
        /// `nil` for a pattern, a picture or what is not known.
        var color: SheetColor?
        var opacity = 1.0
        /// Whether it is painted through a mask, or cut by something that is no rectangle.
        var isUnsure = false
    }

    var glyphs: [Glyph] = []
    var areas: [Area] = []
    var strokes: [Stroke] = []
    /// What is seen and is neither text nor a line of a table.
    var pictures: [PrintedPage.Picture] = []
    var across: [PrintedPage.Rule] = []
    var down: [PrintedPage.Rule] = []
    var order = 0

    var count: Int { glyphs.count + areas.count + strokes.count + pictures.count }
}
