using System.Buffers;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Host.Users;

/// <summary>Who is among those that somebody asked for and may see. Everybody is asked for in the columns; nobody is looked at.</summary>
internal sealed class UserFilter(UserQuery query, Visibility visibility, FilterFacts facts)
{
    private readonly FlagFilter? _flags = query.Flag.Length == 0 ? null : new FlagFilter(query.Flag, facts);
    private readonly long _before = query.SignedInBefore?.UtcTicks ?? long.MaxValue;
    private readonly long _after = query.SignedInAfter?.UtcTicks ?? long.MinValue;
    private readonly bool _asksWho = visibility.Only is not null || facts.People is not null || query.TwoFactor is not null;

    /// <param name="users">Everybody.</param>
    /// <param name="inAnyState">Whatever states were asked for.</param>
    /// <param name="use">Takes places in the order of names, as long as it runs.</param>
    public T Find<T>(UserTable users, bool inAnyState, Func<ReadOnlySpan<int>, T> use)
    {
        // As long as the list of everybody: made anew for every question, it would be most of what there is to clear away.
        int[] found = ArrayPool<int>.Shared.Rent(users.Rows.Length);
        try
        {
            return use(found.AsSpan(0, Find(users, inAnyState, found)));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(found);
        }
    }

    private int Find(UserTable users, bool inAnyState, int[] found)
    {
        UserColumns columns = users.Columns;
        bool[] ofMark = UserMark.ForEach(mark => Matches(mark, inAnyState));
        bool[] ofSet = [.. columns.GroupSets.Select(set => query.GroupId.Length == 0 || set.AsSpan().IndexOfAny(query.GroupId) >= 0)];
        bool[]? holding = string.IsNullOrWhiteSpace(query.Filter) ? null : columns.Texts.Holding(users.Rows, query.Filter.Trim());
        FlagFilter.Columns? flagged = _flags?.Of(columns);
        ReadOnlySpan<Guid> ids = columns.Ids;
        ReadOnlySpan<byte> marks = columns.Marks;
        ReadOnlySpan<int> sets = columns.Sets;
        ReadOnlySpan<long> signIns = columns.SignIns;
        int count = 0;
        for (int place = 0; place < ids.Length; place++)
        {
            if (ofMark[marks[place]] && ofSet[sets[place]] && SignedIn(signIns[place])
                && (holding is null || holding[place])
                && (flagged is null || flagged.Includes(marks[place], sets[place]) || _flags!.Includes(ids[place]))
                && (!_asksWho || Matches(ids[place])))
            {
                found[count++] = place;
            }
        }

        return count;
    }

    private bool Matches(UserMark mark, bool inAnyState) =>
        visibility.Includes(mark)
        && (inAnyState || query.State.Length == 0 || query.State.Contains(mark.State))
        && (query.Kind.Length == 0 || query.Kind.Contains(mark.IsApi ? UserItemKind.Api : UserItemKind.Default));

    private bool Matches(Guid user) =>
        (visibility.Only is null || visibility.Only.Contains(user))
        && (facts.People is null || facts.People.Contains(user))
        && (query.TwoFactor is not { } wanted || facts.TwoFactor?.Contains(user) == wanted);

    // Who never signed in did so before any time, and after none.
    private bool SignedIn(long ticks) => ticks < _before && ticks >= _after && (ticks > 0 || query.SignedInAfter is null);
}
