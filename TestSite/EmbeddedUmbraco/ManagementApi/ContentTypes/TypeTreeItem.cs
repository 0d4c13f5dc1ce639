using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

internal sealed record TypeTreeItem(Guid Id, string Name, string? Icon, bool IsElement, string? EditorUiAlias = null)
{
    public IdRef? Parent { get; }
    public bool HasChildren { get; }
    public bool IsFolder { get; }
    public bool IsDeletable { get; }
    public IReadOnlyList<Flag> Flags { get; } = [];
}
