namespace EmbeddedUmbraco.Backoffice;

/// <summary>The list that the bundling step leaves beside its files.</summary>
/// <param name="Version">The version of the backoffice client.</param>
/// <param name="Revision">Changes when any file changes; part of every address that may be kept for ever.</param>
/// <param name="Imports">Which file answers an import of a module of the client.</param>
/// <param name="Files">Every file by its path.</param>
internal sealed record ClientInventory(
    string Version,
    string Revision,
    Dictionary<string, string> Imports,
    Dictionary<string, ClientFile> Files);
