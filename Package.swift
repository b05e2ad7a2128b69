// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"], .when(configuration: .debug))]

/// A library target whose dependencies are exactly its row in ARCHITECTURE.md.
func library(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

/// `excluding` names the folders of corpora, transcripts and golden files, which tests read by path.
func tests(_ name: String, _ dependencies: [Target.Dependency], excluding: [String] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: dependencies, exclude: excluding, swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "handleplan",
    products: [.executable(name: "handleplan", targets: ["handleplan"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        library("CalendarValues"),
        library("PlanModel", ["CalendarValues"]),
        library("DanishLanguage", ["CalendarValues"]),
        library("Messages"),
        library("GoalChecks", ["CalendarValues", "DanishLanguage", "Messages", "PlanModel"]),
        library("DialogueEngine", ["CalendarValues", "DanishLanguage", "Messages", "PlanModel"]),
        library(
            "Definitions", ["DialogueEngine", "Messages", "DanishLanguage", "GoalChecks", yams],
            plugins: ["EmbedDefinitions"]),
        library("Cryptography", ["COpenSSL"]),
        library("PlanStore", ["PlanModel", "Cryptography", grdb]),
        library("Signing", ["Cryptography", "CZlib"]),
        library("TaggedPDF", ["CHarfBuzz", "CZlib"]),
        library("PlanExport", ["CalendarValues", "DanishLanguage", "Messages", "PlanModel", "TaggedPDF"]),
        library("Terminal", ["CReadline"]),
        library(
            "Assistant",
            [
                "CalendarValues", "PlanModel", "DanishLanguage", "Messages", "GoalChecks", "DialogueEngine",
                "Definitions",
                "Cryptography", "PlanStore", "PlanExport", "Signing", "TaggedPDF", "Terminal",
            ]),
        .executableTarget(name: "handleplan", dependencies: ["Assistant", argumentParser], swiftSettings: strict),
        .systemLibrary(name: "CHarfBuzz"),
        .executableTarget(
            name: "handleplan-bench",
            dependencies: [
                "PseudoTerminal", "PlanStore", "Cryptography", "Definitions", "GoalChecks", "Messages",
                "CalendarValues", "PlanModel",
                "DanishLanguage", "PlanExport", "Signing", "TaggedPDF",
            ],
            path: "Benchmarks", exclude: ["Time", "Peers"], swiftSettings: strict),
        .executableTarget(
            name: "handleplan-time-bench",
            dependencies: ["CalendarValues", "DanishLanguage", "Definitions", "RandomText"],
            path: "Benchmarks/Time", swiftSettings: strict),
        .systemLibrary(name: "COpenSSL"),
        .systemLibrary(name: "CReadline"),
        .systemLibrary(name: "CZlib"),
        .executableTarget(name: "EmbedGenerator", swiftSettings: strict),
        .plugin(name: "EmbedDefinitions", capability: .buildTool(), dependencies: ["EmbedGenerator"]),
        .target(name: "CPseudoTerminal"),
        .target(
            name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal",
            swiftSettings: strict),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["Terminal"], path: "Tests/TerminalProbe", swiftSettings: strict),
        .executableTarget(
            name: "StoreProbe", dependencies: ["PlanStore", "Cryptography"], path: "Tests/PlanStoreTests/Probe",
            swiftSettings: strict),
        tests("CalendarValues", ["CalendarValues"]),
        .target(name: "RandomText", dependencies: ["DanishLanguage"], path: "Tests/RandomText", swiftSettings: strict),
        tests("DanishLanguage", ["DanishLanguage", "CalendarValues", "RandomText", yams], excluding: ["Corpus"]),
        tests("PlanModel", ["PlanModel", "CalendarValues"]),
        tests(
            "GoalChecks", ["GoalChecks", "DanishLanguage", "Messages", "PlanModel", "CalendarValues", yams],
            excluding: ["Corpus"]),
        tests("Cryptography", ["Cryptography"]),
        tests("Signing", ["Signing", "Cryptography", "COpenSSL"], excluding: ["Fixtures"]),
        tests("PlanStore", ["PlanStore", "Cryptography", "StoreProbe"], excluding: ["Probe"]),
        .target(name: "PDFReading", dependencies: ["CZlib"], path: "Tests/PDFReading", swiftSettings: strict),
        .target(
            name: "PlanSamples",
            dependencies: [
                "PlanExport", "PlanModel", "DanishLanguage", "Messages", "CalendarValues", "TaggedPDF", yams,
            ],
            path: "Tests/PlanSamples", swiftSettings: strict),
        tests("TaggedPDF", ["TaggedPDF", "PDFReading", "CZlib"]),
        tests(
            "PlanExport",
            [
                "PlanExport", "PlanSamples", "TaggedPDF", "PDFReading", "PlanModel", "DanishLanguage", "Messages",
                "CalendarValues", "Definitions", yams,
            ], excluding: ["Golden", "Support/validate.py"]),
        tests("Definitions", ["Definitions", "Messages", "PlanModel"], excluding: ["Broken"]),
        tests("Project", ["GoalChecks"]),
        tests("Terminal", ["Terminal", "PseudoTerminal", "TerminalProbe"]),
        // The program itself is a dependency so that it is built; it is run, never imported.
        tests(
            "Program",
            [
                "handleplan", "PseudoTerminal", "PlanStore", "PlanModel", "Cryptography", "Definitions", "Messages",
            ]),
        tests(
            "Assistant",
            [
                "Assistant", "Terminal", "PlanStore", "Cryptography", "Definitions", "DialogueEngine", "PlanModel",
                "CalendarValues", "Messages", "Signing", "PlanExport", "PlanSamples", "PDFReading",
            ], excluding: ["Transcripts", "SharingTranscripts", "Golden"]),
    ]
)
