using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;

namespace Our.UserAccess.Host.Users;

/// <summary>Who has any of some flags.</summary>
internal sealed class FlagFilter(UserFlag[] flags, FilterFacts facts)
{
    private readonly Func<Guid, bool>[] _ofUser = [.. flags.Select(flag => OfUser(flag, facts)).OfType<Func<Guid, bool>>()];

    /// <summary>Who has one that the columns tell.</summary>
    public Columns Of(UserColumns columns) => new(
        UserMark.ForEach(mark => flags.Any(flag => Has(mark, flag))),
        [.. columns.GroupSets.Select(set => flags.Any(flag => Has(set, flag)))]);

    /// <summary>Whether the user has one that depends on who it is.</summary>
    public bool Includes(Guid user)
    {
        foreach (Func<Guid, bool> has in _ofUser)
        {
            if (has(user))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(UserMark mark, UserFlag flag) => flag switch
    {
        UserFlag.SuperUser => mark.IsSuperUser,
        UserFlag.Administrator => mark.IsAdministrator,
        UserFlag.NeverSignedIn => mark.HasNeverSignedIn,
        _ => false,
    };

    private static bool Has(Guid[] groups, UserFlag flag) => flag switch
    {
        UserFlag.SensitiveData => groups.Contains(Constants.Security.SensitiveDataGroupKey),
        UserFlag.NoGroups => groups.Length == 0,
        _ => false,
    };

    private static Func<Guid, bool>? OfUser(UserFlag flag, FilterFacts facts) => flag switch
    {
        UserFlag.You => user => user == facts.Asking,
        UserFlag.Expiring => IsIn(facts.Expiring),
        UserFlag.Override => facts.HasOwnRules,
        UserFlag.Planned => IsIn(facts.Planned),
        UserFlag.SuperUser or UserFlag.Administrator or UserFlag.NeverSignedIn or UserFlag.SensitiveData or UserFlag.NoGroups => null,
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "A flag that nobody is searched by."),
    };

    // Nobody needs to be looked up where nobody is.
    private static Func<Guid, bool>? IsIn(IReadOnlySet<Guid> users) => users.Count == 0 ? null : users.Contains;

    /// <param name="OfMark">By the bits of a mark.</param>
    /// <param name="OfSet">By the number of a set of groups.</param>
    internal sealed record Columns(bool[] OfMark, bool[] OfSet)
    {
        public bool Includes(byte mark, int set) => OfMark[mark] || OfSet[set];
    }
}
