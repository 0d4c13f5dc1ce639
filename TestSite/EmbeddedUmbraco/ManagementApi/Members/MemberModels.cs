using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Members;

internal sealed record MemberVariant(string Name, DateTime CreateDate, DateTime UpdateDate)
{
    public string? Culture { get; }
    public string? Segment { get; }
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal sealed record MemberModel
{
    /// <summary>No member of the TestSite signs in as an application.</summary>
    public string Kind { get; } = MemberItem.OrdinaryKind;

    public required Guid Id { get; init; }
    public required ContentTypeRef MemberType { get; init; }
    public required string Email { get; init; }
    public required string Username { get; init; }
    public required bool IsApproved { get; init; }
    public required bool IsLockedOut { get; init; }
    public bool IsTwoFactorEnabled { get; init; }
    public required int FailedPasswordAttempts { get; init; }
    public required DateTime? LastLoginDate { get; init; }
    public required DateTime? LastLockoutDate { get; init; }
    public required DateTime? LastPasswordChangeDate { get; init; }
    public required IReadOnlyList<Guid> Groups { get; init; }
    public required IReadOnlyList<PropertyValue> Values { get; init; }
    public required IReadOnlyList<MemberVariant> Variants { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}

internal sealed record MemberItemVariant(string Name)
{
    public string? Culture { get; }
}

internal sealed record MemberItem(Guid Id, ContentTypeRef MemberType, IReadOnlyList<MemberItemVariant> Variants)
{
    public const string OrdinaryKind = "Default";

    public string Kind { get; } = OrdinaryKind;
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal sealed record CreateMemberRequest(
    Guid? Id,
    IdRef MemberType,
    string? Email,
    string? Username,
    string? Password,
    bool IsApproved,
    IReadOnlyList<Guid>? Groups,
    IReadOnlyList<PropertyValue> Values,
    IReadOnlyList<VariantRequest> Variants);

internal sealed record UpdateMemberRequest(
    string? Email,
    string? Username,
    string? NewPassword,
    bool IsApproved,
    bool IsLockedOut,
    IReadOnlyList<Guid>? Groups,
    IReadOnlyList<PropertyValue> Values,
    IReadOnlyList<VariantRequest> Variants);
