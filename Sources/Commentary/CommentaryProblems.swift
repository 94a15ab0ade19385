import SourceText

/// The kinds of problem met in Markdown files.
extension ProblemKind {
    package static let commentaryTooLarge = ProblemKind(
        "commentary-too-large", .error,
        summary: "A Markdown file is larger than 256 kB.",
        explanation:
            "Reading Markdown can take time that grows with the square of its length, so longer files are refused.",
        wayOut: "Split the article, or publish the long part as a file of its own."
    )
    package static let commentaryNotUTF8 = ProblemKind(
        "commentary-not-utf8", .error,
        summary: "A Markdown file is not encoded in UTF-8.",
        explanation:
            "Markdown files are written by the site's own editors, so nothing is guessed about their encoding.",
        wayOut: "Save the file as UTF-8."
    )
    package static let commentaryNUL = ProblemKind(
        "commentary-nul", .error,
        summary: "A Markdown file holds a NUL character.",
        explanation: "NUL is no text. It is met in damaged files and in files saved as UTF-16.",
        wayOut: "Save the file as UTF-8 text, or remove the character."
    )
    package static let commentaryFrontMatterMissing = ProblemKind(
        "commentary-front-matter-missing", .error,
        summary: "A Markdown file has no front matter.",
        explanation:
            "The front matter, between two lines \"---\" at the head of the file, gives the title and the date.",
        wayOut: "Begin the file with ---, title: …, date: YYYY-MM-DD, ---, each on a line of its own."
    )
    package static let commentaryFrontMatterOpen = ProblemKind(
        "commentary-front-matter-open", .error,
        summary: "The front matter is not closed.",
        explanation: "The line \"---\" that ends the front matter is missing, so the whole file would be front matter.",
        wayOut: "Put a line --- between the front matter and the text."
    )
    package static let commentaryFrontMatterMalformed = ProblemKind(
        "commentary-front-matter-malformed", .error,
        summary: "The front matter is not valid YAML.",
        explanation: "The front matter is a list of keys and values, one on a line: \"title: …\".",
        wayOut: "Correct the line; put a value with a colon or a quotation mark between quotation marks."
    )
    package static let commentaryFrontMatterKey = ProblemKind(
        "commentary-front-matter-key", .error,
        summary: "The front matter has a key that nobody reads.",
        explanation:
            "A misspelt key would be passed over in silence, a draft published or a date lost, so it is an error.",
        wayOut: """
            Use title, date, updated, author, tags, summary, draft or slug; in a reply agency, year, rule, cell, corrected, \
            date, updated, author, source or draft.
            """
    )
    package static let commentaryFrontMatterValue = ProblemKind(
        "commentary-front-matter-value", .error,
        summary: "A value of the front matter is missing or cannot be used.",
        explanation: """
            title is text and required; date (required for articles) and updated are written YYYY-MM-DD; tags is a list; \
            draft is true or false; slug has only letters, digits and hyphens. A reply names an agency, a year, a date, and \
            a rule or a cell.
            """,
        wayOut: "Correct the value."
    )
    package static let commentaryTitleInBody = ProblemKind(
        "commentary-title-in-body", .notice,
        summary: "The text has a heading of the first level.",
        explanation:
            "The page's first-level heading is the title from the front matter; a second one confuses readers.",
        wayOut: "Begin the text with headings of the second level (##)."
    )
    package static let commentaryRawHTML = ProblemKind(
        "commentary-raw-html", .notice,
        summary: "Raw HTML was left out.",
        explanation: "HTML in a Markdown file is not printed, since it could break the page or run a script.",
        wayOut: "Write it in Markdown; in prose, put a backslash before \"<\"."
    )
    package static let commentaryEmphasisRepaired = ProblemKind(
        "commentary-emphasis-repaired", .notice,
        summary: "Emphasis beside full-width punctuation was repaired.",
        explanation: """
            CommonMark does not close emphasis after full-width punctuation when text follows at once. Glasshouse reads it \
            as meant; other programs will print the asterisks.
            """,
        wayOut: "Put the punctuation outside the asterisks, and it is understood everywhere."
    )
    package static let commentaryLinkDead = ProblemKind(
        "commentary-link-dead", .error,
        summary: "A link inside the site leads nowhere.",
        explanation: "Every link to a page of the site is checked.",
        wayOut: "Correct the link."
    )
    package static let commentaryLinkUnsafe = ProblemKind(
        "commentary-link-unsafe", .warning,
        summary: "A link was printed without its destination.",
        explanation:
            "Links with javascript:, vbscript:, file: or data: can run a script or mean another thing to each reader.",
        wayOut: "Link to an http, https or mailto address or to a page of the site."
    )

    package static let commentaryFigureOpen = ProblemKind(
        "commentary-figure-open", .error,
        summary: "A figure in an article is not closed.",
        explanation: "A figure begins with {{ and ends with }} on the same line.",
        wayOut: "close it with }}, or put a literal {{ between backquotes"
    )
    package static let commentaryBlockMalformed = ProblemKind(
        "commentary-block-malformed", .error,
        summary: "A block of an article can't be read.",
        explanation: "The lines of a table, chart, finding or quote block are YAML: keys with a value or a list.",
        wayOut: "correct the line; put a value with a colon or a bracket between quotation marks"
    )
    package static let commentaryFenceOpen = ProblemKind(
        "commentary-fence-open", .error,
        summary: "A fenced block is not closed.",
        explanation: "Without the closing fence the rest of the article would become part of the block.",
        wayOut: "end the block with a line of as many backquotes as it begins with"
    )
    package static let commentaryPictureWithoutText = ProblemKind(
        "commentary-picture-without-text", .error,
        summary: "A picture has no text for those who can't see it.",
        explanation: "The words between the brackets are read out by screen readers and shown when a picture fails.",
        wayOut: "describe the picture between the brackets: ![…](…)"
    )
    package static let commentaryPictureUnusable = ProblemKind(
        "commentary-picture-unusable", .error,
        summary: "A picture of an article can't be published.",
        explanation: """
            Pictures are PNG, JPEG, WebP or GIF files of at most 2 MB that lie beside the Markdown file or in a folder below it. \
            Drawings as SVG can carry scripts; a picture on another site would tell that site who reads the article.
            """,
        wayOut: "put the picture beside the article and write its name: ![what it shows](picture.png)"
    )

    /// Every kind of this target.
    package static let commentaryKinds: [ProblemKind] = [
        .commentaryTooLarge, .commentaryNotUTF8, .commentaryNUL, .commentaryFrontMatterMissing,
        .commentaryFrontMatterOpen, .commentaryFrontMatterMalformed, .commentaryFrontMatterKey,
        .commentaryFrontMatterValue, .commentaryTitleInBody, .commentaryRawHTML, .commentaryEmphasisRepaired,
        .commentaryLinkDead, .commentaryLinkUnsafe, .commentaryFigureOpen, .commentaryBlockMalformed,
        .commentaryFenceOpen, .commentaryPictureWithoutText, .commentaryPictureUnusable,
    ]
}
