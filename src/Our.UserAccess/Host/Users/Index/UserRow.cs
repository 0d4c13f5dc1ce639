using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>What a user is searched, filtered, sorted and counted by. What is shown is read from Umbraco anew.</summary>
/// <param name="Id">The user's key.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Email">The mail address.</param>
/// <param name="UserName">The same object as the address where it is the same text, as it usually is.</param>
/// <param name="Groups">Keys; the same object for everybody in the same groups.</param>
internal sealed record UserRow(Guid Id, string Name, string Email, string UserName, Guid[] Groups)
{
    public required string Language { get; init; }

    public required UserItemState State { get; init; }

    public required bool IsApi { get; init; }

    public required bool IsAdministrator { get; init; }

    public required DateTime CreateDate { get; init; }

    public required DateTime UpdateDate { get; init; }

    public required DateTime? LastLoginDate { get; init; }

    /// <summary>Umbraco's numbers of the user's own start nodes in both trees, roots left out; most people have none.</summary>
    public int[] StartNodes { get; init; } = [];
}
