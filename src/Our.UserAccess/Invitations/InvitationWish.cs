using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations;

/// <summary>Reads a request. Pure.</summary>
internal static class InvitationWish
{
    private const string Reason = "Invited";

    public static NewInvitation Of(InvitationBody body)
    {
        string email = body.Email?.Trim() ?? string.Empty;
        string reason = string.IsNullOrWhiteSpace(body.Reason) ? Reason : body.Reason.Trim();
        var person = new NewUser
        {
            Kind = body.SignIn == InvitationSignIn.SingleSignOn ? NewUserKind.SingleSignOn : NewUserKind.Password,
            Profile = new ProfileFields { Name = body.Name?.Trim() ?? string.Empty, Email = email, UserName = email, LanguageIsoCode = NullIfEmpty(body.LanguageIsoCode) },
            GroupIds = [.. (body.GroupIds ?? []).Distinct()],
            Assignments = [.. (body.Assignments ?? []).Select(assignment => Draft(assignment, reason))],
            AccessUntil = body.AccessUntil?.UtcDateTime,
            Reason = reason,
        };
        return new NewInvitation(person, NullIfEmpty(body.Message));
    }

    public static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static AssignmentDraft Draft(InvitationAssignmentBody assignment, string reason) => new()
    {
        GroupId = assignment.GroupId ?? Guid.Empty,
        WorkspaceId = assignment.WorkspaceId,
        From = assignment.From?.UtcDateTime,
        Until = assignment.Until?.UtcDateTime,
        Reason = NullIfEmpty(assignment.Reason) ?? reason,
    };
}
