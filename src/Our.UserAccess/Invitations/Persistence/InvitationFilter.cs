using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Which invitations a query means, in words that every database understands.</summary>
internal static class InvitationFilter
{
    private const string Me = "me";

    public static IQueryable<Invitation> SeenBy(this IQueryable<Invitation> rows, InvitationSight sight, IQueryable<InvitationGrant> grants)
    {
        Guid? viewer = sight.Viewer;
        IReadOnlySet<Guid> hidden = sight.Users.Hidden;
        if (sight.Workspaces is { } places)
        {
            rows = rows.Where(row => row.InvitedById == viewer
                || grants.Any(grant => grant.InvitationId == row.Id && grant.WorkspaceId != null && places.Contains(grant.WorkspaceId.Value)));
        }

        if (sight.Users.Only is { } people)
        {
            rows = rows.Where(row => row.InvitedById == viewer || row.UserId == null || people.Contains(row.UserId.Value));
        }

        return hidden.Count == 0 ? rows : rows.Where(row => row.InvitedById == viewer || row.UserId == null || !hidden.Contains(row.UserId.Value));
    }

    /// <summary>Everything but the state.</summary>
    public static IQueryable<Invitation> MeantBy(this IQueryable<Invitation> rows, InvitationQuery query, Guid? viewer, IQueryable<InvitationGrant> grants)
    {
        if (query.GroupId is { Length: > 0 } groups)
        {
            rows = rows.Where(row => grants.Any(grant => grant.InvitationId == row.Id && groups.Contains(grant.GroupId)));
        }

        if (query.WorkspaceId is { Length: > 0 } places)
        {
            rows = rows.Where(row => grants.Any(grant => grant.InvitationId == row.Id && grant.WorkspaceId != null && places.Contains(grant.WorkspaceId.Value)));
        }

        if (query.SignIn is { Length: > 0 } ways)
        {
            rows = rows.Where(row => ways.Contains(row.SignIn));
        }

        if (query.UserId is { Length: > 0 } people)
        {
            rows = rows.Where(row => row.UserId != null && people.Contains(row.UserId.Value));
        }

        return WithText(By(rows, query.InvitedBy, viewer), query.Filter?.Trim());
    }

    public static IQueryable<StatedInvitation> InStates(this IQueryable<Invitation> rows, InvitationState[] states, DateTime now)
    {
        IQueryable<StatedInvitation> stated = rows.Select(row => new StatedInvitation
        {
            Row = row,
            State = (row.State == InvitationState.Sent || row.State == InvitationState.Opened || row.State == InvitationState.Failed) && row.ExpiresAt <= now
                ? InvitationState.Expired
                : row.State,
        });
        return states.Length == 0 ? stated : stated.Where(row => states.Contains(row.State));
    }

    private static IQueryable<Invitation> By(IQueryable<Invitation> rows, string? inviter, Guid? viewer)
    {
        if (string.IsNullOrEmpty(inviter))
        {
            return rows;
        }

        // Whoever is nobody has invited nobody.
        Guid? wanted = inviter == Me ? viewer : Guid.TryParse(inviter, out Guid id) ? id : null;
        return rows.Where(row => row.InvitedById != null && row.InvitedById == wanted);
    }

    private static IQueryable<Invitation> WithText(IQueryable<Invitation> rows, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return rows;
        }

        string wanted = InvitationText.Folded(text);
        return rows.Where(row => row.SearchText!.Contains(wanted));
    }
}
