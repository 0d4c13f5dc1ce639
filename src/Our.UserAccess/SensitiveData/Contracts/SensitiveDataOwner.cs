using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>Who is told of every grant, as it is kept: one for the whole site.</summary>
internal sealed record SensitiveDataOwner : IRecord
{
    /// <summary>The key of the only one.</summary>
    public static Guid OnlyId { get; } = new("5f0a52c4-6f6d-4f0e-9a43-6c6f0f7d0002");

    public Guid Id { get; init; } = OnlyId;

    /// <summary>Key of the user; null for nobody.</summary>
    public Guid? UserId { get; init; }

    /// <summary>Goes up by one with every change.</summary>
    public int Version { get; init; } = 1;
}
