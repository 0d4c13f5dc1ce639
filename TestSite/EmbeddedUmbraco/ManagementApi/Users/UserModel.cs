using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>A user as the list and the page of the Users section read it; the element fields are there for Umbraco 18's client.</summary>
internal sealed record UserModel
{
    public required Guid Id { get; init; }
    public required string Email { get; init; }
    public required string UserName { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public required string? LanguageIsoCode { get; init; }
    public required bool IsAdmin { get; init; }
    public required IReadOnlyList<IdRef> UserGroupIds { get; init; }
    public required IReadOnlyList<IdRef> DocumentStartNodeIds { get; init; }
    public required bool HasDocumentRootAccess { get; init; }
    public required IReadOnlyList<IdRef> MediaStartNodeIds { get; init; }
    public required bool HasMediaRootAccess { get; init; }
    public IReadOnlyList<IdRef> ElementStartNodeIds { get; init; } = [];
    public bool HasElementRootAccess { get; init; }
    public required IReadOnlyList<string> AvatarUrls { get; init; }
    public required int FailedLoginAttempts { get; init; }
    public required DateTime CreateDate { get; init; }
    public required DateTime UpdateDate { get; init; }
    public required DateTime? LastLoginDate { get; init; }
    public required DateTime? LastLockoutDate { get; init; }
    public required DateTime? LastPasswordChangeDate { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
