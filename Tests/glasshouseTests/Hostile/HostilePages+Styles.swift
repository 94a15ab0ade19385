extension HostilePages {
    /// Styles of an element of its own.
    static let styles: [HostileCase] =
        [
            "color:red", "background:black", "color:#333", "color:rgb(10,20,30)", "color:windowtext", "color:black",
            "color:nonsense",
            "font-size:12pt", "font-size:small", "font-size:90%", "font:bold 12px/1.5 Arial", "visibility:visible",
            "display:inline", "display:inline-block", "display:block", "opacity:1", "opacity:.8", "position:relative",
            "vertical-align:middle", "vertical-align:baseline", "text-decoration:underline", "text-decoration:none",
            "background:yellow", "background:#fff", "text-indent:2em", "text-indent:-24pt", "margin-left:10px",
            "width:100%", "overflow:hidden", "height:20px;overflow:hidden", "transform:none", "direction:ltr",
            "float:none", "filter:grayscale(1)", "letter-spacing:1px", "line-height:150%", "mso-bidi-font-size:10pt",
            "font-family:&quot;宋体&quot;", "-webkit-text-security:none", "color:white;background:#036",
            "color:#fff;background-color:rgb(0, 51, 102)", "background:navy;color:hsl(0, 0%, 100%)", "top:0;left:0",
            "border:1px solid red", "font-variant:normal", "text-align:center", "display:none;display:inline",
            "color:white;color:black", "word-break:keep-all", "z-index:1", "animation:none",
        ].map { .style($0, .number) }
        + [
            "color:white", "color:#fff", "color:#FFFFFF", "color:#fefefe", "color:rgb(255,255,255)",
            "color:rgb(100%,100%,100%)", "color:rgba(0,0,0,0)", "color:rgb(0 0 0 / 0%)", "color:transparent",
            "color:#0000",
            "color:hsl(0,0%,100%)", "color:snow", "color:lightyellow", "color:var(--x)", "color:lab(100% 0 0)",
            "color:#eee", "COLOR:WHITE", "color:white !important", "color : white", "background:red",
            "background:#000;color:#111", "color:blue;background:blue", "-webkit-text-fill-color:transparent",
            "opacity:0", "opacity:0.05", "opacity:0%", "opacity:var(--o)", "filter:opacity(0)", "filter:blur(9px)",
            "font-size:0", "font-size:1px", "font-size:0pt", "font-size:.1em", "font-size:5%", "font:0/0 a",
            "font-size:calc(1px)", "text-decoration:line-through", "text-decoration-line:line-through",
            "text-decoration:underline line-through red", "vertical-align:super", "vertical-align:sub",
            "vertical-align:5pt", "vertical-align:-3px", "vertical-align:30%", "vertical-align:text-top",
            "font-variant-position:super", "position:absolute;left:-9999px", "position:fixed",
            "position:absolute;top:0",
            "position:relative;left:-999em", "position:relative;left:3em", "text-indent:-9999px", "text-indent:-100em",
            "clip:rect(0,0,0,0)", "clip-path:inset(50%)", "mask:url(x)", "width:0;overflow:hidden",
            "height:0;overflow:hidden", "max-height:0;overflow:hidden", "width:1px;height:1px;overflow:hidden",
            "width:1em;overflow:hidden;display:inline-block", "transform:scale(0)", "transform:scaleX(-1)",
            "transform:translateX(-9999px)", "transform:rotate(180deg)", "scale:0", "direction:rtl",
            "unicode-bidi:bidi-override;direction:rtl", "float:right", "float:left", "order:2", "margin-left:-9999px",
            "margin-left:-3em", "letter-spacing:-1em", "line-height:0", "mso-hide:all", "visibility:var(--v)",
            "display:var(--d)", "content-visibility:hidden", "-webkit-text-security:disc", "mix-blend-mode:difference",
            "font-family:Wingdings", "font-family:webdings,serif", "writing-mode:vertical-rl", "display:grid",
            "flex-direction:row-reverse", "all:unset", "zoom:0.01", "background:url(n.png)",
            "background-image:linear-gradient(red,red)", "font-feature-settings:'sups'", "z-index:-1", "animation:x 1s",
        ].map { .style($0, .unsure) }
        + ["display:none", "visibility:hidden", "visibility:collapse", "display: none ! important", "display:\nnone"]
        .map { .style($0, .blank) }
        + [
            HostileCase("two blocks", "<span style=display:block>@</span><span style=display:block>&&</span>", .unsure),
            HostileCase("two list items", "<i style=display:list-item>@</i><i style=display:list-item>&&</i>", .unsure),
            HostileCase(
                "seen within unseen", "<span style=visibility:hidden>9<b style=visibility:visible>№</b></span>", .number
            ),
            HostileCase("shown within gone", "<span style=display:none>9<b style=display:block>9</b></span>№", .number),
            HostileCase(
                "large within none", "<div style=font-size:0>9<span style=font-size:14px>№</span></div>", .unsure),
            HostileCase(
                "large alone within none", "<div style=font-size:0><span style=font-size:14px>№</span></div>", .number),
            HostileCase("black within white", "<div style=color:white><span style=color:black>№</span></div>", .number),
            HostileCase("seen within clear", "<div style=opacity:0><span style=opacity:1>№</span></div>", .unsure),
            HostileCase(
                "plain within struck",
                "<div style=text-decoration:line-through><b style=text-decoration:none>№</b></div>", .unsure),
            HostileCase("white cell", "<td style=color:white>№</td>", .unsure),
            HostileCase("white cell on blue", "<td style='color:white;background:#003399'>№</td>", .number),
            HostileCase("white cell on a picture", "<td style='color:white;background:url(x)'>№</td>", .unsure),
            HostileCase("aligned cell", "<td style='vertical-align:super'>№</td>", .number),
            HostileCase("narrow cell", "<td style='width:30px;overflow:hidden'>№</td>", .number),
            HostileCase("unseen cell", "<td style='visibility:hidden'>№</td>", .blank),
            HostileCase("gone cell before it", "<td style='display:none'>9</td><td>№</td>", .number),
            HostileCase("picture in an empty cell", "<td style='background:url(9.png)'></td>", .unsure),
            HostileCase("indented cell", "<td style='text-indent:-9999px'>№</td>", .unsure),
            HostileCase("hidden that is shown", "<span hidden style='display:inline'>№</span>", .number),
            HostileCase(
                "long style", "<span style=\"\(String(repeating: "x:y;", count: 6_000))display:none\">9</span>№",
                .unsure),
            HostileCase(
                "long class", "<span class=\"\(String(repeating: "x ", count: 2_000))h\">9</span>№", .unsure,
                head: "<style>.h{display:none}</style>"),
        ]
}
