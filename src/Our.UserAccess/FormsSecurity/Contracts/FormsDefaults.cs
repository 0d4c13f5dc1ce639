using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>Who gets to a form that is made from now on, as it is kept: one for the whole site.</summary>
public sealed record FormsDefaults : IRecord
{
    /// <summary>The key of the only one.</summary>
    public static Guid OnlyId { get; } = new("5f0a52c4-6f6d-4f0e-9a43-6c6f0f7d0001");

    /// <summary>Always the same.</summary>
    public Guid Id { get; init; } = OnlyId;

    /// <summary>Every group with a record.</summary>
    public bool AllGroups { get; init; }

    /// <summary>Otherwise the groups with these keys.</summary>
    public IReadOnlyList<Guid> GroupIds { get; init; } = [];

    /// <summary>And the groups that count for whoever makes the form, where it is made.</summary>
    public bool CreatorsGroups { get; init; } = true;

    /// <summary>Whether users with a whole record of their own get to it.</summary>
    public Effect Users { get; init; } = Effect.Allow;

    /// <summary>Goes up by one with every change; zero as long as nobody changed them.</summary>
    public int Version { get; init; }
}
