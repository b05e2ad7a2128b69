import PackagePlugin

/// Runs the generator over `dialogues/`, `recipients/` and `locales/` whenever a file there changes.
@main
struct EmbedDefinitions: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let root = context.package.directoryURL
        let inputs = try ["dialogues", "recipients", "locales/da", "locales/en"].flatMap { folder in
            try files(in: root.appending(path: folder))
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        return [
            .buildCommand(
                displayName: "Embedding dialogues and locales",
                executable: try context.tool(named: "EmbedGenerator").url,
                arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)]
                    + inputs.map { $0.path(percentEncoded: false) },
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
