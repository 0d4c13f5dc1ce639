using System.Text.Json;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>The bundled backoffice client on disk. Only what its inventory lists exists for a browser.</summary>
internal sealed class ClientBundle(string folder, ClientInventory inventory)
{
    public const string BasePath = "/umbraco/backoffice";

    private const string InventoryFile = "inventory.json";

    public IEnumerable<KeyValuePair<string, string>> Imports =>
        inventory.Imports.Select(import => KeyValuePair.Create(import.Key, Address(import.Value)));

    public static ClientBundle? TryLoad()
    {
        var folder = ClientBundleFolder.Candidates().FirstOrDefault(candidate => File.Exists(Path.Combine(candidate, InventoryFile)));
        return folder is null ? null : Load(folder);
    }

    public static ClientBundle Load(string folder)
    {
        using var stream = File.OpenRead(Path.Combine(folder, InventoryFile));
        var inventory = JsonSerializer.Deserialize<ClientInventory>(stream, JsonSerializerOptions.Web);
        return new ClientBundle(folder, inventory ?? throw new InvalidDataException($"{InventoryFile} in {folder} is empty. Build again."));
    }

    /// <summary>The address that a browser may keep: it changes with the content.</summary>
    public string Address(string file) => $"{BasePath}/{inventory.Revision}/{file}";

    public bool IsCurrent(string revision) => string.Equals(revision, inventory.Revision, StringComparison.Ordinal);

    public ClientFile? Find(string file) => inventory.Files.GetValueOrDefault(file);

    public string PhysicalPath(string file) => Path.Combine(folder, file);
}
