namespace Our.UserAccess.Invitee.Page;

/// <summary>One page before it is framed.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Title">Not encoded.</param>
/// <param name="Body">HTML below the heading.</param>
internal sealed record InviteePage(int Status, string Title, string Body)
{
    /// <summary>What else the heading is; the title unless set.</summary>
    public string? Heading { get; init; }

    public TimeSpan? RetryAfter { get; init; }
}
