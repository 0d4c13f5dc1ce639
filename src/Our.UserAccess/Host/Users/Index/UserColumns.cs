namespace Our.UserAccess.Host.Users.Index;

/// <summary>
/// What lists ask of everybody, side by side in the order of names. To look at each user instead would be slow: they lie
/// all over the memory.
/// </summary>
internal sealed class UserColumns
{
    private readonly Guid[] _ids;
    private readonly byte[] _marks;
    private readonly int[] _sets;
    private readonly long[] _signIns;

    private UserColumns(Guid[] ids, byte[] marks, int[] sets, long[] signIns, IReadOnlyList<Guid[]> groupSets, UserTexts texts) =>
        (_ids, _marks, _sets, _signIns, GroupSets, Texts) = (ids, marks, sets, signIns, groupSets, texts);

    public ReadOnlySpan<Guid> Ids => _ids;

    public ReadOnlySpan<byte> Marks => _marks;

    /// <summary>Which of <see cref="GroupSets"/>.</summary>
    public ReadOnlySpan<int> Sets => _sets;

    /// <summary>Ticks of the last sign-in; 0 for never.</summary>
    public ReadOnlySpan<long> SignIns => _signIns;

    public IReadOnlyList<Guid[]> GroupSets { get; }

    public UserTexts Texts { get; }

    public static UserColumns Of(ReadOnlySpan<UserRow> byName)
    {
        var (ids, marks, sets, signIns) = (new Guid[byName.Length], new byte[byName.Length], new int[byName.Length], new long[byName.Length]);
        var numbers = new Dictionary<Guid[], int>(ReferenceEqualityComparer.Instance);
        for (int place = 0; place < byName.Length; place++)
        {
            UserRow user = byName[place];
            (ids[place], marks[place], signIns[place]) = (user.Id, UserMark.Of(user).Bits, user.LastLoginDate?.Ticks ?? 0);
            if (!numbers.TryGetValue(user.Groups, out sets[place]))
            {
                numbers.Add(user.Groups, sets[place] = numbers.Count);
            }
        }

        return new UserColumns(ids, marks, sets, signIns, [.. numbers.OrderBy(set => set.Value).Select(set => set.Key)], new UserTexts());
    }

    /// <param name="place">In the order of names.</param>
    /// <param name="user">Who is in that place, with the same texts.</param>
    public UserColumns With(int place, UserRow user)
    {
        Guid[][] groupSets = [.. GroupSets];
        int set = Array.FindIndex(groupSets, known => ReferenceEquals(known, user.Groups));
        return new UserColumns(
            _ids,
            With(_marks, place, UserMark.Of(user).Bits),
            With(_sets, place, set < 0 ? groupSets.Length : set),
            With(_signIns, place, user.LastLoginDate?.Ticks ?? 0),
            set < 0 ? [.. groupSets, user.Groups] : groupSets,
            Texts);
    }

    private static T[] With<T>(T[] column, int place, T value)
    {
        T[] changed = [.. column];
        changed[place] = value;
        return changed;
    }
}
