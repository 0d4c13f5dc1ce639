using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Which invitations, in which order, which part of them. Bound from the query string.</summary>
internal sealed record InvitationQuery : PageRequest
{
    public InvitationState[] State { get; init; } = [];

    /// <summary>Any part of name or mail address, in whatever case.</summary>
    public string? Filter { get; init; }

    public Guid[] GroupId { get; init; } = [];

    public Guid[] WorkspaceId { get; init; } = [];

    /// <summary>Those of these users.</summary>
    public Guid[] UserId { get; init; } = [];

    public InvitationSignIn[] SignIn { get; init; } = [];

    /// <summary><c>me</c>, or the key of a user.</summary>
    public string? InvitedBy { get; init; }

    public InvitationSortColumn OrderBy { get; init; }

    public SortDirection OrderDirection { get; init; }
}
