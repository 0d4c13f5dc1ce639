using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Users;

internal sealed record UserItemModel(Guid Id, string Name, IReadOnlyList<string> AvatarUrls, string Kind)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}
