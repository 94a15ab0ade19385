// swift-tools-version: 6.2
import PackageDescription

// Language strictness is set once, for every target of ours.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

// Layers, lowest first. A target imports only what stands in its own line: nothing points up or sideways.
let package = Package(
    name: "glasshouse",
    products: [
        .executable(name: "glasshouse", targets: ["glasshouse"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // 0: what a source file is, where a place in it is, what a problem is
        .target(name: "SourceText", swiftSettings: strict),

        .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
        .target(name: "Digests", dependencies: ["SourceText", "CNettle"], swiftSettings: strict),

        // 1: what a report means
        .target(name: "Reports", dependencies: ["SourceText"], swiftSettings: strict),

        // 2: bytes of HTML, JSON, CSV and XML
        .target(name: "Writing", dependencies: ["SourceText"], swiftSettings: strict),

        // 2: ink: bytes to paragraphs and tables
        .target(name: "Ink", dependencies: ["SourceText"], swiftSettings: strict),
        .target(name: "WebPages", dependencies: ["SourceText", "Ink", "CGumbo"], swiftSettings: strict),
        .target(
            name: "Documents", dependencies: ["SourceText", "Ink", "WebPages", "CGumbo", "CXML", "CZip"],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
        .target(name: "Compressing", dependencies: ["CZlib", "CBrotli"], swiftSettings: strict),
        .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),

        // 3: peers over the vocabulary of reports; pages take the words of rules from the rules themselves
        .target(name: "Reading", dependencies: ["SourceText", "Reports", "Ink", "Documents"], swiftSettings: strict),
        .target(name: "Auditing", dependencies: ["SourceText", "Reports"], swiftSettings: strict),
        .target(
            name: "Commentary",
            dependencies: ["SourceText", "CCMark", .product(name: "Yams", package: "Yams")],
            exclude: ["README.md"],
            swiftSettings: strict
        ),
        .target(
            name: "Searching", dependencies: ["SourceText", "Writing"], exclude: ["README.md"], swiftSettings: strict),

        // 4: the published collection and what is said of it
        .target(
            name: "Portals",
            dependencies: [
                "SourceText", "Writing", "Reports", "Auditing", "Commentary", "Searching",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Wording",
            dependencies: ["SourceText", "Writing", "Reports", "Auditing", "Searching", "Portals"],
            swiftSettings: strict),
        .target(name: "Charts", dependencies: ["Writing", "Reports", "Portals", "Wording"], swiftSettings: strict),
        .target(
            name: "Themes",
            dependencies: [
                "SourceText", "Writing", "Reports", "Portals", "Wording",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict
        ),

        // 5: what is published
        .target(
            name: "Components",
            dependencies: [
                "SourceText", "Writing", "Reports", "Auditing", "Commentary", "Searching", "Portals", "Wording",
                "Charts",
                "Themes",
            ],
            swiftSettings: strict
        ),
        .target(
            name: "OpenData",
            dependencies: ["SourceText", "Writing", "Reports", "Commentary", "Portals", "Wording"],
            swiftSettings: strict
        ),
        .target(
            name: "Pages",
            dependencies: [
                "SourceText", "Digests", "Writing", "Reports", "Auditing", "Commentary", "Searching", "Portals",
                "Wording",
                "Charts",
                "Themes", "Components", "OpenData",
            ],
            swiftSettings: strict
        ),

        // 6: commands and all input and output
        .systemLibrary(name: "CLinux"),
        .target(
            name: "Storage",
            dependencies: ["SourceText", "Digests", "Writing", "CLinux"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "glasshouse",
            dependencies: [
                "SourceText", "Digests", "Writing", "CLinux", "Storage", "Reports", "Ink", "Documents", "Reading",
                "Auditing",
                "Commentary", "Portals", "Wording", "Themes", "Components", "OpenData", "Pages",
                "Searching", "Compressing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: strict
        ),

        .target(
            name: "TestSupport", dependencies: ["SourceText", "Reports", "Ink", "Documents", "Reading"],
            path: "Tests/TestSupport", swiftSettings: strict
        ),
        .executableTarget(
            name: "Benchmarks", dependencies: ["SourceText", "Reports", "TestSupport"], path: "Tests/Benchmarks",
            swiftSettings: strict
        ),
        // What fuzzing holds every input to; the targets themselves stand at the end.
        .target(
            name: "FuzzChecks",
            dependencies: [
                "SourceText", "Writing", "Reports", "Ink", "Documents", "Reading", "Auditing", "Commentary", "Portals",
                "Wording", "Charts", "Themes", "Components", "OpenData", "Pages",
                "TestSupport",
            ],
            path: "Tests/Fuzzing/Checks", swiftSettings: strict
        ),
        .executableTarget(
            name: "FuzzSeeds", dependencies: ["FuzzChecks"], path: "Tests/Fuzzing/Seeds", swiftSettings: strict
        ),
        .testTarget(
            name: "FuzzingTests", dependencies: ["FuzzChecks", "TestSupport"], path: "Tests/Fuzzing/Tests",
            swiftSettings: strict
        ),
        .testTarget(name: "CompressingTests", dependencies: ["Compressing", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "WritingTests", dependencies: ["Writing", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ReportsTests", dependencies: ["SourceText", "Reports", "TestSupport"], swiftSettings: strict
        ),
        .testTarget(
            name: "DocumentsTests", dependencies: ["SourceText", "Ink", "WebPages", "Documents", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReadingTests",
            dependencies: ["SourceText", "Reports", "Ink", "Documents", "Reading", "TestSupport"], swiftSettings: strict
        ),
        .testTarget(
            name: "AuditingTests",
            dependencies: ["SourceText", "Reports", "Ink", "Documents", "Reading", "Auditing", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "SourceText", "Writing", "Reports", "Ink", "Documents", "Reading", "Auditing", "Commentary", "Portals",
                "Wording", "Charts", "Themes", "Components", "OpenData", "Pages", "TestSupport",
            ],
            exclude: ["Golden", "Pages/Golden", "Charts/Golden", "Statistics/vectors.json"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SearchingTests", dependencies: ["SourceText", "Searching", "TestSupport"],
            exclude: ["cutting.json"], swiftSettings: strict
        ),
        .testTarget(
            name: "CommentaryTests", dependencies: ["SourceText", "Commentary", "CCMark", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "glasshouseTests",
            dependencies: [
                "SourceText", "Digests", "Storage", "Writing", "Reports", "Ink", "Documents", "Reading", "Portals",
                "Wording", "Charts",
                "Themes", "Components", "OpenData", "Pages", "glasshouse",
                "TestSupport",
            ],
            swiftSettings: strict
        ),
    ]
)

// For `make fuzz` alone: programs whose main is libFuzzer's own.
if Context.environment["GLASSHOUSE_FUZZ"] != nil {
    let names = ["text", "html", "docx", "markdown", "commentary", "registry", "settings"]
    package.targets += names.map { name in
        .executableTarget(
            name: "fuzz-\(name)", dependencies: ["FuzzChecks"], path: "Tests/Fuzzing/Targets/\(name)",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
    }
}
