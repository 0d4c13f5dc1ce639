using System.Text.Json;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Something that can be done to an invitation, and whether the person who asks may.</summary>
/// <param name="Name">As <c>resend</c> or <c>changeEmail</c>.</param>
/// <param name="IsAllowed">Whether the server would do it.</param>
/// <param name="Reason">Why not; null when it is allowed.</param>
internal sealed record InvitationActionItem(string Name, bool IsAllowed, string? Reason)
{
    public static InvitationActionItem Of(InvitationAction action, Failure? reason) =>
        new(JsonNamingPolicy.CamelCase.ConvertName(action.ToString()), reason is null, reason?.Detail);
}
