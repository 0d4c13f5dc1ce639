using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Somebody to be invited, with what they get.</summary>
/// <param name="Person">As somebody who is to be created; with a password or for single sign-on.</param>
/// <param name="Message">For the mail; null for none.</param>
internal sealed record NewInvitation(NewUser Person, string? Message)
{
    public const int MaxMessage = 1000;
}
