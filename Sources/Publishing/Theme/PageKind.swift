/// The kinds of pages; each has one template of the same name.
package enum PageKind: String, CaseIterable, Hashable, Sendable {
    case home
    case agencies
    case regions
    case region
    case agency
    case report
    case years
    case year
    case indicators
    case indicator
    case findings
    case rule
    case echoes
    case compare
    case data
    case changes
    case dictionary
    case glossary
    case commentary
    case search
    case article
    case page
    case notFound = "not-found"

    /// The names that this kind's template may use besides those that every page has.
    package var shape: [String: TemplateShape] {
        switch self {
        case .home:
            [
                "lead": .text, "year": .text, "year_href": .text, "stats": .html,
                "regions": Self.links, "years": Self.links, "articles": Self.links, "missing": Self.links,
                "missing_more": .text, "rules": Self.links, "findings_lead": .text, "findings_href": .text,
                "echoes_href": .text, "regions_href": .text,
            ]
        case .agencies:
            [
                "lead": .text, "index": .text, "agency_href": .text,
                "other": .object(["label": .text, "href": .text]), "letters": Self.contents,
                "regions": .list(["name": .text, "anchor": .text, "href": .text, "agencies": Self.links]),
                "pages": Self.tiles,
            ]
        case .regions:
            [
                "lead": .text,
                "groups": .list(["name": .text, "href": .text, "note": .text, "regions": Self.links]),
                "unconfirmed": Self.links,
            ]
        case .region:
            [
                "lead": .text, "regions_any": .flag, "regions": Self.links, "count": .text, "folded": .flag,
                "groups": .list(["name": .text, "href": .text, "agencies": Self.links]), "sums": .html,
                "charts": .html, "missing_any": .flag,
                "missing": .list(["label": .text, "agencies": Self.contents, "more": .text]), "findings": .html,
                "findings_href": .text, "ledger": .html, "table_title": .text, "table": .html, "pages": Self.tiles,
                "articles_any": .flag, "articles": Self.links,
            ]
        case .agency:
            [
                "facts": Self.facts, "years": Self.tiles, "stats": .html, "findings": Self.links, "table": .html,
                "table_title": .text, "ledger": .html, "charts": .html, "peers": .html,
                "neighbours": Self.links, "downloads": Self.links, "articles_any": .flag,
                "articles": Self.links,
            ]
        case .report:
            [
                "years": Self.tiles, "facts": Self.facts, "findings": .html, "replies": .html, "changes": .html,
                "cite": .html, "notices_any": .flag,
                "notices": .list(["line": .html, "text": .text, "subject": .text, "severity": .text]),
                "toc": Self.contents, "sections": .html, "indicators": .html, "echoes": .html,
                "source": Self.facts,
                "previous": .object(["href": .text, "label": .text]), "next": .object(["href": .text, "label": .text]),
                "title_as_printed": .text,
            ]
        case .years: ["lead": .text, "years": Self.links]
        case .indicators:
            [
                "lead": .text,
                "groups": .list([
                    "name": .text, "anchor": .text, "indicators": Self.links, "others_any": .flag,
                    "others": .list(["name": .text]),
                ]),
            ]
        case .indicator:
            [
                "meaning": .text, "formula": .text, "basis": .text, "comparability": .text, "is_first": .flag,
                "cells_any": .flag, "cells": Self.links,
                "distribution_title": .text, "distribution": .html, "trend": .html, "table": .html,
                "pages": Self.tiles,
            ]
        case .year:
            [
                "lead": .text, "years": Self.tiles, "tools": .html, "csv": .text, "json": .text, "table": .html,
                "pages": Self.tiles,
            ]
        case .findings: ["lead": .text, "echoes_href": .text, "csv": .text, "rules": Self.links, "silent": Self.links]
        case .rule:
            [
                "meaning": .html, "id": .text, "formula": .text, "basis": .html, "caution": .html, "csv": .text,
                "table": .html,
                "regions": .html, "ledger": .html,
                "cases": Self.links,
                "cases_more": .text,
            ]
        case .echoes:
            [
                "lead": .text, "near_any": .flag, "near": Self.links, "near_more": .text, "shared": .html,
                "pages": Self.tiles, "repeated": .html, "repeated_more": .text, "common": .html,
            ]
        case .compare: ["lead": .text, "tool": .html, "regions": Self.links, "years": Self.links]
        case .data:
            [
                "lead": .text, "package": Self.links, "tables": Self.links, "records": Self.links, "files": Self.links,
                "columns": Self.facts, "states": Self.facts, "csv": .text, "dictionary": .text, "cite": .html,
                "build": .text,
            ]
        case .changes:
            [
                "lead": .text, "json": .text, "feed": .text, "state": .text,
                "builds": .list([
                    "title": .text, "anchor": .text, "note": .text, "stamp": .text, "since": .text, "changes": .html,
                ]),
            ]
        case .dictionary:
            [
                "lead": .text, "package": .text,
                "tables": .list(["name": .text, "anchor": .text, "note": .text, "columns": Self.facts]),
                "cells": .list(["name": .text, "anchor": .text, "columns": Self.facts]), "states": Self.facts,
            ]
        case .glossary:
            [
                "lead": .text,
                "topics": .list([
                    "name": .text, "anchor": .text,
                    "terms": .list([
                        "id": .text, "name": .text, "other": .text, "other_lang": .text, "text": .text, "basis": .text,
                    ]),
                ]),
            ]
        case .commentary:
            [
                "lead": .text, "tags_any": .flag, "tags": Self.links, "feed": .text, "pages_any": .flag,
                "pages": Self.tiles,
                "articles": .list([
                    "label": .text, "href": .text, "date": .text, "author": .text, "summary": .text, "draft": .flag,
                    "tags": .list(["name": .text, "href": .text]),
                ]),
            ]
        case .search: ["lead": .text, "letters_href": .text, "regions_href": .text]
        case .article:
            [
                "author": .text, "date": .text, "updated": .text, "draft": .flag, "reading": .text,
                "data_note": .text, "tags": .list(["name": .text, "href": .text]), "toc": Self.contents,
                "content": .html, "toc_any": .flag, "agencies_any": .flag, "agencies": Self.links,
            ]
        case .page: ["toc": Self.contents, "content": .html]
        case .notFound: [:]
        }
    }

    /// The names that every page has.
    package static let common: [String: TemplateShape] = [
        "lang": .text, "page_title": .text, "heading": .text, "description": .text, "canonical": .text,
        "site": .object([
            "title": .text, "subtitle": .text, "home": .text, "contact": .text, "licence": .text, "glossary": .text,
            "data": .text, "feed": .text, "changes": .text,
        ]),
        "type": .text, "locale": .text, "picture": .text, "feeds": Self.contents, "json_ld": .html,
        "stylesheet": .text, "script": .text,
        "search": .object([
            "href": .text, "script": .text, "index": .text, "base": .text, "description": .text, "here": .flag,
        ]),
        "navigation": .list(["label": .text, "href": .text, "current": .flag]),
        "trail": .list(["label": .text, "href": .text]),
    ]

    private static let links = TemplateShape.list(["label": .text, "href": .text, "note": .text])
    private static let contents = TemplateShape.list(["label": .text, "href": .text])
    private static let facts = TemplateShape.list(["label": .text, "value": .html])
    private static let tiles = TemplateShape.list(["label": .text, "href": .text, "current": .flag, "missing": .flag])
}
