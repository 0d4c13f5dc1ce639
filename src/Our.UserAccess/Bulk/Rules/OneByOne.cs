using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

/// <summary>Asks a question of each person where it cannot be asked of all.</summary>
internal static class OneByOne
{
    /// <summary>The answers of those who have one.</summary>
    public static async Task<IReadOnlyDictionary<Guid, T>> AskAsync<T>(IEnumerable<UserRecord> users, Func<UserRecord, Task<T?>> ask)
        where T : class
    {
        var answers = new Dictionary<Guid, T>();
        foreach (UserRecord user in users)
        {
            if (await ask(user) is T answer)
            {
                answers[user.Id] = answer;
            }
        }

        return answers;
    }
}
