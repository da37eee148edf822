// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is held to the same bar: Swift 6, strict concurrency, no warning.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
]

func stage(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, uses more: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + more,
    path: "Tests/\(name)Tests", swiftSettings: strict)
}

let package = Package(
  name: "gongbao",
  products: [
    .executable(name: "gongbao", targets: ["gongbao"]),
    .executable(name: "gongbao-synthesize", targets: ["gongbao-synthesize"]),
  ],
  targets: [
    // Libraries of the distribution.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // Without pkg-config: the package manager warns of the flag -DUTF8PROC_EXPORTS that it would get from there.
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // The files that come with the program: templates, regions, the measure catalogue.
    .target(name: "BuiltinFiles"),
    // The published figures that the sample workspace's indicators are made of; in the synthesizer alone.
    .target(name: "PublishedFigures"),

    // What Linux can do with files and Swift's Glibc module does not show.
    .target(name: "CFileSystem"),

    // The stages, from the bottom up.
    stage("Threads"),
    stage("Diagnostics"),
    stage("FileSystem", uses: ["Threads", "Diagnostics", "CFileSystem"]),
    stage("CSV", uses: ["Diagnostics"]),
    stage("Model", uses: ["Diagnostics"]),
    stage("Numerals", uses: ["Model", "Diagnostics"]),
    stage("Ingest", uses: ["CSV", "Numerals", "Model", "Threads", "Diagnostics", "CUTF8Proc"]),
    stage("Aggregate", uses: ["Model", "Threads", "Diagnostics"]),
    stage("Liquid", uses: ["Diagnostics"]),
    stage("DataPackages", uses: ["Diagnostics"]),
    stage("Render", uses: ["Liquid", "Numerals", "Model", "Diagnostics", "CMarkGFM"]),
    stage(
      "Publish",
      uses: [
        "Render", "Numerals", "DataPackages", "CSV", "Model", "FileSystem", "Threads", "Diagnostics",
        "CCrypto",
        "CXlsxWriter", "CZlib",
      ]),
    stage(
      "Workspace",
      uses: [
        "Ingest", "Aggregate", "Numerals", "Model", "FileSystem", "Threads", "Diagnostics", "BuiltinFiles",
      ]),
    stage(
      "GongbaoCommand",
      uses: [
        "Workspace", "Publish", "Render", "Ingest", "Aggregate", "CSV", "Numerals", "Model", "FileSystem",
        "Threads", "Diagnostics",
      ]),
    .executableTarget(name: "gongbao", dependencies: ["GongbaoCommand"], swiftSettings: strict),
    .executableTarget(
      name: "gongbao-synthesize", dependencies: ["CSV", "DataPackages", "BuiltinFiles", "PublishedFigures"],
      swiftSettings: strict),

    // Tests: one folder a target, and EndToEnd for the built binary.
    .target(
      name: "TestSupport", dependencies: ["FileSystem", "Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Diagnostics", uses: ["FileSystem"]),
    tests(of: "FileSystem", uses: ["Diagnostics"]),
    tests(of: "Threads"),
    tests(of: "CSV"),
    tests(of: "Model"),
    tests(of: "Numerals", uses: ["Model"]),
    tests(of: "Ingest", uses: ["CSV", "Model", "Diagnostics"]),
    tests(of: "Aggregate", uses: ["Model", "Diagnostics"]),
    tests(of: "DataPackages"),
    tests(of: "Liquid", uses: ["Diagnostics"]),
    tests(of: "Render", uses: ["Liquid", "Numerals", "Model", "Diagnostics"]),
    tests(of: "Publish", uses: ["Render", "DataPackages", "Model", "FileSystem", "Diagnostics"]),
    tests(of: "Workspace", uses: ["Aggregate", "Ingest", "Model", "Diagnostics"]),
    tests(
      of: "GongbaoCommand",
      uses: ["Workspace", "Publish", "Render", "Aggregate", "Ingest", "Model", "FileSystem", "Diagnostics"]),
    .testTarget(
      name: "EndToEnd", dependencies: ["TestSupport", "FileSystem", "Diagnostics", "gongbao"],
      path: "Tests/EndToEnd",
      exclude: ["audit.py", "explain.py", "payments.py", "series.py", "totals.py", "wrong_payments.py"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
