namespace Our.UserAccess.Host.Users.Index;

/// <summary>
/// What is made of the texts of everybody when it is first asked for, and kept as long as nobody's texts change. Whoever
/// asks brings the users, so that none are kept for it.
/// </summary>
internal sealed class UserTexts
{
    private volatile TextSearch? _search;
    private volatile int[]? _emails;
    private volatile int[]? _userNames;

    /// <param name="byName">The users.</param>
    /// <param name="text">A part of a name, mail address or user name, in whatever case.</param>
    /// <returns>By place in the order of names, who has it.</returns>
    public bool[] Holding(ReadOnlySpan<UserRow> byName, string text) => (_search ??= TextSearch.Of(byName)).Holding(text);

    /// <returns>Ranks by place in the order of names.</returns>
    public int[] Emails(ReadOnlySpan<UserRow> byName) => _emails ??= TextRanks.Of(byName, user => user.Email);

    /// <returns>Ranks by place in the order of names.</returns>
    public int[] UserNames(ReadOnlySpan<UserRow> byName) => _userNames ??= TextRanks.Of(byName, user => user.UserName);
}
