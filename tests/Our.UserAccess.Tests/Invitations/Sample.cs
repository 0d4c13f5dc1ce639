using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Tests.Invitations;

internal static class Sample
{
    /// <summary>What the clock of a test server says at first.</summary>
    public static readonly DateTime Noon = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    public static Invitation Invitation(InvitationState state) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Guid.CreateVersion7(),
        Name = "Ida",
        Email = "ida@example.test",
        State = state,
        CreatedAt = Noon,
        ExpiresAt = Noon.AddDays(3),
    };
}
