using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>What a group or a user may do with forms, as it is kept.</summary>
public sealed record FormsSecurityRecord : IRecord
{
    /// <summary>Key of the group or user.</summary>
    public Guid Id => Rights.Subject;

    /// <summary>What the record says.</summary>
    public required FormsRecord Rights { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Key of the user who changed it last; null for the package itself.</summary>
    public Guid? ChangedById { get; init; }

    /// <summary>Goes up by one with every change.</summary>
    public int Version { get; init; } = 1;
}
