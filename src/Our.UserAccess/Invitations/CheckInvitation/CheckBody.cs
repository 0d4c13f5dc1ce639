namespace Our.UserAccess.Invitations.CheckInvitation;

/// <param name="Email">Of whom somebody is about to invite.</param>
internal sealed record CheckBody(string? Email);
