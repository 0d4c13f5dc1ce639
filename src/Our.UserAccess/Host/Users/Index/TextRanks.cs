namespace Our.UserAccess.Host.Users.Index;

internal static class TextRanks
{
    /// <returns>The rank of each user's text among all, whatever its case; the same for the same text.</returns>
    public static int[] Of(ReadOnlySpan<UserRow> users, Func<UserRow, string> text)
    {
        var (texts, places) = (new string[users.Length], new int[users.Length]);
        for (int place = 0; place < users.Length; place++)
        {
            (texts[place], places[place]) = (text(users[place]), place);
        }

        Array.Sort(texts, places, StringComparer.OrdinalIgnoreCase);
        var ranks = new int[users.Length];
        for (int at = 1; at < texts.Length; at++)
        {
            bool isSame = string.Equals(texts[at], texts[at - 1], StringComparison.OrdinalIgnoreCase);
            ranks[places[at]] = ranks[places[at - 1]] + (isSame ? 0 : 1);
        }

        return ranks;
    }
}
