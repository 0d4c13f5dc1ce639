namespace Our.UserAccess.Invitee.AcceptInvitation;

/// <param name="Errors">None when the person is in.</param>
/// <param name="UserName">What they sign in with; null when they are not in.</param>
internal sealed record AcceptResult(AcceptErrors Errors, string? UserName);
