namespace Our.UserAccess.Decisions.Clauses;

/// <summary>A set of verbs, 64 to a word; most sites have one word.</summary>
internal readonly struct VerbMask
{
    private static readonly ulong[] EveryWord = [];

    private readonly ulong _first;
    private readonly ulong[]? _more;

    private VerbMask(ulong first, ulong[]? more) => (_first, _more) = (first, more);

    public static VerbMask All { get; } = new(ulong.MaxValue, EveryWord);

    public static VerbMask Of(IEnumerable<int> verbs)
    {
        var words = new ulong[1];
        foreach (var verb in verbs)
        {
            if (verb >> 6 >= words.Length)
            {
                Array.Resize(ref words, (verb >> 6) + 1);
            }

            words[verb >> 6] |= 1UL << (verb & 63);
        }

        return new VerbMask(words[0], words.Length > 1 ? words[1..] : null);
    }

    public ulong Word(int index)
    {
        if (index == 0)
        {
            return _first;
        }

        if (_more is null)
        {
            return 0;
        }

        if (ReferenceEquals(_more, EveryWord))
        {
            return ulong.MaxValue;
        }

        return index <= _more.Length ? _more[index - 1] : 0;
    }

    public bool Has(Verb verb) => ((Word(verb.Word) >> verb.Bit) & 1) != 0;
}
