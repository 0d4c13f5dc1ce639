using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Everything Umbraco knows about one backoffice user.</summary>
internal sealed record UserDetail : UserItem
{
    public required DateTime? InvitedDate { get; init; }

    public required DateTime? LastLockoutDate { get; init; }

    public required DateTime? LastPasswordChangeDate { get; init; }

    public required int FailedLoginAttempts { get; init; }

    public required bool IsAdmin { get; init; }

    /// <summary>Aliases as the backoffice client uses them, sorted.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    /// <summary>The person's own, not the groups'.</summary>
    public required IReadOnlyList<StartNode> DocumentStartNodes { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    /// <summary>The person's own, not the groups'.</summary>
    public required IReadOnlyList<StartNode> MediaStartNodes { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<GroupStartNodes> GroupStartNodes { get; init; }

    /// <summary>What Umbraco computes of both.</summary>
    public required StartNodeSet EffectiveStartNodes { get; init; }

    /// <summary>A leave or an end of access; null where nothing is planned.</summary>
    public PlanItem? Plan { get; init; }

    /// <summary>What can still be undone; null where there is nothing.</summary>
    public OffboardingMark? Offboarding { get; init; }

    /// <summary>Free text of those who manage users.</summary>
    public string Notes { get; init; } = string.Empty;

    public SignInMethod SignInMethod { get; init; }

    /// <summary>Null where nothing changed since the package is there.</summary>
    public LastChange? LastChange { get; init; }

    /// <summary>What the person who asks may do to this user, as the server would answer.</summary>
    public IReadOnlyList<UserActionItem> Actions { get; init; } = [];
}
