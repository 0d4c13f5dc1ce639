namespace Our.UserAccess.BrowserTests.Site;

internal sealed record InvitedPerson(Guid InvitationId, string Email);
