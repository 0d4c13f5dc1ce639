namespace Our.UserAccess.Invitee.AcceptInvitation;

/// <summary>What the form sends.</summary>
internal sealed record AcceptForm
{
    public string? Id { get; init; }

    public string? Token { get; init; }

    public string? Name { get; init; }

    public string? Password { get; init; }
}
